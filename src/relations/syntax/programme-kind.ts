/** What sort of thing a programme is, by the last words of its name; verbs of taking part choose by it. */
import type { Entity } from '../../entities/entity.ts';
import { type ProgrammeKind as KindOfHead, programmeHeads } from '../../language/lexicons/programmes.ts';

/**
 * `meeting`: people sit together (会议, 仪式, 晚会); `contest`: people compete; `course`: people learn;
 * `event`: anything else with people in it; `award`: an honour; `facility`: a place or service; `scheme`: the rest.
 */
export type ProgrammeKind = 'meeting' | 'contest' | 'course' | 'event' | 'award' | 'facility' | 'scheme';

const kinds: readonly (readonly [ProgrammeKind, RegExp])[] = [
  [
    'award',
    /(?:奖|奖章|奖状|奖牌|先锋号|文明号|证书|工匠|劳模|称号|能手|标兵|之星|先进|金点子|优秀供应商|单位|荣誉)$/u,
  ],
  [
    'contest',
    /(?:大赛|竞赛|比赛|比武|联赛|运动会|体育大会|健身大会|运动汇|体育节|决赛|赛|大比武|争霸|擂台|赛事|辩论|挑战|对决|对抗|擂台|马拉松|接力)$/u,
  ],
  [
    'meeting',
    /(?:会|会议|(?<![模方形公格样])式|典礼|晚会|论坛|大会|揭牌|签约|启动式|发布|首映|揭幕|授牌|颁奖|座谈|联欢|联谊|议事厅|恳谈|圆桌|演出|展演|汇演|会演|音乐会|歌会|典礼|(?:拜师|结对|荣退|成人|开笔|奠基|加冕|欢送|欢迎|入职)礼|快闪|首演|[诵读]诗夜|诗歌夜|之夜|首讲式)$/u,
  ],
  [
    'course',
    /(?:培训班|培训|课程|课堂|课|讲堂|讲坛|讲座|夜校|学堂|班|夏令营|训练营|研修|疗休养|沙龙|宣讲)$/u,
  ],
  [
    'facility',
    /(?:站|驿站|之家|中心|工作室|平台|小屋|角|小站|书屋|基地|车间|联盟|食堂|大巴|队|馆|社区|书箱|冰场|服务点)$/u,
  ],
  [
    'event',
    /(?:活动|行动|节|展|展览|展会|博览会|订货会|巡演|巡回|慰问|义诊|送温暖|之旅|直播|宣传|演练|演习|体检|采风|招聘会|月|周|日|行|服务|征集|市集|集市|大集|早市|夜市|健步走|徒步|评选|评比|直评|展评|考评|开放日|音乐节|体验|游学|研学|巡讲|骑行|观摩|对接|巡视|协商|互查|专场|第[0-9一二三四五六七八九十百]+[场站]|首[场站])$/u,
  ],
];

const known = new WeakMap<Entity, ProgrammeKind>();

/** Asked of the same programme by many frames and figures; told from its name once. */
export function programmeKind(programme: Entity): ProgrammeKind {
  const told = known.get(programme);
  if (told !== undefined) return told;
  const kind = kindByName(programme);
  known.set(programme, kind);
  return kind;
}

/** 话剧《矿灯》, 情景剧“回家”: people are on the stage and before it. */
const show = /(?:话剧|舞台剧|音乐剧|情景剧|歌剧|舞剧|歌舞剧|儿童剧|戏曲|豫剧|京剧|越剧|黄梅戏)[《“]/u;

function kindByName(programme: Entity): ProgrammeKind {
  if (show.test(programme.name)) return 'meeting';
  const names = [programme.name, ...programme.aliases].map((name) => name.replace(/[”’》"]+$/u, ''));
  for (const name of names) for (const [kind, ending] of kinds) if (ending.test(name)) return kind;
  for (const name of names) {
    const kind = kindOfHead(name);
    if (kind !== undefined) return kind;
  }
  return 'scheme';
}

const kindsOfHeads: Readonly<Record<KindOfHead, ProgrammeKind>> = {
  meeting: 'meeting',
  ceremony: 'meeting',
  contest: 'contest',
  training: 'course',
  activity: 'event',
  show: 'event',
  facility: 'facility',
  service: 'facility',
  scheme: 'scheme',
  award: 'award',
};
const longestHead = 6;
/** Disciplines and stands: people are at the whole contest or exhibition. */
const partOfWhole = /^(?:赛项|展区|展台)$/u;

/** What the noun that ends the name says by itself: a 特训营 is a course. */
function kindOfHead(name: string): ProgrammeKind | undefined {
  for (let length = Math.min(longestHead, name.length); length >= 2; length--) {
    const head = programmeHeads.get(name.slice(-length));
    if (head !== undefined) return partOfWhole.test(head.text) ? undefined : kindsOfHeads[head.kind];
  }
  return undefined;
}

/** Whether people can be at it. */
export function isOccasion(kind: ProgrammeKind): boolean {
  return kind === 'meeting' || kind === 'contest' || kind === 'course' || kind === 'event';
}
