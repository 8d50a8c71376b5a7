/** What speaks for and against a stretch of characters being somebody's name, apart from the cue beside it. */
import { adverbs } from '../../language/lexicons/adverbs.ts';
import { afterNames } from '../../language/lexicons/after-names.ts';
import { CharacterSet, whiteSpace } from '../../language/lexicons/character-set.ts';
import { givenNameWeight } from '../../language/lexicons/given-name-characters.ts';
import { allRoles, titlesAfterName } from '../../language/lexicons/posts.ts';
import { isCompound, singleSurnameAt } from '../../language/lexicons/surnames.ts';
import { WordTrie, wordSet } from '../../language/lexicons/word-trie.ts';
import { perWord } from '../../language/words.ts';
import type { WordIndex } from '../word-index.ts';
import type { NameExtent } from './name-extent.ts';
import type { Role } from './person-mention.ts';

/** 师傅 and 孙女 begin with a surname's character and are no names. */
export const roleWords: ReadonlySet<string> = new Set([
  ...allRoles,
  '孙女',
  '孙子',
  '师傅',
  '师父',
  '拜师',
  '拜师礼',
  '老师',
  '农民',
  '方面',
  '常务副',
  '卫冕',
  '党委',
  '党组',
  '党总支',
  '党支部',
  '党政',
  '党群',
  '宣誓',
  '宣布',
  '宣读',
  '宣讲',
  '高歌',
  '齐聚',
  '齐唱',
  '折桂',
  '夺冠',
  '夺魁',
  '登顶',
  '登台',
  '登场',
  '封王',
  '满载',
  '张罗',
]);

const adverbWords = wordSet(adverbs);

/** 主席|应邀参加, 教师|队员, 花半天: words that begin with a surname's character and are nobody's name. */
export function isNoName(word: string): boolean {
  return roleWords.has(word) || adverbWords.has(word) || counted.test(word);
}

/** 曾|应邀到场, 才|宣布: an adverb that is a surname too, and what people do. */
export function isAdverbAndVerb({ text, at }: WordIndex, start: number, end: number): boolean {
  const verb = at(start + 1);
  return (
    at(start)?.tag === 'd' &&
    functionSurnames.hasAt(text, start) &&
    verb?.start === start + 1 &&
    verb.end === end &&
    afterNames.get(verb.text) === 'strong'
  );
}

/** 花|半天, 包|一场: a verb and how much of it. */
const counted = /^.[一二两三半几数][堂天年节场个次趟遍杯碗本]$/u;

/** 师傅们, 队员: the segmenter sees a word for a role there. */
export function beginsWithRole(index: WordIndex, start: number): boolean {
  const first = index.at(start);
  return first !== undefined && first.start === start && isRole(first);
}

const isRole = perWord((word) => word.length >= 2 && roleWords.has(word));

export const titleAfter = new WordTrie(titlesAfterName.map((word) => [word, true] as const));

/** Surnames that mostly are grammar or verbs: without a role in front they begin no name. */
export const functionSurnames = new CharacterSet(
  '包过和才都但那别经向成来对任管商养通爱慕喜当而连于能从以令曾如若应许是有在要自能比占由修回降光相毋次只各无为可赛产排早望先',
);

/** Whether what begins there is rather grammar or a verb than a surname; 令狐 and 相里 are surnames. */
export function beginsLikeGrammar(text: string, start: number): boolean {
  return functionSurnames.hasAt(text, start) && !isCompound(text, start);
}

/** Characters in which things and places end: 山, 杯, 茶. */
export const notGivenEnd = new CharacterSet(
  '泥土沙砂坊盘碗瓶罐箱柜山河湖村镇乡县市区路桥街庄店杯茶汤酒鱼板机器车船队型厂房楼馆院园州族人式性化户王氏费税率量舞剧戏',
);

/** What names of bodies end in and given names do not: 仲裁院. */
export const bodyEnd = new CharacterSet('院局部厂厅委会校所');

/** 针灸科, 钳工班 */
export const unitEnd = new CharacterSet('科室班组队站');

/** 龙舟|赛, 文化|季, 宣传|周, 古筝|班: what is held ends so, no given name. */
export const eventEnd = new CharacterSet('赛季周展课会营班');

