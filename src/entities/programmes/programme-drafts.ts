/** The programmes of one article while they are gathered: opening, joining and finding them. */
import { namesPart, type ProgrammeKind } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import { byStart } from '../../page/span-order.ts';
import { byFirstMention, type CandidateEntity } from '../candidate.ts';
import type { Mention } from '../entity.ts';
import {
  isSameOccasion,
  isSameProgramme,
  isSubsequence,
  mergedTraits,
  type ProgrammeDraft,
  type ProgrammeTraits,
} from './programme-draft.ts';
import type { ProposedName } from './programme-names.ts';

/** What is left of `modifiers` behind the words by which it repeats the end of `name`: 暨表彰 of 大赛暨表彰. */
export function afterSuffix(modifiers: string, name: string): string {
  for (let length = modifiers.length; length >= 2; length--) {
    if (name.endsWith(modifiers.slice(0, length))) return modifiers.slice(length);
  }
  return modifiers;
}

/** Which kinds of event have which parts. */
const wholesOf: readonly (readonly [parts: RegExp, wholes: readonly ProgrammeKind[]])[] = [
  [
    /揭牌|授牌|揭幕|[开竣]工|启用|投用|落成|挂牌|交房|交付|封顶|奠基|开[业张馆园]/u,
    ['facility', 'scheme', 'show'],
  ],
  [/赛$/u, ['contest']],
  [/班/u, ['training', 'activity']],
  [/./u, ['contest', 'activity', 'training', 'show', 'meeting', 'scheme']],
];

/** How many programmes back identity is looked for: no article has more, and a page of damage stays fast. */
const lookBack = 200;

export class ProgrammeDrafts {
  readonly #drafts: ProgrammeDraft[] = [];
  readonly #byBrand = new Map<string, ProgrammeDraft>();
  /** By position of the text, whether it is in some mention. */
  readonly #covered: Uint8Array;
  /** The mentions of each programme, those included that it lost again. */
  readonly #joined = new Map<ProgrammeDraft, Span[]>();

  /** `length`: that of the text. */
  constructor(length: number) {
    this.#covered = new Uint8Array(length);
  }

