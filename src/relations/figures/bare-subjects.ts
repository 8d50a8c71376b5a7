/** Bare nouns as subjects: 联合会眼下覆盖…, 截至目前，宣讲团现有…: what was named by that noun before. */

import type { Entity } from '../../entities/entity.ts';
import type { AnalysedText } from '../../language/analysed-text.ts';
import { bodyStart } from '../../page/article.ts';
import type { Span } from '../../page/source-text.ts';
import { OpeningPattern } from '../syntax/opening-pattern.ts';
import {
  isHeadlined,
  isHeld,
  isOrganisation,
  isPerson,
  isTopic,
  type OwnedMention,
} from './owner-question.ts';

/** What may stand before the noun in its clause. */
const time =
  '(?:目前|如今|现在|眼下|而今|至今|迄今|今年|去年|今冬|今夏|今秋|今春|近年来|截至目前|全部|整个|而|不过|据悉|另外|此外|随后|[一二两三四五六七八九十几0-9]+[个]?[年月]来)';
const pointing = '(?:该[项届次场]?|这[个家所座支间只项次场届]|那[个家所座支间只]|[本此][次届项场]?)';
const lead = new OpeningPattern(new RegExp(`^(?:${time}{1,2}${pointing}?|${pointing})`, 'u'));
const longestLead = 16;
/** 中心主任, 公司工会, 工会会员: the noun is only the first part of another. */
const otherNoun =
  /^(?:第[一二三四五六七八九十\d]|[正副总]|主[席任管]|书记|秘书|[会院校馆站队团班社厂矿董理监所处科课台局]长|[理董监]事|经理|负责|干部|工作(?:人员|者|室|站|组|委)|成员|职工|员工|会员|队员|学员|教师|老师|医生|代表|委员|党[委支组总]|团[委支]|工会|女工|工人|附近|周边|门[口前外]|对面|旁|里的|内的|外的|[、和与及])/u;
const longestNoun = 8;
/** Of several unions the bare noun means the one that the article is about; of several companies the last one named. */
const ofArticle = /^(?:工会|联合会|协会|基金会|工会联合会|联合工会)$/u;
/** Of several schools the one that the heading names: others lend it rooms and teachers. */
const ofHeading = /^(?:工匠|工人)?学[院校]$/u;

/** The bare noun that is the subject of the number's clause, or of a clause before it in its sentence. */
export interface BareSubject {
  /** Where its meaning was named. */
  readonly mention: OwnedMention;
  /** Where the noun stands. */
  readonly start: number;
  readonly end: number;
}

/** How many mentions are looked at: long lists of guests may stand between the noun and what it means. */
const reach = 80;

/** The nouns that an article's bodies, programmes and funds may be called by: what their names end with. */
export class NounsOfNames {
  readonly #mentions: readonly OwnedMention[];
  /** The names by their last units. */
  readonly #names = new Map<number, string[]>();

  readonly #namesOf = new Map<Entity, readonly string[]>();
  readonly #bodyStart: number;

  /** Of mentions in text order. */
  constructor(mentions: readonly OwnedMention[], text: AnalysedText) {
    this.#mentions = mentions;
    this.#bodyStart = bodyStart(text.article);
    for (const mention of mentions) {
      if (!(isOrganisation(mention) || isHeld(mention)) || this.#namesOf.has(mention.entity)) continue;
      const names = namesOf(mention.entity);
      this.#namesOf.set(mention.entity, names);
      for (const name of names) this.#add(name);
    }
  }

  #add(name: string): void {
    const last = name.charCodeAt(name.length - 1);
    const alike = this.#names.get(last);
    if (alike) alike.push(name);
    else this.#names.set(last, [name]);
  }

  /**
   * The bare noun that is the subject of the number's clause, or of one before it in the sentence, of whose clauses
   * `first` to `past` are the indices. `next` is the index of the first mention that begins at or behind the number.
   */
  subjectOf(
    text: AnalysedText,
    [first, past]: readonly [number, number],
    number: Span,
    next: number,
  ): BareSubject | undefined {
    for (let i = past - 1; i >= first; i--) {
      const clause = text.clauses[i];
      if (clause === undefined || clause.start > number.start) continue;
      const at =
        clause.start +
        lead.lengthAt(text.text, clause.start, Math.min(clause.end, clause.start + longestLead));
      if (this.#hasSubject(next, clause.start, at + 1)) return undefined;
      const found = this.#meantBy(text.text, at, next);
      if (found && found.end <= number.start && !otherNoun.test(text.text.slice(found.end, found.end + 4)))
        return found;
      // 中心收案12件；医院接诊30人: each part has its own subject.
      if (text.text.charAt(clause.start - 1) === '；') return undefined;
    }
    return undefined;
  }

  /** Whether one of the last mentions before `next`, as far as they are looked at, begins from `from` to `to` and can be a subject. */
  #hasSubject(next: number, from: number, to: number): boolean {
    for (let i = next - 1; i >= Math.max(0, next - reach); i--) {
      const mention = this.#mentions[i];
      if (mention === undefined || mention.start < from) return false;
      if (mention.start <= to && isSubject(mention)) return true;
    }
    return false;
  }

  /** Of the mentions before `next` the one whose name ends with the longest beginning of the words at `at`. */
  #meantBy(text: string, at: number, next: number): BareSubject | undefined {
    for (let end = Math.min(at + longestNoun, text.length); end >= at + 2; end--) {
      const names = this.#names.get(text.charCodeAt(end - 1));
      if (names === undefined || !oneEndsWith(names, text, at, end)) continue;
      const mention = this.#called(text, at, end, next);
      if (mention !== undefined) return { mention, start: at, end };
    }
    return undefined;
  }

  /** The mention nearest before `at`, or the one spoken of most, of what a name calls that ends with these words. */
  #called(text: string, at: number, end: number, next: number): OwnedMention | undefined {
    const noun = text.slice(at, end);
    const isOfArticle = ofArticle.test(noun);
    const isOfHeading = ofHeading.test(noun);
    let best: OwnedMention | undefined;
    for (let i = next - 1; i >= Math.max(0, next - reach); i--) {
      const mention = this.#mentions[i];
      if (mention === undefined || mention.end > at || !(isOrganisation(mention) || isTopic(mention)))
        continue;
      const isMore =
        (isOfArticle && mention.entity.mentions.length > (best?.entity.mentions.length ?? 0)) ||
        (isOfHeading && isHeadlined(mention.entity, this.#bodyStart));
      if (best && !isMore) continue;
      if (!oneEndsWith(this.#namesOf.get(mention.entity) ?? [], text, at, end)) continue;
      best = mention;
    }
    return best;
  }
}

/** Every name of an entity; 抢修队 may be called 队伍. */
const namesOf = ({ name, aliases }: Entity): readonly string[] =>
  name.endsWith('队') ? [name, ...aliases, `${name}伍`] : aliases.length === 0 ? [name] : [name, ...aliases];

const isSubject = (m: OwnedMention): boolean => isOrganisation(m) || isTopic(m) || isPerson(m);

function oneEndsWith(names: readonly string[], text: string, start: number, end: number): boolean {
  for (const name of names) if (endsWith(name, text, start, end)) return true;
  return false;
}

/** Whether the name ends with this stretch of the text. */
function endsWith(name: string, text: string, start: number, end: number): boolean {
  const shift = name.length - end;
  if (start + shift < 0) return false;
  for (let at = end - 1; at >= start; at--)
    if (name.charCodeAt(at + shift) !== text.charCodeAt(at)) return false;
  return true;
}
