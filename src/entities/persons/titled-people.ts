/** People with a cue in front of their name: an office, a trade, a description, a body; or with a pseudonym's mark behind. */

import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { everydayNouns } from '../../language/lexicons/everyday-words.ts';
import { nameElements } from '../../language/lexicons/minority-names.ts';
import { edgeCharacters } from '../../language/lexicons/name-edges.ts';
import { pressRoles, rolesBackwards } from '../../language/lexicons/posts.ts';
import { singleSurnameAt, surnameAt } from '../../language/lexicons/surnames.ts';
import { heldBy } from '../../language/lexicons/verbs/office-verbs.ts';
import type { WordIndex } from '../word-index.ts';
import { behindName } from './behind-name.ts';
import { type NameExtent, nameExtent, recurs } from './name-extent.ts';
import {
  beginsLikeGrammar,
  beginsWithRole,
  eventEnd,
  functionSurnames,
  honorific,
  isAdverbAndVerb,
  isNoName,
  isVerbAndObject,
  likelyName,
  notGivenEnd,
  roleWords,
  unknownWords,
  wellFormed,
} from './name-plausibility.ts';
import { type PersonMention, personMention, type Role } from './person-mention.ts';
import { groupOrTime, wordAsName } from './word-as-name.ts';

const thresholds: Readonly<Record<Role['kind'], number>> = { post: 0.7, trade: 1.1, attribute: 1.6 };

/** Surnames that behind an office mostly say who, how or where: 主席|由某人担任, 理事|里唯一的船工. */
const prepositions: ReadonlySet<string> = new Set('由为被从对向于与里代');

/** 副主席|余某某, 装调工|王某, 劳模|李某某; 副主席|芦花, whom only the surroundings tell from the word. */
export function titledAt(index: WordIndex, start: number): PersonMention | undefined {
  const role = roleBefore(index, start);
  if (!role || closesQuotation(index.text, role.start, start)) return undefined;
  return nameBehind(index, start, role) ?? wordAsName(index, start, role);
}

function nameBehind(index: WordIndex, start: number, role: Role): PersonMention | undefined {
  const nick = nicknameAt(index, start);
  const extent = nameExtent(index, start);
  if (role.kind === 'post' && isSurnameLao(index, start)) {
    const end = start + 3;
    return { start, end, name: index.text.slice(start, end), role, rule: 'post-and-name', confidence: 0.8 };
  }
  if (nick && !(extent?.kind === 'sounds' && extent.end > nick))
    return {
      start,
      end: nick,
      name: index.text.slice(start, nick),
      role,
      rule: 'role-and-nickname',
      confidence: 0.6,
    };
  if (beginsWithRole(index, start)) return undefined;
  if (!extent || isNoName(index.text.slice(start, extent.end))) return undefined;
  if (extent.kind === 'surname' && extent.end - start > 2 && eventEnd.hasAt(index.text, extent.end - 1))
    return undefined;
  const preposition = prepositions.has(index.text.charAt(start));
  const closed = extent.markAfter || extent.strongAfter;
  // 管道工|向阳；, 职工|于洋望着账本
  const wholeWord =
    preposition && closed && extent.end - start === 2 && isNominalWord(index, start, extent.end);
  if (
    preposition &&
    !extent.spaced &&
    !(extent.strongAfter && extent.weight >= 1.5) &&
    !wholeWord &&
    !(closed && role.kind === 'post' && isGivenWord(index, start, extent)) &&
    !(
      extent.end - start === 3 &&
      isUnknown(index, start + 1) &&
      (recurs(index.text, start, extent.end) ||
        (extent.markAfter && role.kind !== 'attribute' && role.end - role.start >= 2))
    )
  )
    return undefined;
  // 主任|由|周某出任
  if (index.text.charAt(start) === '由' && takesOffice.test(index.text.slice(extent.end, extent.end + 2)))
    return undefined;
  if (isVerbAndObject(index, start, extent.end) || isAdverbAndVerb(index, start, extent.end))
    return undefined;
  // 志愿者|来教编程: a verb.
  if (
    functionSurnames.has(index.text.charAt(start)) &&
    extent.end - start === 2 &&
    !extent.markAfter &&
    !extent.strongAfter
  )
    return undefined;
  const weak = role.end - role.start === 1 ? 1 : 0;
  const torn = isTornFromOffice(index, start, role) ? tornFromOffice : 0;
  if (extent.score + torn < thresholds[role.kind] + weak) return undefined;
  const weakCue =
    role.kind === 'attribute' ||
    (role.kind === 'trade' && surnameAt(index.text, start)?.kind === 'rare' && extent.weight < 0);
  if (weakCue && !extent.fitsAfter && !wellFormed(index, start, extent)) {
    // 会员|达来: nothing but parts of names by sound
    if (nameElements.endOfRun(index.text, start) !== extent.end) return undefined;
  }
  if (role.kind !== 'post' && !wholeWord && !likelyName(index, start, extent, role)) return undefined;
  if (honorific(index.text, start, extent.end)) return undefined;
  if (everydayNouns.has(index.text.slice(start, extent.end))) return undefined;
  if (extent.everyday && !wholeWord && (role.kind === 'attribute' || !extent.fitsAfter)) return undefined;
  if (extent.everyday && /^[vdacprmt]/u.test(index.at(start)?.tag ?? '') && !extent.markAfter)
    return undefined;
  if (
    index.text.charAt(start) === '和' &&
    !(extent.end - start >= 3 && extent.weight >= 2) &&
    !(role.kind === 'post' && extent.strongAfter)
  )
    return undefined;
  return personMention(
    index,
    start,
    extent,
    role,
    `${role.kind}-and-name`,
    confidenceOf(extent.score, role.kind === 'post' ? 0.9 : 0.82),
  );
}

