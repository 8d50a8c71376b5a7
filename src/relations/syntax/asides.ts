/** Words that say nothing about anybody: adverbials between a name and what it does (Ｏ在各方支持下，举办), and what places are like (在位于城东的Ｌ). */

import { CharacterSet } from '../../language/lexicons/character-set.ts';
import type { Span } from '../../page/source-text.ts';
import type { Atom } from './atoms.ts';
import { representativeAfter } from './coordination.ts';

/** Longest adverbial that is looked at, in UTF-16 units. */
const LONGEST = 48;

const inner = '[^，。；：！？、\\n]';

/** 在…的支持下, 在做好日常工作的基础上: what helped, or what else was done. 在会上 and 在车间里 say where, and are none. */
const circumstance = `在${inner}{1,20}?(?:(?:支持|指导|帮助|领导|带领|关心|关怀|推动|努力|配合|协助|见证|号召|感召|影响|背景|前提|形势|情况|条件|组织|协调|倡议|统筹|部署|引领)下|基础上|过程中|同时|之际|之余|前夕|期间)`;

/** 为提升技能, 为了让职工满意: what it is for; 为职工 tells whom it is for, and is none. */
const purpose = `为(?:了|进一步|切实|更好地?|不断|有效|全面|扎实|深入|认真|持续|充分|贯彻|落实|推动|推进|促进|丰富|提升|提高|加强|增强|强化|解决|帮助|引导|激励|弘扬|庆祝|迎接|纪念|营造|保障|维护|确保|方便|满足|扩大|展示|答谢|感谢|缓解|破解|打通|做好|完善|规范|激发|凝聚|构建|培养|搭建|拓宽|让|使)${inner}{1,36}`;

/** 按照工作安排, 结合实际, 以需求为导向, 经过精心筹备: the manner in which it is done. */
const manner = `(?:(?:严格|积极|紧紧|紧密|充分|始终|主动|牢牢)?(?:按照|根据|依据|遵照|结合|围绕|聚焦|针对|依托|立足|坚持|着眼|紧扣|秉持|秉承|本着|通过|经过|借助|利用|发挥|凭借|凭着|把握|抢抓|抓住)${inner}{2,28}|以${inner}{2,20}?(?:为(?:契机|抓手|导向|主题|主线|载体|目标|切入点|突破口|依托|重点|核心|引领|牵引|媒|中心|纽带|平台|己任)|的?(?:方式|形式|实际行动|名义|姿态)))`;

const aside = new RegExp(`^(?:${circumstance}|${purpose}|${manner})，`, 'u');
const openings = new CharacterSet('在为按根依遵结围聚针立坚着紧秉本通经借利发凭把抢抓以严积充始主牢');

/** What the name may stand after, if a comma parts it from the adverbial: then it is the subject, and no object. */
const beforeSubject = new CharacterSet('，。；：！？\n、和与及”）');

/** What cannot follow the adverbial, if the name before it is to do what follows. */
const notPredicate = new CharacterSet('的、，。；：！？“”（）\n');

/** 9月2日上午, 于近日; 于 of a date belongs to it. */
const beforeDate = /^[于在](?:今年)?$/u;
const partOfDay = /^(?:上午|下午|晚上?|傍晚|早上?|清晨|中午|凌晨|夜里?|前后)?，?/u;

/** Ｏ今年第二批Ｆ, Ｏ2023年的Ｐ: the date tells apart what the name goes on with. */
const datedNoun = new CharacterSet('的度第首上下底初末以至到来前后、，。；：！？“”（）\n');

/**
 * The adverbials directly behind the names among `atoms`, which are disjoint and in text order, as spans to leave out.
 * Those with a name, a sum or a quotation in them are kept: they say something; and so are dates to come.
 */
export function findAsides(text: string, atoms: readonly Atom[]): readonly Span[] {
  const asides: Span[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i];
    if (atom?.symbol === 'Ｏ' || atom?.symbol === 'Ｌ') {
      const described = epithetBefore(text, atom.start, atoms[i - 1]?.end ?? 0);
      const known = asides.at(-1)?.end ?? 0;
      if (described < atom.start && described >= known) asides.push({ start: described, end: atom.start });
    }
    if (!atom || (atom.symbol !== 'Ｏ' && atom.symbol !== 'Ｈ' && atom.symbol !== 'Ｐ')) continue;
    const next = atoms[i + 1];
    const from = afterClosing(text, atom, Math.min(atom.end + LONGEST, next?.start ?? text.length));
    const dated = next?.date ? dateAside(text, from, next, atoms[i + 2]) : from;
    const bound = dated > from ? atoms[i + 2] : next;
    const limit = bound?.start ?? text.length;
    const timed = dated > from ? dated : timeAside(text, from, limit);
    const nameAtLimit = bound !== undefined && bound.symbol !== 'Ｔ';
    const end = adverbialAside(text, timed, Math.min(timed + LONGEST, limit), nameAtLimit);
    if (end === from || (text[from] === '，' && !isSubject(text, atom))) continue;
    asides.push({ start: from, end });
  }
  return asides;
}

