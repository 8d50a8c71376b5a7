/** Which body a title is in, when it stands beside it, is pointed to, or is left out. */
import type { Span } from '../../page/source-text.ts';
import type { EntityDrafts } from '../entity-drafts.ts';
import { mentionOf } from '../mention-of.ts';
import { isOfficeUnit } from '../organisations/office-units.ts';
import type { NameResolver } from '../resolution/resolve-names.ts';
import type { ResolvedName } from '../resolution/resolved-name.ts';
import { postsInDepartment } from './departments.ts';
import type { TitleMention } from './find-posts.ts';

/** A title, with the body that it is a post in. */
export interface Post {
  readonly title: TitleMention;
  readonly words: string;
  readonly body: Pick<ResolvedName, 'type' | 'name'>;
  /** Where the body is named, if only the title names it. */
  readonly named?: Span;
}

/**
 * The posts that a title means, in their bodies. A post in a company's department is one in the company (电焊班班长);
 * what stands in one string with an office of the company's union may be a post in the company (工会主席、硬件工程师).
 */
export function postsOf(title: TitleMention, resolver: NameResolver, text: string): readonly Post[] {
  const post = postOf(title, resolver, text);
  if (!post) return [];
  const inTwoBodies = streetOffice(post, text) ?? unionOfRegion(post, text);
  if (inTwoBodies) return inTwoBodies;
  const owner = ownerOfUnion(post, resolver);
  if (!owner) return postsInDepartment(post, text);
  const words = post.words.split('、');
  const ofUnion = words.filter((each) => unionOffice.test(each));
  const others = words.filter((each) => !unionOffice.test(each));
  if (others.length === 0) return [post];
  if (ofUnion.length === 0) return [title.rule === 'shared-body' ? { ...post, body: owner } : post];
  return [
    { ...post, words: ofUnion.join('、') },
    { title, words: others.join('、'), body: owner },
  ];
}

/** A title of which the last words are an office in another body than the first, named by the word at `start`. */
function parted(
  post: Post,
  first: string,
  second: string,
  start: number,
  body: Post['body'],
): readonly Post[] {
  const title = { ...post.title, form: 'bare', organisation: { start, end: start + 3 } } as const;
  return [...(first === '' ? [] : [{ ...post, words: first }]), { title, words: second, body }];
}

/** 某街道党工委副书记、|办事处主任: the second post is in the office of the same street. */
function streetOffice(post: Post, text: string): readonly Post[] | undefined {
  const { title, words, body } = post;
  const [, first = '', second = ''] = /^(.+)、办事处([^、]{0,2}主任)$/u.exec(words) ?? [];
  if (second === '' || !/街道党工委$/u.test(body.name)) return undefined;
  const start = text.indexOf('办事处', title.start);
  if (start < 0 || start > title.end) return undefined;
  const name = body.name.replace(/党工委$/u, '办事处');
  return parted(post, first, second, start, { type: 'Institution', name });
}

const ofRegion =
  /(?<=[镇乡区县市州旗街道])(?:党工委|工委|党委|委|委员会|办事处|人民政府|政府|管委会|人大常委会|人大|政协)$/u;

/** 某街道党工委副书记、|总工会主席: the office in the general union of the same street, town or city. */
function unionOfRegion(post: Post, text: string): readonly Post[] | undefined {
  const { title, words, body } = post;
  const own = /(?:^|、)(?<offices>总工会(?<union>[^总].*))$/u.exec(words)?.groups;
  const start = text.lastIndexOf('总工会', title.person.start);
  if (!own?.union || start < title.start || !ofRegion.test(body.name)) return undefined;
  const others = words.slice(0, -(own.offices?.length ?? 0) - 1);
  const name = body.name.replace(ofRegion, '总工会');
  return parted(post, others, own.union, start, { type: 'Union', name });
}

const unionOffice = /(?:主席|主任|委员|干事|小组长|调研员|巡视员|部长|代表)$/u;

/** The enterprise or school whose union the post is in. */
function ownerOfUnion({ body }: Post, resolver: NameResolver): ResolvedName | undefined {
  if (body.type !== 'Union') return undefined;
  const owner = resolver.resolved.find(({ name, type }) => type === 'Union' && name === body.name)?.owner;
  return owner?.type === 'Union' ? undefined : owner;
}

/** 高新区党工委书记、管委会主任: the two committees of one zone. */
function zoneBefore({ organisation, rule }: TitleMention, resolver: NameResolver): Post['body'] | undefined {
  if (rule !== 'bare-body') return undefined;
  const party = resolver.resolved.findLast(
    ({ mention, name }) =>
      name.endsWith('党工委') && mention.end <= organisation.start && organisation.start - mention.end <= 12,
  );
  return party && { type: 'Institution', name: party.name.replace(/党工委$/u, '管委会') };
}

