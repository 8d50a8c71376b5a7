/**
 * Tells a series and the session that is reported apart: “岗位之歌”巡演第30场开锣 … “岗位之歌”去年4月首演，已走过8个市州.
 * Up to here both are one programme, since they share the quoted name.
 */

import { byStart } from '../../page/span-order.ts';
import type { Mention } from '../entity.ts';
import type { ProgrammeDraft } from './programme-draft.ts';
import { withoutMarks } from './programme-draft.ts';
import type { ProgrammeReading } from './programme-reading.ts';

const number = '(?:第[0-9一二三四五六七八九十百]{1,4}|首)';
const occasion = '(?:沙龙|活动|演出|讲座|培训|比赛|宣讲|课|汇报|班)';

/** 第30场, 首场沙龙, 辽宁站活动 right behind the series' name, before what happens there. */
const behindName = new RegExp(
  `^(?:${number}[场站](?:${occasion})?|的首[场期次](?:${occasion})?|[\\p{sc=Han}]{2,3}(?:专场|(?<![驿小务作油车给转])站)(?:${occasion})?)(?=[在于举开鸣启圆落走昨今日上近，。])`,
  'u',
);
/** 绣娘专场, 辽宁站活动 at the end of the name itself. */
const atEnd = new RegExp(`(?:(?:专场|${number}[场站])(?:${occasion})?|[\\p{sc=Han}]{2}站${occasion})$`, 'u');

/** What is said of a series and not of one evening. */
const tellsSeries =
  /^[”]?[^。！？\n]{0,30}?(?:以来|先后|累计|始于|创办|开办于|首演|首次|自20|20\d\d年|连续|每[年月周季]|\d+期|各地|多地|已[举办走开讲])/u;
const sinceBefore = /(?:20\d\d年|去年|前年)(?:起|以来|\d+月起)?，?[“]?$/u;

/** A session of the draft: its mentions, widened over 第30场, and what its name adds to the series'. */
interface Session {
  readonly mentions: readonly Mention[];
  /** The series' own name inside them. */
  readonly inner: readonly Mention[];
  readonly suffix: string;
}

function sessionMention(
  text: string,
  mention: Mention,
): { readonly mention: Mention; readonly suffix: string } | undefined {
  if (mention.form === 'pointer') return undefined;
  const behind = behindName.exec(text.slice(mention.end, mention.end + 14))?.[0];
  if (behind !== undefined) {
    const { start, form, rule, confidence } = mention;
    const end = mention.end + behind.length;
    return {
      mention: { start, end, text: text.slice(start, end), form, rule, confidence },
      suffix: behind.replace(/^的/u, ''),
    };
  }
  return mention.text.includes('”') && atEnd.test(mention.text) ? { mention, suffix: '' } : undefined;
}

const isSeries = (text: string, { start, end, form }: Mention): boolean =>
  form === 'name' &&
  (tellsSeries.test(text.slice(end, end + 60)) ||
    sinceBefore.test(text.slice(Math.max(0, start - 12), start)));

/** Pointers go with what was named last. */
function sessionOf(text: string, draft: ProgrammeDraft): Session | undefined {
  const inOrder = [...draft.mentions].sort(byStart);
  const mentions: Mention[] = [];
  const inner: Mention[] = [];
  let suffix: string | undefined;
  let inSession = false;
  let series = false;
  for (const mention of inOrder) {
    const session = sessionMention(text, mention);
    if (session !== undefined) {
      inSession = true;
      suffix ??= session.suffix;
      mentions.push(session.mention);
      if (session.suffix !== '') inner.push(mention);
    } else if (mention.form === 'pointer' || mentions.some((m) => m.text.endsWith(mention.text))) {
      if (inSession) mentions.push(mention);
    } else if (isSeries(text, mention)) {
      inSession = false;
      series = true;
    }
  }
  return suffix !== undefined && series ? { mentions, inner, suffix } : undefined;
}

/** The series' part of a session's printed name: “灯塔”技能行动 of “灯塔”技能行动焊工专场. */
function seriesName(draft: ProgrammeDraft, { suffix }: Session): string {
  if (suffix !== '') return draft.name;
  const shorter = [draft.name, ...draft.aliases]
    .map(withoutMarks)
    .filter((name) => !atEnd.test(name) && name.length > draft.traits.brand.length);
  return shorter.sort((a, b) => b.length - a.length)[0] ?? draft.traits.brand;
}

export function splitSessions({ text, drafts }: ProgrammeReading): void {
  for (const draft of drafts.all()) {
    if (draft.traits.brand === '' || draft.mentions.length < 2) continue;
    const session = sessionOf(text.text, draft);
    if (session === undefined) continue;
    const series = seriesName(draft, session);
    const name = session.suffix === '' ? draft.name : series + session.suffix;
    drafts.split(draft, session.mentions, session.inner, name, series);
  }
}
