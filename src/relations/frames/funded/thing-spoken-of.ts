/** What a sum is for where its own clause does not say: the thing that this sentence, or one shortly before, is about. */
import type { Entity } from '../../../entities/entity.ts';
import { thingNouns, thingNounWords } from '../../../language/lexicons/things-that-cost.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, inSentence, type SentenceReading } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import type { Ends, Hit } from '../rule.ts';
import { nearTopic } from './money.ts';
import { costs, isThing, standsAsPlace, thingsIn } from './paid-things.ts';

/** How many sentences back the talk may have come to the thing; questions (钱从哪里来？) do not count. */
const REACH = 4;
/** How many sentences back a bare noun (该站, 基金, 大赛) looks for the thing that it means. */
const NOUN_REACH = 8;

/** 剩下的由Ｆ兜底: a fund is what a bare noun means, too, where its sentence tells what it pays. */
function fundNamed({ phrases }: SentenceReading, noun: string): Entity | undefined {
  if (!/[金款]$/u.test(noun)) return undefined;
  const funds = phrases.flatMap((each) => (each.symbol === 'Ｆ' ? entitiesOf(each) : []));
  return funds.findLast(({ name }) => name.endsWith(noun) && !/^\d/u.test(name));
}

/** 赛事 and 比赛 are any contest, whatever its name ends in. */
const isAnyContest = (noun: string, name: string): boolean =>
  /^(?:赛事|比赛|大赛|竞赛)$/u.test(noun) && /(?:赛|比武|竞技)$/u.test(name);

/** The thing that a bare noun of the sentence before `end` means: the last one whose name ends so. */
export function thingCalled(hit: Hit, givers: readonly Entity[], end: number): Ends {
  const { sentences } = hit.context.reading;
  for (const noun of thingNouns(hit.sentence.text.slice(0, end))) {
    for (let back = 1; back <= NOUN_REACH; back++) {
      const earlier = sentences[hit.sentence.index - back];
      const found =
        earlier &&
        (thingsIn(hit, earlier).findLast(
          ({ name }) => name.replace(/[”’]$/u, '').endsWith(noun) || isAnyContest(noun, name),
        ) ??
          fundNamed(earlier, noun));
      if (found) return without(givers, found);
    }
  }
  return undefined;
}

/** 另悉，…: the talk comes to something else. */
const somethingElse = /^(?:另悉|另据|无独有偶|又讯)/u;

const pointing = new RegExp(
  `^(?:(?:这[个只笔项家支座处次场所条]|该|此)(?:${thingNounWords})|(?:${thingNounWords})(?=由|的|[是在]|设|位于|[今去]年|目前|现|已|自|占|有))`,
  'u',
);

/** 学院由Ｏ建立: the house that its own sentence begins with, whatever it does elsewhere. */
function houseCalled({ phrases, text }: SentenceReading, noun: string): Entity | undefined {
  return phrases
    .filter(
      ({ symbol, members, at }) =>
        symbol === 'Ｏ' && members.length === 1 && !standsAsPlace.test(text.slice(0, at)),
    )
    .flatMap((each) => entitiesOf(each))
    .findLast(({ type, name }) => type === 'Institution' && name.endsWith(noun));
}

/** 这只基金的家底…: the sentence is about what its first noun points to. */
function pointedTo(hit: Hit, from: SentenceReading, givers: readonly Entity[]): Entity | undefined {
  const noun = pointing.exec(from.text)?.[0];
  if (noun === undefined) return undefined;
  const [last] = thingNouns(noun);
  for (let back = 1; last !== undefined && back <= NOUN_REACH; back++) {
    const earlier = hit.context.reading.sentences[from.index - back];
    const found =
      earlier &&
      (thingsIn(hit, earlier).findLast(({ name }) => name.endsWith(last)) ??
        fundNamed(earlier, last) ??
        houseCalled(earlier, last));
    if (found) return givers.includes(found) ? undefined : found;
  }
  return undefined;
}

/**
 * The thing that one sentence is about: the only one, else its subject, else the only one that it says is hosted, else
 * the one that the talk was about before. `several` where it cannot be told.
 */