  #recent(): readonly ProgrammeDraft[] {
    return this.#drafts.length > lookBack ? this.#drafts.slice(-lookBack) : this.#drafts;
  }

  #add(draft: ProgrammeDraft, mention: Mention): void {
    this.#drafts.push(draft);
    if (draft.whole === undefined && draft.traits.brand !== '' && !this.#byBrand.has(draft.traits.brand)) {
      this.#byBrand.set(draft.traits.brand, draft);
    }
    this.join(draft, mention);
  }

  all(): readonly ProgrammeDraft[] {
    return this.#drafts;
  }

  /** Adds a mention to the programme that it names, or begins a new one; the programme that it is now of. */
  open(traits: ProgrammeTraits, { name, aliases }: ProposedName, mention: Mention): ProgrammeDraft {
    const same = this.same(traits) ?? this.#called(name);
    if (same === undefined) {
      // The series beside one of its events: 讲座5场 beside 首场讲座.
      const oneOfThem =
        traits.count > 1 &&
        traits.kind !== 'facility' &&
        this.#recent().some((draft) => draft.aliases.has(name) || draft.name.endsWith(name));
      const full = oneOfThem ? `${traits.count}场${name}` : name;
      const draft: ProgrammeDraft = { traits, name: full, aliases: new Set(aliases), mentions: [] };
      this.#add(draft, mention);
      return draft;
    }
    if (isFuller(name, same.name) || (saysMore(traits, name, same) && !isFuller(same.name, name))) {
      same.aliases.add(same.name);
      same.name = name;
    } else same.aliases.add(name);
    for (const alias of aliases) same.aliases.add(alias);
    same.traits = mergedTraits(same.traits, traits);
    if (same.traits.brand !== '' && !this.#byBrand.has(same.traits.brand))
      this.#byBrand.set(same.traits.brand, same);
    this.join(same, mention);
    return same;
  }

  /** Adds the ceremony or the last round of a greater event. */
  openPart(
    whole: ProgrammeDraft,
    traits: ProgrammeTraits,
    name: string,
    alias: string,
    mention: Mention,
  ): void {
    const same = this.#recent().find(
      (draft) =>
        draft.name === name ||
        (draft.whole === whole && draft.name.slice(whole.name.length).includes(traits.headText)),
    );
    if (same !== undefined) this.join(same, mention, alias);
    else this.#add({ traits, name, aliases: new Set([alias]), mentions: [], whole }, mention);
  }

  join(draft: ProgrammeDraft, mention: Mention, alias?: string): void {
    if (alias !== undefined) draft.aliases.add(alias);
    const joined = this.#joined.get(draft);
    if (joined === undefined) this.#joined.set(draft, [mention]);
    else {
      for (const { start, end } of joined) if (start < mention.end && mention.start < end) return;
      joined.push(mention);
    }
    draft.mentions.push(mention);
    this.#covered.fill(1, mention.start, mention.end);
  }

  /** Both were one: the second keeps its name. */
  merge(draft: ProgrammeDraft, into: ProgrammeDraft): void {
    const at = this.#drafts.indexOf(draft);
    if (draft === into || at < 0) return;
    this.#drafts.splice(at, 1);
    into.aliases.add(draft.name);
    for (const alias of draft.aliases) into.aliases.add(alias);
    for (const mention of draft.mentions) this.join(into, mention);
    for (const [brand, known] of this.#byBrand) if (known === draft) this.#byBrand.set(brand, into);
    into.traits = { ...mergedTraits(into.traits, draft.traits), modifiers: into.traits.modifiers };
  }

  /**
   * Parts a session of a series from it: `mentions` go to a programme called `name`; the series is called `series` and
   * keeps the others and `inner`.
   */
  split(
    draft: ProgrammeDraft,
    mentions: readonly Mention[],
    inner: readonly Mention[],
    name: string,
    series: string,
  ): void {
    const starts = new Set(mentions.map(({ start }) => start));
    const kept = draft.mentions.filter(({ start }) => !starts.has(start));
    draft.mentions.splice(0, draft.mentions.length, ...inner, ...kept);
    const aliases = [...draft.aliases].filter((alias) => alias !== series && alias !== name);
    draft.aliases.clear();
    for (const alias of aliases) if (!alias.startsWith(name)) draft.aliases.add(alias);
    draft.name = series;
    const traits = { ...draft.traits, brand: '' };
    this.#drafts.push({ traits, name, aliases: new Set(), mentions: [...mentions], whole: draft });
  }

  /** Adds a mention to the programme of this quoted name, if there is one. */
  joinBrand(brand: string, mention: Mention): boolean {
    const same = this.#byBrand.get(brand) ?? this.#endingWith(brand);
    if (same === undefined) return false;
    this.join(same, mention, brand);
    return true;
  }

  /** Gives the programme that is named right before `end` a name of its own. */
  giveName(end: number, brand: string, mention: Mention): boolean {
    const same = this.#recent().findLast(({ mentions }) => mentions.some((m) => m.end === end));
    if (same === undefined || same.traits.brand !== '') return false;
    const known = this.#byBrand.get(brand);
    if (known !== undefined) {
      this.merge(same, known);
      this.join(known, mention);
      return true;
    }
    same.aliases.add(same.name);
    same.name = brand;
    same.traits = { ...same.traits, brand };
    this.#byBrand.set(brand, same);
    this.join(same, mention);
    return true;
  }

  /** The programme whose name ends right at `end`. */
  endingAt(end: number): ProgrammeDraft | undefined {
    const recent = this.#recent();
    for (let i = recent.length - 1; i >= 0; i--)
      for (const mention of recent[i]?.mentions ?? [])
        if (mention.end === end && mention.form === 'name') return recent[i];
    return undefined;
  }

  /** Whether a training with more than one lesson has been named. */
  hasSchool(): boolean {
    return this.#drafts.some(isSchool);
  }

  /** “一卡通” behind “职工疗休养一卡通”. */
  #endingWith(brand: string): ProgrammeDraft | undefined {
    if (brand.length < 3) return undefined;
    const recent = this.#recent();
    for (let i = recent.length - 1; i >= 0; i--) {
      const known = recent[i]?.traits.brand ?? '';
      if (known.length > brand.length && known.endsWith(brand)) return recent[i];
    }
    return undefined;
  }

  same(traits: ProgrammeTraits): ProgrammeDraft | undefined {
    for (const draft of this.#recent()) if (isSameProgramme(draft.traits, traits)) return draft;
    return undefined;
  }

  #called(name: string): ProgrammeDraft | undefined {
    for (const draft of this.#recent()) if (draft.name === name) return draft;
    return undefined;
  }

  /** 首届论坛 beside 2025大国工匠论坛: the name of the series with that edition in front. */
  nameOfEdition(edition: string, headText: string): string | undefined {
    const series = this.#recent().find(
      ({ traits, whole }) =>
        whole === undefined &&
        traits.headText === headText &&
        traits.edition !== edition &&
        traits.modifiers !== '',
    );
    if (series === undefined) return undefined;
    const { brand, modifiers } = series.traits;
    return `${edition}${brand}${modifiers}${headText}`;
  }

  /** The programme that is told of in other words, as headlines do: so much of their characters is in its name. */
  retold(traits: ProgrammeTraits, share: number): ProgrammeDraft | undefined {
    const words = traits.brand + traits.modifiers + sportOf(traits.headText);
    let best: ProgrammeDraft | undefined;
    let most = 0;
    for (const draft of this.#recent()) {
      const { brand } = draft.traits;
      if (brand.length >= 4 && traits.modifiers.endsWith(brand) && draft.traits.kind !== 'facility')
        return draft;
      if (!isSameOccasion(draft.traits, traits)) continue;
      const shared = [...words].filter((character) => draft.name.includes(character)).length;
      if (shared > most && shared >= words.length * share) [best, most] = [draft, shared];
    }
    return best;
  }

  /** The programme that 此次暑期托管班活动 points to: the last one with a head noun that the phrase repeats. */
  pointedByHead(traits: ProgrammeTraits): ProgrammeDraft | undefined {
    if (traits.brand !== '') return undefined;
    const words = traits.modifiers + traits.headText;
    return this.#recent().findLast(
      ({ traits: { headText, edition } }) =>
        headText.length >= 3 &&
        words.includes(headText) &&
        (edition === '' || traits.edition === '' || edition === traits.edition),
    );
  }

  /** The one programme whose name ends in a noun of more than one character: what a headline means that stands before it. */
  onlyCalled(head: string): ProgrammeDraft | undefined {
    const called = this.#recent().filter(({ name, whole }) => whole === undefined && name.endsWith(head));
    return head.length >= 2 && called.length === 1 ? called[0] : undefined;
  }

  /** The closing ceremony or final that was named in full: 决赛 alone means it. */
  partNamed(part: string): ProgrammeDraft | undefined {
    return this.#recent().findLast(({ traits }) => traits.headText === part);
  }

  /** The event that a part with these modifiers belongs to: one that they name, else the one most spoken of. */
  wholeOf(modifiers: string, part: string): ProgrammeDraft | undefined {
    const kinds = wholesOf.find(([parts]) => parts.test(part))?.[1] ?? [];
    const wholes = this.#recent().filter(
      (draft) =>
        draft.whole === undefined && !namesPart(draft.traits.headText) && kinds.includes(draft.traits.kind),
    );
    if (modifiers !== '') return wholes.find((draft) => afterSuffix(modifiers, draft.name) !== modifiers);
    return wholes
      .filter((draft) => draft.mentions[0]?.rule !== 'programme.listed')
      .reduce<ProgrammeDraft | undefined>(
        (best, draft) => (best === undefined || draft.mentions.length > best.mentions.length ? draft : best),
        undefined,
      );
  }

  hasMentionOver({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#covered[at] === 1) return true;
    return false;
  }

  entities(): readonly CandidateEntity[] {
    const entities: CandidateEntity[] = [];
    for (const { name, aliases, mentions } of this.#drafts) {
      const others: string[] = [];
      for (const alias of aliases) if (alias !== name) others.push(alias);
      entities.push({ type: 'Programme', name, aliases: others, mentions: [...mentions].sort(byStart) });
    }
    return entities.sort(byFirstMention);
  }
}

const isSchool = ({ traits }: ProgrammeDraft): boolean => /(?:夜校|学堂|[班营])$/u.test(traits.headText);

/** 乒乓球 of 乒乓球赛. */
function sportOf(head: string): string {
  return head.length >= 3 && head.endsWith('赛') ? head.slice(0, -1) : '';
}

/** 云水县职工夜校 beside 云水职工夜校: the same words and more of them. */
const isFuller = (name: string, known: string): boolean =>
  name.length > known.length &&
  name.length - known.length <= 2 &&
  isSubsequence(known, name) &&
  name.endsWith(known.slice(-2));

/** Whether a name tells more than the one that the draft has. */
function saysMore(traits: ProgrammeTraits, name: string, draft: ProgrammeDraft): boolean {
  const difference = told(traits) - told(draft.traits);
  return difference === 0 ? name.length > draft.name.length : difference > 0;
}

/** How much the traits tell. */
function told({ edition, year, brand, place }: ProgrammeTraits): number {
  return Number(edition !== '') * 2 + Number(year !== '') + Number(brand !== '') * 2 + Number(place !== '');
}
