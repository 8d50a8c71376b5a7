/** PART_OF: what belongs to what, by its name or because the text says so. */
import type { Entity } from '../../entities/entity.ts';
import { organisationHeads, shortHeads } from '../../language/lexicons/organisation-heads.ts';
import { mainEventOf, programmeOver, wholeOf } from '../syntax/names-within-names.ts';
import type { Member } from '../syntax/phrase.ts';
import type { SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { atEvent, series } from './part-of/series.ts';
import { stated } from './part-of/stated.ts';
import { programme } from './triggers.ts';

function claimPart(
  sentence: SentenceReading,
  context: FrameContext,
  source: Entity,
  target: Entity,
  at: number,
  confidence: number,
): void {
  context.claim(sentence, { type: 'PART_OF', source, target, from: at, to: at + 1, confidence });
}

const heads: ReadonlySet<string> = new Set([
  ...organisationHeads.map(({ word }) => word),
  ...Object.keys(shortHeads),
]);
const LONGEST_HEAD = 12;

/** What stands only inside the name of its part (某某机电职 of 某某机电职工会) needs the head of an organisation. */
function isBody(whole: Entity, part: Entity): boolean {
  const onItsOwn = whole.mentions.some(
    ({ start, end }) => !part.mentions.some((outer) => outer.start <= start && end <= outer.end),
  );
  if (onItsOwn || whole.aliases.length > 0) return true;
  // 民营剧团工会联合会: of all that are of the kind.
  if (part.name.endsWith('工会联合会')) return false;
  for (let length = 1; length <= LONGEST_HEAD; length++)
    if (heads.has(whole.name.slice(-length))) return true;
  return false;
}

function claimWhole(
  sentence: SentenceReading,
  context: FrameContext,
  at: number,
  { mention }: Member,
  part: Entity,
): void {
  const whole = wholeOf(context.reading, part);
  if (!whole || !isBody(whole, part)) return;
  // 该公司工会 points to the part; the evidence that shows the name is better.
  const named = mention.text.startsWith(whole.name.slice(0, 2));
  claimPart(sentence, context, part, whole, at, named ? 0.95 : 0.9);
}

/** Ｏ工会 → Ｏ: the longest other organisation whose name or short form begins the name. */
const byName: Frame = {
  name: 'part-of/name',
  type: 'PART_OF',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      for (const member of phrase.members) {
        claimWhole(sentence, context, phrase.at, member, member.entity);
        for (const { entity } of member.inner) claimWhole(sentence, context, phrase.at, member, entity);
      }
    }
  },
};

/** Ｐ闭幕式 → Ｐ: the longest other programme whose name or short form begins the name. */
const session: Frame = {
  name: 'part-of/session',
  type: 'PART_OF',
  triggers: [programme],
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      if (phrase.symbol !== 'Ｐ') continue;
      for (const { entity } of phrase.members) {
        const whole = mainEventOf(context.reading, entity) ?? programmeOver(context.reading, entity);
        if (whole && context.occasions.kindOf(whole) !== 'award')
          claimPart(sentence, context, entity, whole, phrase.at, 0.85);
      }
    }
  },
};

/** 绿色能源分论坛, 云海分赛区: a branch of the article's occasion by what it is called. */
const branch: Frame = {
  name: 'part-of/branch',
  type: 'PART_OF',
  triggers: [programme],
  read: (sentence, context) => {
    const { main } = context.occasions;
    if (!main) return;
    for (const phrase of sentence.phrases) {
      for (const { entity } of phrase.symbol === 'Ｐ' ? phrase.members : []) {
        const kind = /(?:分|平行)(论坛|会场|赛场|赛区|赛|活动)$/u.exec(entity.name)?.[1];
        const isWhole =
          kind !== undefined && main.name.includes(kind === '赛场' || kind === '赛区' ? '赛' : kind);
        if (isWhole && main !== entity) claimPart(sentence, context, entity, main, phrase.at, 0.8);
      }
    }
  },
};

export const partOfFrames: readonly Frame[] = [byName, stated, session, branch, series, atEvent];
