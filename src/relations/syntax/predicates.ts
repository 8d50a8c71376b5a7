/** The verbs of a folded sentence: those of the lexicons, and others that the segmenter is sure of. */

import type { WordIndex } from '../../entities/word-index.ts';
import type { Token } from '../../language/analysed-text.ts';
import { adverbs } from '../../language/lexicons/adverbs.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { afterMannerAdverbs, mannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import type { VerbKind } from '../../language/lexicons/verbs/verb-entry.ts';
import { verbAt } from '../../language/lexicons/verbs/verbs.ts';
import { wordSet } from '../../language/lexicons/word-trie.ts';
import type { FoldedSentence } from './fold-sentence.ts';

/** A verb in a folded sentence; a half-open range of the folded text. */
export interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Empty for a verb that says nothing about the ontology. */
  readonly kinds: ReadonlySet<VerbKind>;
}

const noKinds: ReadonlySet<VerbKind> = new Set();
const symbols = new CharacterSet('ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ');

/** A short verb that begins or ends inside a longer word (推开了 holds no 开了) is none. */
export function findPredicates(folded: FoldedSentence, words: WordIndex): readonly Predicate[] {
  const { text, offsets, phrases } = folded;
  const predicates: Predicate[] = [];
  let phrase = 0;
  // A word of the segmenter that reaches back into a name (周岚到 会) says nothing about what follows the name.
  let runStart = 0;
  for (let i = 0; i < text.length; ) {
    if (symbols.hasAt(text, i)) {
      while ((phrases[phrase]?.at ?? i) < i) phrase += 1;
      if (phrases[phrase]?.at === i) runStart = phrases[phrase]?.end ?? runStart;
      i++;
      continue;
    }
    const offset = offsets[i] ?? -1;
    const word = words.at(offset);
    if (word !== undefined && word.start >= runStart && word.start < offset) {
      const verb = verbAt(text, i);
      const whole = verb && (verb.text.length > 2 || isAdverbBefore(word, offset - word.start, verb.text));
      i = verb && whole ? addVerb(predicates, i, verb.text, verb.kinds) : i + 1;
      continue;
    }
    const verb = tellingAt(text, i) ?? verbAt(text, i) ?? lightVerbAt(text, i);
    if (verb) i = addVerb(predicates, i, verb.text, verb.kinds);
    else if (word && isVerb(word, text, i)) i = addVerb(predicates, i, word.text, noKinds);
    else i++;
  }
  return predicates;
}

/** Returns where it ends. */
function addVerb(predicates: Predicate[], start: number, text: string, kinds: Predicate['kinds']): number {
  const end = start + text.length;
  predicates.push({ start, end, text, kinds });
  return end;
}

/** A word that the segmenter takes for a verb, no verb of the lexicons and without one inside. */
function isVerb({ text: word, tag }: Token, text: string, at: number): boolean {
  if (word.length < 2 || !tag.startsWith('v') || tag === 'vn' || adverbSet.has(word)) return false;
  if (
    !text.startsWith(word, at) ||
    isTrade(text, at, at + word.length) ||
    hasVerbInside(text, at, word.length)
  )
    return false;
  // 深入开展, 携手打造: how it is done.
  return !(mannerAdverbs.has(word) && verbAt(text, afterMannerAdverbs(text, at)));
}

/** 焊工|Ｈ, 快递|员Ｈ: the trade of whoever is named next. */
const tradeEnding = new CharacterSet('工员师手匠女民户');

function isTrade(text: string, start: number, end: number): boolean {
  const behind = text.charAt(end);
  if (behind === 'Ｈ') return end > start && tradeEnding.hasAt(text, end - 1);
  return tradeEnding.has(behind) && text.charAt(end + 1) === 'Ｈ';
}

const adverbSet = wordSet(adverbs);

/** Adverbs that the segmenter joins with the verb after them, 积极参与, or with its beginning: 专程到|会. */
function isAdverbBefore({ text }: Token, from: number, verb: string): boolean {
  return verb.startsWith(text.slice(from)) && mannerAdverbs.has(text.slice(0, from));
}

