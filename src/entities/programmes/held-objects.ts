/**
 * What is held without a head noun that names events: the object of 开展 (开展困难女工免费体检), what 主办的 describes
 * (由工会主办的环湖毅跑), what has an edition (首届茶王争霸), what opens or takes place (环湖毅跑在湖畔开锣), what is built
 * or set up (建成工友影院).
 */
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { openingVerbs } from '../../language/lexicons/programmes.ts';
import { wordSet, words } from '../../language/lexicons/word-trie.ts';
import type { Span } from '../../page/source-text.ts';
import { type NounRun, runBefore, runFrom } from './noun-runs.ts';
import { isCountedBefore } from './phrase-surroundings.ts';
import type { Unit } from './phrase-units.ts';

export interface HeldObject extends Span {
  readonly rule: string;
}

/** Verbs whose object is always something organised. */
const holding = words('开展 举办 举行 召开 开办').flatMap((verb) =>
  ['', ...words('联合 集中 同步 组织 共同 广泛 深入')].flatMap((front) => [
    front + verb,
    `${front}${verb}了`,
  ]),
);
/** Verbs whose object is organised when it ends in what is done: 推出免费配镜, 实施女工创业扶持. */
const starting = words('启动 推出 发起 实施 承办 主办 推行');
const done = /^(?:v|vn|vi|vl)$/u;
/** Verbs whose relative clause describes something organised. */
const describing: ReadonlySet<string> = wordSet(
  '主办 承办 举办 联办 合办 发起 举行 联合举办 联合发起 共同举办 共同发起 联合主办',
);
/** Verbs whose object is built or set up, and how such objects end. */
const building = words(
  '建起 建成 打造 设立 设置 增设 开设 新建 搭建 改建 启用 开放 建立 建了 设 建 开出 改成 改造成 改建成 扩成 打造成 升级为 改建为 改造为 创办 办起 开起 支起 摆起 辟为 辟成 辟出 盖起 修起',
);
const built =
  /(?:[点站室屋角吧亭房棚柜架墙廊馆厅园苑坊栈驿仓铺院摊车]|商城|门诊|窗口|专窗|市场|空间|食堂|超市|学堂|课堂|服务中心|活动中心|托管中心)$/u;
/** Verbs whose subject is an event where they end the clause. */
const takingPlace = words('举办 开展 启动 上线');

type ObjectVerb = 'holding' | 'starting' | 'building';

/** Verbs by what their object is; a verb of several kinds is of the first. */
const objectVerbs: ReadonlyMap<string, ObjectVerb> = new Map([
  ...building.map((verb) => [verb, 'building'] as const),
  ...starting.map((verb) => [verb, 'starting'] as const),
  ...holding.map((verb) => [verb, 'holding'] as const),
]);
const subjectVerbs: ReadonlySet<string> = new Set([...openingVerbs, ...takingPlace]);
const verbs: ReadonlySet<string> = new Set([...describing, ...objectVerbs.keys(), ...subjectVerbs]);
/** One look tells of most words that they are none of these. */
const verbStarts = new CharacterSet([...verbs].map((verb) => verb.charAt(0)));

/** Objects that are work in general: 开展工作, 开展深度合作. */
const generalObject =
  /(?:工作|建设|合作|交流|调研|检查|讨论|研究|业务|生产|学习|教育|治理|创新|改革|管理|服务|活动|培训|自查|摸排|排查|调查|监督|维权|协商|谈判|救援|施工|建功|竞争|对接|攻关|帮扶|慰问|宣传|宣讲|行动)$/u;
const generalWord =
  /^.{0,6}(?:工作|活动|培训|服务|宣传|比赛|会议)$|^(?:工作|活动|事业)|委员会|理事会|常委会|代表大会|(?:奖学金|助学金|基金|资金|补贴|补助|奖金|贷款)$/u;

/** Held things, in text order. */
export function heldObjects(text: string, units: readonly Unit[]): readonly HeldObject[] {
  const objects: HeldObject[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) continue;
    const word = unit.text;
    const next = units[index + 1];
    if (unit.kind === 'edition' && word.endsWith('届'))
      add(
        objects,
        runFrom(text, units, index, false) ?? editionAt(text, unit),
        generalWord,
        'edition-of-something',
      );
    if (unit.kind === 'quantity' && timesOf.test(word) && isHeldHere(units, index))
      add(objects, runFrom(text, units, index + 1, true, 4), generalWord, 'held-so-often');
    if (!verbStarts.hasAt(text, unit.start) || !verbs.has(word)) continue;
    if (describing.has(word) && next?.kind === 'of') {
      add(objects, runFrom(text, units, index + 2, false), generalWord, 'held-by-somebody');
    } else {
      const verb = objectVerbs.get(word);
      const run = verb && runFrom(text, units, index + 1, true);
      if (verb === 'holding') add(objects, run, generalObject, 'held-object');
      if (verb === 'starting' && done.test(run?.lastTag ?? '')) add(objects, run, generalObject, 'started');
      if (verb === 'building' && built.test(run?.text ?? '') && !isCountedBefore(units, index))
        add(objects, run, generalObject, 'built');
    }
    if (subjectVerbs.has(word) && /^[，。；！？\n]/u.test(next?.text ?? '，'))
      add(objects, runBefore(text, units, index), generalWord, 'subject');
  }
  return objects;
}

function add(objects: HeldObject[], run: NounRun | undefined, unless: RegExp, rule: string): void {
  if (run !== undefined && !unless.test(run.text))
    objects.push({ start: run.start, end: run.end, rule: `programme.${rule}` });
}

/** 8场, 6期, 三堂: how often something was held. */
const timesOf = /[场期堂届]$/u;
const holdingShort: ReadonlySet<string> = wordSet(
  '办 开 办了 开了 举办 举行 开展 组织 办起 办过 开过 讲了 上了',
);

/** 办了8场…, 开|了|6场…. */
function isHeldHere(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  const verb = /^[了过]$/u.test(before?.text ?? '') ? units[index - 2] : before;
  // 安置|点办|了8场: torn by the segmenter.
  return (
    verb !== undefined && (holdingShort.has(verb.text) || (verb.tag === 'x' && verb.text.endsWith('办')))
  );
}

/** 首届浣纱节: the segmenter may tear a name that is new. */
function editionAt(text: string, { start, end }: Unit): NounRun | undefined {
  const named = newName.exec(text.slice(end, end + 20))?.[0];
  if (named === undefined) return undefined;
  return { start, end: end + named.length, text: text.slice(start, end) + named, lastTag: 'n' };
}
const newName =
  /^[\p{sc=Han}]{2,8}?(?:节|赛|展|大会|论坛|市集)(?=[在由于将，。]|\d|近日|日前|昨日|开幕|落幕|启动|举行|收官|圆满)/u;
