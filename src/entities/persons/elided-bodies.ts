/** Which body an office is in that is printed without one: the one that the text speaks of, or the only one that fits. */
import type { NameResolver } from '../resolution/resolve-names.ts';
import type { ResolvedName } from '../resolution/resolved-name.ts';
import type { TitleMention } from './find-posts.ts';

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

/** The one enterprise that the article is about has a 总经理, workshops and departments, however far away it is named. */
export function onlyEnterprise(title: TitleMention, resolver: NameResolver): ResolvedName | undefined {
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
export function onlyFit(title: TitleMention, resolver: NameResolver): ResolvedName | undefined {
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
export function wholeBefore(
  title: TitleMention,
  resolver: NameResolver,
  text: string,
): ResolvedName | undefined {
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
export function elidedBody(
  title: TitleMention,
  resolver: NameResolver,
  text: string,
): ResolvedName | undefined {
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
