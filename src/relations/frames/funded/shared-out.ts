/** What each of several got of money that was told before: 其中Ｏ获得Ｍ, 拨给ＯＭ、ＯＭ, 。ＯＯ分到Ｍ. */
import type { Entity } from '../../../entities/entity.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, type Hit, ruleFrame } from '../rule.ts';
import { amountIn } from './money.ts';
import { granter } from './one-of-many.ts';

/** How many sentences back the money was told of which each got a part. */
const REACH = 3;

/** Who was said in a sentence to have given money, and the funds that it was put into. */
function giversIn(hit: Hit, index: number, receivers: readonly Entity[]): readonly Entity[] {
  const { claimed } = hit.context;
  const shared = claimed.targetsIn('FUNDED', index).filter((each) => !receivers.includes(each));
  const sources = claimed.sourcesOf('FUNDED', shared);
  const funds = shared.filter(({ type }) => type === 'Fund');
  return [...new Set([...sources, ...funds])].filter((each) => !receivers.includes(each));
}

/** Who gave what is shared out: the givers and the fund of this sentence, or of the one before. */
function sharedOutBy(hit: Hit): Ends {
  const { sentence } = hit;
  const from = sentence.text.indexOf('其中');
  const receivers = sentence.phrases.filter(({ at }) => at > from).flatMap((each) => entitiesOf(each));
  const here = giversIn(hit, sentence.index, receivers);
  if (here.length > 0) return here;
  for (let back = 1; back <= REACH; back++) {
    const earlier = giversIn(hit, sentence.index - back, receivers);
    if (earlier.length > 0) return earlier;
  }
  return dividesIt(hit, from, receivers);
}

const handsOut =
  /(?:拨付|拨出|拨款|下拨|下达|安排|拿出|发放|补助|奖补|奖励)[^，。；ＯＨＰ]{0,8}Ｍ[^，。；ＯＨＰＦＭ]{0,6}，$/u;

/** Ｏ拨出90万元，其中Ｏ35万元: whoever hands out the sum that is divided. */
function dividesIt({ sentence }: Hit, from: number, receivers: readonly Entity[]): Ends {
  if (!handsOut.test(sentence.text.slice(0, from))) return undefined;
  const { subject, subjectOrigin } = sentence.clauses.findLast(({ end }) => end <= from) ?? {};
  const isGiver = subjectOrigin === 'own' && subject?.symbol === 'Ｏ' && subject.representative === '';
  return isGiver && !entitiesOf(subject).some((each) => receivers.includes(each)) ? subject : undefined;
}

const grantsTold = /补助|奖补|资助|扶持|奖励|补贴|拨付|下拨|下达|拨款|返还|奖金|表彰/u;

/** 某某总工会公布奖补名单。Ｏ获Ｍ: the body that the sentence before began with, if it tells of grants. */
function announcer({ clauses, text }: SentenceReading): Ends {
  const [first] = clauses.filter(({ subject, subjectOrigin }) => subject && subjectOrigin === 'own');
  const isAnnounced = /(?:公布|发布|下达|公示|通报|揭晓|确定|评出|下发|表彰)/u.test(text);
  return grantsTold.test(text) && isAnnounced && first?.subject?.symbol === 'Ｏ' ? first.subject : undefined;
}

/** Of money told in the sentence before: who gave it out, or who announced the grants. */
function givenBefore(hit: Hit): Ends {
  const { sentence, context, match } = hit;
  const receivers = sentence.phrases.flatMap((each) => (each.symbol === 'Ｏ' ? entitiesOf(each) : []));
  const earlier = context.reading.sentences[sentence.index - 1];
  if (earlier?.sentence.part !== 'body') return undefined;
  const shared = context.claimed.targetsIn('FUNDED', earlier.index);
  const givers = shared.length > 0 ? giversIn(hit, earlier.index, receivers) : [];
  if (givers.length > 0) return givers;
  const told = announcer(earlier);
  return entitiesOf(told && 'symbol' in told ? told : undefined).some((each) =>
    entitiesOf(match.phrase('target')).includes(each),
  )
    ? undefined
    : told;
}

