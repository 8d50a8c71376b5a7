/** Which body a title is in, when it stands beside it, is pointed to, or is left out. */
import type { EntityDrafts } from '../entity-drafts.ts';
import { mentionOf } from '../mention-of.ts';
import type { NameResolver, ResolvedName } from '../resolution/resolve-names.ts';
import type { TitleMention } from './find-posts.ts';

/** A title, with the body that it is a post in. */
export interface Post {
  readonly title: TitleMention;
  readonly words: string;
  readonly body: Pick<ResolvedName, 'type' | 'name'>;
}

/** The body that a title is in. A post in a company's department is one in the company (电焊班班长). */
export function postOf(title: TitleMention, resolver: NameResolver, text: string): Post | undefined {
  const { organisation } = title;
  const word = text.slice(organisation.start, organisation.end);
  if (title.government) {
    const { government } = title;
    const same = resolver.resolved.find(
      ({ name }) => name === government || name === government.replace('人民政府', '政府'),
    );
    return { title, words: title.title, body: same ?? { type: 'Institution', name: government } };
  }
  if (title.form === 'unit') {
    const whole = wholeBefore(title, resolver, text);
    return whole && { title, words: title.title, body: whole };
  }
  if (title.form === 'elided') {
    const fit = elidedBody(title, resolver, text);
    return fit && { title, words: title.title, body: fit };
  }
  const body =
    title.form === 'bare' || title.rule === 'bare-body'
      ? resolver.pointedBy(word, organisation.start)
      : (resolver.ending(organisation.end) ?? resolver.pointedBy(word, organisation.start));
  if (title.rule === 'union-office' && !(body?.type === 'Union' && body.owner)) {
    // 工会主席 by itself is the chairman of the enterprise's union, whether or not the article names it.
    const enterprise = resolver.pointedBy('公司', organisation.start);
    if (enterprise) {
      const union = { type: 'Union', name: `${enterprise.name}工会` } as const;
      return { title, words: title.title, body: union };
    }
  }
  if (!body) return undefined;
  if (title.form === 'union') {
    const union = resolver.resolved.find((item) => item.type === 'Union' && item.owner?.name === body.name);
    return { title, words: title.title, body: union ?? { type: 'Union', name: `${body.name}工会` } };
  }
  if (body.owner && body.type !== 'Union' && body.mention.head.kind === 'unit') {
    const unit = body.name.slice(body.owner.name.length);
    return { title, words: unit + title.title, body: body.owner };
  }
  return { title, words: title.title, body };
}

/** Which bodies an office can be in when none is named beside it: 党组成员 in a union, 医师 in a hospital. */
const officesOfBodies: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [/主席|党组/u, /总?工会$/u],
  [/医师|医生|护士|护师/u, /(?:医院|卫生院|防治院|医疗队|急救中心)$/u],
  [/队长$/u, /(?:队|大队|支队|乌兰牧骑|团)$/u],
  [/理事|会长|秘书长/u, /(?:协会|商会|学会|基金会|联合会|促进会|研究会)$/u],
  [/教师|校长|教授/u, /(?:学校|小学|中学|大学|学院)$/u],
  [/站长|管护员|护林员/u, /(?:站|林场)$/u],
  [/董事|经理|厂长|班长|车间主任|工段长|总工程师|技师$/u, /(?:公司|集团|厂|矿|段)$/u],
  [/法官|审判员|庭长/u, /法院$/u],
  [/民警|交警/u, /(?:公安局|分局|派出所|支队|大队)$/u],
];

/** The body that a department without an owner's name is in: the company, hospital or union spoken of. */
function wholeBefore(title: TitleMention, resolver: NameResolver, text: string): ResolvedName | undefined {
  let sentences = 0;
  for (let end = title.start; end > 0 && title.start - end < farthestBody; end--) {
    if (/[。！？\n]/u.test(text.charAt(end - 1)) && ++sentences > 2) return undefined;
    const body = resolver.ending(end);
    if (!body || body.type === 'Place') continue;
    return body.mention.head.kind === 'unit' ? body.owner : body;
  }
  return undefined;
}

/** The body named last before the title, in the same or the preceding sentence, that the office fits. */
function elidedBody(title: TitleMention, resolver: NameResolver, text: string): ResolvedName | undefined {
  const fits = officesOfBodies.find(([office]) => office.test(title.title))?.[1];
  if (!fits) return undefined;
  let sentences = 0;
  for (let end = title.start; end > 0 && title.start - end < farthestBody; end--) {
    if (/[。！？\n]/u.test(text.charAt(end - 1)) && ++sentences > 1) return undefined;
    const body = resolver.ending(end);
    if (body && body.type !== 'Place' && fits.test(body.name)) return body;
  }
  return undefined;
}

const farthestBody = 200;

/** The bare word in the title (工会|主席, 集团|董事长) or the region of a government's office points to the body. */
export function addPointer(drafts: EntityDrafts, text: string, { title, body }: Post): void {
  if (title.form === 'government') {
    const region = title.organisation;
    const span = region.end > region.start ? region : { start: region.start, end: title.person.start };
    drafts.add(mentionOf(text, span, body.type, body.name, 'pointer', title.rule, title.confidence));
    return;
  }
  const at = title.form === 'union' ? text.indexOf('工会', title.start) : title.organisation.start;
  const end = title.form === 'union' ? at + 2 : title.organisation.end;
  if (at < 0 || end > title.end) return;
  drafts.add(
    mentionOf(text, { start: at, end }, body.type, body.name, 'pointer', title.rule, title.confidence),
  );
}
