/** How often something was held, where only an ordinal tells: “送健康”义诊第18站, 今年的第45场“周末影院”. */
import type { Entity } from '../../entities/entity.ts';
import type { AnalysedText } from '../../language/analysed-text.ts';
import { numberAt } from '../../language/numbers.ts';
import type { Figure } from '../relation.ts';

/** Fewer are told by the way: 第一场, 第二站. */
const FEWEST = 4;
const numeral = '第(?<number>[0-9一二三四五六七八九十百]+)(?<unit>[场讲站])(?!次要|地|馆|台|长)';
/** 已讲到第九课: any unit. */
const reached =
  '(?:如今|眼下|目前|现在|已经?|就|都|至今){0,3}(?:办|开|讲|举办|开办|走|进行|推进|开讲|开课)(?:到|至)了?第(?<reachedNumber>[0-9一二三四五六七八九十百]+)(?<reachedUnit>[场讲站期课次届堂])';
/** The ordinal behind the name, or before it: 的第26场; 第45场“…”. */
const behindName = new RegExp(
  `^[”》]?(?:系列|品牌|公益|主题)?(?:活动|服务|宣讲|巡演|巡讲|演出|课程|讲座)?(?:的?${numeral}|${reached})`,
  'u',
);
const beforeName = new RegExp(`${numeral}(?:[^，。；]{0,2}的)?[“《]?$`, 'u');
const LONGEST = 18;
/** 第31场将走进: is yet to come. */
const yetToCome = /^[^，。；]{0,6}(?:将|计划|拟|预计|准备|即将)/u;

/** The ordinals of what an article's programmes held, as numbers of sessions; in the body only, one for each programme. */
export function sessionsSoFar(text: AnalysedText, entities: readonly Entity[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (const entity of entities) {
    if (entity.type !== 'Programme') continue;
    const found = ordinalOf(text, entity);
    if (found) figures.push(found);
  }
  return figures;
}

function ordinalOf({ text, sentences, quotations }: AnalysedText, entity: Entity): Figure | undefined {
  for (const { start, end } of entity.mentions) {
    if (!text.slice(Math.max(0, start - LONGEST), end + LONGEST).includes('第')) continue;
    const behind = behindName.exec(text.slice(end, end + LONGEST));
    const before = behind ? null : beforeName.exec(text.slice(Math.max(0, start - LONGEST), start));
    const groups = (behind ?? before)?.groups;
    const number = groups?.number ?? groups?.reachedNumber;
    const unit = groups?.unit ?? groups?.reachedUnit;
    const value = number === undefined ? undefined : numberAt(number, 0)?.value;
    if (unit === undefined || value === undefined || value < FEWEST) continue;
    const past = behind ? end + behind[0].length : end;
    if (yetToCome.test(text.slice(past, past + LONGEST))) continue;
    const sentence = sentences.find((each) => each.start <= start && end <= each.end);
    const isSpoken = quotations.some(
      (each) => each.kind === 'speech' && each.start <= start && start < each.end,
    );
    if (sentence?.part !== 'body' || isSpoken) continue;
    return {
      about: entity.id,
      what: 'sessions',
      value,
      unit,
      approx: '',
      start: before ? start - before[0].length : start,
      end: past,
      rule: 'figure.sessions-so-far',
      confidence: 0.7,
    };
  }
  return undefined;
}
