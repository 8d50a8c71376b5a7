/** Kinds of names and bodies that are written out, joined or pointed to differently. */
import type { NameHead } from '../organisations/name-mention.ts';
import type { DivisionMention } from '../places/find-divisions.ts';
import type { ResolvedName } from './resolved-name.ts';

/** Bodies of government, party and unions: their region is written out in the full name. */
export const publicRest =
  /(?:总工会|工会|工会联合会|局|委|委员会|厅|人大常委会|人大|政协|法院|检察院|文联|科协|妇联|残联|侨联|工商联|红十字会|党校|政府|慈善总会)$/u;
export const keepsShortRegion =
  /(?:海事局|海警局|航道局|港务局|监管局|地质局|勘测局|水文局|电业局|分局|管理局|铁路局|海关|电力局|供电局|邮政局)$/u;

/** What a union of an industry, an area or a kind of workers is called by in front of 工会: no enterprise of that name is meant. */
export const industryAtEnd =
  /(?:产业|行业|街道|镇|乡|村|社区|区|园|楼宇|商圈|机关|系统|建设|教育|金融|化工|化学|医药|纺织|财贸|机械|冶金|轻工|交通|农林|能源|地质|煤炭|石油|电力|水利|气象|水文|农业|林业|林草|邮政|电信|通信|旅游|文旅|科技|文化|体育|卫生|医务|海员|铁路|民航|公路|烟草|国防|军工|电子|建材|工业|快递|物流|货运|家政|餐饮|商贸|服务业|港口|商业|粮食|供销|环卫|出租车|网约车|交通运输|职业|联合|流动|直属|企业|市政|公用|城建|公用事业|园林|广电|新闻|出版|教科文卫|教科文卫体|教科文体|科教文卫体|政法|财政|税务|保险|证券|银行|外卖|配送|即时配送|代驾|保安|物业|养老|护理|渔业|畜牧|盐业|黄金|有色|钢铁|石化|航空|航运|船舶|造船|核工业|航天|兵器|电力水利|农牧|农林水|农林水利|工商|两新|国|职)$/u;

/** Whether the names of bodies in the division behind `outer` do without it: 浙江省|桐乡市, 临沂市|沂水县. */
export function isSuperfluous(
  outer: DivisionMention,
  next: DivisionMention | undefined,
  head: NameHead,
): boolean {
  if (next?.form !== 'full') return false;
  const inner = next.divisions[0]?.name ?? '';
  if (outer.level === 'city') return head.type !== 'Company' && /[县旗]$/u.test(inner);
  const city = outer.divisions[0]?.name.endsWith('市');
  return (
    outer.level === 'province' &&
    !city &&
    inner !== '' &&
    next.level !== 'township' &&
    !inner.endsWith('自治州')
  );
}

/** An office that another one of the same person follows. */
export const sameTitle =
  /^[^\s，。；：、“”（）]{0,6}(?:常委|主任|主席|书记|委员|成员|顾问|[局部院会秘书]长)[、兼]$/u;

/** What has 分会: a union or an association, not a part of one. */
export function branched({ type, name, mention }: ResolvedName): boolean {
  return mention.head.kind !== 'unit' && (type === 'Union' || /[协商学]会$|联合会$/u.test(name));
}

export const isWholeUnion = ({ type, mention }: ResolvedName): boolean =>
  type === 'Union' && mention.head.kind !== 'unit';

export const isEnterpriseUnion = (other: ResolvedName): boolean =>
  other.type === 'Union' && ownedByEnterprise(other);

/** 工会主席 without a body means the union of the enterprise or school that the story is about. */
function ownedByEnterprise({ owner, mention }: ResolvedName): boolean {
  return owner !== undefined && owner.type !== 'Union' && mention.head.kind !== 'unit';
}
