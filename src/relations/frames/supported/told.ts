/** SUPPORTED by what a body does or lends, told of it alone: what it helps with is what the talk is of. */
import type { Entity } from '../../../entities/entity.ts';
import {
  helpers,
  helpersFrom,
  helpfulActs,
  helpfulPosts,
  helpfulTasks,
  helpingAdverbs,
  lentThings,
  sendingVerbs,
} from '../../../language/lexicons/helping-words.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import { isOccasion } from '../../syntax/programme-kind.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { thingSpokenOf } from '../funded/thing-spoken-of.ts';
import { ownNoun, thingMeant } from '../hosted-thing.ts';
import { entitiesOf } from '../patterns.ts';
import { after, type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';

const adverbs = `${helpingAdverbs}{0,5}`;
const source = `(?<source>Ｏ)${adverbs}`;
const some = '[^，。；：ＯＨＰＦＭ]';
const end = '(?=[，。；、]|并|$)';

/** 课酬由Ｏ兜底，Ｏ出老师: others do their share as well. */
const runBy = /由Ｏ/u;

/** A body that begins, which others help. */
const begins = /成立|揭牌|挂牌|建成|启用|投用|开馆|落成|诞生|搬家|开门/u;

/** Whether the sentence names the thing only in what it says of somebody else, with a semicolon between. */
function isOfAnother(thing: Entity, { match, sentence }: Hit): boolean {
  const part = sentence.text.lastIndexOf('；', match.start);
  const named = sentence.phrases.filter(
    ({ at, members }) => at < part && members.some(({ entity }) => entity === thing),
  );
  return named.length > 0 && !named.some((each) => sentence.clauses.some(({ subject }) => subject === each));
}

/** The thing that the talk is of: one with hosts of its own, other than the helper, or a body that is being founded. */
function thingHelpedWith(hit: Hit, isLent = false): Ends {
  const { context, match, sentence } = hit;
  const { claimed, occasions } = context;
  const sources = entitiesOf(match.phrase('source'));
  if (ownNoun(sentence, match.start) !== undefined) return thingMeant(sentence, context.reading, match.start);
  // Ｏ腾出房屋，Ｏ负责安保，Ｏ提供师资: each does its share, and none of them is what is helped, unless it begins.
  const actors = sentence.clauses.filter(
    ({ subject, subjectOrigin }) => subjectOrigin === 'own' && subject?.symbol === 'Ｏ',
  );
  const isShared = isLent || actors.length > 1 || runBy.test(sentence.text.slice(0, match.start));
  const acting = actors
    .filter(({ start, end }) => !begins.test(sentence.text.slice(start, end)))
    .flatMap(({ subject }) => entitiesOf(subject));
  const isOthers = (thing: Entity): boolean => {
    if (thing.type !== 'Programme') return thing.type !== 'Fund';
    const hosts = claimed.sourcesOf('ORGANISED', [thing]);
    // Ｏ编成6支Ｐ；Ｏ开通热线: each tells of its own.
    if (isOfAnother(thing, hit)) return false;
    return (hosts.length > 0 || isShared) && !hosts.some((host) => sources.includes(host));
  };
  const things = endsOf(thingSpokenOf(hit, [...sources, ...acting])).filter(isOthers);
  // Ｐ是Ｏ推出的，日常事务交给Ｏ: what they do is for what is hosted, not for a house named on the way, nor for what was
  // named before.
  const [hosted, ...more] = claimed
    .targetsIn('ORGANISED', sentence.index)
    .filter((each) => each.type === 'Programme' && isOthers(each));
  const isNamedHere = (thing: Entity): boolean =>
    sentence.phrases.some((phrase) => entitiesOf(phrase).includes(thing));
  if (hosted && more.length === 0 && !things.some((each) => each.type === 'Programme' && isNamedHere(each)))
    return [hosted];
  if (things.length > 0) return things;
  const occasion = occasions.before(sentence, match.start, ['meeting', 'contest', 'course', 'event'], 2);
  return occasion && isOccasion(occasions.kindOf(occasion)) && isOthers(occasion) ? [occasion] : undefined;
}

/** It stands where subjects stand, and nothing says that it helps somebody else. */
function actsItself({ match, sentence, context }: Hit): boolean {
  const helper = match.phrase('source');
  if (!helper) return false;
  const { claimed } = context;
  const bodies = entitiesOf(helper);
  const isKnown = (['ORGANISED', 'SUPPORTED'] as const).some((type) =>
    claimed.targetsIn(type, sentence.index).some((target) => claimed.links(type, bodies, target)),
  );
  if (isKnown || helper.representative !== '') return false;
  const before = sentence.text.slice(0, helper.at);
  return /(?:^|[，；、：由])$/u.test(before) || clauseAt(sentence, helper.at)?.subject === helper;
}

/** What the talk is of, where others run it; else the body that asks, or whose official does. */
function asker(hit: Hit): Ends {
  const { match, sentence, context } = hit;
  const things = endsOf(thingHelpedWith(hit, true));
  if (things.length > 0) return things;
  const clause = clauseAt(sentence, match.start);
  const subject =
    clause?.subject ??
    sentence.clauses.findLast(({ end, subjectOrigin }) => end <= match.start && subjectOrigin === 'own')
      ?.subject;
  if (!subject || !'ＯＨ'.includes(subject.symbol)) return undefined;
  return bodiesOf(subject, context.reading).slice(0, 1);
}

/** 组织120人参加: those who are brought take part. */
const selfHelp = /^(?:，)?(?:参加|参赛|参展|到场观摩)/u;

const rest = { target: (hit: Hit) => thingHelpedWith(hit), accept: actsItself, confidence: 0.7 } as const;
/** What somebody lends or whom it sends says by itself that others run it. */
const lent = { ...rest, target: (hit: Hit) => thingHelpedWith(hit, true) } as const;

export const told = ruleFrame('supported/told', 'SUPPORTED', [
  {
    // Ｏ派出40名大学生志愿者当老师.
    pattern: new RegExp(
      `${source}(?<verb>${sendingVerbs}|安排|选调|派(?=[^，。；]{0,8}[0-9一二两三四五六七八九十几多][名位个支]|了|医|护|律师|专|老|教|师|志愿|裁|技)|出(?:了)?(?=医护|律师|老师|师傅|教师|教练|专家|司机|志愿|裁判|评委))${some}{0,16}?(?:${helpers})(?!${some}{0,10}(?:义诊|体检|慰问|走访|宣讲|参赛|参加|比赛))${some}{0,14}${end}`,
      'dgu',
    ),
    ...rest,
  },
  {
    // Ｏ派来12名大学生, Ｏ出了三辆车接送老人.
    pattern: new RegExp(
      `${source}(?<verb>${sendingVerbs}|安排|组织|发动)(?:了)?(?:[0-9]+|[一二三四五六七八九十百两几多数]+)[余多]?(?:(?:名|位|个|支|组|人)(?!${some}{0,16}(?:选手|队员|代表|职工|员工|参赛|参加|参展|观摩|听课|受训|体检|慰问|走访))|[条辆台艘架])${some}{0,24}${end}`,
      'dgu',
    ),
    ...rest,
    accept: (hit) => actsItself(hit) && !selfHelp.test(after(hit)),
  },
  {
    // Ｏ免费开放阅览室, Ｏ义务给孩子查体.
    pattern: new RegExp(
      `(?<source>Ｏ)${helpingAdverbs}{0,4}(?:免费|无偿|义务)(?<verb>${some})${some}{2,16}${end}`,
      'dgu',
    ),
    ...rest,
  },
  {
    // Ｏ为学员免费开放12个车间.
    pattern: new RegExp(
      `(?<source>Ｏ)[为向给对]${some}{1,8}?(?:免费|无偿|义务)(?<verb>开放|提供|检修|授课|讲课|培训|接送|出借|安装|维修|赠阅|播放)${some}{0,14}${end}`,
      'dgu',
    ),
    ...rest,
  },
  {
    // Ｏ安排民警维持秩序, Ｏ组织疾控人员上门消毒.
    pattern: new RegExp(
      `${source}(?<verb>组织|安排|发动|抽调|请来|协调|动员)(?:了)?${some}{0,10}?(?:${helpers})(?!${some}{0,14}(?:参赛|参加|参展|观摩|听课|受训|体检|慰问|走访))${some}{2,16}${end}`,
      'dgu',
    ),
    ...rest,
  },
  {
    // Ｏ给志愿者讲急救, Ｏ每月为老人量血压.
    pattern: new RegExp(`${source}(?<verb>给|为|替)${some}{1,8}?(?:${helpfulActs})${some}{0,8}${end}`, 'dgu'),
    ...rest,
  },
  {
    // Ｏ把模拟驾驶台也搬了过来, Ｏ让出停车场, Ｏ在路口设了三处疏导点.
    pattern: new RegExp(
      `${source}(?:(?:把|将)${some}{2,14}?(?<verb>搬了过来|搬过来|搬了来|拿了出来|拿出来|让了出来|让出来|腾了出来|腾出来|借了出来|借给|借了过来|送了过来|运了过来|(?:腾|借|调)给了?${some}{1,8})(?:${some}{1,10})?|(?:在${some}{1,10}?)?(?:设|支|搭|开|加开|增开|增设|开设|预留|摆)(?:起|出|了|好|有){0,2}${some}{0,8}?(?:${helpfulPosts})|(?:免收|免去|免除|减免|免了|让利)${some}{1,8}|(?:让出|腾出|借出|出借)${some}{2,10})${end}`,
      'dgu',
    ),
    ...rest,
  },
  {
    // Ｏ提供理赔系统.
    pattern: new RegExp(
      `${source}(?<verb>提供)(?:了)?(?!${some}{0,12}(?:岗|就业|工作机会|[资奖基]金|经费|贷款|费用|线索|信息|消息|数据|案例|担保|样本))${some}{2,14}${end}`,
      'dgu',
    ),
    ...rest,
  },
  {
    // 老师来自Ｏ.
    pattern: new RegExp(
      `(?:^|[，；：的])(?:${helpersFrom})(?:们)?(?:都|均|则|全部|分别|大多|也){0,2}(?<verb>来自|出自|请自|选自)(?<source>Ｏ)${end}`,
      'dgu',
    ),
    ...lent,
    accept: ({ match }) => match.phrase('source')?.representative === '',
  },
  {
    // 看孩子的是Ｏ派出的社工, 用的是Ｏ让出来的房子.
    pattern: new RegExp(
      `(?:是|有|用|靠)(?:了)?(?<source>Ｏ)(?:免费|无偿|义务|定期|每[天周月]|专门){0,2}(?<verb>派出|派来|选派|委派|提供|送来|捐出|让出|腾出|借出|借给|出借|退下)(?:来)?的${some}{0,8}(?:${helpers}|${lentThings}|药|茶)`,
      'dgu',
    ),
    ...lent,
    accept: ({ match }) => match.phrase('source')?.representative === '',
  },
  {
    // Ｏ出题并选派裁判, Ｏ负责日常运行.
    pattern: new RegExp(
      `${source}(?<verb>(?:帮着|帮忙|帮(?![扶助困]))${some}{2}|(?:负责|承担|做好|担负|包揽)(?:了|起)?${some}{0,6}?(?:${helpfulTasks})|出题|命题|出图|供图|执裁|执法|担任${some}{0,4}(?:裁判|评委|顾问|评审)|坐镇|把关|伸出援手|功不可没|出了?(?:大|不少)?力|帮了?(?:大|不少)?忙|助了?一臂之力|搭了?把手|出手相助|鼎力相助|前来助阵|派(?:出)?(?:专|大|班|货|卡|客)?[车船艇]|值守|巡诊|坐诊|驻点|进驻|派员进驻|派人值守)${some}{0,10}${end}`,
      'dgu',
    ),
    ...rest,
  },
  {
    // 评委由Ｏ选派, 教室由Ｏ提供.
    pattern: new RegExp(
      `(?:${helpers}|${lentThings})[^，。；：ＯＨＰＦＭ费酬薪资款钱]{0,6}由(?<source>Ｏ)${adverbs}(?<verb>选派|派出|委派|提供|担任|配备|支援|出借|借给|腾出|让出|移交|供应|包)(?=[，。；、]|$)`,
      'dgu',
    ),
    ...lent,
  },
  {
    // 裁判工作由Ｏ负责.
    pattern: new RegExp(
      `(?:^|[，；：的])${some}{0,4}?(?:${helpfulTasks}|${helpers})(?:工作|任务|事务|事宜|环节|力量)?(?:则|均|都|也|主要)?由(?<source>Ｏ)${adverbs}(?<verb>负责|承担|担任|包揽|完成|保障|担纲|出任)(?=[，。；、]|$)`,
      'dgu',
    ),
    ...lent,
  },
  {
    // Ｏ的5名志愿者轮流值班.
    pattern: new RegExp(
      `(?:^|[，；])(?<source>Ｏ)的?(?:[0-9一二两三四五六七八九十百几多]+[余多]?[名位个])?${some}{0,4}?(?:${helpers})(?:们)?${some}{0,8}?(?<verb>值班|值守|坐诊|义诊|巡诊|出诊|驻点|随车|跟车|陪护|照看|看护|答疑|维持秩序|理发|保洁)${some}{0,6}${end}`,
      'dgu',
    ),
    ...lent,
    standIns: ['staff', 'team', 'officials'],
    accept: () => true,
  },
  {
    // 小屋由Ｏ的医生坐诊; Ｏ的三名调解员常驻.
    pattern: new RegExp(
      `(?:由|^|[，；])(?<source>Ｏ)${adverbs}(?<verb>坐诊|巡诊|出诊|值守|值班|驻点|常驻|驻场|义诊|上门服务|看护|照看)${end}`,
      'dgu',
    ),
    ...lent,
    standIns: ['staff', 'team', 'officials'],
    accept: () => true,
  },
  {
    // Ｐ由Ｏ选派教师授课.
    pattern: new RegExp(
      `(?<target>Ｐ)由(?<source>Ｏ)${adverbs}(?<verb>${sendingVerbs}|派)${some}{0,10}?(?:${helpers})${some}{0,10}${end}`,
      'dgu',
    ),
    confidence: 0.75,
  },
  {
    // 又请Ｏ上门指导: whoever asks is helped, or what the talk is of.
    pattern: new RegExp(
      `(?:请|邀请|聘请|邀|请来|请到|邀来)(?:了|来|到)?(?<source>Ｏ)${helpingAdverbs}{0,3}${some}{0,4}?(?<verb>上门|指导|把关|坐诊|义诊|诊断|会诊|协助|帮忙|支招)${some}{0,6}${end}`,
      'dgu',
    ),
    target: asker,
    confidence: 0.65,
  },
  {
    // Ｏ全程指导, Ｏ协助起草章程.
    pattern: new RegExp(
      `${source}(?<verb>指导|协助|配合|协办|帮助|支持|跟踪指导|上门指导|牵线|协调|助阵|保驾护航|献计献策|出谋划策)(?!下)${some}{0,10}${end}`,
      'dgu',
    ),
    ...rest,
  },
]);
