/** People who are called by a word of the dictionary, or by what begins with no known surname: only what stands on both sides tells. */
import { adverbs } from '../../language/lexicons/adverbs.ts';
import { afterNames } from '../../language/lexicons/after-names.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { everydayNouns } from '../../language/lexicons/everyday-words.ts';
import { edgeCharacters } from '../../language/lexicons/name-edges.ts';
import { singleSurnameAt } from '../../language/lexicons/surnames.ts';
import { WordTrie, wordSet, words } from '../../language/lexicons/word-trie.ts';
import type { WordIndex } from '../word-index.ts';
import { isNoName, roleWords } from './name-plausibility.ts';
import type { PersonMention, Role } from './person-mention.ts';

/** 副主席|芦花到场, 总经理|苌云、: behind an office that one person holds, in front of what only people do, any word is the name. */
export function wordAsName(index: WordIndex, start: number, role: Role): PersonMention | undefined {
  const word = index.at(start);
  const inOffice = nameInOffice(index, start, role);
  if (inOffice) return inOffice;
  if (word?.start !== start) return undefined;
  const { text, end, tag } = word;
  const known = tag !== 'x';
  if (known && groupOrTime.test(text)) return undefined;
  if (speaksElsewhere(index, start, end, tag)) return named(start, end, text, role, 'role-and-speaker', 0.8);
  if (!isName.test(text) || isNoName(text) || afterNames.get(text)) return undefined;
  // 会员|于田说: a place does not speak.
  if (/^n[rsz]/u.test(tag) && singleSurnameAt(index.text, start)?.kind === 'common')
    if (saysSo.test(index.text.slice(end, end + 5)) && !everydayNouns.has(text))
      return named(start, end, text, role, 'role-and-speaker', 0.7);
  const isWord = role.kind !== 'attribute' && role.end - role.start >= 2 && end - start === 2;
  if (isWord && singleSurnameAt(index.text, start) && !everydayNouns.has(text) && pictured(index.text, end))
    return named(start, end, text, role, 'post-and-word', 0.75);
  if (!holdsAlone(index.text, role)) return undefined;
  if (known && !(end - start === 2 && singleSurnameAt(index.text, start))) return undefined;
  if (!known && (edgeCharacters.hasAt(index.text, start) || counting.test(text))) return undefined;
  if (known && !/^(?:n|t|s|z|j|a$)/u.test(tag)) return undefined;
  const everyday = everydayNouns.has(text);
  const marked = !everyday && tag !== 'a' && parts.hasAt(index.text, end);
  return marked || actsBehind(index, end, tag === 'a')
    ? named(start, end, text, role, 'post-and-word', 0.7)
    : undefined;
}

/** What only somebody who is there in person does; an adjective or verb in front of it is no manner of it. */
const inPersonVerbs = new WordTrie<true>(
  words(
    '到会 到场 致辞 致词 讲话 主持 宣读 列席 与会 揭牌 授牌 颁奖 剪彩 签字 当选 应邀出席 应邀参加 应邀到场',
  ).map((verb) => [verb, true]),
);

/** 副主任|秋阳到会, 主管|陶冶当选: two characters between an office and such a verb, whatever the dictionary takes them for. */
function nameInOffice(index: WordIndex, start: number, role: Role): PersonMention | undefined {
  const { text } = index;
  const end = start + 2;
  const name = text.slice(start, end);
  if (!inPersonVerbs.longestAt(text, end) || !singleSurnameAt(text, start) || !isName.test(name))
    return undefined;
  if (!(holdsAlone(text, role) || (role.kind === 'post' && text.startsWith('当选', end)))) return undefined;
  if (isNoName(name) || afterNames.get(name) || groupOrTime.test(name) || everydayNouns.has(name))
    return undefined;
  // 副主席|原定到场, 副厂长|单独会见: an adverb
  const word = index.at(start);
  if (word?.start === start && word.end === end && word.tag === 'd') return undefined;
  return ceremonyManner.test(name) ? undefined : named(start, end, name, role, 'post-and-word', 0.7);
}

