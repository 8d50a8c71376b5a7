/**
 * Finds people's names from what stands around them: an office, trade or description in front, a verb of speaking or
 * taking part behind, a pseudonym's mark, a list of people. Never from the segmenter's guess.
 */
import { afterNames } from '../../language/lexicons/after-names.ts';
import { edgeCharacters } from '../../language/lexicons/name-edges.ts';
import { allRoles, pressRoles, rolesBackwards, titlesAfterName } from '../../language/lexicons/posts.ts';
import { singleSurnameAt, surnameAt } from '../../language/lexicons/surnames.ts';
import { WordTrie } from '../../language/lexicons/word-trie.ts';
import type { Span } from '../../page/source-text.ts';
import type { WordIndex } from '../word-index.ts';
import { type NameExtent, nameExtent } from './name-extent.ts';
import type { PersonMention, Role } from './person-mention.ts';

/** 师傅 and 孙女 begin with a surname's character and are no names. */
const roleWords: ReadonlySet<string> = new Set([
  ...allRoles,
  '孙女',
  '孙子',
  '师傅',
  '师父',
  '老师',
  '农民',
  '方面',
  '常务副',
]);
const titleAfter = new WordTrie(titlesAfterName.map((word) => [word, true] as const));

/** People in text order. `taken` are ranges where no name can be: names of bodies and of places. */
export function findPeople(
  index: WordIndex,
  taken: readonly Span[],
  bodies: readonly Span[],
): readonly PersonMention[] {
  const bodyEnds = new Set(bodies.map((body) => body.end));
  const blocked = new Uint8Array(index.text.length);
  for (const span of taken) blocked.fill(1, span.start, span.end);
  const sure = search(
    index,
    blocked,
    (start) => pseudonymAt(index, start) ?? titledAt(index, start) ?? besideBody(index, start, bodyEnds),
  );
  const first = withLaterMentions(index, [...sure, ...listed(index, sure, blocked)], blocked);
  for (const person of first) blocked.fill(1, person.start, person.end);
  const spoken = search(index, blocked, (start) => spokenAt(index, start));
  if (spoken.length === 0) return first;
  const second = withLaterMentions(index, [...spoken, ...listed(index, spoken, blocked)], blocked);
  return [...first, ...second].sort((a, b) => a.start - b.start);
}

function search(
  index: WordIndex,
  blocked: Uint8Array,
  read: (start: number) => PersonMention | undefined,
): readonly PersonMention[] {
  const { text } = index;
  const found: PersonMention[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const mention = code >= 0x4e00 && code <= 0x9fff && blocked[i] === 0 ? read(i) : undefined;
    if (mention && blocked[mention.end - 1] === 0) {
      found.push(mention);
      i = mention.end;
    } else i += 1;
  }
  return found;
}

const thresholds: Readonly<Record<Role['kind'], number>> = { post: 0.7, trade: 1.1, attribute: 1.6 };

/** 副主席|余某某, 装调工|王某, 劳模|李某某. */
function titledAt(index: WordIndex, start: number): PersonMention | undefined {
  const role = roleBefore(index, start);
  if (!role) return undefined;
  const nick = nicknameAt(index, start);
  if (nick)
    return {
      start,
      end: nick,
      name: index.text.slice(start, nick),
      role,
      rule: 'role-and-nickname',
      confidence: 0.6,
    };
  const extent = nameExtent(index, start);
  if (!extent) return undefined;
  if (roleWords.has(index.text.slice(start, extent.end))) return undefined;
  const weak = role.end - role.start === 1 ? 1 : 0;
  if (extent.score < thresholds[role.kind] + weak) return undefined;
  if (role.kind === 'attribute' && !extent.fitsAfter && !wellFormed(index, start, extent)) return undefined;
  if (role.kind !== 'post' && !likelyName(index, start, extent, role)) return undefined;
  if (honorific(index.text, start, extent.end)) return undefined;
  if (extent.everyday && (role.kind === 'attribute' || !extent.fitsAfter)) return undefined;
  if (extent.everyday && /^[vdacprmt]/u.test(index.at(start)?.tag ?? '') && !extent.markAfter)
    return undefined;
  if (insideQuotation(index.text, role.start, extent.end)) return undefined;
  if (
    index.text.charAt(start) === '和' &&
    !(extent.end - start >= 3 && extent.weight >= 2) &&
    !(role.kind === 'post' && extent.strongAfter)
  )
    return undefined;
  return mention(
    index,
    start,
    extent,
    role,
    `${role.kind}-and-name`,
    confidenceOf(extent.score, role.kind === 'post' ? 0.9 : 0.82),
  );
}

