/** Roles told by a noun: 主办方Ｏ, 承办单位为Ｏ, Ｏ作为协办单位, 作为赞助商，Ｏ……. */
import { bodiesOf } from '../syntax/bodies.ts';
import { clauseAt } from '../syntax/reading.ts';
import { hostedThing } from './hosted-thing.ts';
import type { Ends, Hit, Rule } from './rule.ts';

/** What the sentence speaks of; where it speaks of nothing, the event of the sentences before. */
const thingServed = ({ match, sentence, context }: Hit): Ends => {
  const thing = hostedThing(sentence, match.start, match.end, context.reading);
  if (thing !== undefined) return thing;
  const event = context.occasions.before(sentence, match.start, ['contest', 'meeting', 'course', 'event'], 4);
  return event && [event];
};

/** Rules for the bodies that such nouns name; `stems` are what stands before 方, 单位 or 者, with `|` between. */
export function roleNouns(stems: string): readonly Rule[] {
  const noun = `(?:${stems})(?:方|单位|者|商|机构|企业)(?!代表|负责人|工作人员|[们与和、])(?:之一)?`;
  return [
    {
      pattern: new RegExp(
        `${noun}(?:的)?(?:，?(?:就|正|却|则|仍|还|始终|一直|都){0,2}是(?:[两三四]家(?:单位)?[：，])?|为|(?:共?有)(?:[两三四五六七]家(?:单位)?：)?|还有|包括|：|(?:换|改|变)成了?|换[作为]了?|轮到了?)?(?<source>Ｏ)`,
        'dgu',
      ),
      target: thingServed,
      standIns: ['officials'],
      confidence: 0.85,
    },
    {
      pattern: new RegExp(`作为(?:(?<of>Ｐ)的?)?[^，。；ＯＨＰ]{0,8}?${noun}，(?<source>Ｏ)`, 'dgu'),
      target: (hit) => hit.match.phrase('of') ?? thingServed(hit),
      confidence: 0.8,
    },
    {
      // 活动的发起方之一、某某公司工会主席Ｈ说: the body of the post.
      pattern: new RegExp(
        `(?:${stems})(?:方|单位|者)(?:之一|代表|负责人|[^，。；、ＯＨＰ]{0,4}代表)?、(?<person>Ｈ)`,
        'dgu',
      ),
      source: ({ match, context }) => {
        const person = match.phrase('person');
        return person?.members.length === 1 ? bodiesOf(person, context.reading).slice(0, 1) : undefined;
      },
      target: thingServed,
      confidence: 0.75,
    },
    {
      // Ｏ接过赛旗，成为Ｐ的承办方.
      pattern: new RegExp(
        `(?:成为|成了|担任|出任|当上|做了)(?<target>Ｐ)的?[^，。；ＯＨＰ]{0,4}?${noun}`,
        'dgu',
      ),
      source: ({ match, sentence }) => {
        const subject = clauseAt(sentence, match.start)?.subject;
        return subject?.symbol === 'Ｏ' ? subject : undefined;
      },
      confidence: 0.8,
    },
    {
      pattern: new RegExp(
        `(?<source>Ｏ)(?:作为|是|为|系|担任)(?:(?<of>Ｐ)的?)?[^，。；ＯＨ]{0,8}?${noun}`,
        'dgu',
      ),
      target: (hit) => hit.match.phrase('of') ?? thingServed(hit),
      confidence: 0.8,
    },
  ];
}
