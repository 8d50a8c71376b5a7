/** 五部门, 上述单位, 双方, 两人, 他们, 前者: words that point back to several who were named, or to one of two. */

import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { chineseValue } from '../../language/numbers.ts';
import { byStart } from '../../page/span-order.ts';
import { type Atom, atomOf, pointer } from './atoms.ts';
import { canCoordinate } from './coordination.ts';
import type { FoldSymbol, Member } from './phrase.ts';

/** Farthest that such a word looks back for its group. */
const FARTHEST = 800;
/** 他们, 前者 mean whom the sentence or the one before named. */
const NEAR = 160;

/** How many 双 of 双方 or 五 of 五部门 are; 0 where no number is said. */
const sizeOf = (word = ''): number =>
  word === '双' ? 2 : /^[0-9]/u.test(word) ? Number(word) : chineseValue(word);

const collective =
  /(?<![一二三四五六七八九十百0-9几多])(?:(?:上述|以上|前述)(?<count>[双两二三四五六七八九十])?|(?<number>[双两二三四五六七八九十]))(?:家|个)?(?:部门|单位|企业|公司|方)(?=在|将|共同|联合|还|曾|决定|要求|明确|商定|约定|签|合作|共建|共|就|各|均|都|被|获|荣|双双|首批|捐|投入|出资|向|为|先后|分别|携手|日前|近日|近期|昨天|今天|于|曾|也|又|再次|结合|围绕|按照|根据|通过|经|以|派|组织|举办|举行|召开|发布|印发|启动|开展|推出)/uy;

const people =
  /(?<![0-9一二三四五六七八九十有达共约近仅超余每第])(?<count>[两二三四五六])人(?=由|被|均|都|连同|一并|齐|分别|分获|同获|双双|各|先后|共同|一起|一同|一道|还|也|携手|结伴|联手|搭档|组队|组成|参加|参与|出席|走上|登台|代表|荣获|获得|获评|获|当选|入选|说)/uy;

/** Ｏ授予|三人称号, Ｏ为|上述两人颁发证书: as {@link people}, whom something is given to. */
const recipients =
  /(?<=授予|颁给|发给|表彰|奖励|[为给向])(?:了)?(?:上述|以上|这)?(?<count>[两二三四五六])(?:人|位[\u4e00-\u9fff]{2,3})(?=[“，。；]|称号|颁|送|发|戴|佩|授|各|荣誉|证书|奖)/uy;

/** Ｏ授予|3家企业“…”牌匾: the bodies named together last, if they are so many. */
const recipientBodies =
  /(?<=授予|颁给|发给|表彰|[为给向])(?:了)?(?:上述|以上|这)?(?<number>[两二三四五六2-6])家(?:企业|单位|公司)(?=[“，。；]|颁|送|发|授|挂|各|称号)/uy;

/** 他们, 她们, 他俩: the two or more people named together last, unless others came in between. */
const theyAll = /[他她](?:们|俩)(?!的家|家)/uy;
const othersBetween =
  /们|(?:[0-9多余几百千]|数十|十几)(?:名|位|个)|职工|员工|工人|选手|学员|群众|孩子|骑手|司机|会员/u;

/** 前者被Ｏ评为…，后者入选…: the first and the second of two named together; shares of a sum are read with the sum. */
const oneOfTwo = /(?<which>前|后)者(?![^，。；]{0,12}元)(?=[^，。；]{2})/uy;

/** 三地总工会, 两家工会, 两省总工会: the unions of a sentence before that named just so many, all of that level. */
const unions =
  /(?<![一二三四五六七八九十百0-9几多])(?<count>[两二三四五六])(?:(?<level>省（?[区市]）?|省（区、市）|[省市县区州])|地|家)(?<head>总?工会)/uy;

type Matches = readonly RegExpExecArray[];

/** The words that point to several, kind by kind, with the characters that they begin with. */
const pointing: readonly { readonly words: RegExp; readonly first: CharacterSet }[] = [
  { words: people, first: new CharacterSet('两二三四五六') },
  { words: recipients, first: new CharacterSet('了这上以两二三四五六') },
  { words: theyAll, first: new CharacterSet('他她') },
  { words: collective, first: new CharacterSet('上以前双两二三四五六七八九十') },
  { words: recipientBodies, first: new CharacterSet('了这上以两二三四五六23456') },
  { words: unions, first: new CharacterSet('两二三四五六') },
  { words: oneOfTwo, first: new CharacterSet('前后') },
];
const beginnings = new CharacterSet(pointing.flatMap(({ first }) => [...first]));

