/** What a sum is for where its own clause does not say: the thing that this sentence, or one shortly before, is about. */
import type { Entity } from '../../../entities/entity.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, inSentence, type SentenceReading } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import type { Ends, Hit } from '../rule.ts';
import { isSumItself } from './money.ts';

/** How many sentences back the talk may have come to the thing. */
const REACH = 2;
/** How many sentences back a bare noun (该站, 基金, 大赛) looks for the thing that it means. */
const NOUN_REACH = 8;

/** Bodies that stand somewhere and cost money to build and run. */
const house = /(?:馆|中心|宫|学校|学院|俱乐部|驿站|服务站|站|基地|工坊|书屋|公园|工作室|食堂|之家|社区)$/u;

/** Bare nouns that money is spoken of with: 基金首期规模300万元, 健身房面积400平方米. */
const thingNouns =
  /(?:基金|项目|工程|大赛|比赛|竞赛|赛事|运动会|行动|驿站|服务站|小屋|书屋|食堂|工作室|中心|夜校|课堂|培训班|训练营|健身房|图书室|阅览室|文化宫|俱乐部|纪念馆|博物馆|工坊|基地|平台|小家|之家|公寓|宿舍|浴室|托管班|小课桌|联盟|专列)/gu;

/** 入选Ｏ评选的“优秀案例”: an honour, whatever it is called. */
const won = /(?:入选|获评|荣获|获|评为|认定为|命名为|跻身)[^，。；]{0,12}$/u;

/** Whether money can be for it: a fund that is no single sum, a programme that is no honour, a house that it does not give. */
function isThing({ context }: Hit, sentence: SentenceReading, phrase: Phrase): boolean {
  const [member, ...others] = phrase.members;
  if (!member || others.length > 0 || phrase.representative !== '') return false;
  const { entity } = member;
  if (phrase.symbol === 'Ｆ') return !/^\d/u.test(entity.name) && !isSumItself(sentence, phrase);
  if (phrase.symbol === 'Ｐ')
    return (
      !['award', 'meeting'].includes(context.occasions.kindOf(entity)) &&
      !won.test(sentence.text.slice(0, phrase.at))
    );
  return phrase.symbol === 'Ｏ' && entity.type === 'Institution' && house.test(entity.name);
}

/** The last bare noun of the sentence before the match that a thing may be called by. */
function nounBefore({ match, sentence }: Hit): string | undefined {
  const words = sentence.text.slice(0, match.start);
  return [...words.matchAll(thingNouns)].at(-1)?.[0];
}

/** The thing that a bare noun means: the last one whose name ends so. */
function thingCalled(hit: Hit, noun: string): Entity | undefined {
  const { sentences } = hit.context.reading;
  for (let back = 1; back <= NOUN_REACH; back++) {
    const earlier = sentences[hit.sentence.index - back];
    if (!earlier) return undefined;
    const found = earlier.phrases.findLast(
      (each) => isThing(hit, earlier, each) && entitiesOf(each).some(({ name }) => name.endsWith(noun)),
    );
    if (found) return entitiesOf(found)[0];
  }
  return undefined;
}

/** The only thing that the last sentence with any was about; of several the one that it began with as its subject. */
function thingShortlyBefore(hit: Hit): Entity | undefined {
  const { sentence, context } = hit;
  for (let back = 1; back <= REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (!earlier || earlier.sentence.part !== 'body') return undefined;
    if (sentence.sentence.paragraph - earlier.sentence.paragraph > 1) return undefined;
    const things = earlier.phrases.filter((each) => isThing(hit, earlier, each));
    const entities = new Set(things.flatMap((each) => entitiesOf(each)));
    if (entities.size === 0) continue;
    const subject = things.find((each) =>
      earlier.clauses.some((clause) => clause.subjectOrigin === 'own' && clause.subject === each),
    );
    return entities.size === 1 ? [...entities][0] : subject && entitiesOf(subject)[0];
  }
  return undefined;
}

/** 由Ａ、Ｂ出资, Ａ拿出Ｍ: those who give are nothing that the money is for. */
function without(givers: readonly Entity[], thing: Entity | undefined): readonly Entity[] | undefined {
  return thing && !givers.includes(thing) ? [thing] : undefined;
}

/**
 * The fund, programme or house that money is for: named before in the sentence, meant by a bare noun there, or what the
 * sentences right before are about. Nothing where the talk has come to something else in between.
 */
export function thingSpokenOf(hit: Hit, givers: readonly Entity[]): Ends {
  const { match, sentence } = hit;
  const near = sentence.phrases.findLast(
    (each) =>
      each.at < match.start &&
      isThing(hit, sentence, each) &&
      !entitiesOf(each).some((entity) => givers.includes(entity)),
  );
  if (near) return near;
  const noun = nounBefore(hit);
  if (noun !== undefined) return without(givers, thingCalled(hit, noun));
  const subject = clauseAt(sentence, match.start)?.subject;
  if (subject && inSentence(sentence, subject) && subject.symbol === 'Ｈ') return undefined;
  return without(givers, thingShortlyBefore(hit));
}
