/** Which programmes and funds have a name of their own (“司机之家”), and which are only described (职工运动会). */

import { divisionAt } from '../../language/gazetteer/gazetteer.ts';
import { normaliseName } from './normalise-name.ts';

/** Opening marks and what closes them. */
const marks: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** Whether the words from `start` to `end` stand between marks that enclose nothing else. */
export function standsInMarks(page: string, start: number, end: number): boolean {
  const closing = marks[page.charAt(start - 1)];
  return closing !== undefined && page.charAt(end) === closing;
}

/** The name inside words that are one quotation as a whole; undefined for any other words. */
export function insideMarks(words: string): string | undefined {
  const closing = marks[words.charAt(0)];
  const inner = words.slice(1, -1);
  const whole = closing !== undefined && words.endsWith(closing) && !inner.includes(closing);
  return whole && inner !== '' ? normaliseName(inner) : undefined;
}

/** 第36届, 第二届, 首届, 2024年. */
const edition = /第[一二三四五六七八九十百零〇\d]+[届期季次]|首届|(?:19|20)\d{2}年?/g;
/** Words that say how wide something reaches; with an edition they make a name that only one thing bears. */
const reach = /^(?:全国|中国|中华|世界|国际|亚洲|全球|海峡两岸|粤港澳|长三角|京津冀)/;

/** 第八届石城船博会, 2024年全国职工数字化应用技术技能大赛: an edition of something that belongs to a region. */
export function isNamedEdition(name: string): boolean {
  const rest = name.replace(edition, '');
  return rest !== name && (reach.test(rest) || divisionAt(rest, 0) !== undefined);
}

/** What a fund is called that many bodies have: 救助金, 专项资金, 慰问款. */
const plainFund =
  /^(?:专项|帮扶|救助|慰问|补助|补贴|扶持|奖励|助学|医疗|互助|爱心|温暖|困难|职工|工会|财政|中央|地方|各级|省级|市级)*(?:基金|资金|经费|款|金|款项|善款|捐款|物资|慰问品)$/;

/** A fund whose name ends in 基金 with something of its own before it: 石城港装卸工人关爱基金. */
export function isNamedFund(name: string): boolean {
  return name.endsWith('基金') && !plainFund.test(name);
}
