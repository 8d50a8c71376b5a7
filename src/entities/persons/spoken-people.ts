/** People without a cue in front: a verb of speaking or acting behind, a title behind, or a name that cannot be much else. */
import { afterNames } from '../../language/lexicons/after-names.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { dottedCharacters, nameElements, soundCharacters } from '../../language/lexicons/minority-names.ts';
import { isClearSurname, isCompound, surnameAt } from '../../language/lexicons/surnames.ts';
import { givenOffice, holdingOffice, officeAdverbs } from '../../language/lexicons/verbs/office-verbs.ts';
import type { WordIndex } from '../word-index.ts';
import { dotAhead, nameExtent, recurs } from './name-extent.ts';
import {
  actsBehind,
  beginsClause,
  beginsLikeGrammar,
  beginsWithRole,
  bodyEnd,
  eventEnd,
  honorific,
  isCalledSo,
  isNoName,
  notGivenEnd,
  titleAfter,
  unitEnd,
  unknownWords,
  villageName,
} from './name-plausibility.ts';
import { type PersonMention, personMention } from './person-mention.ts';

/**
 * Without a role: at the beginning of a clause with a verb of speaking or acting behind, with a title behind, or a
 * name whose characters alone are typical of names where a noun phrase can begin.
 */
export function spokenAt(index: WordIndex, start: number): PersonMention | undefined {
  const { text } = index;
  const foreign = dottedAt(index, start) ?? soundedAt(index, start);
  if (foreign) return foreign;
  const opens =
    beginsClause(text, start) ||
    (chosenEnds.hasAt(text, start - 1) && chosen.test(text.slice(Math.max(0, start - 2), start)));
  if (!opens && !nounFollows.hasAt(text, start - 1) && !(isCompound(text, start) && index.begins(start)))
    return undefined;
  if (beginsLikeGrammar(text, start) && text.charAt(start - 1) !== '由') return undefined;
  const extent = nameExtent(index, start);
  if (
    extent &&
    surnameAt(text, start)?.kind === 'rare' &&
    extent.kind === 'surname' &&
    extent.weight < 1.5 &&
    !electedBehind.test(text.slice(extent.end, extent.end + 16))
  )
    return undefined;
  if (!extent || isNoName(text.slice(start, extent.end)) || beginsWithRole(index, start)) return undefined;
  if (extent.everyday && !(opens && electedBehind.test(text.slice(extent.end, extent.end + 16))))
    return undefined;
  if (villageName.test(text.slice(start, extent.end))) return undefined;
  if (honorific(text, start, extent.end) || eventEnd.hasAt(text, extent.end - 1)) return undefined;
  const length = extent.end - start;
  const unit =
    bodyEnd.hasAt(text, extent.end - 1) ||
    (index.at(start)?.end === extent.end && unitEnd.hasAt(text, extent.end - 1));
  if (opens && !unit && titleAfter.longestAt(text, extent.end) && extent.score >= 2) {
    return personMention(index, start, extent, undefined, 'name-and-title', 0.8);
  }
  const clean = unknownWords(index, start, extent.end);
  if (opens && electedBehind.test(text.slice(extent.end, extent.end + 16))) {
    return personMention(index, start, extent, undefined, 'elected-name', 0.8);
  }
  if (isCalledSo(text, start, extent.end)) return undefined;
  // 令狐小满代表职工, 慰问了皇甫长河。
  if (
    length >= 3 &&
    isCompound(text, start) &&
    isClearSurname(text, start) &&
    extent.fitsAfter &&
    extent.score >= 2
  )
    return personMention(index, start, extent, undefined, 'compound-name', 0.7);
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
      return personMention(index, start, extent, undefined, 'name-and-verb', 0.75);
  }
  if (length < 3 || !clean || notGivenEnd.hasAt(text, extent.end - 1)) return undefined;
  if (opens && extent.weight >= 1.5 && extent.score >= 2 && actsBehind(index, extent.end)) {
    return personMention(index, start, extent, undefined, 'subject-name', 0.65);
  }
  if (
    opens &&
    extent.weight >= 0.5 &&
    extent.fitsAfter !== extent.markAfter &&
    recurs(text, start, extent.end)
  )
    return personMention(index, start, extent, undefined, 'recurring-name', 0.65);
  if (opens && extent.weight >= 0 && actsBehind(index, extent.end) && recurs(text, start, extent.end))
    return personMention(index, start, extent, undefined, 'recurring-name', 0.65);
  if (extent.weight >= (opens ? 2 : 2.5) && extent.score >= 2)
    return personMention(index, start, extent, undefined, 'plausible-name', 0.6);
  return undefined;
}

/** A name with · needs no cue: it begins behind a word, a mark or a character that sounds are not written in. */
function dottedAt(index: WordIndex, start: number): PersonMention | undefined {
  const { text } = index;
  if (!dottedCharacters.hasAt(text, start) || !dotAhead(text, start)) return undefined;
  if (
    dottedCharacters.hasAt(text, start - 1) &&
    !(index.begins(start) && (index.at(start - 1)?.text.length ?? 0) >= 2)
  )
    return undefined;
  if (notBeforeDotted.hasAt(text, start - 1)) return undefined;
  const extent = nameExtent(index, start);
  if (!extent || !text.slice(start, extent.end).includes('·') || extent.end - start < 4) return undefined;
  if (holdsWords(index, start, extent.end)) return undefined;
  return personMention(index, start, extent, undefined, 'dotted-name', 0.8);
}

const notBeforeDotted = new CharacterSet('·“');

/** 次仁|卓玛, 哈斯|其木格: two or more parts that names by sound are made of need no cue either, unless a place is called so. */
function soundedAt(index: WordIndex, start: number): PersonMention | undefined {
  const { text } = index;
  const first = nameElements.longestAt(text, start);
  if (!first || (soundCharacters.hasAt(text, start - 1) && !index.begins(start))) return undefined;
  const end = nameElements.endOfRun(text, start);
  if (end === first.end || end - start < 4 || placeBehind.test(text.slice(end, end + 2))) return undefined;
  return {
    start,
    end,
    name: text.slice(start, end),
    role: undefined,
    rule: 'sounded-name',
    confidence: 0.75,
  };
}

const placeBehind =
  /^(?:[镇乡村旗县市区州盟湖山河江桥港站矿林牧草路街]|苏木|嘎查|寺|机场|宾馆|酒店|公司|集团)/u;

/** 中国梦·劳动美, 边疆·海岛: everyday words on the sides of the mark. */
function holdsWords(index: WordIndex, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const token = index.at(at);
    if (!token) return false;
    if (token.end - token.start >= 2 && !/^(?:x|nr|ns|nz|j)/u.test(token.tag)) return true;
    at = token.end;
  }
  return false;
}

/** 补选|某某为主席: who is chosen stands behind the verb. */
const chosen = /^(?:选举|补选|增补|推选|推举)$/u;
const chosenEnds = new CharacterSet('举选补');

/** 当选新一届…主席, 任副主席: what only a person does. */
const electedBehind = new RegExp(
  `^(?:不再担任|卸任|${officeAdverbs}{0,2}(?:${givenOffice}|${holdingOffice}|为))[\\u4e00-\\u9fff]{0,10}?(?:主席|主任|委员|会长|理事长|书记|院长|校长|部长|代表|组长|队长|顾问|总经理|董事长|团长)`,
  'u',
);

/** Characters of verbs and grammar after which a name may stand: 给|, 请|, 找|. */
const nounFollows = new CharacterSet('给请找让把为与和跟被叫是对向由据同将及');
