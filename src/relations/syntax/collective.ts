/** 五部门, 上述单位, 双方, 两人: words that point back to organisations or people by their number. */
import { chineseValue } from '../../language/numbers.ts';
import { type Atom, pointer } from './atoms.ts';
import { canCoordinate } from './coordination.ts';
import type { Member } from './phrase.ts';

/** Farthest that such a word looks back for its group. */
const FARTHEST = 800;

/** How many 双 of 双方 or 五 of 五部门 are; 0 where no number is said. */
const sizeOf = (word = ''): number => (word === '双' ? 2 : chineseValue(word));

const collective =
  /(?<![一二三四五六七八九十百0-9几多])(?<all>上述|以上|前述)?(?<count>[双两二三四五六七八九十])?(?:家|个)?(?:部门|单位|方)(?=在|将|共同|联合|还|曾|决定|要求|明确|商定|约定|签|合作|共建|共|就|各|均|首批|捐|投入|出资|向|为|先后|分别|携手)/gu;

interface Group {
  readonly end: number;
  readonly members: readonly Member[];
}

const people =
  /(?<![0-9一二三四五六七八九十])(?<count>[两二三四五六])人(?=由|被|均|都|分别|分获|同获|双双|各|先后|共同|一起|一同|还)/gu;

/** 两人由Ｏ授予称号: the last so many people who were named. */
function findPeople(text: string, atoms: readonly Atom[]): readonly Atom[] {
  const found: Atom[] = [];
  for (const match of text.matchAll(people)) {
    const wanted = sizeOf(match.groups?.count);
    const mention = pointer(match.index, match[0]);
    const named = atoms.filter(
      ({ symbol, end }) => symbol === 'Ｈ' && end <= match.index && match.index - end <= FARTHEST,
    );
    const members = new Map(
      named
        .toSorted((a, b) => b.start - a.start)
        .flatMap(({ member }): [string, Member][] =>
          member ? [[member.entity.id, { ...member, mention }]] : [],
        ),
    );
    const last = [...members.values()].slice(0, wanted);
    if (last.length === wanted)
      found.push({ start: mention.start, end: mention.end, symbol: 'Ｈ', members: last });
  }
  return found;
}

/** An atom for each such word whose group is known; a word that counts takes the last group of that many. */
export function findCollectives(text: string, atoms: readonly Atom[]): readonly Atom[] {
  const found: Atom[] = [...findPeople(text, atoms)];
  let groups: readonly Group[] | undefined;
  for (const match of text.matchAll(collective)) {
    const { all, count } = match.groups ?? {};
    if (!all && !count) continue;
    groups ??= groupsOf(text, atoms);
    const wanted = sizeOf(count);
    const group = groups.findLast(
      ({ end, members }) =>
        end <= match.index && match.index - end <= FARTHEST && (!wanted || members.length === wanted),
    );
    if (!group) continue;
    const mention = pointer(match.index, match[0]);
    const members = group.members.map((member) => ({ ...member, mention }));
    found.push({ start: mention.start, end: mention.end, symbol: 'Ｏ', members });
  }
  return found;
}

/** Coordinated organisations, in text order. */
function groupsOf(text: string, atoms: readonly Atom[]): readonly Group[] {
  const groups: Group[] = [];
  let run: Atom[] = [];
  const close = (): void => {
    const members = run.flatMap(({ member }) => member ?? []);
    if (members.length > 1) groups.push({ end: run.at(-1)?.end ?? 0, members });
    run = [];
  };
  for (const atom of atoms.toSorted((a, b) => a.start - b.start)) {
    const last = run.at(-1);
    const joined = last && canCoordinate(last, text.slice(last.end, atom.start), atom) === 'Ｏ';
    if (!joined) close();
    if (atom.symbol === 'Ｏ') run.push(atom);
  }
  close();
  return groups;
}
