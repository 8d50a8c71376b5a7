/** Noun phrases that may name programmes. */

import { isCeremony } from '../../language/lexicons/ceremonies.ts';
import { CharacterSet } from '../../language/lexicons/character-set.ts';
import { namesPart, type ProgrammeKind, programmeHeads } from '../../language/lexicons/programmes.ts';
import { type HeadAt, type HeadsByUnit, headFinder } from './head-nouns.ts';
import { nounPhrases, type Phrase } from './noun-phrases.ts';
import type { Unit } from './phrase-units.ts';

export type ProgrammePhrase = Phrase<ProgrammeKind>;

const findProgrammeHeads = headFinder(programmeHeads);
const noStops: ReadonlySet<string> = new Set();

/** For each unit the programme's head noun that ends with it. */
export function programmeHeadsOf(text: string, units: readonly Unit[]): HeadsByUnit<ProgrammeKind> {
  const heads = findProgrammeHeads(text, units);
  for (let index = 0; index < units.length; index++) {
    const end = units[index]?.end ?? 0;
    if (ceremonial.hasAt(text, end - 1)) heads[index] = ceremonyAt(text, units, index) ?? heads[index];
    else if (meeting.hasAt(text, end - 1)) heads[index] ??= meetingAt(units, index);
  }
  return heads;
}

const ceremonial = new CharacterSet('式礼');
/** Behind 开镰式 and its like, where they are no manner of doing things: 开放式的课堂. */
const atCeremony = /^(?:[上前后在由于是，。；：！\n]|现场|举行|结束|召开|设在)/u;

/** 开窑 仪式, 闭赛 式: the act and the form are one noun. */
function ceremonyAt(text: string, units: readonly Unit[], index: number): HeadAt<ProgrammeKind> | undefined {
  const form = units[index];
  const act = units[index - 1];
  if (form === undefined || act === undefined || act.end !== form.start || act.text.length !== 2)
    return undefined;
  const words = act.text + form.text;
  if (programmeHeads.has(words) || !isCeremony(words)) return undefined;
  if (form.text.length === 1 && !atCeremony.test(text.slice(form.end, form.end + 2))) return undefined;
  return {
    head: { text: words, kind: 'ceremony', strength: 'strong' },
    start: act.start,
    first: index - 1,
    last: index,
  };
}

const meeting = new CharacterSet('会');

/** 通气会, 对话会: a meeting of any sort, where somebody holds or attends it. */
const heldMeeting = /^.{2,3}会$/u;
const bodies =
  /(?:.委|委员|工|协|学|联合|联谊|基金|理事|商|社|机|董事|监事|常委|居委|村委|妇联|青联|残联|人代|职代|国|议|省|市|区|县|总|都|分|支部|党委|研究|同学|校友|促进|志愿者|互助|同乡|老乡|行业|联合|红十字|慈善|体)会$/u;

/** Verb + 会 where it cannot be the modal verb: 欢送会上, 恳谈会由…, 答谢会的, “夜话”朗读会. */
function meetingAt(units: readonly Unit[], index: number): HeadAt<ProgrammeKind> | undefined {
  const unit = units[index];
  const verb = units[index - 1];
  if (unit !== undefined && heldMeeting.test(unit.text) && unit.kind === 'noun' && !bodies.test(unit.text))
    return {
      head: { text: '会', kind: 'meeting', strength: 'weak' },
      start: unit.end - 1,
      first: index,
      last: index,
    };
  const next = units[index + 1];
  if (unit?.text !== '会' || verb === undefined || !/^v/u.test(verb.tag) || verb.text.length !== 2)
    return undefined;
  // 局长王某等|到会: the segmenter makes a verb of what stands before.
  if (verb.text.endsWith('到')) return undefined;
  const named = units[index - 2]?.quotation?.kind === 'name';
  if (
    !named &&
    next !== undefined &&
    !/^(?:[上中后前由在的是，。、；期]|现场|期间|举行|召开)/u.test(next.text)
  )
    return undefined;
  return {
    head: { text: '会', kind: 'meeting', strength: 'strong' },
    start: unit.start,
    first: index,
    last: index,
  };
}

/** Every phrase with a programme's head noun, in text order. */
export function programmePhrases(
  text: string,
  units: readonly Unit[],
  heads: HeadsByUnit<ProgrammeKind>,
): readonly ProgrammePhrase[] {
  return nounPhrases(text, units, heads, namesPart, noStops);
}
