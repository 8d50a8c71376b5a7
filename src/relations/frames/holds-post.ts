/** HOLDS_POST: from the posts that the entity layer found before names, and from verbs of holding or being elected. */
import { entityTypes } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import { rolesBackwards } from '../../language/lexicons/posts.ts';
import { ownPartOfName, wholeOf } from '../syntax/names-within-names.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { clauseAt, inSentence, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches, patternOf } from './patterns.ts';

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

/** The unit of the folded sentence that stands for an offset of the reading text; of a bracket the unit before it. */
function foldedIndex(sentence: SentenceReading, offset: number): number {
  const within = sentence.phrases.find((phrase) => offset >= phrase.start && offset < phrase.end);
  if (within) return within.at;
  const units = sentence.offsets.slice(0, -1);
  return Math.max(
    0,
    units.findLastIndex((each) => each <= offset),
  );
}

const title = '[^，。；：、ＯＨＰＦＬ“”（）]{2,12}(?:、[^，。；：、ＯＨＰＦＬ“”（）]{2,10})?';
const headTitle =
  '(?:常务)?(?:副主席|主席|副团长|团长|副队长|队长|副组长|组长|副会长|会长|副理事长|理事长|副主任|主任|副书记|书记|秘书长|校长|副院长|院长|站长|班长|副总经理|总经理|副董事长|董事长|副部长|部长|委员|经费审查委员会主任|经审委主任|经审会主任|女职工委员会主任|女职委主任|总监|主管|辅导员|顾问|教练|领队|裁判长)';
const end = '(?=$|，|。|；|、|！|”)';
const elected =
  '(?:(?:被|均|再次|全票|高票)*(?:当选|推选|推举|选举|选|聘任|聘请|任命|推荐|提拔|聘)(?:为|成为|担任|任)?|担任|出任|就任|接任|兼任|升任|继任|任)(?:了)?';

/** Groups `person`, `body` and `title`; a missing person or body is the one spoken of. */
const patterns: readonly RegExp[] = [
  // 当选Ｏ主席, 担任Ｏ理事长
  new RegExp(
    `(?:当选为?|担任|出任|就任|接任|现任|连任|升任|历任|兼任|任|受聘为|被聘为|被任命为|被推选为|被选为)(?:了)?(?<body>Ｏ)(?:的)?(?<title>${title})`,
    'dgu',
  ),
  // Ｈ任团长, Ｈ被推选为主席: of the organisation named before
  new RegExp(`(?<person>Ｈ)(?:等)?${elected}(?:首任|新任|第一任)?(?<title>${headTitle})`, 'dgu'),
  // Ｏ由Ｈ任组长
  new RegExp(
    `(?<body>Ｏ)由[^，。；ＯＨ]{0,8}(?<person>Ｈ)(?:担任|出任|兼任|任)(?<title>${headTitle})`,
    'dgu',
  ),
  // Ｏ配了一名辅导员，由Ｈ担任
  /(?<title>辅导员|顾问|教练|组长|队长|团长)，由[^，。；ＯＨ]{0,10}(?<person>Ｈ)(?:担任|出任|兼任)/dgu,
  // Ｏ首任主席由Ｈ担任
  new RegExp(
    `(?:(?<body>Ｏ)[^，。；ＯＨＰ]{0,6}?)?(?<title>${headTitle})(?:一职|职务)?由(?:Ｏ?[^，。；ＯＨＰ]{0,8})(?<person>Ｈ)(?:担任|出任|兼任|接任)`,
    'dgu',
  ),
  // 不再担任Ｏ副主席职务，由Ｈ接任
  new RegExp(
    `担任(?<body>Ｏ)(?:的)?(?<title>${headTitle})(?:职务|一职)?，由(?<person>Ｈ)(?:接任|继任)`,
    'dgu',
  ),
  // Ｈ是Ｏ车间的钳工, Ｈ，是Ｏ技师, Ｈ今年50岁，是Ｏ的一名技师
  new RegExp(
    `(?<person>Ｈ)(?:[^，。；ＯＨＰ]{0,8}，)?(?:Ｔ|他|她|现|今|曾|原|本|也|已|已经|原来|如今|现在|目前)*(?:是|系|为|当上|成为|成长为|升为)(?:了)?(?<body>Ｏ)(?:的)?(?:一名|一位|一个)?(?<title>${title})${end}`,
    'dgu',
  ),
  // 如今已是Ｏ副主任: of whom the sentence speaks
  new RegExp(
    `(?:Ｔ|如今|现在|现|目前|眼下)(?:的)?(?:他|她)?(?:已|已经|也)?(?:是|成为|成了|当上|升为|成长为)(?:了)?(?<body>Ｏ)(?:的)?(?:一名|一位)?(?<title>${title})${end}`,
    'dgu',
  ),
  // Ｈ，Ｏ维修电工，; Ｈ（Ｏ主席）
  new RegExp(`(?<person>Ｈ)，(?<body>Ｏ)(?:的)?(?<title>[^，。；：、的ＯＨＰＦＬ“”（）]{2,10})${end}`, 'dgu'),
  /(?<person>Ｈ)（(?:Ｔ|现|现任)?(?<body>Ｏ)(?<title>[^，。；：的ＯＨＰＦＬ“”（）]{2,12})）/dgu,
  // 作为Ｏ的技师，Ｈ; 身为Ｏ护士长的Ｈ
  /(?:作为|身为)(?<body>Ｏ)(?:的)?(?:一名|一位)?(?<title>[^，。；：、的ＯＨＰＦＬ“”（）]{2,10})(?:，|的)(?<person>Ｈ)/dgu,
  // 在Ｏ当调度员, 在Ｏ做项目主管的Ｈ
  /在(?<body>Ｏ)(?:当|担任|任|做|出任)(?:了|上|过)?(?<title>[^，。；：、的ＯＨＰＦＬ“”（）]{2,10})的(?<person>Ｈ)/dgu,
  new RegExp(`在(?<body>Ｏ)(?:当|担任|任|做|出任)(?:了|上)?(?<title>${title})${end}`, 'dgu'),
];