/** The matches of each of the patterns, in text order. */
function findPointing(text: string): readonly Matches[] {
  const found: RegExpExecArray[][] = pointing.map(() => []);
  for (let at = 0; at < text.length; at++) {
    if (!beginnings.hasAt(text, at)) continue;
    for (let kind = 0; kind < pointing.length; kind++) {
      const way = pointing[kind];
      if (way?.first.hasAt(text, at)) matchAt(text, at, way.words, found[kind]);
    }
  }
  return found;
}

/** Adds the match that begins at `at`, unless the last one is not yet over. */
function matchAt(text: string, at: number, pattern: RegExp, found: RegExpExecArray[] | undefined): void {
  const last = found?.at(-1);
  if (!found || (last && last.index + last[0].length > at)) return;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match) found.push(match);
}

/** Ｈ、Ｈ为|他们挂上奖牌: who does something to others is not them. */
export function isSubjectOf(text: string, end: number, pronoun: number): boolean {
  return /^[^，。；：！？、]{0,12}[为给向把将对替让请]$/u.test(text.slice(end, pronoun));
}

interface Group {
  readonly symbol: FoldSymbol;
  readonly end: number;
  readonly members: readonly Member[];
}

/** An atom for each such word whose group is known; a word that counts takes the last group of that many. */
export function findCollectives(text: string, atoms: readonly Atom[]): readonly Atom[] {
  const [counted = [], given = [], they = [], bodies = [], givenBodies = [], unionsMeant = [], ones = []] =
    findPointing(text);
  return [
    ...findCounted(text, atoms, [...counted, ...given]),
    ...findThey(text, atoms, they),
    ...findOrganisations(text, atoms, [...bodies, ...givenBodies]),
    ...findUnions(text, atoms, unionsMeant),
    ...findOneOfTwo(text, atoms, ones),
  ];
}

function pointingTo(at: number, word: string, symbol: FoldSymbol, members: readonly Member[]): Atom {
  const mention = pointer(at, word);
  const meant = members.map(({ entity, posts, inner }) => ({ entity, mention, posts, inner }));
  return atomOf(mention, symbol, { members: meant });
}

/** 两人由Ｏ授予称号: the last so many people who were named. */
function findCounted(text: string, atoms: readonly Atom[], matches: Matches): readonly Atom[] {
  const found: Atom[] = [];
  for (const match of matches) {
    // Ｈ、Ｈ两人: the list itself stands before.
    if (atoms.some(({ end }) => end === match.index)) continue;
    const wanted = sizeOf(match.groups?.count);
    const named = atoms.filter(
      ({ symbol, end }) =>
        symbol === 'Ｈ' &&
        end <= match.index &&
        match.index - end <= FARTHEST &&
        !isSubjectOf(text, end, match.index),
    );
    const members = new Map(
      named
        .toSorted((a, b) => b.start - a.start)
        .flatMap(({ member }): [string, Member][] => (member ? [[member.entity.id, member]] : [])),
    );
    const last = [...members.values()].slice(0, wanted);
    if (last.length === wanted) found.push(pointingTo(match.index, match[0], 'Ｈ', last));
  }
  return found;
}

function findThey(text: string, atoms: readonly Atom[], matches: Matches): readonly Atom[] {
  const found: Atom[] = [];
  let groups: readonly Group[] | undefined;
  for (const match of matches) {
    groups ??= groupsOf(
      text,
      atoms.filter(({ symbol }) => symbol === 'Ｈ'),
      joinsPeople,
    );
    const group = groups.findLast(({ end }) => end <= match.index);
    if (!group || match.index - group.end > NEAR) continue;
    if (isSubjectOf(text, group.end, match.index)) continue;
    const between = text.slice(group.end, match.index).replace(/^等[^，。；]{0,14}/u, '');
    const others = atoms.some(
      ({ symbol, start, end }) =>
        symbol === 'Ｈ' && start >= group.end && start < match.index && !isSubjectOf(text, end, match.index),
    );
    if (!others && !othersBetween.test(between))
      found.push(pointingTo(match.index, match[0], 'Ｈ', group.members));
  }
  return found;
}

