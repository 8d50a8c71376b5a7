/** Phrases that open no programme: parts of one, shorter forms of one, and pointers to one. */

import type { AnalysedText } from '../../language/analysed-text.ts';
import { pointableBy } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import type { Mention } from '../entity.ts';
import { licenceOf } from './licence-of.ts';
import { joinSubject } from './open-phrases.ts';
import { isBare, isHeldBarely, isPart, type PhraseInContext, sortOfEvent } from './phrase-in-context.ts';
import type { Unit } from './phrase-units.ts';
import { type ProgrammeTraits, traitsOf, withoutMarks } from './programme-draft.ts';
import { afterSuffix, type ProgrammeDrafts } from './programme-drafts.ts';
import { type Antecedent, Antecedents, pointedProgramme } from './programme-pointers.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';

/** Joins them; a part and a bare noun of what was held open programmes of their own where there is none to join. */
export function joinWaiting(
  { text, units, names, drafts, contextAt }: ProgrammeReading,
  waiting: readonly PhraseInContext[],
): void {
  const antecedents = new Antecedents(drafts.all());
  for (const [index, candidate] of waiting.entries()) {
    const { phrase } = candidate;
    const traits = traitsOf(phrase, text.text, 0);
    if (isPart(candidate)) {
      if (phrase.general || isOnlyReached(candidate, drafts)) continue;
      if (joinPart(text, candidate, traits, drafts)) continue;
      const licence = licenceOf(candidate);
      if (licence !== undefined) {
        const name = withoutMarks(text.text.slice(phrase.start, phrase.end));
        drafts.open(traits, { name, aliases: [] }, mentionOf(text.text, phrase, licence));
        continue;
      }
    }
    if (isBare(candidate)) {
      const pointed =
        pointedProgramme(candidate, antecedents.before(phrase.start)) ??
        (candidate.context.heading || isHeldAgain(candidate)
          ? drafts.onlyCalled(phrase.head.text)
          : undefined);
      const mention = mentionOf(text.text, phrase, { rule: 'programme.pointer', confidence: 0.8 }, 'pointer');
      const isUnveiling =
        unveilingEvent.test(phrase.head.text) && !phrase.general && !candidate.context.urging;
      const unveiled = isUnveiling ? bodyUnveiled(units, phrase.start) : undefined;
      if (pointed !== undefined) {
        drafts.join(pointed, mention);
        antecedents.add(pointed, mention);
      } else if (
        openTakenUp(candidate, mention, waiting.slice(Math.max(0, index - nearby), index), {
          text,
          names,
          drafts,
          contextAt,
        })
      ) {
        continue;
      } else if (
        (isHeldBarely(candidate) || unveiled !== undefined) &&
        !drafts.hasMentionOver(phrase) &&
        !isOneOfMany(candidate, drafts)
      ) {
        const licence = { rule: 'programme.bare-held', confidence: 0.6 };
        if (joinSubject(candidate, licence, text.text, drafts)) continue;
        const proposed = names.of(text.text, phrase);
        const named = unveiled === undefined ? proposed : names.ofBody(unveiled, proposed.name);
        drafts.open(traits, named, mentionOf(text.text, phrase, licence));
      } else if (tellsHosts(candidate) && drafts.all().length === 0) {
        openHeadline(text, traits, drafts, mention);
        if (drafts.all().length === 0 && oneEvent.test(phrase.head.text)) {
          const licence = { rule: 'programme.bare-hosted', confidence: 0.6 };
          drafts.open(traits, names.of(text.text, phrase), mentionOf(text.text, phrase, licence));
        }
      }
      continue;
    }
    if (phrase.general) continue;
    const name = withoutMarks(text.text.slice(phrase.start, phrase.end));
    const same = drafts.same(traits) ?? (candidate.context.heading ? drafts.retold(traits, 0.5) : undefined);
    if (same === undefined) {
      const edition = ofSeries(candidate, drafts);
      if (edition !== undefined) {
        const licence = { rule: 'programme.edition-of-series', confidence: 0.7 };
        drafts.open(traits, { name: edition, aliases: [name] }, mentionOf(text.text, phrase, licence));
      } else if (isFirstPointedTo(candidate, antecedents.before(phrase.start))) {
        const licence = { rule: 'programme.this-one', confidence: 0.65 };
        drafts.open(traits, { name, aliases: [] }, mentionOf(text.text, phrase, licence));
      }
      continue;
    }
    drafts.join(same, mentionOf(text.text, phrase, { rule: 'programme.short-form', confidence: 0.85 }), name);
  }
}

/** What is told of a place or an event that was described before: 托管点设在仓库里, 课程由工会策划. */
const tells =
  /^(?:设在?|位于|坐落|建在|开在|由|里|内|上|中|现场|期间|占地|面积|配备|配有|每天|每周|全天|启用|投用|揭牌|自|从|为期|历时|共|收|接待|服务|开办|开设)/u;
/** How many sentences back the description may stand. */
const takenUpReach = 4;
/** No so many phrases stand in as many sentences. */
const nearby = 40;

