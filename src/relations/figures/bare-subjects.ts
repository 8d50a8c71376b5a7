/** Bare nouns as subjects: 联合会眼下覆盖…, 截至目前，宣讲团现有…: what was named by that noun before. */
import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Span } from '../../page/source-text.ts';
import { isOrganisation, isPerson, isTopic, type OwnedMention } from './owner-question.ts';

/** What may stand before the noun in its clause. */
const lead =
  /^(?:目前|如今|现在|眼下|而今|至今|迄今|今年|去年|今冬|今夏|今秋|今春|近年来|截至目前|全部|整个|而|不过|据悉|另外|此外|随后|[一二两三四五六七八九十几\d]+[个]?[年月]来){0,2}(?:该[项届次场]?|这[个家所座支间只项次场届]|那[个家所座支间只]|[本此][次届项场]?)?/u;
/** 中心主任, 公司工会, 工会会员: the noun is only the first part of another. */
const otherNoun =
  /^(?:第[一二三四五六七八九十\d]|[正副总]|主[席任管]|书记|秘书|[会院校馆站队团班社厂矿董理监所处科课台局]长|[理董监]事|经理|负责|干部|工作(?:人员|者|室|站|组|委)|成员|职工|员工|会员|队员|学员|教师|老师|医生|代表|委员|党[委支组总]|团[委支]|工会|女工|工人|附近|周边|门[口前外]|对面|旁|里的|内的|外的|[、和与及])/u;
const longestNoun = 8;
/** Of several unions the bare noun means the one that the article is about; of several companies the last one named. */
const ofArticle = /^(?:工会|联合会|协会|基金会|工会联合会|联合工会)$/u;

/** The bare noun that is the subject of the number's clause, or of a clause before it in its sentence. */
export interface BareSubject {
  /** Where its meaning was named. */
  readonly mention: OwnedMention;
  /** Where the noun stands. */
  readonly start: number;
  readonly end: number;
}

/** `before`: what was named before the number, nearest first. Clauses are looked at from the number's back to the first. */
export function bareSubject(
  text: AnalysedText,
  [first, past]: readonly [number, number],
  number: Span,
  before: readonly OwnedMention[],
): BareSubject | undefined {
  for (let i = past - 1; i >= first; i--) {
    const clause = text.clauses[i];
    if (clause === undefined || clause.start > number.start) continue;
    const words = text.text.slice(clause.start, Math.min(clause.end, clause.start + longestLead));
    const at = clause.start + (lead.exec(words)?.[0].length ?? 0);
    if (before.some((m) => m.start >= clause.start && m.start <= at + 1 && isSubject(m))) return undefined;
    const found = meantBy(text.text.slice(at, at + longestNoun), at, before);
    if (found !== undefined) {
      const end = at + found.noun;
      if (end <= number.start && !otherNoun.test(text.text.slice(end, end + 4)))
        return { mention: found.mention, start: at, end };
    }
    // 中心收案12件；医院接诊30人: each part has its own subject.
    if (text.text.charAt(clause.start - 1) === '；') return undefined;
  }
  return undefined;
}

const longestLead = 16;
const isSubject = (m: OwnedMention): boolean => isOrganisation(m) || isTopic(m) || isPerson(m);

/** The entity whose name ends with the longest beginning of `words`, of those named before `at`. */
function meantBy(
  words: string,
  at: number,
  before: readonly OwnedMention[],
): { readonly mention: OwnedMention; readonly noun: number } | undefined {
  let best: OwnedMention | undefined;
  let longest = 1;
  for (const mention of before) {
    if (mention.end > at || !(isOrganisation(mention) || isTopic(mention))) continue;
    const length = sharedNoun(mention, words);
    if (length < 2 || length < longest) continue;
    if (length === longest && !(best !== undefined && isMoreSpokenOf(mention, best, words.slice(0, length))))
      continue;
    best = mention;
    longest = length;
  }
  return best && { mention: best, noun: longest };
}

function sharedNoun({ entity }: OwnedMention, words: string): number {
  let longest = 0;
  const look = (name: string): void => {
    const last = name.charAt(name.length - 1);
    for (
      let at = words.lastIndexOf(last);
      at >= longest;
      at = at === 0 ? -1 : words.lastIndexOf(last, at - 1)
    )
      if (name.endsWith(words.slice(0, at + 1))) longest = at + 1;
  };
  look(entity.name);
  for (const alias of entity.aliases) look(alias);
  return longest;
}

const isMoreSpokenOf = (one: OwnedMention, other: OwnedMention, noun: string): boolean =>
  ofArticle.test(noun) && one.entity.mentions.length > other.entity.mentions.length;