function aboutWhat(
  hit: Hit,
  sentence: SentenceReading,
  givers: readonly Entity[],
  isFirstLook: boolean,
): Entity | 'several' | undefined {
  const things = [...new Set(thingsIn(hit, sentence))].filter((each) => !givers.includes(each));
  const [only, ...others] = things;
  if (!only) return pointedTo(hit, sentence, givers);
  if (others.length === 0) return only;
  const inThings = (each: Entity): boolean => things.includes(each);
  const own = sentence.clauses.find(
    ({ subject, subjectOrigin }) =>
      subjectOrigin === 'own' && subject?.members.length === 1 && entitiesOf(subject).some(inThings),
  );
  const [subject] = entitiesOf(own?.subject);
  if (subject) return subject;
  // 市职工服务中心一楼的“解纷台”: what is organised rather than the house that it is in.
  const [named, ...namedToo] = things.filter(({ type }) => type === 'Programme' || type === 'Fund');
  if (named && namedToo.length === 0) return named;
  const [hosted, ...more] = hit.context.claimed.targetsIn('ORGANISED', sentence.index).filter(inThings);
  if (hosted && more.length === 0) return hosted;
  const earlier = isFirstLook ? thingShortlyBefore(hit, sentence, givers, false) : undefined;
  return earlier && inThings(earlier) ? earlier : 'several';
}

/** What the sentences before `from` are about, however often they name it. */
function thingShortlyBefore(
  hit: Hit,
  from: SentenceReading,
  givers: readonly Entity[],
  isFirstLook = true,
): Entity | undefined {
  const { sentences } = hit.context.reading;
  if (somethingElse.test(from.text)) return undefined;
  for (let back = 1, reach = REACH; back <= reach; back++) {
    const earlier = sentences[from.index - back];
    if (earlier?.sentence.part !== 'body') return undefined;
    if (from.sentence.paragraph - earlier.sentence.paragraph > 1) return undefined;
    if (earlier.text.endsWith('？')) reach += 1;
    const found = aboutWhat(hit, earlier, givers, isFirstLook);
    if (found === 'several') return undefined;
    if (found) return found;
    if (somethingElse.test(earlier.text)) return undefined;
  }
  return undefined;
}

/** 由Ａ、Ｂ出资, Ａ拿出Ｍ: those who give are nothing that the money is for. */
function without(givers: readonly Entity[], thing: Entity | undefined): readonly Entity[] | undefined {
  return thing && !givers.includes(thing) ? [thing] : undefined;
}

function isAnyOf(givers: readonly Entity[], entities: readonly Entity[]): boolean {
  for (const entity of entities) if (givers.includes(entity)) return true;
  return false;
}

/**
 * The fund, programme or house that money is for: named before in the sentence, meant by a bare noun there, or what the
 * sentences right before are about. Nothing where the talk has come to something else in between.
 */
export function thingSpokenOf(hit: Hit, givers: readonly Entity[]): Ends {
  const { match, sentence } = hit;
  for (const each of sentence.phrases.toReversed())
    if (each.at < match.start && isThing(hit, sentence, each) && !isAnyOf(givers, entitiesOf(each)))
      return each;
  const nouns = thingNouns(sentence.text.slice(0, match.start));
  if (nouns.length > 0) return thingCalled(hit, givers, match.start);
  const subject = clauseAt(sentence, match.start)?.subject;
  // Who gives his own gives it for what his own story is about; an official brings his body's money.
  const isOwn = subject?.symbol === 'Ｈ' && subject.members.every(({ posts }) => posts.length === 0);
  if (subject && inSentence(sentence, subject) && isOwn) return undefined;
  return without(givers, thingShortlyBefore(hit, sentence, givers) ?? mainThing(hit, givers));
}

/** What the article is about: the only thing that its headings name, else that its first sentence does. */
function mainThing(hit: Hit, givers: readonly Entity[]): Entity | undefined {
  // A company may well spend on its own.
  if (givers.some(({ type }) => type === 'Company')) return undefined;
  const { sentences } = hit.context.reading;
  const headed = new Set<Entity>();
  for (const sentence of sentences) {
    if (sentence.sentence.part === 'body') {
      const things = headed.size > 0 ? headed : new Set(thingsIn(hit, sentence));
      const [only, ...others] = [...things].filter((each) => !givers.includes(each));
      return others.length === 0 ? only : undefined;
    }
    for (const each of thingsIn(hit, sentence)) headed.add(each);
  }
  return undefined;
}

/** The thing that the sentences before are about, whoever the sentence itself begins with. */
export function thingOfTalk(hit: Hit, besides: readonly Entity[]): Entity | undefined {
  return thingShortlyBefore(hit, hit.sentence, besides);
}

/** What the sentences before were about, unless people only sat together at it. */
export function topicThing(hit: Hit): Phrase | undefined {
  const thing = nearTopic(hit);
  const [entity] = entitiesOf(thing);
  return entity?.type !== 'Programme' || costs(hit.context, entity) ? thing : undefined;
}
