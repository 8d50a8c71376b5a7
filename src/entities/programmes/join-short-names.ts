/**
 * Programmes with a quoted name that are called by its end (书车 for “胡杨书车”, 听诊室 for “胡德胜听诊室”) or by the noun
 * beside it (热线 for 心理热线“夜话” and for “夜话”热线), and any that are called by their end where their hosts are told
 * (会诊由…召集 for 养蜂职工“田间会诊”).
 */
import { pointableBy, programmeHeads } from '../../language/lexicons/programmes.ts';
import type { ProgrammeDraft } from './programme-draft.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';
import { siteEnding } from './quoted-cues.ts';

const lengths = [4, 3, 2] as const;
const ofName = { rule: 'programme.end-of-its-name', confidence: 0.7 };
const ofNoun = { rule: 'programme.its-noun', confidence: 0.7 };
/** Words that may stand before such a noun where it is the subject of its clause. */
const opensClause =
  /^(?:[，。；：！？\n]|[该这此]|[此本这]次|本届|这[个条支项家辆间座处场]|如今|目前|眼下)$/u;
/** Behind it, where hosts are told. */
const ofHosts = /^[由是系]$/u;

/** Joins such mentions behind the first one; a common head noun is left to the pointers. */
export function joinShortNames({ text, units, drafts }: ProgrammeReading): void {
  const byEnd = new Map<string, ProgrammeDraft>();
  const byNoun = new Map<string, ProgrammeDraft>();
  const byTail = new Map<string, ProgrammeDraft>();
  for (const draft of drafts.all()) {
    const { brand } = draft.traits;
    for (const length of lengths) {
      const tail = draft.name.slice(-length);
      if (draft.name.length >= length + 2 && !programmeHeads.has(tail)) byTail.set(tail, draft);
    }
    if (brand === '') continue;
    for (const noun of nounsBeside(text.text, draft)) byNoun.set(noun, draft);
    if (!siteEnding.test(brand)) continue;
    for (const length of lengths) {
      const end = brand.slice(-length);
      if (brand.length >= length + 2 && length < 4 && !programmeHeads.has(end)) byEnd.set(end, draft);
    }
  }
  if (byTail.size === 0 && byNoun.size === 0) return;
  /** First characters of what is looked for: one look tells of most words that they are none of it. */
  const starts = new Set<number>();
  for (const short of [byEnd, byNoun, byTail])
    for (const words of short.keys()) starts.add(words.charCodeAt(0));
  const ends = new Uint8Array(text.text.length + 1);
  for (const { end } of units) ends[end] = 1;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit?.kind !== 'noun') continue;
    const { start } = unit;
    if (!starts.has(text.text.charCodeAt(start))) continue;
    for (const length of lengths) {
      if (ends[start + length] !== 1) continue;
      const words = text.text.slice(start, start + length);
      if (!byEnd.has(words) && !byNoun.has(words) && !byTail.has(words)) continue;
      const opens = opensClause.test(units[index - 1]?.text ?? '，');
      const byItsNoun = opens ? byNoun.get(words) : undefined;
      const span = { start, end: start + length };
      const hosted = opens && ofHosts.test(text.text.charAt(span.end));
      const draft = byEnd.get(words) ?? byItsNoun ?? (hosted ? byTail.get(words) : undefined);
      if (draft === undefined || drafts.hasMentionOver(span)) continue;
      if ((draft.mentions[0]?.start ?? start) < start)
        drafts.join(draft, mentionOf(text.text, span, byItsNoun === undefined ? ofName : ofNoun, 'pointer'));
      break;
    }
  }
}

/** 计划三年建成百家: mostly verbs at the front of a clause. */
const verbs =
  /^(?:计划|规划|改革|协商|代理|保险|讲解|训练|培训|宣讲|授课|实训|慰问|捐赠|征集|评选|巡讲|体检|走访|募捐|结对|直播|表演|演出|揭牌|揭幕|法律援助|专场)$/u;

/** The head nouns right before or behind the quoted name, but for those that point by themselves. */
function nounsBeside(text: string, { mentions, traits }: ProgrammeDraft): readonly string[] {
  const nouns: string[] = [];
  for (const { start, text: words } of mentions) {
    const noun = words.startsWith('“') ? nounBefore(text, start) : undefined;
    if (noun === undefined) continue;
    nouns.push(noun);
    break;
  }
  if (isNoun(traits.headText)) nouns.push(traits.headText);
  return nouns;
}

function nounBefore(text: string, end: number): string | undefined {
  for (const length of lengths) {
    const word = text.slice(Math.max(0, end - length), end);
    if (isNoun(word)) return word;
  }
  return undefined;
}

function isNoun(word: string): boolean {
  const head = programmeHeads.get(word);
  if (head === undefined || word.length < 2 || verbs.test(word)) return false;
  return head.strength === 'weak' && pointableBy.get(word) === undefined;
}
