/**
 * What an article is about, where it names nothing that was organised and tells it by a verb only: 走访慰问困难职工,
 * 为300名货车司机进行免费体检, 送清凉.
 */
import type { ProgrammeKind } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import { noTraits, withoutMarks } from './programme-draft.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';
import { toldAct } from './told-by-acts.ts';

/** 走访慰问劳模, 看望慰问一线职工: the visit and those who are visited. */
const visit =
  /(?:走访慰问|看望慰问|慰问看望|走访看望|集中慰问|慰问)(?:了)?(?:坚守[^，。；：“”\n]{0,8}的)?[^，。；：、“”\n\d的了]{0,8}?(?:困难职工家庭|困难职工|困难劳模|劳模工匠|劳模|职工|劳动者|员工|工人|司机|快递员|骑手|民警|干警|教师|医护人员|家庭|子女|会员|农民工|建设者|守护者|(?:护林|保洁|环卫|值守|驾驶|炊事|护理|管护|养护|消防|保安|安保|巡护|检修|值班|售票|乘务|引航|投递|分拣|装卸)[员工]|[\p{sc=Han}]{1,2}[工员](?=[\n，。]))(?![代之])/gu;
/** 送清凉, 送温暖: the custom itself. */
const custom = /送(?:清凉|温暖|健康|文化|岗位|法律|祝福)(?![“”])/gu;
/** 为300名货车司机进行免费健康体检: what is done, and before it for how many. */
const done =
  /(?:进行|开展|提供|做|安排|组织|参加)了?(?<what>[^，。；：、“”\n的了]{1,10}?(?:体检|筛查|义诊|巡诊|配镜|理发|义剪))(?=[，。；！])/gu;
const forPeople = /(?:为|给|组织|对)[^，。；！？\n]{0,12}\d+(?:多|余)?[名位人][^，。；！？\n]{0,24}$/u;

/** How far into the body the lead goes. */
const lead = 160;

const events: ReadonlySet<ProgrammeKind> = new Set([
  'activity',
  'ceremony',
  'contest',
  'meeting',
  'service',
  'show',
  'training',
]);

/** Opens at most one, and none where the article names an event. */
export function openToldByVerbs({ text, contextAt, drafts }: ProgrammeReading): void {
  if (drafts.all().some(({ traits }) => events.has(traits.kind))) return;
  const body = text.article.parts.find((part) => part.kind === 'body')?.start ?? 0;
  const found = firstIn(text.text, visit, body + lead);
  // 把省下的钱用来慰问工友: the verb alone tells an event only in a headline.
  const isEvent = found !== undefined && (found.start < body || !text.text.startsWith('慰问', found.start));
  const first = isEvent ? found : firstIn(text.text, custom, body + lead);
  const told = first ?? firstDone(text.text) ?? toldAct(text.text, { start: body, end: text.text.length });
  if (told === undefined || contextAt(told.start).urging || drafts.hasMentionOver(told)) return;
  const name = withoutMarks(text.text.slice(told.start, told.end)).replace('了', '');
  const mention = mentionOf(text.text, told, { rule: 'programme.told-by-verb', confidence: 0.6 });
  drafts.open({ ...noTraits, modifiers: name }, { name, aliases: [] }, mention);
}

function firstDone(text: string): Span | undefined {
  for (const found of text.matchAll(done)) {
    const end = found.index + found[0].length;
    if (forPeople.test(text.slice(Math.max(0, found.index - 44), found.index)))
      return { start: end - (found.groups?.what?.length ?? 0), end };
  }
  return undefined;
}

function firstIn(text: string, pattern: RegExp, before: number): Span | undefined {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found === null || found.index > before ? undefined : { start: found.index, end: pattern.lastIndex };
}
