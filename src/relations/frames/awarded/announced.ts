/** Who made known who won: the body that published the list, had the decision read out or gave what was told before. */
import type { Entity } from '../../../entities/entity.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { phraseIn } from '../patterns.ts';
import { before, type Ends, type Hit } from '../rule.ts';
import { widest } from './giver.ts';

const published =
  '印发|(?:下发|作出)[^，。；ＯＨ]{0,16}，[^，。；ＯＨ]{0,4}(?:命名|认定|表彰|授予|公布|评出)|公布|发布|评选|揭晓';
const given = '授予|颁发|通报|表彰|表扬|评出|命名|认定|授牌|颁奖|推选|选树';
const publishingWith = (verbs: string): RegExp =>
  new RegExp(`Ｏ[^，。；ＯＨ被获]{0,6}(?:(?:对|为|向|给)[^，。；ＯＨ]{1,24}?)?(?:${verbs})`, 'gu');
const publishing = publishingWith(`${published}|${given}`);
/** Ｈ由Ｏ授予… says nothing of those whom the next one names. */
const publishingBefore = publishingWith(`${published}|(?<![由被经获]Ｏ.{0,30})(?:${given})`);

/** The body that the last words of publishing in a text are about. */
function lastPublisher({ phrases }: SentenceReading, text: string, words: RegExp): Phrase | undefined {
  let at = -1;
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) at = match.index;
  return at < 0 ? undefined : phrases.find((phrase) => phrase.at === at);
}

/** What the next paragraph may go on about: a decision or a list, and no 通知. */
const decided = /决定|名单|授予|命名|表彰/u;

/** How many sentences before one may say who published what it tells of. */
const REACH = 2;

/** Who published the list: Ｏ联合印发《…》, Ｏ发布名单, in the sentence or shortly before; nobody where others act in between. */
export function publisher(hit: Hit, words = publishing): Phrase | undefined {
  const { sentence, context } = hit;
  const here = lastPublisher(sentence, before(hit), words);
  if (here) return here;
  for (let back = 1; back <= REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body') return undefined;
    const apart = sentence.sentence.paragraph - earlier.sentence.paragraph;
    if (apart > 1) return undefined;
    const found = lastPublisher(earlier, earlier.text, publishingBefore);
    if (found) return apart === 0 || decided.test(earlier.text) ? found : undefined;
    if (/[ＯＨ]/u.test(earlier.text)) return undefined;
  }
  return undefined;
}

/** How many sentences before a list may say whose it is: Ｏ下发决定，命名一批…。名单如下：⏎…. */
const LIST_REACH = 3;

/** Whose the list is that this sentence goes on with: nobody's where another body's doings were told since. */
export function listPublisher(hit: Hit): Ends {
  const { sentence, context } = hit;
  for (let back = 1; back <= LIST_REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (earlier?.sentence.part !== 'body') return undefined;
    if (sentence.sentence.paragraph - earlier.sentence.paragraph > back) return undefined;
    const found = lastPublisher(earlier, earlier.text, publishingBefore);
    if (found) return found.representative === '' ? found : undefined;
    const given = giversIn(hit, earlier.index);
    if (given.length > 0) return given;
    if (earlier.text.includes('Ｏ')) return undefined;
  }
  return undefined;
}

const reading =
  /(?<reader>Ｈ)(?:[^，。；ＯＨＰ]{0,6})宣读(?:了)?[^，。；Ｈ]{0,24}?(?<what>决定|通报|名单|文件|Ｎ)/du;
/** 《关于命名…的决定》, not 《倡议书》. */
const decision = /决定|通报|名单|表彰|命名|表扬/u;

/** Who reads out a decision in this sentence. */
function readerIn(sentence: SentenceReading, { reading: { analysed } }: FrameContext): Phrase | undefined {
  const reader = phraseIn(sentence, reading, 'reader');
  const what = reader && phraseIn(sentence, reading, 'what');
  return what && !decision.test(analysed.text.slice(what.start, what.end)) ? undefined : reader;
}

/** 副主席Ｈ宣读了表彰决定，Ｈ被评为…: whom the one who reads it out speaks for. */
export function readerOfDecision({ match, sentence, context }: Hit): readonly Entity[] {
  const earlier = context.reading.sentences[sentence.index - 1];
  const here = readerIn(sentence, context);
  if (here && here.at < match.start) return widest(bodiesOf(here, context.reading));
  const there = earlier && readerIn(earlier, context);
  return there ? widest(bodiesOf(there, context.reading)) : [];
}

/** Who published the list or had the decision read out, if that is not the winner. */
export function announcer(hit: Hit): Ends {
  return otherThanWinner(hit, publisher(hit));
}

/** As {@link announcer}; Ｈ获由Ｏ颁发的奖，Ｈ被评为标兵: who is only said to have honoured another does not count. */
export function announcerToAll(hit: Hit): Ends {
  return otherThanWinner(hit, publisher(hit, publishingBefore));
}

function otherThanWinner(hit: Hit, found: Phrase | undefined): Ends {
  if (found) return found === hit.match.phrase('target') ? undefined : found;
  return readerOfDecision(hit);
}

/** More givers than these have given several things, each its own. */
const MOST_GIVERS = 4;

function giversIn({ context: { claimed } }: Hit, sentence: number): readonly Entity[] {
  const givers = claimed.sourcesOf('AWARDED', claimed.targetsIn('AWARDED', sentence));
  return givers.length <= MOST_GIVERS ? givers : [];
}

/** Who gave what this sentence, or else the one before, says was given. */
export function giversSpokenOf(hit: Hit): readonly Entity[] {
  const here = giversIn(hit, hit.sentence.index);
  return here.length > 0 ? here : giversIn(hit, hit.sentence.index - 1);
}