/** 庄严宣读, 隆重揭牌: how it is done. */
const ceremonyManner =
  /^(?:庄严|隆重|郑重|共同|轮流|连续|联合|全票|高票|满票|和|与|及|于|由|从|向|对|为|在|将|已|均|都|并|又|还|再)/u;

function named(
  start: number,
  end: number,
  name: string,
  role: Role,
  rule: string,
  confidence: number,
): PersonMention {
  return { start, end, name, role, rule, confidence };
}

/** 女焊工|温暖（左）: where somebody stands in a photograph. */
function pictured(text: string, end: number): boolean {
  return text.charAt(end) === '（' && inPhotograph.test(text.slice(end, end + 6));
}
const inPhotograph = /^（(?:左|右|中|前|后|[一二三四]排)[一二三四五中右左排起]{0,3}）?/u;

const isName = /^\p{Script=Han}{2,3}$/u;

/** 主席, 副局长, 总工程师; no 委员, whom 全体 may follow. */
const oneHolder =
  /(?:主席|书记|主任|[部局处科厅司院校馆站所队厂矿会组课社行园团区县市镇乡州察事书师土店段庭]长|经理|总裁|总监|巡视员|调研员|工程师|教授|医师|秘书长|董事|主管)$/u;

function holdsAlone(text: string, { start, end, kind }: Role): boolean {
  return kind === 'post' && end - start >= 2 && oneHolder.test(text.slice(start, end));
}

/** 商人, 游客, 班子, 方面: groups and what else stands between an office and a verb or behind a preposition. */
export const groupOrTime =
  /[人员客家妹弟父母亲工民官兵友手生师士代表方属部众子会队团组党军位面体时常刻程力度权前后年]$|^[全首本当同]/u;

/** Adverbs of people alone; 正式, 已经 may be said of what the office deals with. */
const inPerson = wordSet(
  '亲自 应邀 受邀 应约 主动 热情 精心 专程 专门 特意 特地 当场 全程 随同 率先 带头 一同 一道 一起 联袂 双双 悉数 准时 按时 如约 派员 一行 一边 一面',
);
const counting = /^[一二三四五六七八九十两几]/u;
const adverbWords = wordSet(adverbs);
const parts = new CharacterSet('、，；。（');

/** What people do stands right behind: 到场, 主持, 说. An adjective may be the manner of it (成功举办). */
function actsBehind(index: WordIndex, end: number, manner: boolean): boolean {
  const { text } = index;
  if (saysSo.test(text.slice(end, end + 5))) return !manner || text.charAt(end) === '说';
  if (givesSpeech.test(text.slice(end, end + 10))) return !manner;
  const verb = afterNames.longestAt(text, end);
  const next = index.at(end);
  if (verb?.value !== 'strong' || next?.start !== end) return false;
  const words = text.slice(end, verb.end);
  if (manner) return next.tag === 'd' && next.text.length >= 2;
  if (words.length === 1) return next.end === end + 1 && comingTo.has(words);
  return words.length >= 2 && (inPerson.has(words) || !adverbWords.has(words));
}

/** 作了表态发言, 致欢迎辞. */
const givesSpeech = /^[作做致](?:了)?[^，。；]{0,6}(?:发言|讲话|报告|说明|动员|介绍|总结|辞|词)/u;
const comingTo: ReadonlySet<string> = new Set('到在任与向为');

/** 组长|石榴领了工具 … 石榴说: behind a role, an everyday word that speaks elsewhere in the article is somebody's name. */
function speaksElsewhere({ text }: WordIndex, start: number, end: number, tag: string): boolean {
  if (end !== start + 2 || /^(?:nr|x|r)/u.test(tag)) return false;
  const word = text.slice(start, end);
  if (!singleSurnameAt(text, start) || roleWords.has(word)) return false;
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 2)) {
    if (i !== start && clauseStarts.hasAt(text, i - 1) && saysSo.test(text.slice(i + 2, i + 7))) return true;
  }
  return false;
}

const clauseStarts = new CharacterSet('，。；：！？”\n');
const saysSo =
  /^(?:说[，：]|(?:介绍|坦言|回忆|表示|感慨|感叹|解释|补充|透露|直言)(?:，|：|说|道)|告诉|笑[着道])/u;