const compiled = patterns.map(patternOf);

/** What a title ends in; 骄傲 in 是公司的骄傲 is none. */
function isTitle(words: string): boolean {
  const role = rolesBackwards.longestBefore(words, words.length);
  return role !== undefined && role.value.kind !== 'attribute' && !/^一员$/u.test(words);
}

const held: Frame = {
  name: 'holds-post/verb',
  type: 'HOLDS_POST',
  read: (sentence, context) => {
    for (const pattern of compiled) {
      for (const match of matches(sentence, pattern)) {
        const person = match.phrase('person') ?? personBefore(sentence, match.start);
        const titleAt = match.at('title') ?? match.start;
        const body =
          entitiesOfGroup(match.phrase('body')) ??
          bodyBefore(sentence, context, match.start, sentence.text.slice(titleAt, match.end));
        claimPost(sentence, context, person, body, titleAt, match.end);
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

/** The body that an office is in when the clause does not name it: in the sentence, else the one spoken of before. */
function bodyBefore(
  sentence: SentenceReading,
  context: FrameContext,
  at: number,
  words: string,
): readonly Entity[] {
  const here = sentence.phrases.findLast((phrase) => phrase.symbol === 'Ｏ' && phrase.at < at);
  if (here) return entitiesOf(here);
  const ofUnions = /主席|经审|经费审查|女职/u.test(words);
  let nearest: { readonly entity: Entity; readonly start: number } | undefined;
  const { start } = sentence.sentence;
  for (const entity of context.reading.layer.entities) {
    if (ofUnions ? entity.type !== 'Union' : !entityTypes[entity.type].organisation) continue;
    const mention = entity.mentions.findLast(
      (each) => each.start < start && start - each.start < farthestBody,
    );
    if (mention && (!nearest || mention.start > nearest.start)) nearest = { entity, start: mention.start };
  }
  return nearest ? [nearest.entity] : [];
}

const farthestBody = 150;

function entitiesOfGroup(phrase: Phrase | undefined): readonly Entity[] | undefined {
  return phrase && entitiesOf(phrase);
}

function claimPost(
  sentence: SentenceReading,
  context: FrameContext,
  person: Phrase | undefined,
  bodies: readonly Entity[],
  titleAt: number,
  to: number,
): void {
  const [target] = bodies;
  if (!person || !target) return;
  const words = sentence.text
    .slice(titleAt, to)
    .replace(/(?:，|。|）|后|时|以来|期间).*$/u, '')
    .replace(/^第.{1,3}届(?:委员会)?/u, '')
    .replace(/由.*$/u, '')
    .replace(/的?Ｈ?$/u, '');
  if (!isTitle(words)) return;
  const from = inSentence(sentence, person) ? Math.min(person.at, titleAt) : titleAt;
  for (const source of entitiesOf(person)) {
    const claim = { type: 'HOLDS_POST', source, from, to, verbAt: titleAt, confidence: 0.8 } as const;
    const whole = wholeOf(context.reading, target);
    const unit = whole && ownPartOfName(target, whole);
    const inside = whole && unit && insideUnit.test(unit);
    if (inside) context.claim(sentence, { ...claim, target: whole, title: unit + words });
    if (!inside || target.type !== 'Company') context.claim(sentence, { ...claim, target, title: words });
  }
}

export const holdsPostFrames: readonly Frame[] = [printed, inWhole, held];
