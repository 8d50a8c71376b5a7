/** LOCATED_IN of what goes round several places, and of one of several that stand each somewhere else. */
import { clauseAt, type SentenceReading } from '../../syntax/reading.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { sole } from './ends.ts';
import { insideWords } from './place-verbs.ts';

/** What goes there: what the clause or its sentence is about, else the only programme of the sentence. */
function thingOnTheWay({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.at('verb') ?? match.start);
  const subject = clause?.subject;
  if (subject?.symbol === 'Ｐ') return sole(subject) ? subject : undefined;
  const first = firstSubject(sentence);
  if (first?.symbol === 'Ｐ') return sole(first) ? first : undefined;
  const things = sentence.phrases.filter((phrase) => phrase.symbol === 'Ｐ');
  const [thing] = things;
  return things.length === 1 && thing && thing.at < match.start && sole(thing) ? thing : undefined;
}

function firstSubject({ clauses }: SentenceReading) {
  return clauses.find((each) => each.subjectOrigin === 'own')?.subject;
}

/** As {@link thingOnTheWay}; where the sentence names none, what the article spoke of last. */
function thingSpokenOf(hit: Hit): Ends {
  const { match, sentence, context } = hit;
  const here = thingOnTheWay(hit);
  if (here) return here;
  if (sentence.phrases.some((phrase) => phrase.symbol === 'Ｐ')) return undefined;
  const before = context.occasions.before(
    sentence,
    match.start,
    ['event', 'meeting', 'course', 'facility', 'scheme'],
    1,
  );
  return before && [before];
}

/** 先后到过Ｌ、Ｌ, 跑遍Ｌ, 从Ｌ起步, 分头驻在Ｌ; 先后走进Ｏ、Ｏ. */
export const rounds = ruleFrame('located/rounds', 'LOCATED_IN', [
  {
    pattern:
      /(?<verb>到过|去过|走过|来过|走遍|跑遍|走完|跑完|转遍|巡遍|踏遍|辗转|巡回|转战|途经|落脚)(?:了)?(?:在|于)?(?:Ｌ的)?(?<target>Ｌ)(?![0-9两三四五六七八九十]+个?(?:市|县|区|州|镇|乡|省|盟))/dgu,
    source: thingSpokenOf,
    confidence: 0.75,
  },
  {
    pattern:
      /从(?:(?<target>Ｌ)(?<verb>起步|出发|启程|开跑|开始|启航)|(?<house>Ｏ)(?:起步|出发|启程|开跑|启航))/dgu,
    source: thingOnTheWay,
    target: ({ match }) => match.phrase('target') ?? match.phrase('house'),
    confidence: 0.75,
  },
  {
    pattern:
      /(?:分头|分别|轮流|常年|各自|就|长年)(?<verb>驻在|驻守在|驻守|驻扎在|驻点|停在|停靠在|泊在|守在|设在|开在)(?:Ｌ的)?(?<target>Ｌ)/dgu,
    source: thingOnTheWay,
    confidence: 0.75,
  },
  {
    // 演出由Ｏ主办，先后走进Ｏ、Ｏ，连演4场.
    pattern:
      /，(?:Ｔ)?(?:已|还|并)?(?:先后|分别|依次|相继|陆续|陆陆续续|一路)(?<verb>走进|走入|深入|来到|到|开进|驶进|抵达)(?:了)?(?<target>[ＯＬ])/dgu,
    source: thingOnTheWay,
    confidence: 0.75,
  },
]);

const facilityKinds = ['facility', 'scheme', 'course'] as const;

/** 最高的一座在Ｌ, 另一处设在Ｏ院内: one of the several that are spoken of. */
export const oneOfSeveral = ruleFrame('located/one-of-several', 'LOCATED_IN', [
  {
    pattern: new RegExp(
      `(?:^|[，；：])[^，。；：ＯＨＰＬ]{0,12}?(?:[一另][座个处家间辆台所]|那[座个处家间]|首[座个家间处]|[0-9两三四五六七八九十]+[座个处家间])(?:则|就|都|分别|是)?(?<verb>在|设在|建在|位于|落在|坐落在|设于|开在|停在|安在)(?:(?<target>Ｌ)|(?:Ｌ的?)?(?<house>Ｏ)${insideWords})`,
      'dgu',
    ),
    source: ({ match, sentence, context }) => {
      const thing = context.occasions.before(sentence, match.start, facilityKinds, 2);
      return thing && [thing];
    },
    target: ({ match }) => match.phrase('target') ?? match.phrase('house'),
    confidence: 0.75,
  },
  {
    // 如今Ｌ、Ｌ也有了.
    pattern:
      /(?:Ｔ|如今|现在|眼下|后来|随后|接着|去年|今年|此后)，?(?<target>Ｌ)(?:也|都|又|还){0,2}(?<verb>有了|建了|设了|开了|办了|添了)(?=[，。；]|一|[0-9两])/dgu,
    source: ({ match, sentence, context }) => {
      const thing = context.occasions.before(sentence, match.start, facilityKinds, 2);
      return thing && [thing];
    },
    confidence: 0.75,
  },
  {
    // 工会在Ｌ一共办起9处，: of what is spoken of.
    pattern:
      /(?:在|于)(?:Ｌ的?)?(?<target>Ｌ)[^，。；ＯＨＰＬ]{0,12}?(?<verb>办起|建起|建成|建了|设了|设立|设置|开设|布设|布点|开了|开办|新建|增设|添了|办了)(?:了)?[0-9两三四五六七八九十百多]+(?:处|座|间|个|家|所)(?=[，。；]|$)/dgu,
    source: ({ match, sentence, context }) => {
      if (sentence.phrases.some((phrase) => phrase.symbol === 'Ｐ')) return undefined;
      const thing = context.occasions.before(sentence, match.start, facilityKinds, 2);
      return thing && [thing];
    },
    confidence: 0.75,
  },
]);
