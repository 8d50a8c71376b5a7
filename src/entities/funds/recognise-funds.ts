/**
 * Recognises funds: those with a name (“…”基金, …助学金, 中央财政…资金) and one specific sum that is appropriated,
 * raised or granted (专项奖励资金80万元, 3000元慰问金).
 */
import type { AnalysedText, Quantity } from '../../language/analysed-text.ts';
import { type FundKind, fundHeads, moneyStops } from '../../language/lexicons/funds.ts';
import type { CandidateEntity } from '../candidate.ts';
import type { Mention } from '../entity.ts';
import { type HeadsByUnit, headFinder } from '../programmes/head-nouns.ts';
import { nounPhrases, type Phrase } from '../programmes/noun-phrases.ts';
import type { PhraseReading } from '../programmes/phrase-reading.ts';
import type { Unit } from '../programmes/phrase-units.ts';
import { withoutMarks } from '../programmes/programme-draft.ts';
import { FundDrafts, type FundTraits } from './fund-drafts.ts';
import { type FundPhrase, fundRules } from './fund-rules.ts';

const findFundHeads = headFinder(fundHeads);
const strongFunds = [...fundHeads.values()].filter((head) => head.strength === 'strong');
const noParts = (): boolean => false;

/** “停航生活补贴”, “探亲路费专款”: what is called so in quotation marks is one fund, though the bare word is none. */
const quotedHead = /(?:专款|补贴|补助|补助款|津贴|救助款|互助款|关爱款|帮扶款|慰问金|奖金)$/u;

/** 发一笔“育苗金”: money, whatever its name ends in. */
const oneSum = /(?:一笔|这笔|设立了?|拨出|单列|列支|安排了?|拿出|发放?了?|领[到取]了?|拿到了?|从)$/u;
const endOfSum = /[金款]$/u;
/** “育苗金”30万元 */
const sumBehind = /^(?:共|一共|总额)?\d[\d.]*(?:多|余)?万?余?元/u;
/** 设立“重阳钱”; 血汗钱 and 救命钱 are only earned and lent. */
const setUp = /(?:设立|发放)了?$/u;

/** The funds of an article. */
export function recogniseFunds({ text, units, contextAt, names }: PhraseReading): readonly CandidateEntity[] {
  const amountAt = amounts(text);
  const drafts = new FundDrafts();
  const waiting: { candidate: FundPhrase; traits: FundTraits }[] = [];

  const heads = withoutVerbs(text, units, findFundHeads(text.text, units));
  for (const phrase of nounPhrases(text.text, units, heads, noParts, moneyStops)) {
    const amount = amountAt(phrase);
    const modifiers = withoutMarks(phrase.modifierWords.join(''));
    const candidate: FundPhrase = {
      phrase,
      context: contextAt(phrase.start),
      modifiers,
      amount,
      behind: text.text.slice(phrase.end, phrase.end + 16),
    };
    const traits = traitsOf(text.text, candidate);
    const rule =
      isBare(candidate) && amount === undefined ? undefined : fundRules.find((r) => r.applies(candidate));
    if (rule === undefined) {
      waiting.push({ candidate, traits });
      continue;
    }
    const { name, aliases } = names.of(text.text, phrase);
    const sum = amount === undefined ? '' : text.text.slice(amount.start, amount.end);
    const isSum =
      amount !== undefined &&
      rule.rule === 'fund.sum' &&
      !isQuoted(text.text, phrase) &&
      !saysPurpose(`${modifiers}${phrase.head.text}`);
    const proposed = isSum ? { name: `${sum}${name}`, aliases: [...aliases, name] } : { name, aliases };
    const mention = mentionOf(text.text, phrase, rule.rule, rule.confidence, 'name');
    const described = drafts.endingAt(describedEnd(text.text, phrase.start));
    if (described) drafts.describe(described, proposed, mention);
    else drafts.open(traits, proposed, mention);
  }
  for (const quotation of text.quotations) {
    if (quotation.kind !== 'name' || names.isKnown(quotation)) continue;
    const name = withoutMarks(text.text.slice(quotation.inner.start, quotation.inner.end));
    const before = text.text.slice(Math.max(0, quotation.start - 12), quotation.start);
    const head =
      strongFunds.find(({ text: word }) => name.endsWith(word))?.text ??
      quotedHead.exec(name)?.[0] ??
      (oneSum.test(before) || sumBehind.test(text.text.slice(quotation.end, quotation.end + 12))
        ? endOfSum.exec(name)?.[0]
        : undefined) ??
      (setUp.test(before) && name.endsWith('钱') ? '钱' : undefined);
    if (head === undefined || name.length < head.length + 2) continue;
    const modifiers = name.slice(0, -head.length);
    drafts.open(
      { headText: head, modifiers, edition: '', year: '' },
      { name, aliases: [] },
      mentionOf(text.text, quotation, 'fund.quoted', 0.95, 'name'),
    );
  }
  for (const { candidate, traits } of waiting) {
    const { phrase } = candidate;
    if (isBare(candidate)) {
      const pointed = phrase.pointing ? drafts.nearest(phrase.start, phrase.head.text) : undefined;
      if (pointed !== undefined)
        drafts.join(pointed, mentionOf(text.text, phrase, 'fund.pointer', 0.8, 'pointer'), traits);
    } else if (!phrase.general) {
      const same = drafts.same(traits);
      if (same !== undefined)
        drafts.join(same, mentionOf(text.text, phrase, 'fund.short-form', 0.85, 'name'), traits);
    }
  }
  return drafts.entities();
}

