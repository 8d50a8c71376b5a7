/** The rule that nothing enters the graph without evidence that checks, applied to an article before it is written. */
import { checkEvidence } from '../extraction/evidence.ts';
import type { Extraction } from '../extraction/record.ts';
import type { RefusalReason } from './pages/refusal.ts';

/** Half a character: the evidence was cut inside one. No database keeps it. */
const halfCharacter = /\p{Surrogate}/u;

function allTexts({ headline, entities, relations, facts }: Extraction): readonly string[] {
  return [
    headline,
    ...entities.flatMap(({ name, aliases, mentions }) => [
      name,
      ...aliases,
      ...mentions.map(({ text }) => text),
    ]),
    ...relations.map(({ quote }) => quote),
    ...facts.map(({ quote }) => quote),
  ];
}

/** Why an article must not be taken; undefined where all its evidence stands on the page. */
export function evidenceProblem(extraction: Extraction, page: string): RefusalReason | undefined {
  const { headline } = extraction;
  const [fault] = checkEvidence(extraction, page);
  if (fault !== undefined) {
    const claim = `${fault.of} ${fault.start}–${fault.end}: “${fault.words}” ≠ “${fault.found}”`;
    return { kind: 'bad-evidence', headline, claim };
  }
  const cut = allTexts(extraction).find((text) => halfCharacter.test(text));
  return cut === undefined ? undefined : { kind: 'bad-evidence', headline, claim: cut };
}
