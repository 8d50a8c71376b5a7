/** What the frames of money share: sums, who gives, what is paid for. */
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt } from '../../syntax/reading.ts';
import type { Ends, Hit } from '../rule.ts';

/** Money that is given once, not a rate (每人500元) and not a difference (增加8200万元). */
export function amountOf(phrase: Phrase | undefined): number | undefined {
  const quantity = phrase?.quantity;
  return quantity && (quantity.scope === '' || quantity.scope === 'total') ? quantity.value : undefined;
}

/** The amount that stands next in the verb's clause, else the last one before it there. */
export function amountNear({ match, sentence }: Hit): number | undefined {
  const clause = clauseAt(sentence, match.start);
  const inside = sentence.phrases.filter(
    (each) => each.symbol === 'Ｍ' && each.at >= (clause?.start ?? 0) && each.at < (clause?.end ?? 0),
  );
  return amountOf(inside.find((each) => each.at > match.start) ?? inside.at(-1));
}

export const amountIn = (hit: Hit): number | undefined =>
  amountOf(hit.match.phrase('money')) ?? amountNear(hit);

/** The clause's subject, if it can give. */
export function giver({ match, sentence }: Hit): Phrase | undefined {
  const subject = clauseAt(sentence, match.at('verb') ?? match.start)?.subject;
  if (!subject || !'ＯＨＦ'.includes(subject.symbol) || subject === match.phrase('target')) return undefined;
  return subject.representative === '' ? subject : undefined;
}

/** Ｏ为遭遇火灾的工友Ｈ送上Ｍ: the body right before the recipient's phrase. */
export function bodyBefore({ match, sentence }: Hit): Phrase | undefined {
  return sentence.phrases.find((each) => each.symbol === 'Ｏ' && each.at === match.start - 1);
}

/** Officials who bring money bring their organisation's. */
export function giversBody(hit: Hit): Ends {
  const subject =
    giver(hit) ??
    hit.sentence.phrases.findLast((each) => each.at < hit.match.start && 'ＯＨ'.includes(each.symbol));
  if (!subject) return undefined;
  const bodies = bodiesOf(subject, hit.context.reading);
  return bodies.length > 0 ? bodies.slice(0, 1) : subject;
}

/** The programme or fund named last before, in the sentence or, where it names none, in those before it. */
export function thingBefore({ match, sentence }: Hit): Ends {
  const near = sentence.phrases.findLast((each) => each.at < match.start && 'ＰＦ'.includes(each.symbol));
  const { thing } = sentence.topic;
  return near ?? (thing && 'ＰＦ'.includes(thing.symbol) ? thing : undefined);
}

export function personSpokenOf({ match, sentence }: Hit): Ends {
  const near = sentence.phrases.findLast((each) => each.symbol === 'Ｈ' && each.at < match.start);
  return near ?? (sentence.topic.actor?.symbol === 'Ｈ' ? sentence.topic.actor : undefined);
}
