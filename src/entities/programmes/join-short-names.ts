/** Places with a quoted name that are called by its end: 书车 for “胡杨书车”, 听诊室 for “胡德胜听诊室”. */
import { programmeHeads } from '../../language/lexicons/programmes.ts';
import type { ProgrammeDraft } from './programme-draft.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';

const site = /[室屋站点园角坊馆吧厅柜墙亭车铺船廊岗班堂摊棚]$/u;
const lengths = [3, 2] as const;
const rule = { rule: 'programme.end-of-its-name', confidence: 0.7 };

/** Joins such mentions behind the first one; a common head noun is left to the pointers. */
export function joinShortNames({ text, units, drafts }: ProgrammeReading): void {
  const byEnd = new Map<string, ProgrammeDraft>();
  for (const draft of drafts.all()) {
    const { brand } = draft.traits;
    if (!site.test(brand)) continue;
    for (const length of lengths) {
      const end = brand.slice(-length);
      if (brand.length >= length + 2 && !programmeHeads.has(end)) byEnd.set(end, draft);
    }
  }
  if (byEnd.size === 0) return;
  const ends = new Set(units.map(({ end }) => end));
  for (const { kind, start } of units) {
    if (kind !== 'noun') continue;
    for (const length of lengths) {
      const draft = byEnd.get(text.text.slice(start, start + length));
      const span = { start, end: start + length };
      if (draft === undefined || !ends.has(span.end) || drafts.hasMentionOver(span)) continue;
      if ((draft.mentions[0]?.start ?? start) < start)
        drafts.join(draft, mentionOf(text.text, span, rule, 'pointer'));
      break;
    }
  }
}