/** 区里的职工亲子托管点热闹起来。托管点设在……: the noun that is taken up names what the description before it describes. */
function openTakenUp(
  { phrase, context }: PhraseInContext,
  pointer: Mention,
  waiting: readonly PhraseInContext[],
  { text, names, drafts, contextAt }: Pick<ProgrammeReading, 'text' | 'names' | 'drafts' | 'contextAt'>,
): boolean {
  if (context.urging || context.heading || phrase.general || phrase.head.text.length < 2) return false;
  if (phrase.quantity !== undefined || !(phrase.pointing || phrase.opening) || !tells.test(phrase.next))
    return false;
  const kinds = pointableBy.get(phrase.head.text) ?? [phrase.head.kind];
  // 晚会 of an article that names one is that one.
  const isPlace = phrase.head.kind === 'facility';
  if (
    drafts
      .all()
      .some(
        ({ name, traits }) => name.endsWith(phrase.head.text) || (!isPlace && kinds.includes(traits.kind)),
      )
  )
    return false;
  const described = waiting.findLast(
    (each) =>
      each.phrase.end <= phrase.start &&
      context.sentence - each.context.sentence <= takenUpReach &&
      !each.context.heading &&
      !each.context.urging &&
      !each.phrase.general &&
      each.substance >= 2 &&
      !isPart(each) &&
      // 心理热线“夜话”: only what the name behind it is.
      text.text.charAt(each.phrase.end) !== '“' &&
      kinds.includes(each.phrase.head.kind) &&
      (each.phrase.head.text.endsWith(phrase.head.text) || pointableBy.get(phrase.head.text) !== undefined) &&
      !drafts.hasMentionOver(each.phrase),
  );
  if (described === undefined) return false;
  // 把“安全小课车”开进工地，送去安全知识。活动现场……: the name beside it is the one meant.
  const beside = drafts
    .all()
    .some(
      ({ traits, mentions }) =>
        traits.brand !== '' &&
        mentions.some(
          (m) =>
            m.end <= described.phrase.start && contextAt(m.start).sentence === described.context.sentence,
        ),
    );
  if (beside && !isPlace) return false;
  const licence = { rule: 'programme.taken-up', confidence: 0.7 };
  const traits = traitsOf(described.phrase, text.text, 0);
  const mention = mentionOf(text.text, described.phrase, licence);
  drafts.join(drafts.open(traits, names.of(text.text, described.phrase), mention), pointer);
  return true;
}

/** 去年首届体验季 beside 2024年职工冰上体验季, 首期沙龙 of a 读书沙龙 held every month: one of the series, by its full name. */
function ofSeries(
  { phrase, context, modifiers }: PhraseInContext,
  drafts: ProgrammeDrafts,
): string | undefined {
  const { edition, head, brand } = phrase;
  if (edition === '' || modifiers !== '' || brand !== undefined || context.urging || context.heading)
    return undefined;
  const isOne = edition.endsWith('届') || (edition === '首期' && head.kind !== 'training');
  return isOne && head.strength === 'strong' ? drafts.nameOfEdition(edition, head.text) : undefined;
}

/** Events that their noun alone tells where the article names no other: 讲座由工会组织. */
const oneEvent =
  /^(?:讲座|义诊|招聘会|座谈会|运动会|演出|晚会|联谊会|茶话会|论坛|沙龙|公开课|培训班|研修班|夏令营|拍卖会|分享会)$/u;

/** “小海豚”暑托班开班。镇工会办起暑托班: one that the article has named, unless the noun says hardly anything or numbers it. */
const isHeldAgain = ({ phrase }: PhraseInContext): boolean =>
  phrase.governorKind === 'host' &&
  phrase.head.kind === 'training' &&
  phrase.head.text.length >= 3 &&
  phrase.quantity === undefined &&
  phrase.nextKind !== 'quantity' &&
  !phrase.general &&
  !sortOfEvent.test(phrase.head.text);

/** 今年计划举办招聘会20场, where one job fair has been named: a number of others. */
function isOneOfMany({ phrase }: PhraseInContext, drafts: ProgrammeDrafts): boolean {
  // 行动实施以来开办培训班318期: as many events of what the article is about.
  const counted = /^(?:[2-9]|\d\d|[二两三四五六七八九十])/u.test(phrase.quantity?.text ?? '');
  return (
    (phrase.nextKind === 'quantity' || counted) &&
    drafts
      .all()
      .some(
        ({ traits }) =>
          traits.headText.endsWith(phrase.head.text) ||
          (phrase.head.kind === 'training' && ['scheme', 'activity', 'service'].includes(traits.kind)),
      )
  );
}

/** 此次配镜活动 names what was told of by verbs, where the article has named nothing of its kind. */
function isFirstPointedTo(
  { phrase, context, modifiers }: PhraseInContext,
  before: readonly Antecedent[],
): boolean {
  if (!phrase.pointing || context.urging || modifiers.length < 2 || phrase.head.text.length < 2) return false;
  // 向该项目捐赠200万元: a verb.
  if (phrase.head.strength === 'weak' && phrase.nextKind === 'quantity') return false;
  const kinds = pointableBy.get(phrase.head.text) ?? [phrase.head.kind];
  return !before.some(({ draft }) => kinds.includes(draft.traits.kind));
}