/** “茶乡助学金”4000元: what stands in quotation marks is a name, whatever sum comes behind it. */
function isQuoted(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const around = text.charAt(start - 1) + text.charAt(end);
  return around === '“”' || text.charAt(start) + text.charAt(end - 1) === '“”';
}

/** 困难职工帮扶资金 is named by what it is for or where it comes from; 120万元专项资金, 3万元救助金 by the sum. */
function saysPurpose(name: string): boolean {
  if (/^专项(?:补助)?资金$/u.test(name)) return false;
  return (
    /专项|财政|配套|奖补|中央|[省市区县]级/u.test(name) ||
    name.replace(/(?:资金|经费|金|款)$/u, '').length >= 4
  );
}

/** “青松”基金是集团工会设立的|帮扶基金: where the name ends of which this only says what it is; -1 where it does not. */
function describedEnd(text: string, start: number): number {
  const from = Math.max(0, start - 40);
  const match = /是[^，。；！？“”]{2,36}的$/u.exec(text.slice(from, start));
  return match ? from + match.index : -1;
}

/** 以“…”专项资金|补助70万元, 向互助基金|捐款5万元, 某公司|捐款5万元: the verb of which the sum is the object is no head. */
function withoutVerbs(
  { text, quantities }: AnalysedText,
  units: readonly Unit[],
  heads: HeadsByUnit<FundKind>,
): HeadsByUnit<FundKind> {
  return heads.map((found, i) => {
    if (!found || !verbHeads.has(found.head.text)) return found;
    const before = text.slice(Math.max(0, found.start - 28), found.start);
    const isActor = units[i - 1]?.kind === 'organisation' || toSomebody.test(before);
    if (!isActor && heads[i - 1]?.head.kind === undefined) return found;
    const end = found.start + found.head.text.length;
    const isSum = quantities.some(({ start, unit }) => start === end && unit === '元');
    const isVerb =
      (isSum && (isActor || paidOut.test(before))) || (paidOut.test(before) && found.head.text === '捐款');
    return isVerb ? undefined : found;
  });
}
const verbHeads: ReadonlySet<string> = new Set(['补助', '补贴', '奖补', '资助', '捐款', '拨款']);
/** 对夜校|补助20万元 */
const toSomebody = /对(?!口)[^，。；：的]{2,24}$/u;
const paidOut = /(?:[以用从由向给为]|动用)[^，。；：]{2,16}$/u;

function isBare({ phrase, modifiers }: FundPhrase): boolean {
  return (
    modifiers === '' &&
    phrase.brand === undefined &&
    phrase.edition === '' &&
    phrase.place === '' &&
    phrase.year === ''
  );
}

function traitsOf(text: string, { phrase, modifiers, amount }: FundPhrase): FundTraits {
  const brand =
    phrase.brand === undefined ? '' : withoutMarks(text.slice(phrase.brand.start, phrase.brand.end));
  return {
    headText: phrase.head.text,
    modifiers: brand + modifiers,
    edition: phrase.edition,
    year: phrase.year.slice(0, 4),
    amount: amount?.value,
  };
}

/** Looks up the sum of money that touches a phrase: 80万元专项资金, 专项资金80万元, 专项资金共80万元. */
function amounts(text: AnalysedText): (phrase: Phrase<FundKind>) => Quantity | undefined {
  const sums = text.quantities.filter((q) => q.unit === '元');
  const starts = new Map(sums.map((q) => [q.start, q]));
  const ends = new Map(sums.map((q) => [q.end, q]));
  return (phrase) => {
    const before = ends.get(phrase.start) ?? ends.get(phrase.start - 1);
    if (before !== undefined && (before.end === phrase.start || /[的元]/u.test(text.text.charAt(before.end))))
      return before;
    const between =
      /^，?(?:一共|总共|共计|总计|合计|总额为?|共|达|为|约)/u.exec(
        text.text.slice(phrase.end, phrase.end + 4),
      )?.[0] ?? '';
    return starts.get(phrase.end + between.length) ?? starts.get(phrase.end);
  };
}

function mentionOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  rule: string,
  confidence: number,
  form: Mention['form'],
): Mention {
  return { start, end, text: text.slice(start, end), form, rule, confidence };
}