const takesOffice = new RegExp(`^${heldBy}`, 'u');

/** 向阳, 于洋: the dictionary has the whole as a noun or a name. */
function isNominalWord(index: WordIndex, start: number, end: number): boolean {
  const word = index.at(start);
  return word?.start === start && word.end === end && /^(?:n|x)/u.test(word.tag);
}

/** 主席|向|晓岚、: the rest is no group to which something is done, but typical of given names. */
function isGivenWord({ text }: WordIndex, start: number, { end, weight }: NameExtent): boolean {
  return end - start === 3 && weight >= 0.5 && !groupOrTime.test(text.slice(start + 1, end));
}

/** 秘书|长沙|文礼: a place begins with the last character of the office, by the dictionary's account. */
const tornFromOffice = 2;
function isTornFromOffice(index: WordIndex, start: number, role: Role): boolean {
  return (
    role.kind === 'post' &&
    role.end === start &&
    !index.begins(start) &&
    index.begins(start - 1) &&
    index.text.charAt(start - 1) === '长'
  );
}

/** 于|得水: no word of two characters follows the preposition, so it may be a surname. */
function isUnknown(index: WordIndex, at: number): boolean {
  const word = index.at(at);
  return word !== undefined && word.end === at + 1;
}

/** 理事长|老向东: behind an office 老 is a surname where two characters of a name follow; 主任老王 is a nickname. */
function isSurnameLao(index: WordIndex, start: number): boolean {
  const { text } = index;
  if (text.charAt(start) !== '老' || !/^\p{Script=Han}{2}$/u.test(text.slice(start + 1, start + 3)))
    return false;
  const nickname = behindName(index, start + 2);
  if (nickname.mark || nickname.strong || roleWords.has(text.slice(start, start + 2))) return false;
  const behind = behindName(index, start + 3);
  return behind.mark || behind.word;
}

/** 海润公司|王某某、大成公司的|李某某: behind a body's name, with or without 的; `bodyEnds` marks where bodies' names end. */
export function besideBody(index: WordIndex, start: number, bodyEnds: Uint8Array): PersonMention | undefined {
  const direct = bodyEnds[start] === 1;
  if (!direct && bodyEnds[start - 1] !== 1) return undefined;
  const of = index.text.charAt(start - 1) === '的';
  if (!direct && !of) return undefined;
  if (beginsLikeGrammar(index.text, start)) return undefined;
  const extent = nameExtent(index, start);
  if (!extent || extent.everyday || !extent.fitsAfter || extent.score < 2.2) return undefined;
  if (
    extent.weight < 1 ||
    !unknownWords(index, start, extent.end) ||
    notGivenEnd.hasAt(index.text, extent.end - 1)
  )
    return undefined;
  if (extent.end - start < 3 && !extent.strongAfter && !extent.markAfter) return undefined;
  return personMention(index, start, extent, undefined, of ? 'name-of-body' : 'body-and-name', 0.75);
}

const longestName = 4;

