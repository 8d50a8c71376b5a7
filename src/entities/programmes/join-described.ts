/**
 * One programme under a quoted name and under a description in the sentence beside it: 站里有间母婴室。这间“云朵小屋”……;
 * 走进“星空小灶”……。这是工会办起的工友厨房.
 */
import type { ProgrammeKind } from '../../language/lexicons/programmes.ts';
import { byStart } from '../../page/span-order.ts';
import type { Mention } from '../entity.ts';
import { isBare, type PhraseInContext } from './phrase-in-context.ts';
import type { ProgrammeDraft } from './programme-draft.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';

/** 这间, 该站: the name behind it belongs to what was spoken of before. */
const demonstrative = /(?:这|该)(?<measure>[间座处所家辆条支个项场]|一)?$/u;
const spot = /^[间座处所家辆条]$/u;
/** 这是, 它就是: what follows describes what was spoken of. */
const copula =
  /(?:^|[。；！？\n”，])(?:这里|这(?:间|个|座|处|家|项)?|它)(?:就|便|也|正)?是[^。；！？“”]{0,36}$/u;

const described = { rule: 'programme.described-again', confidence: 0.75 };

/** Kinds that one description may stand for: a reading room is called a service too. */
const alike: readonly (readonly ProgrammeKind[])[] = [
  ['facility', 'service', 'scheme', 'training'],
  ['activity', 'training', 'service', 'scheme', 'contest', 'show'],
];

function compatible(a: ProgrammeKind, b: ProgrammeKind): boolean {
  return a === b || alike.some((kinds) => kinds.includes(a) && kinds.includes(b));
}

/** Joins such descriptions to the programmes with a name. */
export function joinDescribed(reading: ProgrammeReading, waiting: readonly PhraseInContext[]): void {
  const { text, drafts } = reading;
  const branded = drafts.all().filter(({ traits }) => traits.brand !== '');
  if (branded.length === 0) return;
  for (const named of branded) {
    const first = firstInBody(reading, named);
    if (first === undefined) continue;
    const pointed = demonstrative.exec(text.text.slice(Math.max(0, first.start - 4), first.start));
    if (pointed !== null) joinBefore(reading, waiting, named, first, pointed.groups?.measure ?? '');
  }
  for (const plain of [...drafts.all()]) {
    const first = plain.mentions[0];
    if (plain.traits.brand !== '' || plain.traits.edition !== '' || first === undefined) continue;
    if (reading.contextAt(first.start).heading) continue;
    if (!copula.test(text.text.slice(Math.max(0, first.start - 44), first.start))) continue;
    const named = nearestBefore(reading, branded, plain, first);
    if (named !== undefined) drafts.merge(plain, named);
  }
}

/** Gives the name to the unnamed place, service or event of this sentence or the one before. */
function joinBefore(
  reading: ProgrammeReading,
  waiting: readonly PhraseInContext[],
  named: ProgrammeDraft,
  first: Mention,
  measure: string,
): void {
  const { text, drafts } = reading;
  const fits = (kind: ProgrammeKind): boolean =>
    spot.test(measure) ? kind === 'facility' : compatible(kind, named.traits.kind);
  const plain = drafts
    .all()
    .filter(({ traits, whole }) => traits.brand === '' && traits.edition === '' && traits.count < 2 && !whole)
    .filter(({ traits }) => fits(traits.kind))
    .findLast(({ mentions }) => mentions.some((mention) => isNear(reading, mention, first)));
  if (plain !== undefined) {
    drafts.merge(plain, named);
    return;
  }
  const bare = waiting.findLast(
    (each) =>
      isBare(each) &&
      !each.phrase.general &&
      each.phrase.head.text.length >= 2 &&
      fits(each.phrase.head.kind) &&
      isNear(reading, each.phrase, first),
  );
  if (bare !== undefined && !drafts.hasMentionOver(bare.phrase))
    drafts.join(named, mentionOf(text.text, bare.phrase, described, 'pointer'));
}

/** The only named programme of the sentence before, if the description may be of it. */
function nearestBefore(
  reading: ProgrammeReading,
  branded: readonly ProgrammeDraft[],
  { traits }: ProgrammeDraft,
  first: Mention,
): ProgrammeDraft | undefined {
  const near = branded.filter(({ mentions }) => mentions.some((mention) => isNear(reading, mention, first)));
  const [named] = near;
  return near.length === 1 && named !== undefined && compatible(traits.kind, named.traits.kind)
    ? named
    : undefined;
}

/** In the body, before the other, and no further back than the sentence before. */
function isNear(
  { contextAt }: ProgrammeReading,
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number },
): boolean {
  if (one.end > other.start) return false;
  const context = contextAt(one.start);
  return !context.heading && contextAt(other.start).sentence - context.sentence <= 1;
}

function firstInBody({ contextAt }: ProgrammeReading, { mentions }: ProgrammeDraft): Mention | undefined {
  return [...mentions].sort(byStart).find(({ start }) => !contextAt(start).heading);
}
