/** The funds of one article while they are gathered. */

import { byStart } from '../../page/span-order.ts';
import { byFirstMention, type CandidateEntity } from '../candidate.ts';
import type { Mention } from '../entity.ts';
import { isSubsequence } from '../programmes/programme-draft.ts';
import type { ProposedName } from '../programmes/programme-names.ts';

export interface FundTraits {
  readonly headText: string;
  /** Quoted name and modifiers before the head, without quotation marks. */
  readonly modifiers: string;
  readonly edition: string;
  readonly year: string;
  /** Yuan. */
  readonly amount?: number | undefined;
}

interface FundDraft {
  traits: FundTraits;
  name: string;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  /** Where its mentions begin. */
  readonly starts: Set<number>;
}

/** A sum in yuan that hardly two funds of an article have. */
const LARGE = 200_000;

/** Whether two phrases mean the same money: never where sums, batches or years differ. */
function isSameFund(a: FundTraits, b: FundTraits): boolean {
  if (a.amount !== undefined && b.amount !== undefined && a.amount !== b.amount) return false;
  if (a.edition !== '' && b.edition !== '' && a.edition !== b.edition) return false;
  if (a.year !== '' && b.year !== '' && a.year !== b.year) return false;
  // 1280万元专款驰援灾区 in the headline is the 灾后帮扶资金1280万元 of the article.
  const bare = a.modifiers === '' || b.modifiers === '';
  if (bare && a.amount !== undefined && a.amount === b.amount && a.amount >= LARGE) return true;
  const fullA = a.modifiers + a.headText;
  const fullB = b.modifiers + b.headText;
  if (fullA.at(-1) !== fullB.at(-1)) return false;
  if (bare) {
    // 发放助学金30万元 in an article on 金秋助学金: a noun that says what the money is for means the one named.
    const samePurpose = /^(?:助学金|奖学金|周转金|互助金)$/u.test(a.headText);
    return a.headText === b.headText && (samePurpose || (a.amount !== undefined && a.amount === b.amount));
  }
  return isSubsequence(fullA, fullB) || isSubsequence(fullB, fullA);
}

/** How many funds back identity is looked for. */
const lookBack = 200;

export class FundDrafts {
  readonly #drafts: FundDraft[] = [];

  /** Adds a mention to the fund that it names, or begins a new one. */
  open(traits: FundTraits, { name, aliases }: ProposedName, mention: Mention): void {
    const same = this.same(traits);
    if (same === undefined) {
      this.#drafts.push({
        traits,
        name,
        aliases: new Set(aliases),
        mentions: [mention],
        starts: new Set([mention.start]),
      });
      return;
    }
    const longer = traits.modifiers.length - same.traits.modifiers.length || name.length - same.name.length;
    same.aliases.add(longer > 0 ? same.name : name);
    if (longer > 0) same.name = name;
    for (const alias of aliases) same.aliases.add(alias);
    this.join(same, mention, traits);
  }

  join(draft: FundDraft, mention: Mention, traits: FundTraits): void {
    const amount = draft.traits.amount ?? traits.amount;
    draft.traits = {
      headText: draft.traits.headText,
      modifiers:
        traits.modifiers.length > draft.traits.modifiers.length ? traits.modifiers : draft.traits.modifiers,
      edition: draft.traits.edition || traits.edition,
      year: draft.traits.year || traits.year,
      amount,
    };
    if (draft.starts.has(mention.start)) return;
    draft.starts.add(mention.start);
    draft.mentions.push(mention);
  }

  same(traits: FundTraits): FundDraft | undefined {
    return this.#drafts.slice(-lookBack).find((draft) => isSameFund(draft.traits, traits));
  }

  /** The fund of which a mention ends at `offset`, but for a quotation mark. */
  endingAt(offset: number): FundDraft | undefined {
    if (offset < 0) return undefined;
    return this.#drafts
      .slice(-lookBack)
      .find(({ mentions }) => mentions.some(({ end }) => end === offset || end + 1 === offset));
  }

  /** Adds a description of a fund that has its name already. */
  describe(draft: FundDraft, { name }: ProposedName, mention: Mention): void {
    draft.aliases.add(name);
    if (draft.starts.has(mention.start)) return;
    draft.starts.add(mention.start);
    draft.mentions.push(mention);
  }

  /** The fund named last before `offset` that a bare noun can stand for. */
  nearest(offset: number, headText: string): FundDraft | undefined {
    let found: FundDraft | undefined;
    let foundStart = -1;
    for (const draft of this.#drafts.slice(-lookBack)) {
      if (!draft.name.endsWith(headText) && headText !== '资金' && headText !== '款项') continue;
      const last = draft.mentions.findLast(({ end }) => end <= offset);
      if (last !== undefined && last.start > foundStart) {
        found = draft;
        foundStart = last.start;
      }
    }
    return found;
  }

  /** A fund is named without its year, which says which sum of it is meant, unless it is told beside that of another. */
  entities(): readonly CandidateEntity[] {
    const counts = new Map<string, number>();
    for (const { name } of this.#drafts) counts.set(yearless(name), (counts.get(yearless(name)) ?? 0) + 1);
    const entities: CandidateEntity[] = [];
    for (const draft of this.#drafts) {
      const bare = yearless(draft.name);
      const name = counts.get(bare) === 1 ? bare : draft.name;
      const aliases = new Set([draft.name, ...draft.aliases]);
      aliases.delete(name);
      entities.push({
        type: 'Fund',
        name,
        aliases: [...aliases],
        mentions: [...draft.mentions].sort(byStart),
      });
    }
    return entities.sort(byFirstMention);
  }
}

/** 2024年中央财政帮扶资金 is that of 2024 of 中央财政帮扶资金; a bare 2024年救助金 has nothing else to be known by. */
function yearless(name: string): string {
  return name.replace(/^(?:19|20)\d\d年度?(?=.{6})/u, '');
}