/** “工匠大师课”: a mark that opens before the role and closes right behind the name makes one term of them. */
function closesQuotation(text: string, roleStart: number, start: number): boolean {
  const end = text.indexOf('”', start);
  if (end < 0 || end - start > longestName) return false;
  const open = text.lastIndexOf('“', roleStart);
  return open >= 0 && roleStart - open <= 10 && text.indexOf('”', open) === end;
}

const lifeWork =
  /(?:做|当|干|开|跑|教|守|修|送|烧|种|养)(?:了|过)(?:[0-9]+|[一二三四五六七八九十两几半]+)(?:余|多|来)?(?:年|辈子|个月)[\u4e00-\u9fff]{1,8}的$/u;

const longestHonour = 16;
/** 程师 of 总工程师. */
const longestRest = 2;
const rankInBrackets =
  /（(?:挂职|兼职?|不?驻会|主持工作|退休|试用期|(?:市管|省管)?[正副]职|[正副]?[省部厅局处县科]级)）$/u;

/** What may stand between a role and the name: a space, 的 of 岁的, a colon, marks. */
const betweenRoleAndName = new CharacterSet(' \u3000“：的”）');

const blanks = new CharacterSet(' \u3000');
const han = /\p{Script=Han}/u;

const description = /、[^，。；：、“”（）]{2,12}的$/u;

/** The office or trade that a description parts from the name: 操作工、来自贵州的|王某. */
function beforeDescription(text: string, end: number): Role | undefined {
  if (text.charAt(end - 1) !== '的') return undefined;
  const length = description.exec(text.slice(Math.max(0, end - 14), end))?.[0].length;
  const match = length === undefined ? undefined : rolesBackwards.longestBefore(text, end - length);
  if (length === undefined || !match || match.value.kind === 'attribute') return undefined;
  return { start: match.end, end: end - length, kind: match.value.kind };
}

/** The office, trade or description that ends where a name begins. */
export function roleBefore(index: WordIndex, start: number): Role | undefined {
  const { text } = index;
  if (!betweenRoleAndName.hasAt(text, start - 1)) return roleEndingAt(index, start, start);
  let end = start;
  // 副主席 于某: a space sets the name off.
  if (blanks.hasAt(text, end - 1)) end -= 1;
  // 劳动模范、焊工王某: a mark between is none; 的 after a description is: 71岁的|王某 is not looked at here.
  if (text.charAt(end - 1) === '“') end -= 1;
  // 一等奖获得者：王某
  if (text.charAt(end - 1) === '：') end -= 1;
  // 海润公司操作工、今年71岁的|王某: the office stands in front of what describes its holder.
  const office = end === start ? beforeDescription(text, end) : undefined;
  if (office) return office;
  // 71岁的|王某: an age describes somebody.
  if (end === start && text.slice(end - 2, end) === '岁的') return { start: end - 2, end, kind: 'attribute' };
  // 做了四十年漆工的|王某: so does a life's work.
  const work =
    end === start && text.charAt(end - 1) === '的'
      ? lifeWork.exec(text.slice(Math.max(0, end - 16), end))
      : null;
  if (work) return { start: end - work[0].length, end, kind: 'attribute' };
  // 班长、“某地工匠”|孟某: the honour in quotation marks stands between the office and the name.
  if (text.charAt(end - 1) === '”' && end === start) {
    const open = text.lastIndexOf('“', end - 2);
    if (end - open > longestHonour || text.charAt(open - 1) !== '、') return undefined;
    const office = rolesBackwards.longestBefore(text, open - 1);
    return office && office.value.kind !== 'attribute'
      ? { start: office.end, end: open - 1, kind: office.value.kind }
      : undefined;
  }
  // 副主席（挂职）|方某
  if (text.charAt(end - 1) === '）')
    end -= rankInBrackets.exec(text.slice(Math.max(0, end - 8), end))?.[0].length ?? 0;
  return roleEndingAt(index, end, start);
}

