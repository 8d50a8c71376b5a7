/**
 * Words of the world of labour that the segmenter's dictionary lacks and would tear (师带 徒) or glue to what stands
 * beside them (了疗 休养). With the tag that tells how they are used; no names, and few of them: each changes how every
 * text is cut. Only words that the dictionary lacks: one that it has would lose its frequency.
 */
const table: Readonly<Record<'n' | 'vn' | 'v', string>> = {
  n: '师带徒 名师带徒 导师带徒 疗休养 暑托班 寒托班 晚托班 托管班 两癌 产改 非遗 网约车 气排球 云课堂 职工书屋 司钻 灾后',
  vn: '直播带岗 健步走 送清凉 送健康 送文化 送岗位 送法律',
  v: '送上 同台 新开设 新设立 新增设',
};

export const segmenterWords: readonly (readonly [word: string, tag: string])[] = Object.entries(
  table,
).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const));
