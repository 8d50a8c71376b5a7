/** What a sum is for where its own clause does not say: the thing that this sentence, or one shortly before, is about. */
import type { Entity } from '../../../entities/entity.ts';
import { thingNouns } from '../../../language/lexicons/things-that-cost.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, inSentence, type SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';
import type { Ends, Hit } from '../rule.ts';
import { isDrawnFrom, isSumItself } from './money.ts';

/** How many sentences back the talk may have come to the thing; questions (钱从哪里来？) do not count. */
const REACH = 2;
/** How many sentences back a bare noun (该站, 基金, 大赛) looks for the thing that it means. */
const NOUN_REACH = 8;

/** Bodies that stand somewhere and cost money to build and run. */
const house = /(?:馆|中心|宫|学校|学院|俱乐部|驿站|服务站|站|基地|工坊|书屋|公园|工作室|食堂|之家|社区)$/u;

/** Ｏ成立, Ｏ牵头成立Ｏ: a body that begins. */
function isFounded({ text }: SentenceReading, { at }: Phrase): boolean {
  return (
    /^(?:正式|宣告|挂牌|Ｔ|在Ｌ)*(?:成立|揭牌|建成|启用|投用)/u.test(text.slice(at + 1)) ||
    /(?:成立|组建|创办|建起|建成|打造|设立)了?$/u.test(text.slice(0, at))
  );
}

/** 入选Ｏ评选的“优秀案例”: an honour, whatever it is called. */
const won = /(?:入选|获评|荣获|获|评为|认定为|命名为|跻身)[^，。；]{0,12}$/u;

/** Programmes that money is given for: no honours, and of what people sit together at only shows. */
export function costs({ occasions }: FrameContext, programme: Entity): boolean {
  const kind = occasions.kindOf(programme);
  return kind === 'meeting' ? show.test(programme.name) : kind !== 'award';
}
const show = /(?:晚会|歌会|演出|展演|[汇会]演|音乐会|论坛|联[欢谊]会?|运动会)$/u;

/** Whether money can be for it: a fund that is no single sum, a programme that is no honour, a house that it does not give. */
function isThing({ context }: Hit, sentence: SentenceReading, phrase: Phrase): boolean {
  const [member, ...others] = phrase.members;
  if (!member || others.length > 0 || phrase.representative !== '') return false;
  const { entity } = member;
  if (phrase.symbol === 'Ｆ')
    return !/^\d/u.test(entity.name) && !isSumItself(sentence, phrase) && !isDrawnFrom(sentence, phrase);
  if (phrase.symbol === 'Ｐ') return costs(context, entity) && !won.test(sentence.text.slice(0, phrase.at));
  if (phrase.symbol !== 'Ｏ') return false;
  return (entity.type === 'Institution' && house.test(entity.name)) || isFounded(sentence, phrase);
}

/** The thing that a bare noun of the sentence before `end` means: the last one whose name ends so. */
export function thingCalled(hit: Hit, givers: readonly Entity[], end: number): Ends {
  const { sentences } = hit.context.reading;
  for (const noun of thingNouns(hit.sentence.text.slice(0, end))) {
    for (let back = 1; back <= NOUN_REACH; back++) {
      const earlier = sentences[hit.sentence.index - back];
      const found =
        earlier && thingsIn(hit, earlier).findLast(({ name }) => name.replace(/[”’]$/u, '').endsWith(noun));
      if (found) return without(givers, found);
    }
  }
  return undefined;
}

function projectsInside({ context }: Hit, { symbol, members }: Phrase): readonly Entity[] {
  if (symbol !== 'Ｐ') return [];
  return members
    .flatMap(({ inner }) => inner.map(({ entity }) => entity))
    .filter((entity) => entity.type === 'Programme' && costs(context, entity));
}

/** What money can be for in a sentence, in its order; in somebody's words only programmes with a name. */
function thingsIn(hit: Hit, sentence: SentenceReading): readonly Entity[] {
  // “…”项目启动仪式 names the project, too.
  const named = sentence.phrases.flatMap((each) =>
    isThing(hit, sentence, each) ? entitiesOf(each) : projectsInside(hit, each),
  );
  const speeches = sentence.phrases.filter(({ symbol }) => symbol === 'Ｓ');
  if (speeches.length === 0) return named;
  const spoken = hit.context.reading.layer.entities.filter(
    (entity) =>
      entity.type === 'Programme' &&
      costs(hit.context, entity) &&
      entity.mentions.some((m) => speeches.some(({ start, end }) => start <= m.start && m.end <= end)),
  );
  return [...new Set([...named, ...spoken])];
}

/** The only thing that the last sentence with any was about; of several the one that it began with as its subject. */
function thingShortlyBefore(hit: Hit): Entity | undefined {
  const { sentence, context } = hit;
  for (let back = 1, reach = REACH; back <= reach; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.text.endsWith('？')) reach += 1;
    if (earlier?.sentence.part !== 'body') return undefined;
    if (sentence.sentence.paragraph - earlier.sentence.paragraph > 1) return undefined;
    const [only, ...others] = new Set(thingsIn(hit, earlier));
    if (!only) continue;
    if (others.length === 0) return only;
    const subject = earlier.clauses.find(
      ({ subject, subjectOrigin }) => subjectOrigin === 'own' && subject && isThing(hit, earlier, subject),
    )?.subject;
    return entitiesOf(subject)[0];
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
  const nouns = thingNouns(sentence.text.slice(0, match.start));
  if (nouns.length > 0) return thingCalled(hit, givers, match.start);
  const subject = clauseAt(sentence, match.start)?.subject;
  if (subject && inSentence(sentence, subject) && subject.symbol === 'Ｈ') return undefined;
  return without(givers, thingShortlyBefore(hit));
}

/** What the sentences before were about, unless people only sat together at it. */
export function topicThing({ sentence, context }: Hit): Phrase | undefined {
  const { thing } = sentence.topic;
  const [entity] = entitiesOf(thing);
  return entity?.type !== 'Programme' || costs(context, entity) ? thing : undefined;
}
