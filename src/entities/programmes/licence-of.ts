/** Whether a phrase is the name of a programme: the first rule that takes it for one, unless a sign shows that it is none. */
import { isBare, isOffice, isTeam, type PhraseInContext } from './phrase-in-context.ts';
import { type Licence, programmeRules } from './programme-rules.ts';
import {
  bodyBehind,
  counts,
  divides,
  goesOn,
  grade,
  isDoneThere,
  isFigure,
  isFitting,
  isHouseOfBody,
  isListOfParts,
  isNamed,
  isNamedTeam,
  isOneOfPlaces,
  isPredicate,
  isReport,
  isRound,
  isTornList,
  isWordPlay,
  manner,
  ofContest,
  onlyWords,
  wayBehind,
} from './rule-signs.ts';

/** Signs that a phrase names nothing, whatever rule it fits. */
const vetoes: readonly ((candidate: PhraseInContext) => boolean)[] = [
  (c) => isBare(c) && c.theme === '',
  ({ phrase, modifiers }) => manner.test(phrase.head.text) && /建设|运营|管理/u.test(modifiers),
  (c) => !isNamed(c) && bodyBehind.test(c.phrase.next),
  ({ phrase }) => phrase.brand !== undefined && onlyWords.test(phrase.next),
  ({ brand, behind }) => /[+、]/u.test(brand) && wayBehind.test(behind),
  isFigure,
  isRound,
  (c) => isReport(c) && c.phrase.brand === undefined,
  isListOfParts,
  isTornList,
  ({ association }) => association,
  isFitting,
  isWordPlay,
  isOneOfPlaces,
  isDoneThere,
  isPredicate,
  (c) => c.contents && !isNamed(c),
  goesOn,
  ({ phrase }) => /^(?:相?结合|融合|并[重举行])/u.test(phrase.next),
  (c) => isTeam(c.phrase.head.text) && (isOffice(c) || !isNamedTeam(c)),
  ({ phrase, behind }) =>
    phrase.head.text === '项目' &&
    (counts.test(behind) || ofContest.test(phrase.next) || divides.test(phrase.governor)),
  ({ phrase, modifiers }) => phrase.head.kind === 'award' && grade.test(modifiers + phrase.head.text),
];

/** The rule that takes the phrase for a name; undefined where none does. */
export function licenceOf(candidate: PhraseInContext): Licence | undefined {
  if (isHouseOfBody(candidate)) return { rule: 'programme.house-of-a-body', confidence: 0.7 };
  for (const isNone of vetoes) if (isNone(candidate)) return undefined;
  for (const { rule, confidence, applies } of programmeRules)
    if (applies(candidate)) return { rule, confidence };
  return undefined;
}