/** 汪家堡, 王家沟: what places are called. */
export const villageName = /^.家[寨庄村沟湾坪坝店屯堡集营窑岭滩渡桥镇铺塘畈垭坡梁塬峪]$/u;

/** 陈|科长, 李|大妈, 巴|老, 欧阳|工: a surname with a title names nobody in full. */
export function honorific(text: string, start: number, end: number): boolean {
  const given = text.slice(start + (isCompound(text, start) ? 2 : 1), end);
  return (
    (given.length === 1 && '老总某伯叔婶姨爷嫂婆'.includes(given)) ||
    given === '某某' ||
    titleAfter.get(given) === true ||
    roleWords.has(given)
  );
}

const verbSurnames = new CharacterSet('包修管赛产排');

/** “石谷仓”: what stands somewhere between quotation marks is called so; people hardly are. */
export function isCalledSo(text: string, start: number, end: number): boolean {
  return text.includes(`“${text.slice(start, end)}”`);
}

/** 组员|包|粽子, 安全员|懂|法律: a verb, also one that is a rare surname, and what it is done to. */
export function isVerbAndObject({ text, at }: WordIndex, start: number, end: number): boolean {
  const object = at(start + 1);
  if (object?.start !== start + 1 || object.end !== end || object.tag !== 'n') return false;
  if (verbSurnames.hasAt(text, start)) return true;
  return (
    at(start)?.tag === 'v' &&
    singleSurnameAt(text, start)?.kind === 'rare' &&
    givenNameWeight(object.text) < 0.5
  );
}

/** Behind a trade or a description the characters themselves must not speak against a name. */
export function likelyName(index: WordIndex, start: number, extent: NameExtent, role: Role): boolean {
  if (beginsLikeGrammar(index.text, start)) {
    // 茶工|来|比拼
    const given = index.at(start + 1);
    if (given?.start === start + 1 && given.end === extent.end && given.tag === 'v') return false;
    const bare =
      extent.end - start === 3 &&
      !/[一二三四五六七八九十百千两半]/u.test(index.text.charAt(start + 1)) &&
      extent.markAfter &&
      unknownWords(index, start, extent.end, true);
    return (
      extent.weight >= (bare ? -1 : extent.end - start >= 3 ? 1 : 1.5) &&
      (role.end - role.start >= 2 || index.text.charAt(start - 1) === '叫')
    );
  }
  if (notGivenEnd.hasAt(index.text, extent.end - 1) && extent.weight < 1.5 && !extent.strongAfter)
    return false;
  if (extent.weight >= 0) return true;
  const clean = unknownWords(index, start, extent.end, true);
  return (
    clean &&
    (extent.weight >= -1 || (extent.strongAfter && extent.end - start === 3 && role.end - role.start >= 3))
  );
}

/** Characters typical of names, or a verb right behind. */
export function wellFormed(index: WordIndex, start: number, extent: NameExtent): boolean {
  if (extent.end - start < 3 || !unknownWords(index, start, extent.end)) return false;
  return extent.weight >= 1.5 || (extent.weight >= 0.5 && actsBehind(index, extent.end));
}

/**
 * No word of two characters that the dictionary knows stands in the range, unless it is the whole given name. Behind a
 * trade an unknown word may have torn off its end (筏|工莫水生): `tornOff`.
 */
export function unknownWords(index: WordIndex, start: number, end: number, tornOff = false): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token || (token.start < start && !(tornOff && token.tag === 'x')) || token.end > end) return false;
    const given = token.start === start + 1 && token.end === end;
    if (token.end - token.start >= 2 && !given && !/^(?:x|nr)/u.test(token.tag)) return false;
    at = token.end;
  }
  return true;
}

/** A verb, an adverb or a preposition, as behind a subject. */
export function actsBehind(index: WordIndex, end: number): boolean {
  const next = index.at(end);
  return next !== undefined && next.start === end && /^(?:v|d|p|ad|vd|zg|t|i)/u.test(next.tag);
}

/** Whether a phrase can begin at `start`: nothing, a mark, white space or a word of grammar stands before. */
export function beginsClause(text: string, start: number): boolean {
  return start === 0 || boundaries.hasAt(text, start - 1);
}

const boundaries = new CharacterSet(`，。；：！？”、（的由对据与和向${whiteSpace}`);
