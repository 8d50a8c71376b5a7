/** ORGANISED where a common noun stands for the facility or course: Ｏ在村里办起头一间小屋, Ｏ建起驿站. */
import { clauseAt } from '../../syntax/reading.ts';
import { thingCalled } from '../hosted-thing.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';

/** The facility, course or scheme that is called so, of which nothing says who runs it. */
function thingBuilt({ match, sentence, context }: Hit): Ends {
  const at = match.at('noun');
  if (at === undefined) return undefined;
  const thing = thingCalled(sentence, context.reading, sentence.text.slice(at, match.end));
  const [entity] = entitiesOf(thing);
  if (entity?.type !== 'Programme') return undefined;
  const kind = context.occasions.kindOf(entity);
  const isRunByOthers = context.claimed.isTarget('ORGANISED', entity);
  return isRunByOthers || !['facility', 'course', 'scheme'].includes(kind) ? undefined : [entity];
}

/** The body that the clause is about. */
function builder({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  const { subject } = clause ?? {};
  return subject?.symbol === 'Ｏ' && clause?.subjectOrigin !== 'sentence' ? subject : undefined;
}

export const bareObject = ruleFrame('organised/bare-object', 'ORGANISED', [
  {
    pattern:
      /(?<verb>办起|建起|开起|开办|建成|建好|搭起|设起|建了|办了|开了|设立|打造|新建|筹建)(?:了|起了?)?(?:这|头一?|第一|首|一)?[个座间处家期]?(?<noun>\p{Script=Han}{2,4})(?=[，。；]|$)/dgu,
    source: builder,
    target: thingBuilt,
    accept: (hit) => endsOf(builder(hit)).length > 0,
    confidence: 0.65,
  },
]);