/** 办起Ｐ, 建成Ｐ, 设了Ｆ: a light verb of making with its complement; 办Ｐ right before it. A contest that 设Ｐ has it as an item. */
const lightVerb =
  /^(?:(?:(?:办|建|设|开|搭|摆|搞|创|立|推|造)(?:了|起了?|成了?|出了?|好了?|上了?|下了?|一[次场期回届])|(?:连|续)?[办开]了?[0-9一二三四五六七八九十两几]+[年届期场次季回]|[摆铺排]开|(?:辟|支|撑|挂|竖|铺|织|攒|凑|架|筑|排|垒|腾)(?:起了?|出了?|成了?|下了?)|设计(?:了|出了?)(?=[^，。；：]{0,14}Ｐ(?!的)))(?=[^，。；：]{0,14}Ｐ)|(?:设|立|创)(?:了|起了?|立了)(?=[^，。；：ＯＨＰＭ]{0,10}Ｆ)|(?:办|搞|推)(?=Ｐ))/u;
const making: ReadonlySet<VerbKind> = new Set(['host']);
const lightVerbs = new CharacterSet('连续办建设开搭摆搞创立推造辟支撑挂竖铺织攒凑架筑排垒腾作做致');
const telling = new CharacterSet('介交分汇');

/** 作了题为《…》的交流发言, 致开幕词: a light verb with the noun that says what was done. */
const lightSpeech =
  /^[作做致](?![为力使富以敬])(?:了)?(?:一[场次个]|题为Ｎ的|以Ｎ为题的|Ｎ)?[^，。；：ＯＨＰＦＬＭＳ的]{0,8}?(?<noun>报告|讲话|发言|交流|(?:经验|做法|情况|工作|典型)介绍|演讲|致辞|分享|点评|总结|汇报|动员|说明|宣讲|承诺|展示|辞|词|辅导|讲座|授课|培训)(?=[，。；、]|$|并|后)/u;
const teachingNoun = /辅导|讲座|授课|培训/u;
const speaking: ReadonlySet<VerbKind> = new Set(['speak', 'occasion']);
const teaching: ReadonlySet<VerbKind> = new Set(['teach', 'occasion']);

function lightVerbAt(text: string, at: number): { text: string; kinds: ReadonlySet<VerbKind> } | undefined {
  if (!lightVerbs.hasAt(text, at)) return undefined;
  const ahead = text.slice(at, at + 24);
  const made = lightVerb.exec(ahead);
  if (made) return { text: made[0], kinds: making };
  const said = lightSpeech.exec(ahead);
  if (!said) return undefined;
  return { text: said[0], kinds: teachingNoun.test(said.groups?.noun ?? '') ? teaching : speaking };
}

/** 介绍了各自的维权经验, 分享带徒心得: what people tell each other at an occasion. */
const tellsOfWork =
  /^(?:介绍|交流|分享|汇报)(?:了|一下)?[^，。；：、ＯＨＰＦＬＭＳ]{0,10}?(?:经验|做法|体会|心得|感悟|经历|成长故事|奋斗故事)(?:做法)?(?=[，。；、]|$|并|后)|^汇报(?:了|一下)?[^，。；：、ＯＨＰＦＬＭＳ]{0,12}?(?:情况|进展|成效|工作|打算|经历)(?=[，。；、]|$|并|后)/u;

function tellingAt(text: string, at: number): { text: string; kinds: ReadonlySet<VerbKind> } | undefined {
  const told = telling.hasAt(text, at) ? tellsOfWork.exec(text.slice(at, at + 24)) : null;
  return told ? { text: told[0], kinds: speaking } : undefined;
}

/** A word of the segmenter that hides a verb of the lexicons (举办了) gives way to it. */
function hasVerbInside(text: string, start: number, length: number): boolean {
  for (let i = start + 1; i < start + length; i++) if (verbAt(text, i)) return true;
  return false;
}

/** The verbs between two places of the folded sentence. */
export function verbsIn(predicates: readonly Predicate[], from: number, to: number): readonly Predicate[] {
  const found: Predicate[] = [];
  for (const each of predicates) if (each.start >= from && each.end <= to) found.push(each);
  return found;
}

/** Whether one of them stands between two places. */
export function hasVerb(
  predicates: readonly Predicate[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): boolean {
  for (const { start, end } of predicates) if (start >= from && end <= to) return true;
  return false;
}
