/** HOLDS_POST: from the posts that the entity layer found before names, and from verbs of holding or being elected. */
import type { Entity } from '../../entities/entity.ts';
import { unionsOrgan } from '../../language/lexicons/kinds-of-bodies.ts';
import { ownPartOfName, wholeOf } from '../syntax/names-within-names.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { clauseAt, inSentence, lastPhrase, phraseAt, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { bodyBefore, bodyCalled } from './holds-post/body-of-office.ts';
import { patterns } from './holds-post/patterns.ts';
import { toldOffice } from './holds-post/told-office.ts';
import { entitiesOf, matches, type PatternMatch, patternOf } from './patterns.ts';

/** Organisation + post + name, as the recogniser of persons found it. */
const printed: Frame = {
  name: 'holds-post/printed',
  type: 'HOLDS_POST',
  read: (sentence, context) => {
    for (const post of context.reading.postsIn(sentence)) {
      const source = context.reading.entity(post.person);
      const target = context.reading.entity(post.organisation);
      if (!source || !target) continue;
      const from = foldedIndex(sentence, post.start);
      const { title, confidence } = post;
      context.claim(sentence, { type: 'HOLDS_POST', source, target, from, to: from + 1, title, confidence });
    }
  },
};

/** Units inside a body; a branch (分公司, 办事处) or a union has posts of its own. */
const insideUnit =
  /(?:车间|班|班组|工段|[部科室股组系]|(?<!办事)处|(?<![分总])厂|(?<!分)中心|学院|大厅|窗口)$/u;

/** The departments of a party committee and what a union runs are bodies of their own: 市委组织部, 市总工会职工服务中心. */
function hasInside(whole: Entity, unit: string): boolean {
  if (whole.type === 'Union') return !/(?:中心|大学|学院)$/u.test(unit);
  return !/(?:[市区县省州]|党)委$/u.test(whole.name);
}

/** 主任 of a company's workshop is 车间主任 of the company. */
const inWhole: Frame = {
  name: 'holds-post/whole',
  type: 'HOLDS_POST',
  read: (sentence, context) => {
    for (const post of context.reading.postsIn(sentence)) {
      const source = context.reading.entity(post.person);
      const body = context.reading.entity(post.organisation);
      const target = body && wholeOf(context.reading, body);
      const unit = body && target && ownPartOfName(body, target);
      if (!source || !target || !unit || !insideUnit.test(unit) || !hasInside(target, unit)) continue;
      const from = foldedIndex(sentence, post.start);
      context.claim(sentence, {
        type: 'HOLDS_POST',
        source,
        target,
        from,
        to: from + 1,
        title: `${unit}${post.title}`,
        confidence: Math.round(post.confidence * 90) / 100,
      });
    }
  },
};

/** The unit of the folded sentence that stands for an offset of the reading text; of a bracket the unit before it. */
function foldedIndex(sentence: SentenceReading, offset: number): number {
  const { phrases, offsets, text } = sentence;
  for (const { at, start, end } of phrases) if (offset >= start && offset < end) return at;
  let unit = text.length - 1;
  while (unit > 0 && (offsets[unit] ?? 0) > offset) unit -= 1;
  return Math.max(0, unit);
}

const compiled = patterns.map(patternOf);

const held: Frame = {
  name: 'holds-post/verb',
  type: 'HOLDS_POST',
  triggers: compiled,
  read: (sentence, context) => {
    for (const pattern of compiled) {
      for (const match of matches(sentence, pattern)) {
        const person =
          match.phrase('person') ?? personBehind(sentence, match.end) ?? personBefore(sentence, match.start);
        const titleAt = match.at('title') ?? match.start;
        const office = toldOffice(sentence, context, titleAt, titleAt + match.words('title').length);
        if (office === '') continue;
        const bareAt = match.at('bare');
        const body =
          entitiesOfGroup(match.phrase('body')) ??
          (bareAt === undefined
            ? undefined
            : bodyCalled(
                sentence,
                context,
                bareAt,
                sentence.text.slice(bareAt, titleAt),
                entitiesOf(person),
              )) ??
          bodyBefore(sentence, context, match.start, titleAt, office);
        const verbAt = match.at('person') === match.start ? match.start + 1 : match.start;
        const organ = organChosen(sentence, context, match);
        claimPost(sentence, context, person, organ ? [organ.union] : body, {
          verbAt,
          titleAt,
          to: match.end,
          words: (organ?.name ?? '') + office,
        });
      }
    }
  },
};

/** Ｈ被推举为|经费审查委员会|主任: an organ without a name in front of it is one of the union that chooses. */
function organChosen(
  sentence: SentenceReading,
  context: FrameContext,
  match: PatternMatch,
): { readonly union: Entity; readonly name: string } | undefined {
  const [organ] = match.phrase('body')?.members ?? [];
  if (!organ || !unionsOrgan.test(organ.mention.text)) return undefined;
  const [union] = bodyBefore(sentence, context, match.start, match.start, '主席');
  return union && union !== wholeOf(context.reading, organ.entity)
    ? { union, name: organ.mention.text }
    : undefined;
}

/** 现任某工会副主任的|Ｈ: the office describes who comes behind it. */
function personBehind(sentence: SentenceReading, end: number): Phrase | undefined {
  const at = sentence.text.startsWith('的', end) ? end + 1 : end;
  if (sentence.text.charAt(at - 1) !== '的' || sentence.text.charAt(at) !== 'Ｈ') return undefined;
  return phraseAt(sentence, at);
}

function personBefore(sentence: SentenceReading, at: number): Phrase | undefined {
  const near = lastPhrase(sentence, 'Ｈ', at, at - 29);
  const clause = clauseAt(sentence, at);
  const subject = clause?.subject;
  if (near || subject?.symbol === 'Ｈ') return near ?? subject;
  const actor = sentence.topic.actor;
  const pronoun = clause && /[他她]|[这那][名位]/u.test(sentence.text.slice(clause.start, at + 6));
  return pronoun && actor?.symbol === 'Ｈ' && actor.members.length === 1 ? actor : undefined;
}

function entitiesOfGroup(phrase: Phrase | undefined): readonly Entity[] | undefined {
  return phrase && entitiesOf(phrase);
}

function claimPost(
  sentence: SentenceReading,
  context: FrameContext,
  person: Phrase | undefined,
  bodies: readonly Entity[],
  {
    verbAt,
    titleAt,
    to,
    words,
  }: { readonly verbAt: number; readonly titleAt: number; readonly to: number; readonly words: string },
): void {
  const [target] = bodies;
  if (!person || !target) return;
  const from = inSentence(sentence, person) ? Math.min(person.at, titleAt) : titleAt;
  for (const source of entitiesOf(person)) {
    const claim = { type: 'HOLDS_POST', source, from, to, verbAt, confidence: 0.8 } as const;
    const whole = wholeOf(context.reading, target);
    const unit = whole && ownPartOfName(target, whole);
    // Whoever heads an organ of a union holds an office of the union.
    const inside =
      whole && unit && (insideUnit.test(unit) || (whole.type === 'Union' && unionsOrgan.test(unit)));
    if (inside) context.claim(sentence, { ...claim, target: whole, title: unit + words });
    if (!inside || target.type !== 'Company') context.claim(sentence, { ...claim, target, title: words });
  }
}

export const holdsPostFrames: readonly Frame[] = [printed, inWhole, held];
