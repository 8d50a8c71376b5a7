/**
 * Plays, songs, dances and films with a title, told of as performed (话剧《潮声》首演, 独唱《家乡的井》), plans and what two
 * sides signed (签订《海鲜行业工时标准协议》).
 */
import type { AnalysedText } from '../../language/analysed-text.ts';
import { performanceGenres } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import { withoutMarks } from './programme-draft.ts';

export interface PerformedWork extends Span {
  readonly title: string;
  /** Empty for a plan or an agreement. */
  readonly genre: string;
}

/** 《“春芽”三年行动计划（2024—2026年）》 is a plan; what 《…方案》 lays down has the name before that word. */
const plan =
  /^“[^”]+”.{0,12}(?:行动计划|行动|计划|工程|活动|竞赛|项目|服务)(?=(?:实施)?(?:方案|意见)?(?:（[^）]*）)?$)/u;

/** 签订《…专项集体合同》: what employers and workers agree on has the name that stands on it. */
const agreed =
  /(?:集体|专项|工资|劳动|定额|工时|权益|协商|保护|民主)[^（）]{0,12}(?:合同|协议|协议书)(?:（[^）]*）)?$/u;
const agreeing =
  /(?:签订|签署|签下|签了|续签|订立|达成|缔结|[审表]议?通过|表决通过|通过|签约)(?:了)?(?:一份|首份|全[国省市区县]首份)?$/u;

const genre = new RegExp(`(?:${[...performanceGenres].join('|')})$`, 'u');
const longestTitle = 20;
/** 战略合作协议 is one of many. */
const shortestAgreement = 8;
const longestAgreement = 40;

/** Titles in 《》 behind the name of a genre; books and papers have none of these. */
export function performedWorks(text: AnalysedText): readonly PerformedWork[] {
  return text.quotations.flatMap((quotation) => {
    if (quotation.kind !== 'work') return [];
    const title = text.text.slice(quotation.inner.start, quotation.inner.end);
    const planned = plan.exec(title)?.[0];
    if (planned !== undefined)
      return [{ start: quotation.start, end: quotation.end, title: withoutMarks(planned), genre: '' }];
    if (
      agreed.test(title) &&
      title.length >= shortestAgreement &&
      title.length <= longestAgreement &&
      agreeing.test(text.text.slice(Math.max(0, quotation.start - 10), quotation.start))
    )
      return [{ start: quotation.start, end: quotation.end, title: withoutMarks(title), genre: '' }];
    const found = genre.exec(text.text.slice(Math.max(0, quotation.start - 6), quotation.start));
    if (found === null || title.length > longestTitle) return [];
    return [{ start: quotation.start, end: quotation.end, title, genre: found[0] }];
  });
}
