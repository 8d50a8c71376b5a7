/** Claims that hosts organised things. */
import type { Entity } from '../../../entities/entity.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { inSentence, type SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { type Ends, endsOf } from '../rule.ts';

export function claimHosts(
  sentence: SentenceReading,
  context: FrameContext,
  hosts: Ends,
  things: Ends,
  from: number,
  verbAt: number | undefined,
  confidence: number,
): void {
  const groups = [hosts, things].filter((ends): ends is Phrase => ends !== undefined && 'symbol' in ends);
  if (groups.some((group) => group.representative === 'officials' || group.representative === 'staff'))
    return;
  const places = groups.filter((group) => inSentence(sentence, group)).map((group) => group.at);
  for (const source of endsOf(hosts)) {
    for (const target of endsOf(things) as readonly Entity[]) {
      context.claim(sentence, {
        type: 'ORGANISED',
        source,
        target,
        from: Math.min(from, ...places),
        to: Math.max(from, verbAt ?? 0, ...places) + 1,
        verbAt,
        confidence,
      });
    }
  }
}