const handedTo =
  '(?:拨给|拨付给|下拨给|划给|划拨给|转给|分给|奖给|发给|补给|补助给|给予?|拨付|下拨|补助|奖补|奖励|资助)';
const getting =
  '获得|分得|得到|获拨|获配|获批|获补|获奖补|获补助|获资助|获(?![利益准刑])|争取到|领到|拿到|收到|分到|拿走';
const manner = '(?:分别|各自?|均|共|还|也|则){0,2}';

export const sharedOut = ruleFrame('funded/shared-out', 'FUNDED', [
  {
    pattern: new RegExp(
      `(?<=[，；、中])(?<target>Ｏ)(?:${manner}(?<verb>${getting})(?:了)?[^，。；、ＯＨＰＭ]{0,4}|(?:分别|各|均|为)?)(?<money>Ｍ)Ｆ?(?=[，。；、和]|$)`,
      'dgu',
    ),
    accept: (hit) => before(hit).includes('其中'),
    source: sharedOutBy,
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // Ｏ下拨Ｆ。Ｏ分到Ｍ，Ｏ分到Ｍ.
    pattern: new RegExp(
      `(?<=^|[，；、]|企业|单位|公司)(?<target>Ｏ)${manner}(?<verb>${getting})(?:了)?[^，。；、ＯＨＰＭ]{0,4}(?<money>Ｍ)Ｆ?(?=[，。；、和]|$)`,
      'dgu',
    ),
    accept: (hit) => !before(hit).includes('其中'),
    source: givenBefore,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // 90万元拨给Ｏ，44万元拨给Ｏ.
    pattern:
      /(?<=^|[，；、：])(?:其中，?|另)?(?:(?:最[大高多]|第[一二三]|头|首|单笔最[大高多])的?(?:一?[笔份档例])?(?:的|，|，?为)?)?(?<money>Ｍ)(?:则|全部|用于|直接)?(?<verb>拨给|拨付给|划给|(?<!计)划拨给|转给|分给|发给|捐给|给|拨付|补助|资助|扶持|奖励)(?:了)?(?<target>[ＯＨ])(?=[，。；、]|$)/dgu,
    source: (hit) => divider(hit) ?? granter(hit),
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // 分给ＯＭ、ＯＭ: whoever gave to the one before gives to the next, too.
    pattern: new RegExp(
      `(?<verb>${handedTo})(?:了)?Ｏ(?:共|各)?Ｆ?Ｍ(?:[^，。；ＯＨＰＭ]{0,4}[，、；和](?:另?${handedTo})?(?:了)?Ｏ(?:共|各)?Ｍ){0,6}?[^，。；ＯＨＰＭ]{0,4}[，、；和](?:另?${handedTo})?(?:了)?(?<target>Ｏ)(?:共|各)?(?<money>Ｍ)(?=[，。；、和]|$)`,
      'dgu',
    ),
    source: gaveToFirst,
    amount: amountIn,
    confidence: 0.75,
  },
]);

/** Who was said to give to the first of a list. */
function gaveToFirst({ match, sentence, context }: Hit): Ends {
  const first = sentence.phrases.find(({ symbol, at }) => symbol === 'Ｏ' && at > match.start);
  const receivers = sentence.phrases.filter(({ at }) => at > match.start).flatMap((each) => entitiesOf(each));
  return context.claimed
    .sourcesOf('FUNDED', entitiesOf(first))
    .filter((each) => each.type !== 'Fund' && !receivers.includes(each));
}

/** 由Ｏ一分为二：Ｍ拨给Ｏ; Ｏ拨款Ｍ，其中Ｍ拨给Ｏ: who acts last before the list. */
function divider({ match, sentence }: Hit): Ends {
  const receivers = new Set(
    Array.from(sentence.text.matchAll(/给了?(?=[ＯＨ])/gu), ({ index, 0: { length } }) => index + length),
  );
  const actor = sentence.phrases.findLast(
    ({ symbol, at, representative }) =>
      symbol === 'Ｏ' && at < match.start && representative === '' && !receivers.has(at),
  );
  if (!actor || /[向从与和到在入][^，。；]{0,2}$/u.test(sentence.text.slice(0, actor.at))) return undefined;
  return actor;
}
