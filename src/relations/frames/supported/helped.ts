/** What the frames of SUPPORTED share: who helps, and what the help is for. */
import type { Entity } from '../../../entities/entity.ts';
import { clauseAt, lastPhrase, type SentenceReading } from '../../syntax/reading.ts';
import { thingSpokenOf } from '../funded/thing-spoken-of.ts';
import { hostedThing, ownNoun, thingMeant, thingToldBefore } from '../hosted-thing.ts';
import { entitiesOf, phraseIn } from '../patterns.ts';
import { type Ends, endsOf, type Hit } from '../rule.ts';

/** The organisation that the clause is about. */
export function helper({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.start)?.subject;
  return subject?.symbol === 'Ｏ' && subject !== match.phrase('target') ? subject : undefined;
}

/** What this sentence says is hosted, after the match. */
export function hostedLater({ match, sentence, context }: Hit): readonly Entity[] {
  const later = new Set(
    sentence.phrases.filter((phrase) => phrase.at >= match.end).flatMap((phrase) => entitiesOf(phrase)),
  );
  return context.claimed.targetsIn('ORGANISED', sentence.index).filter((target) => later.has(target));
}

const bodyFounded =
  /^(?:[^，。；ＯＨＰＦ]{0,6}，)?(?<body>Ｏ)由Ｏ[^。；ＨＰＦ]{0,24}?(?:建立|设立|创办|创建|组建|成立|共建|合建|合办|打造|发起)/du;

/** What a chain of hosts and helpers speaks of. */
export const thingHelped = ({ match, sentence, context }: Hit): Ends =>
  phraseIn(sentence, bodyFounded, 'body') ??
  hostedThing(sentence, match.at('source') ?? match.start, match.end, context.reading);

/** What the sentence names before the helper, else what it says later that is hosted, else what the article is about. */
export function occasionHelped(hit: Hit): Ends {
  const { match, sentence, context } = hit;
  const told = thingToldBefore(sentence, match.start);
  const named = told?.symbol === 'Ｐ' ? told : lastPhrase(sentence, 'Ｐ', match.start);
  if (named) return named;
  const hosted = hostedLater(hit);
  if (hosted.length > 0) return hosted;
  const helpers = endsOf(match.phrase('source') ?? helper(hit));
  const [here, ...more] = context.claimed
    .targetsIn('ORGANISED', sentence.index)
    .filter((each) => !helpers.includes(each) && isNamed(sentence, each));
  if (here && more.length === 0) return [here];
  const later = sentence.clauses.find(({ start, subject }) => start >= match.end && subject?.symbol === 'Ｐ');
  if (later?.subjectOrigin === 'own') return later.subject;
  if (ownNoun(sentence, match.start) !== undefined) return thingMeant(sentence, context.reading, match.start);
  const [ofTalk] = endsOf(thingSpokenOf(hit, helpers));
  if (ofTalk && ofTalk.type !== 'Fund') return [ofTalk];
  const occasion =
    context.occasions.main ??
    context.occasions.before(sentence, match.start, ['contest', 'meeting', 'course', 'event']);
  return occasion && [occasion];
}

function isNamed({ phrases }: SentenceReading, entity: Entity): boolean {
  return phrases.some((phrase) => entitiesOf(phrase).includes(entity));
}

/** Ｏ成立, 成立Ｏ: a body that comes into being. */
const founded = [
  /^[^。；ＯＨＰ]{0,8}(?:Ｏ[^，。；ＯＨＰ]{0,6})?(?:成立|组建|建立|筹建|筹备)(?:了|起)?[^，。；ＯＨＰ]{0,6}(?<body>Ｏ)/du,
  /^[^。；ＯＨＰ]{0,8}(?<body>Ｏ)Ｔ?[^，。；ＯＨＰ]{0,4}(?:成立|挂牌|揭牌|组建|诞生)/du,
];

/** What comes about with the help: what is hosted, a body that is founded, an event that takes place. */
export function madeWithHelp(hit: Hit): Ends {
  const hosted = hostedLater(hit);
  if (hosted.length > 0) return hosted;
  const { match, sentence } = hit;
  for (const pattern of founded) {
    const body = phraseIn(sentence, pattern, 'body', match.end);
    if (body) return body;
  }
  const later = sentence.clauses.find(
    ({ start, subject, subjectOrigin }) =>
      start >= match.end && subjectOrigin === 'own' && subject?.symbol === 'Ｐ',
  );
  const subject = later?.subject ?? clauseAt(sentence, match.start)?.subject;
  return subject?.symbol === 'Ｐ' ? subject : undefined;
}