/** Characters typical of names, or a verb right behind. */
function wellFormed(index: WordIndex, start: number, extent: NameExtent): boolean {
  if (extent.end - start < 3 || !unknownWords(index, start, extent.end)) return false;
  return extent.weight >= 1.5 || (extent.weight >= 0.5 && actsBehind(index, extent.end));
}

/** Behind a trade or a description the characters themselves must not speak against a name. */
function likelyName(index: WordIndex, start: number, extent: NameExtent, role: Role): boolean {
  if (functionSurnames.has(index.text.charAt(start))) {
    return (
      extent.weight >= (extent.end - start >= 3 ? 1 : 1.5) &&
      (role.end - role.start >= 2 || index.text.charAt(start - 1) === '叫')
    );
  }
  if (extent.weight >= 0) return true;
  const clean = unknownWords(index, start, extent.end);
  return (
    clean &&
    (extent.weight >= -1 || (extent.strongAfter && extent.end - start === 3 && role.end - role.start >= 3))
  );
}

/** 陈|科长, 李|大妈, 巴|老: a surname with a title names nobody in full. */
function honorific(text: string, start: number, end: number): boolean {
  const given = text.slice(start + 1, end);
  return (
    given === '老' ||
    given === '总' ||
    given === '某' ||
    given === '某某' ||
    titleAfter.get(given) === true ||
    roleWords.has(given)
  );
}

/** 海润公司|王某某、大成公司的|李某某: behind a body's name, with or without 的. */
function besideBody(
  index: WordIndex,
  start: number,
  bodyEnds: ReadonlySet<number>,
): PersonMention | undefined {
  const of = index.text.charAt(start - 1) === '的';
  if (!bodyEnds.has(start) && !(of && bodyEnds.has(start - 1))) return undefined;
  if (functionSurnames.has(index.text.charAt(start))) return undefined;
  const extent = nameExtent(index, start);
  if (!extent || extent.everyday || !extent.fitsAfter || extent.score < 2.2) return undefined;
  if (
    extent.weight < 1 ||
    !unknownWords(index, start, extent.end) ||
    notGivenEnd.has(index.text.charAt(extent.end - 1))
  )
    return undefined;
  if (extent.end - start < 3 && !extent.strongAfter && !extent.markAfter) return undefined;
  return mention(index, start, extent, undefined, of ? 'name-of-body' : 'body-and-name', 0.75);
}

/** “劳模工匠思政课”: a mark that opens before the role and closes behind the name makes one term of them. */
function insideQuotation(text: string, roleStart: number, end: number): boolean {
  if (text.charAt(end) !== '”') return false;
  const open = text.lastIndexOf('“', roleStart);
  return open >= 0 && roleStart - open <= 10 && text.indexOf('”', open) === end;
}

function roleBefore(index: WordIndex, start: number): Role | undefined {
  const { text } = index;
  let end = start;
  // 劳动模范、焊工王某: a mark between is none; 的 after a description is: 71岁的|王某 is not looked at here.
  if (text.charAt(end - 1) === '“') end -= 1;
  // 一等奖获得者：王某
  if (text.charAt(end - 1) === '：') end -= 1;
  // 71岁的|王某: an age describes somebody.
  if (end === start && text.slice(end - 2, end) === '岁的') return { start: end - 2, end, kind: 'attribute' };
  const match = rolesBackwards.longestBefore(text, end);
  if (!match) return undefined;
  const length = end - match.end;
  if (
    length === 1 &&
    (edgeCharacters.has(text.charAt(match.end - 1)) || !/\p{Script=Han}/u.test(text.charAt(match.end - 1)))
  )
    return undefined;
  if (pressBefore(text, end)) return undefined;
  // 副主任医|师沃·图雅: one more character makes a longer role, so the name begins behind it.
  const longer = rolesBackwards.longestBefore(text, end + 1);
  if (longer && longer.end <= match.end && end === start) return undefined;
  if (end < start && text.charAt(end) === '：' && match.value.kind !== 'attribute') return undefined;
  return { start: match.end, end, kind: match.value.kind };
}