const sharesUnion = /(?:(?<!项目|事业|经理)部|[处科室]|办公室)$/u;

/** A department is a part of its body; a station of a company has posts of its own. */
function isDepartment({ mention }: ResolvedName): boolean {
  return mention.head.kind === 'unit' && mention.head.word !== '站';
}

/** The body that a title is in. */
function postOf(title: TitleMention, resolver: NameResolver, text: string): Post | undefined {
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
    const whole = wholeBefore(title, resolver, text) ?? onlyEnterprise(title, resolver);
    return whole && postInUnit(title, whole);
  }
  if (title.form === 'elided') {
    // 由主席王某率领的某工会代表团: the body comes behind.
    if (/^(?:率领|带领|率)/u.test(text.slice(title.person.end, title.person.end + 2))) return undefined;
    const fit =
      elidedBody(title, resolver, text) ?? onlyEnterprise(title, resolver) ?? onlyFit(title, resolver);
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
  if (!body) {
    const zone = zoneBefore(title, resolver);
    return zone && { title, words: title.title, body: zone };
  }
  if (title.form === 'union') {
    // 公司生产部经理、工会主席: the union of the company, which its departments share.
    const owner = body.owner && sharesUnion.test(body.mention.head.word) ? body.owner : body;
    const union = resolver.resolved.find((item) => item.type === 'Union' && item.owner?.name === owner.name);
    return { title, words: title.title, body: union ?? { type: 'Union', name: `${owner.name}工会` } };
  }
  if (body.owner && body.type !== 'Union' && (isDepartment(body) || isOfficeUnit(body))) {
    const unit = body.name.slice(body.owner.name.length);
    return { title, words: unit + title.title, body: body.owner };
  }
  return { title, words: title.title, body };
}

/** Which bodies an office can be in when none is named beside it: 党组成员 in a union, 医师 in a hospital. */
const officesOfBodies: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [/主席|党组/u, /(?:工会|工会联合会|工联会|工会委员会)$/u],
  [/巡视员|调研员/u, /(?:总工会|厅|局|委|委员会)$/u],
  [/局长$/u, /局$/u],
  [/馆长$/u, /馆$/u],
  [/园长$/u, /幼儿园$/u],
  [/所长$/u, /所$/u],
  [/行长$/u, /行$/u],
  [/院长$/u, /院$/u],
  [/医师|医生|护士|护师/u, /(?:医院|卫生院|防治院|医疗队|急救中心)$/u],
  [/小组长$/u, /小组$/u],
  [/队长$/u, /(?:队|大队|支队|乌兰牧骑|团)$/u],
  [/理事|会长|秘书长/u, /(?:协会|商会|学会|基金会|联合会|促进会|研究会|行业工会|联合工会)$/u],
  [/教师|校长|教授/u, /(?:学校|小学|中学|大学|学院)$/u],
  [/站长|管护员|护林员/u, /(?:站|林场)$/u],
  [/董事|经理|厂长|班长|车间主任|工段长|总工程师|技师$/u, /(?:公司|集团|厂|矿|段)$/u],
  [/法官|审判员|庭长/u, /法院$/u],
  [/民警|交警/u, /(?:公安局|分局|派出所|支队|大队)$/u],
];

/** 经济技术部|副部长 in a list of a union's people: the department of a union is a body of its own. */
function postInUnit(title: TitleMention, whole: ResolvedName): Post {
  const unit = /^[^、]{2,12}[部室处](?=副?(?:部长|处长|主任))/u.exec(title.title)?.[0];
  // 检修部工会……热控班班长: the shift is in the enterprise.
  const body =
    whole.type === 'Union' && !unit && whole.owner && whole.owner.type !== 'Union' ? whole.owner : whole;
  if (whole.type !== 'Union' || !unit) return { title, words: title.title, body };
  return { title, words: title.title.slice(unit.length), body: { type: 'Union', name: whole.name + unit } };
}

/** The one enterprise that the article is about has a 总经理, workshops and departments, however far away it is named. */
function onlyEnterprise(title: TitleMention, resolver: NameResolver): ResolvedName | undefined {
  const only = onlyOne(
    title,
    resolver,
    ({ type, mention }) => type === 'Company' && mention.head.kind !== 'unit' && mention.form !== 'known',
  );
  if (!only || title.form !== 'elided' || enterpriseOffice.test(title.title)) return only;
  if (!enterpriseTrade.test(title.title)) return undefined;
  return resolver.resolved.some(({ type, owner }) => type === 'Union' && owner?.name === only.name)
    ? only
    : undefined;
}

/** Offices of whoever leads a body. */
const leadsBody = /(?:主席|会长|理事长|秘书长|[校院馆站所行园]长|小组长)$/u;

