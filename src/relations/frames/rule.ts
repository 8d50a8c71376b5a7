/** Frames written as data: a pattern over the folded sentence, and who stands at its two ends. */
import type { AttendanceRole, RelationType } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Phrase, Representative } from '../syntax/phrase.ts';
import { inSentence, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches, type Pattern, type PatternMatch, patternOf } from './patterns.ts';

/** Where a pattern matched, for what a rule works out from it. */
export interface Hit {
  readonly match: PatternMatch;
  readonly sentence: SentenceReading;
  readonly context: FrameContext;
}

/** One end of a relation: a group of the sentence, or entities that the text named elsewhere. */
export type Ends = Phrase | readonly Entity[] | undefined;

export interface Rule {
  /** Flags `dgu`. Groups `source` and `target` stand on one symbol each; `verb` is where the modality is judged. */
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Who does it, where it is not the group `source`. */
  readonly source?: (hit: Hit) => Ends;
  /** What it is done to, where it is not the group `target`. */
  readonly target?: (hit: Hit) => Ends;
  /** Where the modality is judged, where it is not the group `verb`. */
  readonly verbAt?: (hit: Hit) => number | undefined;
  readonly accept?: (hit: Hit) => boolean;
  /** Representatives that may stand for the source; none by default. */
  readonly standIns?: readonly Representative[];
  readonly role?: AttendanceRole | ((hit: Hit) => AttendanceRole);
  /** Yuan, for the source and the target of these indices in their groups. */
  readonly amount?: (hit: Hit, source: number, target: number) => number | undefined;
}

/** A rule with all that it leaves to the usual groups; all have one shape, which the engine reads fastest. */
interface CompiledRule {
  readonly pattern: Pattern;
  readonly confidence: number;
  readonly source: (hit: Hit) => Ends;
  readonly target: (hit: Hit) => Ends;
  readonly verbAt: (hit: Hit) => number | undefined;
  readonly accept: (hit: Hit) => boolean;
  readonly standIns: readonly Representative[];
  readonly role: (hit: Hit) => AttendanceRole | undefined;
  readonly amount: (hit: Hit, source: number, target: number) => number | undefined;
}

function compile(rule: Rule): CompiledRule {
  const { role } = rule;
  return {
    pattern: patternOf(rule.pattern),
    confidence: rule.confidence,
    source: rule.source ?? sourceGroup,
    target: rule.target ?? targetGroup,
    verbAt: rule.verbAt ?? verbGroup,
    accept: rule.accept ?? always,
    standIns: rule.standIns ?? [],
    role: typeof role === 'function' ? role : () => role,
    amount: rule.amount ?? noAmount,
  };
}

const sourceGroup = ({ match }: Hit): Ends => match.phrase('source');
const targetGroup = ({ match }: Hit): Ends => match.phrase('target');
const verbGroup = ({ match }: Hit): number | undefined => match.at('verb');
const always = (): boolean => true;
const noAmount = (): undefined => undefined;

/** A frame made of rules. */
export function ruleFrame(name: string, type: RelationType, rules: readonly Rule[]): Frame {
  const compiled = rules.map(compile);
  // Patterns are numbered in the order in which they are made, so those of a frame follow one another.
  const first = compiled[0]?.pattern.number ?? 0;
  return {
    name,
    type,
    triggers: compiled.map(({ pattern }) => pattern),
    read: (sentence, context) => {
      const { possible } = sentence;
      for (let next = possible.next(first); next < first + rules.length; next = possible.next(next + 1)) {
        const rule = compiled[next - first];
        if (rule === undefined) continue;
        for (const match of matches(sentence, rule.pattern))
          applyRule(type, rule, { match, sentence, context });
      }
    },
  };
}

function applyRule(type: RelationType, rule: CompiledRule, hit: Hit): void {
  const { match, sentence, context } = hit;
  if (!rule.accept(hit)) return;
  const source = rule.source(hit);
  const target = rule.target(hit);
  if (!source || !target || !standsForItself(source, rule.standIns)) return;
  const [from, to] = rangeOf(sentence, match, [source, target]);
  const verbAt = rule.verbAt(hit);
  const role = rule.role(hit);
  const { confidence } = rule;
  const targets = endsOf(target);
  for (const [index, one] of endsOf(source).entries()) {
    for (const [at, other] of targets.entries()) {
      const amount = rule.amount(hit, index, at);
      context.claim(sentence, {
        type,
        source: one,
        target: other,
        from,
        to,
        verbAt,
        confidence,
        role,
        amount,
      });
    }
  }
}

function isPhrase(ends: Phrase | readonly Entity[]): ends is Phrase {
  return 'symbol' in ends;
}

export function endsOf(ends: Ends): readonly Entity[] {
  if (!ends) return [];
  return isPhrase(ends) ? entitiesOf(ends) : ends;
}

function standsForItself(ends: Phrase | readonly Entity[], standIns: readonly Representative[]): boolean {
  return !isPhrase(ends) || ends.representative === '' || standIns.includes(ends.representative);
}

/** The match, widened to the groups outside it that stand in the same sentence. */
function rangeOf(
  sentence: SentenceReading,
  match: PatternMatch,
  ends: readonly (Phrase | readonly Entity[])[],
): readonly [number, number] {
  let from = match.start;
  let to = match.end;
  for (const end of ends) {
    if (!isPhrase(end) || !inSentence(sentence, end)) continue;
    from = Math.min(from, end.at);
    to = Math.max(to, end.at + 1);
  }
  return [from, to];
}

/** What stands before the match in its sentence. */
export function before({ match, sentence }: Hit): string {
  return sentence.text.slice(0, match.start);
}

/** What stands after the match in its sentence. */
export function after({ match, sentence }: Hit): string {
  return sentence.text.slice(match.end);
}
