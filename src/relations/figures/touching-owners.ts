/** Owners whose names the number touches: 45个工会驿站, 专项资金80万元, 剪纸课34场, 8家单位获优秀组织奖. */
import {
  isHeld,
  isOrganisation,
  nearestSince,
  type OwnedMention,
  type OwnerRule,
  owner,
} from './owner-question.ts';

const isProgramme = ({ entity }: OwnedMention): boolean => entity.type === 'Programme';
const isNoProgramme = ({ entity }: OwnedMention): boolean => entity.type !== 'Programme';
const isQuotedAward = ({ rule }: OwnedMention): boolean => rule === 'programme.quoted-award';
const isHeldOrBody = (mention: OwnedMention): boolean => isHeld(mention) || isOrganisation(mention);

/** 12家企业获评“暖心企业”, 3人获最佳选手奖: how many have the award. */
export const winners: OwnerRule = ({ text, quantity, behind, clause, kind }) => {
  if (kind === 'amount') return undefined;
  // 100个驿站获评“最美驿站”: the award behind the verb, whatever else is called so.
  const award = behind.find(
    (m) =>
      m.entity.type === 'Programme' &&
      m.end <= clause.end + 1 &&
      /(?:获评|获得|获|荣获|入选|被评为|评为|授予|命名为|认定为)[“《]?$/u.test(
        text.text.slice(quantity.end, m.start),
      ),
  );
  return owner(award, 'figure.winners', 0.85);
};

/** 授予216个单位“创新奖状”、1036名职工“工匠”称号: how many of each. */
export const granted: OwnerRule = ({ text, quantity, behind, before, sentence, kind }) => {
  if (kind === 'amount') return undefined;
  const award = behind.find(isProgramme);
  if (award === undefined || !/^[^，。；、]{0,8}$/u.test(text.text.slice(quantity.end, award.start)))
    return undefined;
  const from = nearestSince(before, sentence.start, isNoProgramme)?.end ?? sentence.start;
  return /(?:授予|颁授|授了)/u.test(text.text.slice(from, quantity.start))
    ? owner(award, 'figure.winners', 0.85)
    : undefined;
};

/** 公布“最美护路工”名单: what a list is of. */
const isListed = (text: string, { entity, end }: OwnedMention): boolean =>
  entity.type === 'Programme' && /^[”》]?[^，。；]{0,4}名单/u.test(text.slice(end, end + 8));

/** 发布了“最美车间”，12家单位入选; 公布“最美护路工”名单，…等12人榜上有名: the award stands before. */
export const winnersBefore: OwnerRule = ({ text, quantity, before, sentence, clause, kind }) => {
  if (kind === 'amount') return undefined;
  const award =
    nearestSince(before, sentence.start, isQuotedAward) ??
    before.find((m) => m.start >= sentence.start && isListed(text.text, m));
  return award !== undefined && won.test(text.text.slice(quantity.end, clause.end))
    ? owner(award, 'figure.winners', 0.8)
    : undefined;
};
const won = /^[^，。；]{0,14}(?:入选|上榜|榜上有名|入围|当选|获此殊荣|获评|受到表彰|获奖)/u;

/** 各拨付20万元专项资金: what each got, not how much the fund has. */
const toEach = /各(?:自)?(?:拨付|下拨|划拨|获得|补助|给予|安排|奖励)(?:了)?[^，。；]{0,8}$/u;

/** The number stands right in front of the name. */
export const beforeName: OwnerRule = ({ text, quantity, kind, behind, clause }) => {
  const next = behind.find(isHeld);
  if (kind === 'amount' && toEach.test(text.text.slice(clause.start, quantity.start))) return undefined;
  if (next === undefined || next.start - quantity.end > 6) return undefined;
  // 18万名|职工捐款: people are no money.
  if (next.entity.type === 'Fund' && kind !== 'amount') return undefined;
  const between = text.text.slice(quantity.end, next.start).replace(/[“《]/gu, '');
  const found = /^(?:的|同类)?$/u.test(between) ? owner(next, 'figure.before-name', 0.9) : undefined;
  // 45个工会驿站 are the things themselves, not bodies that take part.
  return found && kind === 'organisations' ? { ...found, what: 'items' } : found;
};

/** 设个人赛和团体赛两个项目: the number sums up a list; it is of what has the parts. */
export const sumsUpList = (text: string, end: number): boolean =>
  /^(?:[大小]项|大?(?:项目|环节|板块|组别|工种|单元|部分|阶段|篇章|赛项|赛区|类别|系列|主题|课程))/u.test(
    text.slice(end, end + 4),
  );

const bridge = /^(?:共计|总计|合计|累计|已有|共有|共|已|达到|达|约|等|超过|逾|近|为)?$/u;

/** The number stands right behind the name. */
export const behindName: OwnerRule = ({ text, quantity, kind, before, clause }) => {
  const last = before.find((m) => isHeld(m) && m.end <= quantity.start && m.rule !== 'programme.listed');
  if (kind === 'amount' && toEach.test(text.text.slice(clause.start, quantity.start))) return undefined;
  if (last === undefined || quantity.start - last.end > 4 || sumsUpList(text.text, quantity.end))
    return undefined;
  const between = text.text.slice(last.end, quantity.start).replace(/[”》]/gu, '');
  return bridge.test(between) ? owner(last, 'figure.behind-name', 0.9) : undefined;
};

const makesUp =
  /(?:组成|组建|成立|编成|编为|编入|拉起|组起)(?:的|了)?(?:一?[0-9一两三四五六七八九十]{0,3}[支个])?[“]?$/u;

/** 遴选20人组成宣讲团; 抽调64名电工，编成8支“抢修队”: how many make it up. */
export const madeUp: OwnerRule = ({ text, quantity, behind, kind }) => {
  if (kind === 'amount') return undefined;
  const next = behind.find(isHeldOrBody);
  if (next === undefined || next.start - quantity.end > 22) return undefined;
  const between = text.text.slice(quantity.end, next.start);
  return makesUp.test(between) && !/；|，[^，]*，/u.test(between)
    ? owner(next, 'figure.made-up', 0.85)
    : undefined;
};

/** 向35个社区赠送“移动药箱”, 270名选手参加决赛: the programme behind the number, in its clause. */
export const givenOrJoined: OwnerRule = ({ text, quantity, behind, clause, kind }) => {
  if (kind === 'amount') return undefined;
  const next = behind.find(isProgramme);
  if (next === undefined) return undefined;
  const between = text.text.slice(quantity.end, next.start);
  // 迎来56个职工家庭，参加“开放日”
  if (
    next.end > clause.end + 1 &&
    !/^[^，。；]{0,12}，(?:一起|共同|前来)?(?:参加|参与|体验)[“]?$/u.test(between)
  )
    return undefined;
  const given = /[向给为]$/u.test(text.text.slice(clause.start, quantity.start));
  const joined = /(?:参加|参与|闯进|闯入|晋级|进入|出席|观看|报名|亮相|参演)(?:了|过)?[“]?$/u.test(between);
  const gives = given && /(?:赠出|赠送|送出|送上|发放|开放|开设|提供)(?:了)?[“]?$/u.test(between);
  return joined || gives ? owner(next, 'figure.clause-object', 0.8) : undefined;
};
