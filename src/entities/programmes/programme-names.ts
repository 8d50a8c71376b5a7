/** The canonical name of a programme from its phrase. */
import type { IssueDetails } from '../../page/article.ts';
import type { Span } from '../../page/source-text.ts';
import { byFirstMention, type CandidateEntity, spanKey } from '../candidate.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Unit } from './phrase-units.ts';
import { withoutMarks } from './programme-draft.ts';

export interface ProposedName {
  readonly name: string;
  readonly aliases: readonly string[];
}

const homeParts = /^(?<province>.+?(?:省|自治区|市))?(?<city>.+?(?:市|州|盟|地区))?$/u;

const meetingOrClass = /(?:(?<!运动|博览|展览|展销)会|会议|班)$/u;

/** 四届二次职工代表大会, 成立大会: which one it is only the body tells that meets. */
const meetingOfBody =
  /^(?:首届|第?[一二三四五六七八九十\d]{1,3}届)?(?:第?[一二三四五六七八九十\d]{1,3}次)?(?:(?:职工|会员|女职工|女会员|工会会员)?(?:代表大会|代表会议)|会员大会|职代会|全委会|成立大会)(?:第[一二三四五六七八九十]{1,3}次会议)?$/u;

/** 四届一次全委会, 第一届委员会第一次全体会议: the session of a union's committee. */
const plenary =
  /^(?:[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,3}次全委会|(?:第[一二三四五六七八九十]{1,3}届)?(?:经费审查)?委员会第[一二三四五六七八九十]{1,3}次全体会议)$/u;

/** What people learn is whose it is: 区总工会的瑜伽班. */
const course = /[班课]$|课程$|课堂$/u;

const honour = /(?<=..)(?:荣誉)?称号$/u;
const honourOrWork = /(?<=..)(?:(?:荣誉)?称号|(?:专项|重点|试点)?工作)$/u;

/** The second half of a name may begin with a union of the region: 推进会暨市总工会交流会. */
const unionOfHalf = /(?<=暨)[省市区县州旗]总工会/u;

export class ProgrammeNames {
  readonly #names = new Map<number, string>();
  /** Where the bodies begin whose names open with a quotation mark, and how far they reach. */
  readonly #quotedBodies = new Map<number, number>();
  /** The union that the article names first. */
  readonly #union: string;
  readonly #home: { readonly province: string; readonly city: string };

  constructor(known: readonly CandidateEntity[], issue: IssueDetails) {
    for (const { type, name, mentions } of known) {
      const counts = type !== 'Programme' && type !== 'Fund';
      for (const mention of mentions) {
        if (counts) this.#names.set(spanKey(mention), name);
        const { form, text, start, end } = mention;
        if (form === 'name' && text.startsWith('“')) this.#quotedBodies.set(start, end);
      }
    }
    const unions = known.filter(({ type, mentions }) => type === 'Union' && mentions.length > 0);
    this.#union = unions.sort(byFirstMention)[0]?.name ?? '';
    const { province = '', city = province } = homeParts.exec(issue.home ?? '')?.groups ?? {};
    this.#home = { province, city };
  }

  /** Whether exactly this range is the name of something else. */
  isKnown(span: Span): boolean {
    return this.#names.has(spanKey(span));
  }

  /** Whether a body has its name from this quotation: “听潮”话剧社. */
  namesBody({ start, end }: Span): boolean {
    return (this.#quotedBodies.get(start) ?? 0) > end;
  }

  /**
   * Year, place, edition and modifiers as printed, quotation marks taken out. An organiser right in front belongs to a
   * described programme (城东区总工会2023年劳模疗休养), not to one with a quoted name (城东区总工会“春雨计划”).
   */
  of(text: string, phrase: Phrase<string>, theme = ''): ProposedName {
    const printed = withoutMarks(this.#withFullBody(text, phrase)).replace(phrase.inner, '');
    const expanded = this.#expanded(printed, phrase.place);
    // 全省煤矿现场会 calls itself so, a 全省煤矿技能大赛 is the province's.
    const words = meetingOrClass.test(phrase.head.text) ? printed : expanded;
    const { brand, organiser } = phrase;
    // 青年能手 is what somebody is named, 青年能手称号 how the sentence says it; so is “暖巢”专项工作.
    const own = words.replace(brand === undefined ? honour : honourOrWork, '');
    const aliases = brand === undefined ? [] : [withoutMarks(text.slice(brand.start, brand.end))];
    if (own !== words) aliases.push(words);
    if (words !== expanded) aliases.push(expanded);
    if (organiser === undefined && this.#union !== '' && plenary.test(own))
      return { name: this.#union + own, aliases: [...aliases, own] };
    // 以“荷香”为主题的海州市第三届朗诵会 has a name without its theme.
    const isNamed =
      phrase.year !== '' || phrase.edition !== '' || (phrase.place !== '' && brand === undefined);
    if (theme !== '' && !isNamed) return { name: `${theme}主题${own}`, aliases: [...aliases, own] };
    const needsOrganiser =
      brand === undefined &&
      (phrase.adjoining ||
        (phrase.owned && course.test(phrase.head.text)) ||
        own === phrase.head.text ||
        own.startsWith('机关') ||
        meetingOfBody.test(own));
    if (organiser === undefined || !needsOrganiser) return { name: own, aliases };
    return { name: `${this.#organiserName(organiser)}${own}`, aliases: [...aliases, own] };
  }

  /** The phrase as printed, but a union that begins its second half with its place. */
  #withFullBody(text: string, { start, end }: Span): string {
    const printed = text.slice(start, end);
    const union = printed.includes('暨') ? unionOfHalf.exec(printed) : null;
    if (union === null) return printed;
    const from = start + union.index;
    return printed.replace(
      unionOfHalf,
      this.#names.get(spanKey({ start: from, end: from + union[0].length })) ?? union[0],
    );
  }

  /** What is called after a body that does not stand in front of it. */
  ofBody(body: Unit, own: string): ProposedName {
    return { name: `${this.#organiserName(body)}${own}`, aliases: [own] };
  }

  /** As printed, but 市总工会 and its like with their place, and without what a bracket says of it. */
  #organiserName(organiser: Unit): string {
    const full = this.#names.get(spanKey(organiser)) ?? organiser.text;
    return /^[市区县省该州旗]|（/u.test(organiser.text) ? full : withoutMarks(organiser.text);
  }

  /** 全省 and 全市 in front are the home region of the newspaper. */
  #expanded(name: string, place: string): string {
    const { province, city } = this.#home;
    if (place === '全省' && province !== '') return name.replace('全省', province);
    if (place === '全市' && city !== '') return name.replace('全市', city);
    return name;
  }
}