function pressBefore(text: string, end: number): boolean {
  for (let length = 2; length <= 5; length++) if (pressRoles.has(text.slice(end - length, end))) return true;
  return false;
}

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
  return start + 2;
}

const pseudonymMark = /^[（(](?:化名|音译)[）)]/u;

/** 李腾（化名）, 老张（化名）. */
function pseudonymAt(index: WordIndex, start: number): PersonMention | undefined {
  const { text } = index;
  for (let length = 2; length <= 4; length++) {
    const end = start + length;
    if (text.charAt(end) !== '（' && text.charAt(end) !== '(') continue;
    if (!pseudonymMark.test(text.slice(end, end + 4))) continue;
    const nick = '老小阿大'.includes(text.charAt(start)) && length === 2;
    if (!nick && !singleSurnameAt(text, start)) continue;
    return {
      start,
      end,
      name: text.slice(start, end),
      role: roleBefore(index, start),
      rule: 'pseudonym',
      confidence: 0.95,
    };
  }
  return undefined;
}

/**
 * Without a role: at the beginning of a clause with a verb of speaking or acting behind, with a title behind, or a
 * name whose characters alone are typical of names where a noun phrase can begin.
 */
function spokenAt(index: WordIndex, start: number): PersonMention | undefined {
  const { text } = index;
  const before = text.charAt(start - 1);
  const opens = isBoundary(before);
  if (!(opens || nounFollows.has(before)) || functionSurnames.has(text.charAt(start))) return undefined;
  const extent = nameExtent(index, start);
  if (extent && surnameAt(text, start)?.kind === 'rare' && extent.kind === 'surname' && extent.weight < 1.5)
    return undefined;
  if (!extent || roleWords.has(text.slice(start, extent.end))) return undefined;
  if (extent.everyday && !(opens && electedBehind.test(text.slice(extent.end, extent.end + 16))))
    return undefined;
  if (honorific(text, start, extent.end)) return undefined;
  const length = extent.end - start;
  if (opens && titleAfter.longestAt(text, extent.end) && extent.score >= 2) {
    return mention(index, start, extent, undefined, 'name-and-title', 0.8);
  }
  const clean = unknownWords(index, start, extent.end);
  if (opens && electedBehind.test(text.slice(extent.end, extent.end + 16))) {
    return mention(index, start, extent, undefined, 'elected-name', 0.8);
  }
  if (
    opens &&
    extent.strongAfter &&
    extent.score >= 2.9 &&
    extent.weight >= (length === 2 ? 2 : clean ? 0 : 0.5)
  ) {
    const verb = afterNames.longestAt(text, extent.end);
    const single =
      verb !== undefined && verb.end === extent.end + 1 && !'说称问答讲'.includes(text.charAt(extent.end));
    if (!single || (clean && length >= 3 && extent.weight >= 1))
      return mention(index, start, extent, undefined, 'name-and-verb', 0.75);
  }
  if (length < 3 || !clean || notGivenEnd.has(text.charAt(extent.end - 1))) return undefined;
  if (opens && extent.weight >= 1.5 && extent.score >= 2 && actsBehind(index, extent.end)) {
    return mention(index, start, extent, undefined, 'subject-name', 0.65);
  }
  if (extent.weight >= (opens ? 2 : 2.5) && extent.score >= 2)
    return mention(index, start, extent, undefined, 'plausible-name', 0.6);
  return undefined;
}

/** 当选新一届…主席, 任副主席: what only a person does. */
const electedBehind =
  /^(?:当选|再次当选|连任|(?:被)?(?:选举|推选|聘)?(?:担任|出任|就任|兼任|任|为))[\u4e00-\u9fff]{0,10}?(?:主席|主任|委员|会长|理事长|书记|院长|校长|部长|代表|组长|队长|顾问|总经理|董事长|团长)/u;

/** A verb, an adverb or a preposition, as behind a subject. */
function actsBehind(index: WordIndex, end: number): boolean {
  const next = index.at(end);
  return next !== undefined && next.start === end && /^(?:v|d|p|ad|vd|zg|t)/u.test(next.tag);
}

/** Characters in which things and places end: 山, 杯, 茶. */
const notGivenEnd: ReadonlySet<string> = new Set(
  '山河湖村镇乡县市区路桥街庄店杯茶汤酒鱼板机器车船队型厂楼馆院园州族人式性化户王氏',
);

