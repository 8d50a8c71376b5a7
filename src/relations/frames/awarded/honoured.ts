/** AWARDED where a pronoun or a bare noun stands for the winner: 授予其…称号, 把这里评为…, 这一做法被Ｏ列为…. */

import type { Entity } from '../../../entities/entity.ts';
import { honourHead } from '../../../language/lexicons/verbs/award-verbs.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { lastPhrase, type SentenceReading } from '../../syntax/reading.ts';
import { thingSpokenOf } from '../funded/thing-spoken-of.ts';
import { wholeList } from '../listed-people.ts';
import { entitiesOf } from '../patterns.ts';
import { before, type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import { giversSpokenOf } from './announced.ts';
import { owner } from './given.ts';
import { giver, naming } from './giver.ts';

/** Words that point to a thing and never to a person. */
const thingWord =
  '(?:它|这里|此处|这[一个项支家座间处]{1,2}(?:做法|项目|活动|品牌|模式|经验|举措|案例|驿站|书屋|站点|阵地|课程|平台|机制|基地|小屋|服务|创新|探索|成果|点子|建议|提案|方案|工作法|课堂|夜校|计划|创意|节目)|该(?:做法|项目|活动|品牌|模式|案例|驿站|书屋|站点|阵地|课程|平台|机制|基地|成果)|项目|活动|驿站|书屋|工作室)';

/** The sentence before, where it stands in the same or the next paragraph. */
function sentenceBefore({ sentence, context }: Hit): SentenceReading | undefined {
  const earlier = context.reading.sentences[sentence.index - 1];
  return earlier?.sentence.part === 'body' && sentence.sentence.paragraph - earlier.sentence.paragraph <= 1
    ? earlier
    : undefined;
}

const isOne = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase?.members.length === 1 && phrase.representative === '';

/** Whom 其 means: whom an earlier clause is about, else whom the sentence before is about. */
function spokenOf(hit: Hit): Ends {
  const { match, sentence } = hit;
  const givers = endsOf(giver(hit));
  const isOther = (phrase: Phrase | undefined): phrase is Phrase =>
    isOne(phrase) && !entitiesOf(phrase).some((each) => givers.includes(each));
  // 拨给Ｐ5万元，并授予其…: to whom it gave something else before.
  const recipient = sentence.phrases.findLast(
    (phrase) =>
      phrase.at < match.start && /[给向为]/u.test(sentence.text.charAt(phrase.at - 1)) && isOther(phrase),
  );
  if (recipient && 'ＯＨＰ'.includes(recipient.symbol)) return recipient;
  const here = sentence.clauses.findLast(
    ({ end, subject, subjectOrigin }) => end <= match.start && subjectOrigin === 'own' && isOther(subject),
  )?.subject;
  if (here) return here;
  const earlier = sentenceBefore(hit)?.clauses.find(({ subjectOrigin }) => subjectOrigin === 'own')?.subject;
  return isOther(earlier) && earlier.symbol !== 'Ｌ' ? earlier : undefined;
}

/** The person whom the sentence before, or a clause before, is about. */
function personSpokenOf(hit: Hit): Ends {
  const { match, sentence } = hit;
  const near = lastPhrase(sentence, 'Ｈ', match.start);
  const found = near ?? sentenceBefore(hit)?.phrases.findLast(({ symbol }) => symbol === 'Ｈ');
  return isOne(found) && found.members.every(({ posts }) => posts.length === 0) ? found : undefined;
}

/** 其 means somebody or something, 它 and 这里 only something. */
const pointer = '(?<pointer>其|它|这里)';
const pointedTo = (hit: Hit): Ends => (hit.match.words('pointer') === '其' ? spokenOf(hit) : thing(hit));

/** The thing that the sentences before are about. */
function thing(hit: Hit): Ends {
  const found = thingSpokenOf(hit, endsOf(giver(hit)));
  return endsOf(found).length === 1 ? found : undefined;
}

/** What a facility or a body is called in the end, and then called by alone. */
const head =
  '工作室|工作站|服务站|驿站|书屋|课堂|夜校|学堂|学院|小屋|托管班|基地|平台|联盟|站点|服务队|突击队|班组|中心|车间|剧团|合唱团|艺术团|协会|母婴室|食堂';

/** Farthest that such a word points back, in UTF-16 units. */
const FARTHEST_NAMESAKE = 600;

/** The thing or body named last whose name ends with the noun `head` of the match; 队伍 is a 队. */
function namedSo({ match, sentence, context }: Hit): readonly Entity[] {
  const word = match.words('head').replace(/队伍$/u, '队');
  if (word === '') return [];
  const { start } = sentence.sentence;
  let nearest: { readonly entity: Entity; readonly start: number } | undefined;
  for (const entity of context.reading.layer.entities) {
    if (entity.type === 'Person' || entity.type === 'Place' || !entity.name.endsWith(word)) continue;
    const mention = entity.mentions.findLast(
      (each) => each.start < start && start - each.start < FARTHEST_NAMESAKE,
    );
    if (mention && (!nearest || mention.start > nearest.start)) nearest = { entity, start: mention.start };
  }
  return nearest ? [nearest.entity] : [];
}

/** Who is said to have won, in an earlier clause of the sentence or in the sentence before. */
function winnerBefore(hit: Hit): Ends {
  const { match, sentence } = hit;
  const wins = ({ predicates }: Clause): boolean => predicates.some(({ kinds }) => kinds.has('win'));
  const here = sentence.clauses.findLast((clause) => clause.end <= match.start && wins(clause))?.subject;
  return here ?? sentenceBefore(hit)?.clauses.findLast(wins)?.subject;
}

const honour = `(?:${honourHead}|牌匾|匾牌|牌子|称号|荣誉|证书|殊荣)`;

export const honoured = ruleFrame('awarded/spoken-of', 'AWARDED', [
  {
    // Ｏ授予其“…”称号.
    pattern: new RegExp(
      `(?<verb>授予|颁授|颁给|评|授)(?:了)?${pointer}(?=[^，。；ＯＨＰ]{0,10}?(?:Ｎ|Ｐ|${honourHead}))`,
      'dgu',
    ),
    source: giver,
    target: pointedTo,
    confidence: 0.75,
  },
  {
    // Ｏ给它钉上“…”的铜牌.
    pattern: new RegExp(
      `(?:给|为|向)${pointer}(?<verb>送来|送去|送上|挂上|挂了|钉上|颁发|颁授|颁来|授予|授)(?:了)?[^，。；ＯＨＭ]{0,24}?(?:奖牌|奖状|奖杯|铜牌|牌匾|匾牌|牌子|锦旗|荣誉证书)`,
      'dgu',
    ),
    source: giver,
    target: pointedTo,
    confidence: 0.7,
  },
  {
    // Ｏ将奖章授予这位Ｏ的磨工.
    pattern:
      /(?:把|将)[^，。；]{1,20}?(?<verb>授予|颁授|颁给|颁发给|授给)(?:了)?(?:这|那)[位名](?:Ｏ的)?[^，。；ＯＨＰ]{2,10}(?=[，。；]|$)/dgu,
    source: giver,
    target: personSpokenOf,
    confidence: 0.7,
  },
  {
    // Ｏ把这里评为“…”.
    pattern: new RegExp(
      `(?:把|将)(?:其|${thingWord})(?<verb>评为|命名为|认定为|确定为|列为|列入|授牌为|评选为)`,
      'dgu',
    ),
    source: giver,
    target: thing,
    confidence: 0.7,
  },
  {
    // 这一做法被Ｏ列为“…”.
    pattern: new RegExp(
      `(?:^|，)(?:Ｔ|今年|去年|同年|当年|如今|此后|随后)?[年底初]?，?${thingWord}(?:还|也|又|均|先后|更|曾){0,2}被(?<source>Ｏ)(?:联合|共同|[^，。；ＯＨＰ]{0,4}?)(?<verb>${naming}|列入)`,
      'dgu',
    ),
    target: (hit) => thingSpokenOf(hit, entitiesOf(hit.match.phrase('source'))),
    confidence: 0.75,
  },
  {
    // 这个协会被Ｏ评为“…”.
    pattern: new RegExp(
      `(?:^|，)(?:Ｔ|今年|去年|同年|当年|如今|此后|随后)?，?(?:这[个支家间所座]|该)(?<head>[^，。；：的ＯＨＰＦＬＭＴＳＮ被获]{1,5}?)(?:还|也|又|均|先后|更|曾){0,2}被(?<source>Ｏ)(?:联合|共同|[^，。；ＯＨＰ]{0,4}?)(?<verb>${naming})`,
      'dgu',
    ),
    target: namedSo,
    confidence: 0.75,
  },
  {
    // 它入选Ｏ评选的“…”.
    pattern: new RegExp(
      `${thingWord}(?:还|也|又|先后|曾)?(?<verb>入选|获评|荣获|获|跻身)(?:了)?(?<source>Ｏ)(?:的|评选|公布|发布|评出|颁发|授予|表彰|命名)`,
      'dgu',
    ),
    target: (hit) => thingSpokenOf(hit, entitiesOf(hit.match.phrase('source'))),
    confidence: 0.75,
  },
  {
    // 被Ｏ授予“…”称号的，还有Ｏ电工Ｈ、Ｏ司机Ｈ.
    pattern: new RegExp(
      `(?:被|由|获)(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?<verb>${naming}|表彰)[^，。；ＯＨ]{0,24}?的，?(?:还|则|分别)?(?:有|是|为|包括)[^，。；ＯＨＰ]{0,8}(?:Ｏ的?[^，。；、和与及ＯＨＰ的]{0,10}(?=Ｈ))?(?<winner>[ＯＨＰ])`,
      'dgu',
    ),
    target: (hit) => wholeList(hit, 'winner'),
    confidence: 0.85,
  },
  {
    // Ｏ、Ｏ等10家单位被评为优胜单位，Ｏ向获奖单位颁发了奖牌.
    pattern:
      /(?<winner>[ＯＨ])(?:[^，。；ＯＨＰ]{0,6})?(?:被评为|被授予|被命名为|被认定为|获评)[^。；]{2,80}?，(?:[^，。；ＯＨＰ]{0,6})?(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?:向|为|给)[^，。；ＯＨＰ]{0,4}?(?:获奖|先进|优胜|上述|受表彰|获评|获表彰)[^，。；ＯＨＰ]{0,8}?(?<verb>颁发|授牌|颁授|授予)/dgu,
    target: ({ match }) => match.phrase('winner'),
    confidence: 0.75,
  },
  {
    // Ｏ授予工作室“…”牌子.
    pattern: new RegExp(
      `(?<verb>授予|颁给|颁授)(?:了)?(?:该|这[个家间座支])?(?<head>${head})(?=[“ＮＰ])`,
      'dgu',
    ),
    source: giver,
    target: namedSo,
    confidence: 0.75,
  },
  {
    // 焊工Ｈ被Ｏ授予…，“热心企业”的奖牌则给了Ｏ: the giver of what was said before.
    pattern: new RegExp(
      `${honour}(?:则|也|又|还|分别|均){0,2}(?:由其|由该[^，。；]{1,3})?(?<verb>给了?|授予了?|归了?|发给了?|花落|落到了?|送给了?)[^，。；ＯＨＰ]{0,8}?${owner}(?<target>[ＯＨＰ])`,
      'dgu',
    ),
    source: giversSpokenOf,
    accept: (hit) =>
      !/Ｏ[^，。；]*$/u.test(
        before(hit)
          .slice(-40)
          .replace(/^.*[，；]/u, ''),
      ),
    confidence: 0.7,
  },
  {
    // 同时受到表彰的还有Ｏ的Ｈ; 获此殊荣的还有Ｈ; 同时入选的还有Ｏ的Ｐ.
    pattern:
      /(?<verb>受到|获评|获得|获|荣获|入选|上榜|领奖|捧回|得到|拿到|领到|接过|被授予|被评为|被命名为|被表彰)[^，。；ＯＨＰ]{0,20}?的，?(?:还|也|另)(?:有|包括|是)[^，。；ＯＨＰ]{0,8}(?:Ｏ的?[^，。；、和与及ＯＨＰ的]{0,10}(?=[ＨＰ]))?(?<winner>[ＯＨＰ])/dgu,
    source: giversSpokenOf,
    target: (hit) => wholeList(hit, 'winner'),
    confidence: 0.7,
  },
  {
    // Ｈ获评金牌班长，颁奖的是Ｏ; 颁牌单位是Ｏ.
    pattern:
      /(?:颁奖|颁牌|授牌|授奖|颁证|授予|颁发|评选)(?<verb>的|单位|方|机构)，?(?:则|正|就|便|还|也)?(?:是|为)(?<source>Ｏ)/dgu,
    target: winnerBefore,
    confidence: 0.75,
  },
  {
    // 同年，Ｏ命名Ｐ，并拨来8万元经费.
    pattern: /(?<verb>命名|认定|授牌|评定)(?:了)?(?<target>Ｐ)(?=[，。；、等])/dgu,
    source: giver,
    accept: ({ match, context }) =>
      match
        .phrase('target')
        ?.members.every(({ entity }) => context.occasions.kindOf(entity) === 'facility') ?? false,
    confidence: 0.75,
  },
]);
