/** Which body a title is in, when it stands beside it, is pointed to, or is left out. */
import type { Span } from '../../page/source-text.ts';
import type { EntityDrafts } from '../entity-drafts.ts';
import { mentionOf } from '../mention-of.ts';
import { isOfficeUnit } from '../organisations/office-units.ts';
import type { NameResolver } from '../resolution/resolve-names.ts';
import type { ResolvedName } from '../resolution/resolved-name.ts';
import { postsInDepartment } from './departments.ts';
import { elidedBody, enterpriseOfArticle, onlyFit, wholeBefore } from './elided-bodies.ts';
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

/** 某街道党工委副书记、|办事处主任, 街道工委书记王某、|办事处主任李某: the second post is in the office of the same street. */
function streetOffice(post: Post, text: string): readonly Post[] | undefined {
  const { title, words, body } = post;
  const [, first = '', second = ''] = /^(?:(.+)、)?办事处([^、]{0,2}主任)$/u.exec(words) ?? [];
  if (second === '' || !/街道党?工委$/u.test(body.name)) return undefined;
  const start = text.indexOf('办事处', title.start);
  if (start < 0 || start > title.end) return undefined;
  const name = body.name.replace(/党?工委$/u, '办事处');
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
    const whole = wholeBefore(title, resolver, text) ?? enterpriseOfArticle(title, resolver, text);
    return whole && postInUnit(title, whole);
  }
  if (title.form === 'elided') {
    // 由主席王某率领的某工会代表团: the body comes behind.
    if (/^(?:率领|带领|率)/u.test(text.slice(title.person.end, title.person.end + 2))) return undefined;
    const fit =
      elidedBody(title, resolver, text) ??
      enterpriseOfArticle(title, resolver, text) ??
      onlyFit(title, resolver);
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

/** 经济技术部|副部长 in a list of a union's people: the department of a union is a body of its own. */
function postInUnit(title: TitleMention, whole: ResolvedName): Post {
  const unit = /^[^、]{2,12}[部室处](?=副?(?:部长|处长|主任))/u.exec(title.title)?.[0];
  // 检修部工会……热控班班长: the shift is in the enterprise.
  const body =
    whole.type === 'Union' && !unit && whole.owner && whole.owner.type !== 'Union' ? whole.owner : whole;
  if (whole.type !== 'Union' || !unit) return { title, words: title.title, body };
  return { title, words: title.title.slice(unit.length), body: { type: 'Union', name: whole.name + unit } };
}

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
