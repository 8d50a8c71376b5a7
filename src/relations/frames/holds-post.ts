/** HOLDS_POST: from the posts that the entity layer found before names, and from verbs of holding or being elected. */
import type { Phrase } from '../syntax/phrase.ts';
import { clauseAt, inSentence, type SentenceReading } from '../syntax/reading.ts';
import type { Frame } from './frame.ts';
import { entitiesOf, matches } from './patterns.ts';

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
      context.claim(sentence, {
        type: 'HOLDS_POST',
        source,
        target,
        from,
        to: from + 1,
        title: post.title,
        confidence: post.confidence,
      });
    }
  },
};

/** The unit of the folded sentence that stands for an offset of the reading text. */
function foldedIndex(sentence: SentenceReading, offset: number): number {
  const within = sentence.phrases.find((phrase) => offset >= phrase.start && offset < phrase.end);
  if (within) return within.at;
  const index = sentence.offsets.findIndex((each) => each >= offset);
  return index < 0 ? 0 : index;
}

const title = '[^，。；：、ＯＨＰＦＬ“”（）]{2,12}(?:、[^，。；：、ＯＨＰＦＬ“”（）]{2,10})?';

/** Ｈ当选Ｏ主席; Ｈ任Ｏ团长; Ｈ任团长 of the organisation spoken of. */
const held: Frame = {
  name: 'holds-post/verb',
  type: 'HOLDS_POST',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      new RegExp(
        `(?<verb>当选为?|担任|出任|就任|接任|现任|任|连任|受聘为|被聘为)(?:了)?(?<body>Ｏ)(?:的)?(?<title>${title})`,
        'dgu',
      ),
    )) {
      const person = personBefore(sentence, match.start);
      claimPosts(sentence, person, match.phrase('body'), match.at('title'), match.end, match.at('verb'));
    }
    for (const match of matches(
      sentence,
      /(?<person>Ｈ)(?<verb>任|担任|出任|当选为?|当选)(?<title>(?:主席|副主席|团长|副团长|队长|组长|会长|理事长|主任|秘书长|校长|站长|班长|总经理|董事长|部长))/dgu,
    )) {
      const body = sentence.phrases.findLast((phrase) => phrase.symbol === 'Ｏ' && phrase.at < match.start);
      claimPosts(sentence, match.phrase('person'), body, match.at('title'), match.end, match.at('verb'));
    }

    for (const match of matches(
      sentence,
      new RegExp(`(?<person>Ｈ)(?:是|系|原是|曾是)(?<body>Ｏ)(?:的)?(?<title>${title})(?=$|，|。|；)`, 'dgu'),
    )) {
      claimPosts(
        sentence,
        match.phrase('person'),
        match.phrase('body'),
        match.at('title'),
        match.end,
        undefined,
      );
    }
    for (const match of matches(
      sentence,
      new RegExp(`在(?<body>Ｏ)(?<verb>当|担任|任|做|出任)(?:了|上)?(?<title>${title})(?=$|，|。|；)`, 'dgu'),
    )) {
      claimPosts(
        sentence,
        personBefore(sentence, match.start),
        match.phrase('body'),
        match.at('title'),
        match.end,
        match.at('verb'),
      );
    }

    function claimPosts(
      where: SentenceReading,
      person: Phrase | undefined,
      body: Phrase | undefined,
      titleAt: number | undefined,
      end: number,
      verbAt: number | undefined,
    ): void {
      const [organisation] = entitiesOf(body);
      if (!person || !organisation || titleAt === undefined) return;
      const words = where.text.slice(titleAt, end).replace(/(?:，|。|后|时|以来|期间).*$/u, '');
      for (const source of entitiesOf(person)) {
        context.claim(where, {
          type: 'HOLDS_POST',
          source,
          target: organisation,
          from: inSentence(where, person) ? Math.min(person.at, titleAt) : titleAt,
          to: end,
          ...(verbAt !== undefined && { verbAt }),
          title: words,
          confidence: 0.8,
        });
      }
    }
  },
};

function personBefore(sentence: SentenceReading, at: number): Phrase | undefined {
  const near = sentence.phrases.findLast(
    (phrase) => phrase.symbol === 'Ｈ' && phrase.at < at && at - phrase.at < 30,
  );
  const subject = clauseAt(sentence, at)?.subject;
  return near ?? (subject?.symbol === 'Ｈ' ? subject : undefined);
}

export const holdsPostFrames: readonly Frame[] = [printed, held];
