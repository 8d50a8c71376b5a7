/** Common nouns that point to a body that was named before: 该公司, 这家医院, and 公司 as the subject of a clause. */
import { bearingVerbs } from '../../language/lexicons/giving-words.ts';
import { bareHeads } from '../../language/lexicons/kinds-of-bodies.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameHead } from './name-mention.ts';

export interface BodyPointer {
  /** Where the pointer begins, which may be before the noun. */
  readonly start: number;
  readonly rule: string;
  readonly confidence: number;
}

/** What the head that begins at `headStart`, with no name in front of it, points with; undefined where it points to nothing. */
export function bodyPointer(index: WordIndex, head: NameHead, headStart: number): BodyPointer | undefined {
  const { text } = index;
  if (text.charAt(headStart - 1) === '该')
    return { start: headStart - 1, rule: 'this-head', confidence: 0.85 };
  if (!bareHeads.has(head.word)) return undefined;
  if (demonstrative.test(text.slice(Math.max(0, headStart - 2), headStart)))
    return { start: headStart - 2, rule: 'this-head', confidence: 0.8 };
  return isSubject(index, headStart, headStart + head.word.length)
    ? { start: headStart, rule: 'bare-head', confidence: 0.7 }
    : undefined;
}

/** 这家公司, 这个中心, 这所学校. */
const demonstrative = /^这[个家所支座]$/u;

/** Times and turns between a subject and its verb, or in front of the subject. */
const when =
  '(?:[去今前]年(?:以来|年?[初底]|[上下]半年)?|每[年月周天季]度?|[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:起|以来)?|近[0-9一二两三四五几]*年来?|[0-9一二两三四五六七八九十]+年来?|全年|当[天日年晚]|日前|近日|[昨今][天日晚]|[上本]周|先后|首[批次]|目前|如今|现在|眼下|这次|此次|[两三四五多几][次度]|至今|随[即后])';
const timesBehind = new RegExp(`^(?:${when}[，]?){1,3}`, 'u');
const opening = /[\s，。；：“！？]/u;
/** 余下的|公司|掏, 不足部分|学校|补: what is left of a cost is the topic, whoever pays it. */
const restInFront = /(?:余下|剩下|其余|剩余|不足|不够|差额|缺口|另一半)的?(?:部分|都|全|则)?$/u;
/** 公司|买单, 学校|掏: what dictionaries have as a noun, or as one verb with its object, is a verb of paying. */
const paying = new RegExp(`^(?:${bearingVerbs}|[掏垫补贴])`, 'u');
/** 公司|行政|垫付: its management. */
const management = '行政';
const timeInFront = new RegExp(`(?:^|[\\s，。；：！？])(?:截至)?${when}$`, 'u');

/** 由|联合会|负责, 总工会与|协会|承办: a preposition in front of a body that acts. */
const agentInFront = /(?:(?<![自理缘])由|[与同和被归]|(?:交|交由|委托)给?)$/u;

/** 公司|投入, 学院|还派出, 目前|协会|现有: at the beginning of a clause or behind 由, with a verb or an adverb behind. */
function isSubject(index: WordIndex, start: number, nounEnd: number): boolean {
  const { text } = index;
  const end = text.startsWith(management, nounEnd) ? nounEnd + management.length : nounEnd;
  const before = text.charAt(start - 1);
  const opens =
    before === '' ||
    opening.test(before) ||
    timeInFront.test(text.slice(Math.max(0, start - 9), start)) ||
    agentInFront.test(text.slice(Math.max(0, start - 3), start)) ||
    restInFront.test(text.slice(Math.max(0, start - 7), start));
  if (!opens) return false;
  const times = timesBehind.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  const next = index.at(end + times);
  if (next?.start !== end + times) return false;
  if (paying.test(text.slice(end + times, end + times + 4))) return true;
  if (next.text.startsWith('在')) return atPlace.test(text.slice(end + times, end + times + 24));
  if (!/^(?:v|d|ad|p|vd|zg)/u.test(next.tag) && !alsoActs.has(next.text)) return false;
  return !(times > 0 ? /^(?:内|里|化|制)/u : /^(?:是|有|内|里|化|制)/u).test(next.text);
}

/** 联合会|现有, 协会|与…合办: what may stand behind a subject and is neither verb nor adverb. */
const alsoActs: ReadonlySet<string> = new Set(['现有', '与', '同', '和', '联合', '会同']);

/** 联合会|在镇上摆下擂台: somewhere, and then a verb; 公司在职职工 is of the company. */
const atPlace =
  /^在(?![职岗编建册校读籍院])[^，。；]{2,14}(?:举|开|办|设|建|组|召|摆|搭|推|启|成立|打造|挂|支起|辟)/u;
