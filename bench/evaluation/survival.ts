/** Which claims of a page survive when it is said in other words. */
import type { EntityNumber } from '../../src/entities/entity.ts';
import type { Extraction, RelationRecord } from '../../src/extraction/record.ts';
import type { Span } from '../../src/page/source-text.ts';
import { type Reworded, type Rewording, reword } from './rewordings.ts';

export interface Page {
  readonly name: string;
  readonly text: string;
  readonly extract: (text: string) => readonly Extraction[];
}

/** A page with what was extracted from it as it stands. */
export interface ReadPage extends Page {
  readonly claims: readonly Claim[];
  readonly mentions: readonly Span[];
}

/** A relation with the places of its ends on the page as it was printed. */
interface Claim {
  readonly relation: RelationRecord;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** In words, for reports. */
  readonly words: string;
}

export interface Survival {
  /** Claims whose words or neighbouring words were changed, and those lost elsewhere. */
  readonly near: number;
  /** Claims that are found no more, in words. */
  readonly lost: readonly string[];
  /** Claims that were not found before, in words. */
  readonly gained: readonly string[];
}

export const noSurvival: Survival = { near: 0, lost: [], gained: [] };

export const addSurvival = (a: Survival, b: Survival): Survival => ({
  near: a.near + b.near,
  lost: [...a.lost, ...b.lost],
  gained: [...a.gained, ...b.gained],
});

export function readPage(page: Page): ReadPage {
  const extractions = page.extract(page.text);
  const mentions = extractions.flatMap((x) => x.entities.flatMap((entity) => entity.mentions));
  return { ...page, claims: claimsOf(extractions), mentions };
}

/** What the rewording does to the claims of all pages. */
export const survivalOn = (pages: readonly ReadPage[], rewording: Rewording): Survival =>
  pages.map((page) => survivalOf(page, rewording)).reduce(addSurvival, noSurvival);

/** What the rewording does to the page's claims. */
export function survivalOf(page: ReadPage, rewording: Rewording): Survival {
  const taken = ({ start, end }: Span) => page.mentions.some((m) => start < m.end && end > m.start);
  const reworded = reword(page.text, rewording, taken);
  if (reworded === undefined) return noSurvival;
  const now = claimsOf(page.extract(reworded.text)).map((claim) => asPrinted(claim, reworded));
  const lost = page.claims.filter((claim) => !now.some((other) => isSame(claim, other)));
  const gained = now.filter((claim) => !page.claims.some((other) => isSame(other, claim)));
  const near = page.claims.filter((claim) => lost.includes(claim) || isNear(claim, reworded));
  const report = (claim: Claim) => `${page.name}: ${claim.words}`;
  return { near: near.length, lost: lost.map(report), gained: gained.map(report) };
}

function claimsOf(extractions: readonly Extraction[]): readonly Claim[] {
  return extractions.flatMap(({ entities, relations }) => {
    const entity = (id: EntityNumber) => entities.find((e) => e.id === id);
    return relations.map((relation) => {
      const [source, target] = [entity(relation.source), entity(relation.target)];
      return {
        relation,
        source: source?.mentions ?? [],
        target: target?.mentions ?? [],
        words: `${source?.name} ${relation.type} ${target?.name} (${relation.rule}) 「${relation.quote}」`,
      };
    });
  });
}

/** The claim with its ends where they stood before the page was reworded. */
function asPrinted({ relation, source, target, words }: Claim, { origin }: Reworded): Claim {
  const before = ({ start, end }: Span) => ({
    start: origin[start] ?? start,
    end: (origin[end - 1] ?? end) + 1,
  });
  return { relation, source: source.map(before), target: target.map(before), words };
}

function isSame(a: Claim, b: Claim): boolean {
  return (
    a.relation.type === b.relation.type &&
    a.relation.status === b.relation.status &&
    meet(a.source, b.source) &&
    meet(a.target, b.target)
  );
}

/** Whether a mention of the one begins within a mention of the other. */
const meet = (as: readonly Span[], bs: readonly Span[]): boolean =>
  as.some((a) => bs.some((b) => b.start >= a.start && b.start < a.end));

/** So many units around a quote belong to what says it. */
const neighbourhood = 30;

function isNear({ relation }: Claim, { places }: Reworded): boolean {
  return places.some(
    ({ start, end }) => start >= relation.start - neighbourhood && end <= relation.end + neighbourhood,
  );
}