/** 主席王某说: the one union that the article has named by then, however far away. */
function onlyFit(title: TitleMention, resolver: NameResolver): ResolvedName | undefined {
  const fits = leadsBody.test(title.title)
    ? officesOfBodies.find(([office]) => office.test(title.title))?.[1]
    : undefined;
  return fits && onlyOne(title, resolver, ({ type, name }) => type !== 'Place' && fits.test(name));
}

/** The body that `fits`, if it is the only one in the article and named before the title. */
function onlyOne(
  title: TitleMention,
  resolver: NameResolver,
  fits: (item: ResolvedName) => boolean,
): ResolvedName | undefined {
  let only: ResolvedName | undefined;
  for (const item of resolver.resolved) {
    if (!fits(item)) continue;
    if (only && only.name !== item.name) return undefined;
    only ??= item;
  }
  return only && only.mention.start < title.start ? only : undefined;
}

const enterpriseOffice = /(?:董事长|总经理|厂长|总工程师|车间主任|生产经理|安全总监|总裁)$/u;

/** Trades of those who work in an enterprise, whose union the article tells of. */
const enterpriseTrade =
  /(?:(?<![职员女民矿渔技校社卫农临短长钟散零青徒])工|质检员|检验员|化验员|操作员|主操|值班员|货运员|线长)$/u;

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

/**
 * The body named last before the title, in the same or the preceding sentence, that the office fits. Whoever leads a body
 * may be told of somewhat later, and hardly ever leads a general union, whose people are named with it.
 */
function elidedBody(title: TitleMention, resolver: NameResolver, text: string): ResolvedName | undefined {
  const fits = officesOfBodies.find(([office]) => office.test(title.title))?.[1];
  if (!fits) return undefined;
  const leads = leadsBody.test(title.title);
  let sentences = 0;
  let lessLikely: ResolvedName | undefined;
  for (let end = title.start; end > 0 && title.start - end < farthestBody; end--) {
    if (endsSentence(text, end - 1, leads) && ++sentences > (leads ? leadersReach : 1)) break;
    const body = resolver.ending(end);
    if (!body || body.type === 'Place' || !fits.test(body.name)) continue;
    const { start } = body.mention;
    const inPassing = sentences === 0 ? besides : namedInPassing;
    if (inPassing.test(text.slice(Math.max(0, start - 4), start))) {
      if (sentences <= 1) lessLikely ??= body;
    } else if (sentences > 1 && !beginsSentence(text, start)) {
      // 甲工会和乙工会换届: nobody knows which of the two.
      if (joinedToAnother.test(text.slice(Math.max(0, start - 4), start))) break;
    } else if (leads && sentences > 0 && body.name.endsWith('总工会')) lessLikely ??= body;
    else return body;
  }
  return lessLikely;
}

/** How many sentences back the sentence may be that is about the body. */
const leadersReach = 3;

/** 隶属|某总工会, 此前在|某总工会: not the body that is spoken of. */
const besides = /(?:隶属于?|归属于?|挂靠在?|供职于?|任职于?|来自|在|原)$/u;
const namedInPassing = /(?:隶属于?|归属于?|挂靠在?|供职于?|任职于?|来自|在|从|由|受|经|原)$/u;

const joinedToAnother = /[和与及、]$/u;

/** The end of a line counts where no mark ends the sentence; and another time where a paragraph is not to be left. */
function endsSentence(text: string, at: number, overParagraphs: boolean): boolean {
  const mark = text.charAt(at);
  if (mark === '\n') return !overParagraphs || !'。！？'.includes(text.charAt(at - 1));
  return '。！？'.includes(mark);
}

function beginsSentence(text: string, at: number): boolean {
  return at === 0 || '。！？\n'.includes(text.charAt(at - 1));
}

const farthestBody = 200;

/** The bare word in the title (工会|主席, 集团|董事长) or the region of a government's office points to the body. */
export function addPointer(drafts: EntityDrafts, text: string, { title, words, body, named }: Post): void {
  if (named) {
    drafts.add(mentionOf(text, named, body.type, body.name, 'name', 'department-of-post', title.confidence));
    return;
  }
  const span = pointerOf(title, words, text);
  if (!span || span.start < 0 || span.end > title.end) return;
  drafts.add(mentionOf(text, span, body.type, body.name, 'pointer', title.rule, title.confidence));
}

function pointerOf(title: TitleMention, words: string, text: string): Span | undefined {
  const { organisation } = title;
  switch (title.form) {
    case 'government':
      return organisation.end > organisation.start
        ? organisation
        : { start: organisation.start, end: title.person.start };
    case 'union': {
      const start = text.indexOf('工会', title.start);
      return { start, end: start + 2 };
    }
    case 'bare':
      return organisation;
    case 'unit': {
      // The department of a union, which only the title names.
      const unit = title.title.length - words.length;
      return unit > 0 && title.title.endsWith(words)
        ? { start: title.start, end: title.start + unit }
        : undefined;
    }
    default:
      return undefined;
  }
}