/** 此次活动由…主办: an event that the article tells of without naming it. */
function tellsHosts({ phrase, context }: PhraseInContext): boolean {
  return !context.urging && (phrase.pointing || phrase.opening) && phrase.next === '由';
}

/** Headlines are no longer than this where they tell one thing. */
const longestName = 24;

/** Pairs of characters that headlines and bodies share whatever they tell. */
const everyday: ReadonlySet<string> = new Set(
  '记者 一线 职工 工会 全国 全省 全市 工作 消息 报道 总工 各地 活动'.split(' '),
);

/** How many pairs of characters of a headline that tells the event come again in the body. */
const toldAgain = 1;

/** 记者从一线带回的消息 is above any article. */
function isRetold(text: string, { start, end }: Span): boolean {
  const body = text.slice(end);
  let told = 0;
  for (let at = start; at < end - 1; at++)
    if (!everyday.has(text.slice(at, at + 2)) && body.includes(text.slice(at, at + 2))) told += 1;
  return told >= toldAgain;
}

/** Names what is only pointed to after the article's headline: 劳模故事进船坞. */
function openHeadline(
  { text, article }: AnalysedText,
  traits: ProgrammeTraits,
  drafts: ProgrammeDrafts,
  pointer: Mention,
): void {
  const headline = article.parts.find(({ kind }) => kind === 'headline');
  if (headline === undefined || headline.end - headline.start > longestName) return;
  if (!isRetold(text, headline)) return;
  const told = text.slice(headline.start, headline.end).replace(/^[^：]{2,12}：/u, '');
  const name = withoutMarks(told);
  const licence = { rule: 'programme.told-by-headline', confidence: 0.6 };
  drafts.open(traits, { name, aliases: [] }, mentionOf(text, headline, licence));
  for (const draft of drafts.all()) drafts.join(draft, pointer);
}

/** 12支闯进决赛 tells how far somebody came, and of no final that the article names nowhere else. */
const isOnlyReached = ({ phrase, modifiers }: PhraseInContext, drafts: ProgrammeDrafts): boolean =>
  modifiers === '' && reached.test(phrase.governor) && drafts.partNamed(phrase.head.text) === undefined;
const reached = /^(?:闯[进入]|[挺杀冲打跻]进|[晋进]入|晋级|晋升|入围|进军|[进冲]击|[杀打]入|无缘|止步)/u;

const unveiling = /^(?:揭牌|挂牌|成立|揭幕)/u;
const unveilingEvent = /^(?:揭牌|挂牌|成立|揭幕)(?:仪式|典礼|大会|会|式)$/u;
/** How many units behind a body's name its unveiling may stand. */
const unveiledWithin = 4;

/** 云水工匠学院揭牌 … 揭牌仪式上: the body that is unveiled there, as far as the text up to `end` tells. */
function bodyUnveiled(units: readonly Unit[], end: number): Unit | undefined {
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined || unit.end > end) return undefined;
    if (unit.kind !== 'organisation' || at.test(units[index - 1]?.text ?? '')) continue;
    for (const [k, next] of units.slice(index + 1, index + 1 + unveiledWithin).entries()) {
      const isPlace = at.test(units[index + k]?.text ?? '');
      if ((next.kind === 'organisation' && !isPlace) || clauseMark.test(next.text)) break;
      if (unveiling.test(next.text)) return unit;
    }
  }
  return undefined;
}
/** 工匠学院在技师学院挂牌: the second is where. */
const at = /^[在于]$/u;
const clauseMark = /^[，。；：！？\n]/u;

/** Names 闭幕式 after the event that it closes; false where the article names no such event. */
function joinPart(
  text: AnalysedText,
  candidate: PhraseInContext,
  traits: ProgrammeTraits,
  drafts: ProgrammeDrafts,
): boolean {
  const { phrase } = candidate;
  if (candidate.modifiers === '' && (phrase.next === '、' || text.text[phrase.start - 1] === '、'))
    return false;
  const mention = mentionOf(text.text, phrase, { rule: 'programme.part', confidence: 0.85 });
  const own = candidate.modifiers === '' ? drafts.partNamed(phrase.head.text) : undefined;
  if (own !== undefined) {
    drafts.join(own, mention);
    return true;
  }
  const whole = drafts.wholeOf(candidate.modifiers, phrase.head.text);
  if (whole === undefined) return false;
  if (candidate.modifiers === '' && text.text.startsWith('图为', phrase.start - 2)) {
    // 图为决赛现场 tells what a photograph shows, not of a part.
    drafts.join(whole, mention);
    return true;
  }
  const rest = afterSuffix(candidate.modifiers, whole.name);
  const name = `${whole.name}${rest}${phrase.head.text}`;
  const alias = withoutMarks(text.text.slice(phrase.coreStart, phrase.end));
  drafts.openPart(whole, traits, name, alias, mention);
  return true;
}