/** Characters of verbs and grammar after which a name may stand: 给|, 请|, 找|. */
const nounFollows: ReadonlySet<string> = new Set('给请找让把为与和跟被叫是对向由据同将及');
/** Surnames that mostly are grammar or verbs: without a role in front they begin no name. */
const functionSurnames: ReadonlySet<string> = new Set(
  '和才都但那别经向成来对任管商养通爱慕喜当而连于能从以令曾如若应许是有在要自能比占由修回降光相毋次只各无为可',
);

/** No word of two characters that the dictionary knows stands in the range, unless it is the whole given name. */
function unknownWords(index: WordIndex, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token || token.start < start || token.end > end) return false;
    const given = token.start === start + 1 && token.end === end;
    if (token.end - token.start >= 2 && !given && !/^(?:x|nr)/u.test(token.tag)) return false;
    at = token.end;
  }
  return true;
}

function isBoundary(before: string): boolean {
  return before === '' || /[\s，。；：！？”、（]/u.test(before) || '的由对据与和向'.includes(before);
}

function mention(
  index: WordIndex,
  start: number,
  extent: NameExtent,
  role: Role | undefined,
  rule: string,
  confidence: number,
): PersonMention {
  return { start, end: extent.end, name: index.text.slice(start, extent.end), role, rule, confidence };
}

function confidenceOf(score: number, best: number): number {
  return Math.round(Math.min(best + 0.06, best - 0.15 + score * 0.06) * 100) / 100;
}

/** Bare names beside a known person in a list: 张某、李某和王某某等. */
function listed(
  index: WordIndex,
  people: readonly PersonMention[],
  blocked: Uint8Array,
): readonly PersonMention[] {
  const { text } = index;
  const starts = new Set(people.map((person) => person.start));
  const found: PersonMention[] = [];
  for (const person of people) {
    let at = person.end;
    leftOf(person.start);
    while (text.charAt(at) === '、' || text.charAt(at) === '和') {
      const start = at + 1;
      if (starts.has(start) || blocked[start] !== 0) break;
      const extent = nameExtent(index, start);
      if (!extent || extent.score < 2 || !/[、和等，。；（]/u.test(text.charAt(extent.end))) break;
      found.push(mention(index, start, extent, undefined, 'listed', 0.75));
      starts.add(start);
      at = extent.end;
    }
  }
  return found;

  /** 王某某、|李某某夫妇: the name before a known one, where it begins a clause. */
  function leftOf(start: number): void {
    if (text.charAt(start - 1) !== '、' && text.charAt(start - 1) !== '和') return;
    for (const length of [3, 2, 4]) {
      const from = start - 1 - length;
      if (from < 0 || blocked[from] !== 0 || starts.has(from) || !isBoundary(text.charAt(from - 1))) continue;
      const extent = nameExtent(index, from);
      if (!extent || extent.end !== start - 1 || extent.everyday || extent.weight < 0.5) continue;
      if (text.charAt(start - 1) === '和' && extent.score < 2) continue;
      found.push(mention(index, from, extent, undefined, 'listed', 0.7));
      starts.add(from);
      leftOf(from);
      return;
    }
  }
}

/** Every other place where a name that was found stands word for word. */
function withLaterMentions(
  index: WordIndex,
  people: readonly PersonMention[],
  blocked: Uint8Array,
): readonly PersonMention[] {
  const { text } = index;
  const all = [...people];
  const covered = new Uint8Array(text.length);
  for (const person of people) covered.fill(1, person.start, person.end);
  const names = [...new Set(people.map((person) => person.name))].sort((a, b) => b.length - a.length);
  for (const name of names) {
    for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + name.length)) {
      const end = i + name.length;
      if (covered[i] || covered[end - 1] || blocked[i]) continue;
      if (name.length === 2 && !standsAlone(index, i, end)) continue;
      covered.fill(1, i, end);
      all.push({ start: i, end, name, role: undefined, rule: 'named-before', confidence: 0.85 });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

/** A two-character name must not be part of a longer word there. */
function standsAlone(index: WordIndex, start: number, end: number): boolean {
  const first = index.at(start);
  const last = index.at(end - 1);
  const cutLeft = first && first.start < start && first.tag !== 'x';
  const cutRight = last && last.end > end && last.tag !== 'x';
  return !cutLeft && !cutRight;
}