function findOrganisations(text: string, atoms: readonly Atom[], matches: Matches): readonly Atom[] {
  const found: Atom[] = [];
  let groups: readonly Group[] | undefined;
  for (const match of matches) {
    groups ??= groupsOf(text, atoms, canCoordinate);
    const wanted = sizeOf(match.groups?.count ?? match.groups?.number);
    const ofFirms = /(?:企业|公司)$/u.test(match[0]);
    const group = groups.findLast(
      ({ symbol, end, members }) =>
        symbol === 'Ｏ' &&
        end <= match.index &&
        match.index - end <= FARTHEST &&
        (!wanted || members.length === wanted) &&
        (!ofFirms || members.every(({ entity }) => entity.type === 'Company')),
    );
    // Ｏ、Ｏ双方: the group itself stands before.
    if (group && group.end < match.index) found.push(pointingTo(match.index, match[0], 'Ｏ', group.members));
  }
  return found;
}

function findUnions(text: string, atoms: readonly Atom[], matches: Matches): readonly Atom[] {
  const found: Atom[] = [];
  for (const match of matches) {
    const { count, level = '', head = '' } = match.groups ?? {};
    const isOfLevel =
      level.length > 1 ? isProvincial : (name: string): boolean => name.endsWith(level + head);
    const members = unionsOfSentence(text, atoms, match.index, isOfLevel, sizeOf(count));
    if (members.length > 0) found.push(pointingTo(match.index, match[0], 'Ｏ', members));
  }
  return found;
}

/** 两省市总工会, 三省（区）总工会: those of provinces, of the four cities and of the five regions. */
const isProvincial = (name: string): boolean =>
  /^(?:.{2,3}省|(?:北京|天津|上海|重庆)市|.{2,7}自治区|新疆生产建设兵团)总工会$/u.test(name);

/** The unions of the last sentence before an offset that names `wanted` of them; none where there is no such sentence. */
function unionsOfSentence(
  text: string,
  atoms: readonly Atom[],
  before: number,
  isOfLevel: (name: string) => boolean,
  wanted: number,
): readonly Member[] {
  const bySentence = new Map<number, Map<string, Member>>();
  for (const { start, end, symbol, member, members } of atoms) {
    if (symbol !== 'Ｏ' || end > before || before - end > FARTHEST) continue;
    const sentence = text.lastIndexOf('。', start);
    const here = bySentence.get(sentence) ?? new Map<string, Member>();
    bySentence.set(sentence, here);
    for (const each of members ?? [member])
      if (each?.entity.type === 'Union' && isOfLevel(each.entity.name)) here.set(each.entity.id, each);
  }
  let last = -2;
  for (const [sentence, { size }] of bySentence) if (size === wanted && sentence > last) last = sentence;
  return [...(bySentence.get(last)?.values() ?? [])];
}

function findOneOfTwo(text: string, atoms: readonly Atom[], matches: Matches): readonly Atom[] {
  const found: Atom[] = [];
  let groups: readonly Group[] | undefined;
  for (const match of matches) {
    groups ??= groupsOf(text, atoms, canCoordinate);
    const pair = groups.findLast(
      ({ end, members }) => end <= match.index && match.index - end <= NEAR && members.length === 2,
    );
    const member = pair?.members[match.groups?.which === '前' ? 0 : 1];
    if (pair && member) found.push(pointingTo(match.index, match[0], pair.symbol, [member]));
  }
  return found;
}

/** Ｏ的Ｈ、Ｏ的焊工Ｈ: people of a list, whatever says where each is from. */
function joinsPeople(_left: Atom, between: string): FoldSymbol | undefined {
  return /^(?:、|和|与|及|以及|，以及)[^，。；：！？“”说]{0,40}$/u.test(between) ? 'Ｈ' : undefined;
}

/** Coordinated names, in text order. */
function groupsOf(
  text: string,
  atoms: readonly Atom[],
  joins: (left: Atom, between: string, right: Atom) => FoldSymbol | undefined,
): readonly Group[] {
  const groups: Group[] = [];
  let run: Atom[] = [];
  const close = (): void => {
    const members: Member[] = [];
    for (const { member } of run) if (member) members.push(member);
    const [first] = run;
    if (first && first.symbol !== '' && new Set(members.map(({ entity }) => entity)).size > 1)
      groups.push({ symbol: first.symbol, end: run.at(-1)?.end ?? 0, members });
    run = [];
  };
  for (const atom of atoms.toSorted(byStart)) {
    const last = run.at(-1);
    const joined = last && joins(last, text.slice(last.end, atom.start), atom) !== undefined;
    if (!joined) close();
    if (atom.member) run.push(atom);
  }
  close();
  return groups;
}