/** The role that ends at `end`, in front of the name that begins at `start`. */
function roleEndingAt(index: WordIndex, end: number, start: number): Role | undefined {
  const { text } = index;
  const match = rolesBackwards.longestBefore(text, end);
  if (!match) return undefined;
  const ofOne = end - match.end === 1;
  const begin = ofOne ? tradeStart(index, end) : match.end;
  // 该|工, （|师
  if (end - begin === 1 && (edgeCharacters.hasAt(text, begin - 1) || !han.test(text.charAt(begin - 1))))
    return undefined;
  if (ofOne && endsInside(index, end)) return undefined;
  if (pressBefore(text, end)) return undefined;
  // 副主任医|师敖·格日乐, 总工|程师邱某: some more characters make a longer role, so the name begins behind it.
  for (let further = 1; further <= longestRest && end === start; further++) {
    const longer = rolesBackwards.longestBefore(text, end + further);
    if (longer && longer.end <= match.end) return undefined;
  }
  if (end < start && text.charAt(end) === '：' && match.value.kind !== 'attribute') return undefined;
  return { start: begin, end, kind: match.value.kind };
}

/** 第三工|程公司: the character and the next one are a word. */
function endsInside(index: WordIndex, end: number): boolean {
  const word = index.at(end - 1);
  return word !== undefined && word.start === end - 1 && word.end > end && /^(?:n|v|vn)$/u.test(word.tag);
}

/** 保管|员, 雕花|师, 榨油|工: the word that the character ends or stands behind makes a trade of it, whether or not a lexicon has it. */
function tradeStart(index: WordIndex, end: number): number {
  const own = index.at(end - 1);
  const word = own && own.start < end - 1 && own.end === end ? own : index.at(end - 2);
  const ends = word === own ? end : end - 1;
  return word?.end === ends && word.end - word.start >= 2 && /^[nv]/u.test(word.tag) ? word.start : end - 1;
}

/** Whether 记者 or another role of the press ends at `end`. */
export function pressBefore(text: string, end: number): boolean {
  if (!pressEnds.hasAt(text, end - 1)) return false;
  for (let length = 2; length <= 5; length++) if (pressRoles.has(text.slice(end - length, end))) return true;
  return false;
}

const pressEnds = new CharacterSet([...pressRoles].map((role) => role.slice(-1)));

/** 小李, 老张: a nickname counts only behind a role or with （化名）. */
function nicknameAt(index: WordIndex, start: number): number | undefined {
  const { text } = index;
  if (!'老小阿大'.includes(text.charAt(start)) || !singleSurnameAt(text, start + 1)) return undefined;
  const token = index.at(start + 1);
  if (token && token.start === start + 1 && token.end - token.start > 1 && token.tag !== 'x')
    return undefined;
  const first = index.at(start);
  if (first && first.start === start && first.end > start + 2 && first.tag !== 'x') return undefined;
  if (first && first.start < start) return undefined;
  // 大师, 小曲: words, whose second character may be a surname too
  if (first && first.end === start + 2 && !/^(?:x|nr)/u.test(first.tag)) return undefined;
  return start + 2;
}

const openingBrackets = new CharacterSet('（(');
const pseudonymWords = ['化名', '音译', '网名', '艺名', '昵称', '绰号'];
const pseudonymMark = new RegExp(`^[（(](?:${pseudonymWords.join('|')})[）)]`, 'u');

/** Whether a text marks any name as a pseudonym: most do not. */
export function hasPseudonyms(text: string): boolean {
  return pseudonymWords.some((word) => text.includes(word));
}

/** 林一舟（化名）, 老张（化名）. */
export function pseudonymAt(index: WordIndex, start: number): PersonMention | undefined {
  const { text } = index;
  for (let length = 2; length <= 4; length++) {
    const end = start + length;
    if (!openingBrackets.hasAt(text, end)) continue;
    if (!pseudonymMark.test(text.slice(end, end + 4))) continue;
    const nick = '老小阿大'.includes(text.charAt(start)) && length === 2;
    // 师傅|小周（化名）: what seems a surname in front of the nickname ends a role.
    if (
      length > 2 &&
      '老小阿大'.includes(text.charAt(end - 2)) &&
      rolesBackwards.longestBefore(text, end - 2)
    )
      continue;
    // 厨|师王大山（化名）: what seems a surname ends a trade.
    const trade = rolesBackwards.longestBefore(text, start + 1);
    if (length > 2 && trade && trade.end < start) continue;
    const name = text.slice(start, end);
    if (!(nick || surnameAt(text, start)) || !/^[^\P{Script=Han}的]+$/u.test(name)) continue;
    return {
      start,
      end,
      name,
      role: roleBefore(index, start),
      rule: 'pseudonym',
      confidence: 0.95,
    };
  }
  return undefined;
}

function confidenceOf(score: number, best: number): number {
  return Math.round(Math.min(best + 0.06, best - 0.15 + score * 0.06) * 100) / 100;
}
