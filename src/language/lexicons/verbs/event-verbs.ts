/** Verbs of events and facilities: what takes place, opens or closes somewhere. */
import { plainVerbs, type VerbEntry } from './verb-entry.ts';

export const eventVerbs: readonly VerbEntry[] = [
  ...plainVerbs(
    ['hold'],
    `进行 举办 召开 启动 开幕 闭幕 落幕 谢幕 闭营 结营 结课 散学 收锣 收兵 开战 开打 决出 开唱 开演 首映 展演 巡演 展出 巡展 开市 开集 开街 开张 开业 落下帷幕 拉开帷幕 拉开序幕 开赛 开班 结业 开营 开课 开馆 开展 开馆 收官 收笔 鸣锣 鸣锣开赛 开锣 启幕 鸣枪开赛 首发 首秀 开镜 揭牌 揭幕 揭晓
     挂牌 启用 投用 投入使用 揭牌使用 落成 亮相 上演 唱响 打响 鸣哨开赛 鸣枪 开跑 开启 首演 圆满完成 圆满结束 结束 上线 迎来 开门迎客
     开放 签约 奠基 开工 竣工 设立 成立 落户 落地 建成 举行`,
  ),
  // Ｏ开讲Ｐ; Ｐ开讲.
  { verb: '开讲', kinds: ['host', 'hold'] },
  ...plainVerbs(['manage'], '管理 运营 托管 负责管理 代管 运作'),
];