/** Where the date `next` ends that stands at `from`, maybe between commas; `from` where there is none. */
function dateAside(text: string, from: number, next: Atom, following: Atom | undefined): number {
  const parted = text[from] === '，';
  const lead = text.slice(parted ? from + 1 : from, next.start);
  if (next.date?.direction === 'future' || (lead !== '' && !beforeDate.test(lead))) return from;
  const end = next.end + (partOfDay.exec(text.slice(next.end, next.end + 4))?.[0].length ?? 0);
  if (parted !== (text[end - 1] === '，') || following?.start === end || datedNoun.hasAt(text, end))
    return from;
  return end;
}

/** 在位于城东的Ｏ, 风景秀丽的Ｌ: what the place is like, without a name. Ｐ位于城东的Ｌ says where Ｐ is. */
const epithet =
  /(?:(?<=[在到进入赴往])(?:位于|地处|坐落于|坐落在|座落于)[^，。；：！？、的\n]{2,10}|(?:风景|环境|景色|宽敞|绿树|山清|历史)[^，。；：！？、的\n]{2}|刚刚(?:落成|启用|投用|建成|开业)|新(?:落成|启用|投用|建成)|美丽|繁华|热闹|崭新)的$/u;

/** Where the words begin that only describe the name at `start`, behind `floor`; `start` where there are none. */
function epithetBefore(text: string, start: number, floor: number): number {
  if (start === 0 || text[start - 1] !== '的') return start;
  const from = Math.max(floor, start - 16);
  const match = epithet.exec(text.slice(from, start));
  return match ? from + match.index : start;
}

/** Words for times that are no dates. */
const timeWord =
  /^于?(?:日前|近日|近期|昨日|昨天|今天|当天|当日|同日|此前|随后|不久前|前不久|连日来|近年来|眼下|如今|目前)(?:也|还|又|再次|正式)?/u;
const timeOpenings = new CharacterSet('于日近昨今当同此随不前连眼如目');

/** Where the word for a time ends that stands at `from`, maybe between commas, before `limit`; `from` where there is none. */
function timeAside(text: string, from: number, limit: number): number {
  const parted = from < limit && text[from] === '，';
  const start = parted ? from + 1 : from;
  if (start >= limit || !timeOpenings.hasAt(text, start)) return from;
  const length = timeWord.exec(text.slice(start, Math.min(limit, start + 10)))?.[0].length ?? 0;
  const end = start + length;
  if (length === 0 || end >= limit) return from;
  const closed = text[end] === '，' ? end + 1 : end;
  if (parted !== closed > end || closed >= limit || datedNoun.hasAt(text, closed)) return from;
  return closed;
}

/** Where the adverbial ends that stands at `from`; it and what follows it stand before `limit`, where a name may begin. */
function adverbialAside(text: string, from: number, limit: number, nameAtLimit: boolean): number {
  const start = text[from] === '，' && text[from - 1] !== '，' ? from + 1 : from;
  if (start >= limit || !openings.hasAt(text, start)) return from;
  const length = aside.exec(text.slice(start, limit))?.[0].length ?? 0;
  const end = start + length;
  // A name right behind it has a clause of its own.
  if (length === 0 || notPredicate.hasAt(text, end) || (end === limit && nameAtLimit)) return from;
  return end;
}

/** Where the words end that close a list: Ｈ、Ｈ等12人. */
function afterClosing(text: string, { symbol, end }: Atom, limit: number): number {
  if (symbol === '' || end >= limit || text[end] !== '等') return end;
  return end + representativeAfter(symbol, text.slice(end, limit)).length;
}

/** Ｏ，为提升技能，举办: not the object of 走进Ｏ，为提升技能，举办. */
function isSubject(text: string, { start }: Span): boolean {
  return start === 0 || beforeSubject.hasAt(text, start - 1);
}
