/** HOLDS_POST: from the posts that the entity layer found before names, and from verbs of holding or being elected. */
import { ownPartOfName, wholeOf } from '../syntax/names-within-names.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { clauseAt, inSentence, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
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
      const { title, confidence } = post;
      context.claim(sentence, { type: 'HOLDS_POST', source, target, from, to: from + 1, title, confidence });
    }
  },
};

/** Units inside a body; a branch (分公司, 办事处) or a union has posts of its own. */
const insideUnit = /(?:车间|班|班组|工段|[部科室股组系]|(?<!办事)处|(?<!分)厂|(?<!分)中心|学院|大厅|窗口)$/u;

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
      if (!source || !target || !unit || !insideUnit.test(unit)) continue;
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

/** The unit of the folded sentence that stands for an offset of the reading text. */
function foldedIndex(sentence: SentenceReading, offset: number): number {
  const within = sentence.phrases.find((phrase) => offset >= phrase.start && offset < phrase.end);
  if (within) return within.at;
  return Math.max(
    0,
    sentence.offsets.findIndex((each) => each >= offset),
  );
}

const title = '[^，。；：、ＯＨＰＦＬ“”（）]{2,12}(?:、[^，。；：、ＯＨＰＦＬ“”（）]{2,10})?';
const headTitle =
  '主席|副主席|团长|副团长|队长|组长|会长|理事长|主任|秘书长|校长|站长|班长|总经理|董事长|部长';
const end = '(?=$|，|。|；)';

/** Groups `person`, `body` and `title`; a missing person or body is the one spoken of. */
const patterns: readonly RegExp[] = [
  // 当选Ｏ主席, 担任Ｏ理事长
  new RegExp(
    `(?:当选为?|担任|出任|就任|接任|现任|任|连任|受聘为|被聘为)(?:了)?(?<body>Ｏ)(?:的)?(?<title>${title})`,
    'dgu',
  ),
  // Ｈ任团长: of the organisation named before
  new RegExp(`(?<person>Ｈ)(?:任|担任|出任|当选为?|当选)(?<title>${headTitle})`, 'dgu'),
  // Ｈ是Ｏ车间的钳工
  new RegExp(`(?<person>Ｈ)(?:是|系|原是|曾是)(?<body>Ｏ)(?:的)?(?<title>${title})${end}`, 'dgu'),
  // 在Ｏ当调度员
  new RegExp(`在(?<body>Ｏ)(?:当|担任|任|做|出任)(?:了|上)?(?<title>${title})${end}`, 'dgu'),
];

const held: Frame = {
  name: 'holds-post/verb',
  type: 'HOLDS_POST',
  read: (sentence, context) => {
    for (const pattern of patterns) {
      for (const match of matches(sentence, pattern)) {
        const person = match.phrase('person') ?? personBefore(sentence, match.start);
        const body = match.phrase('body') ?? bodyBefore(sentence, match.start);
        claimPost(sentence, context, person, body, match.at('title') ?? match.start, match.end);
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

function bodyBefore(sentence: SentenceReading, at: number): Phrase | undefined {
  return sentence.phrases.findLast((phrase) => phrase.symbol === 'Ｏ' && phrase.at < at);
}

function claimPost(
  sentence: SentenceReading,
  context: FrameContext,
  person: Phrase | undefined,
  body: Phrase | undefined,
  titleAt: number,
  to: number,
): void {
  const [target] = entitiesOf(body);
  if (!person || !target) return;
  const words = sentence.text
    .slice(titleAt, to)
    .replace(/(?:，|。|后|时|以来|期间).*$/u, '')
    .replace(/^第.{1,3}届(?:委员会)?/u, '');
  const from = inSentence(sentence, person) ? Math.min(person.at, titleAt) : titleAt;
  for (const source of entitiesOf(person)) {
    context.claim(sentence, {
      type: 'HOLDS_POST',
      source,
      target,
      from,
      to,
      verbAt: titleAt,
      title: words,
      confidence: 0.8,
    });
  }
}

export const holdsPostFrames: readonly Frame[] = [printed, inWhole, held];
