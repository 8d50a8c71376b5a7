/** Bodies that a bare noun means where money is told: 公司配套12万元, 又奖励该工会1万元. */
import type { Entity } from '../../../entities/entity.ts';
import { bareNouns } from '../../../language/lexicons/bare-nouns.ts';
import { givingAdverbs } from '../../../language/lexicons/giving-words.ts';
import { pointer } from '../../syntax/atoms.ts';
import type { FoldedSentence } from '../../syntax/fold-sentence.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Hit } from '../rule.ts';

/** How many sentences back the body may have been named. */
const REACH = 3;

/** As alternatives of a regular expression. */
export const bodyNouns = bareNouns.map(({ word }) => word).join('|');
const opening = new RegExp(`^(?:${bodyNouns})`, 'u');

/** The noun for a body that the words begin with. */
export const bodyNounAt = (words: string): string | undefined => opening.exec(words)?.[0];

/** The bodies that a sentence names, those inside other names as well (甲公司 in 甲公司工会). */
function bodiesIn({ phrases }: FoldedSentence, end: number): readonly Entity[] {
  return phrases
    .filter((each) => each.at < end && 'ＯＨＰ'.includes(each.symbol))
    .flatMap(({ members }) =>
      members.flatMap(({ entity, inner }) => [entity, ...inner.map((each) => each.entity)]),
    );
}

/** The only body that the noun fits in the nearest sentence that names one; nothing where it could be several. */
export function bodyMeant(
  hit: Hit,
  noun: string,
  end: number,
  besides: readonly Entity[] = [],
): Entity | undefined {
  const fits = bareNouns.find(({ word }) => word === noun)?.fits;
  if (!fits) return undefined;
  const { sentence, context } = hit;
  for (let back = 0; back <= REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body') return undefined;
    const found = bodiesIn(earlier, back === 0 ? end : earlier.text.length).filter(
      (each) => fits(each) && !besides.includes(each),
    );
    const [only, ...others] = new Set(found);
    if (others.length > 0) return undefined;
    if (only) return only;
  }
  return undefined;
}

/** Where a bare noun is the subject: an adverb, a preposition or the verb of giving comes right behind it. */
const subjectNoun = new RegExp(
  `^(?:(?:启动|成立|设立|创办|起步|开办|当初)(?:时|之初|之时|那年|当年)?|起初|最初|随后|同时|此外|另外|Ｔ|近日|去年|今年|当天|第二天|次日|为此|对此|其间|其中，?|[，])*该?(?<noun>${bodyNouns})(?=方面|${givingAdverbs}|得知|听说|知道|了解|[一]?直|宣布|决定|当即|主席|给|为|向|对|把|将|拿|出|投|捐|掏|拨|补|奖|送|赞|资|承|垫|配|安排|列支|支付|发动|发放|组织)`,
  'du',
);

/** 公司当天宣布，再奖他Ｍ: the body that a bare noun at the beginning of the clause, or of those before it, means. */
export function bodyCalled(hit: Hit, verbAt: number): Phrase | undefined {
  const { sentence } = hit;
  const { clauses, text, offsets } = sentence;
  const last = clauses.findIndex(({ start, end }) => verbAt >= start && verbAt < end);
  for (let i = last; i >= 0; i--) {
    const clause = clauses[i];
    if (!clause || (clause.subjectOrigin === 'own' && clause.subject !== hit.match.phrase('target')))
      return undefined;
    const found = subjectNoun.exec(text.slice(clause.start, Math.max(verbAt + 1, clause.end)));
    const within = found?.indices?.groups?.noun?.[0];
    if (found?.groups?.noun === undefined || within === undefined) continue;
    const at = clause.start + within;
    const noun = found.groups.noun;
    const entity = at < verbAt ? bodyMeant(hit, noun, at) : undefined;
    if (!entity) return undefined;
    const mention = pointer(offsets[at] ?? sentence.sentence.start, noun);
    const member = { entity, mention, posts: [], inner: [] };
    const { start, end } = mention;
    return { symbol: 'Ｏ', at, start, end, members: [member], representative: '', closing: '' };
  }
  return undefined;
}
