/** Houses and bodies that begin: 学院揭牌。开办费80万元，首批招收45名学员: the report goes on about what began. */

import type { EntityNumber } from '../../entities/entity.ts';
import { bodyStart } from '../../page/article.ts';
import { SoughtPattern } from '../syntax/sought-pattern.ts';
import {
  isHeadlined,
  isOrganisation,
  isPerson,
  isTopic,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  ownerOf,
} from './owner-question.ts';

/** How far back it may have been told that it began. */
const REACH = 260;

/** Houses that people come to, and groups that they join. */
const houseOrGroup =
  /(?:学院|学校|学堂|中心|工作室|工作站|[馆宫校]|疗养院|休养院|调解委员会|仲裁院|联合会|联合工会|行业工会|联盟|服务队|宣讲团|艺术团|俱乐部|合作社|基地|服务站|驿站|之家)$/u;

const beginning = '揭牌|揭幕|成立|挂牌|建成|启用|投用|开馆|开院|落成|投入使用|投入运行|组建|诞生|开放|亮相';
/** 学院|昨日揭牌, 中心|由Ａ与Ｂ共建. */
const beginsBehind = new RegExp(
  `^[”]?(?:（[^）]*）)?(?:[^，。；、的]{0,10}(?:${beginning})|[^，。；]{0,4}由[^。；]{2,40}(?:共建|合建|合办|创办|创建|建立|组建|成立|打造|建设|发起))(?!仪式|大会|前|的)`,
  'u',
);
/** 成立了|联合会, 为|学院揭牌. */
const beginsInFront = /(?:成立|组建|创办|创建|建起|建成|打造|设立|新建|建立|办起)(?:了|起)?$/u;
const forWhom = /[为给]$/u;

function begins(text: string, { start, end }: OwnedMention): boolean {
  const behind = text.slice(end, end + 60);
  if (beginsBehind.test(behind)) return true;
  const before = text.slice(Math.max(0, start - 6), start);
  return beginsInFront.test(before) || (forWhom.test(before) && /^[”]?(?:揭牌|授牌|揭幕)/u.test(behind));
}

/** What it cost to begin, or costs to run. */
const itsCost = new SoughtPattern(
  /(?:启动|开办|筹建|建设|改造|装修|设备|运行|运营|总|首期|首批|前期|一期)(?:资金|经费|费用|投资|投入|款)(?:额|一?共|总计|共计|达|为|约|近)*$/u,
);

/** What such a house does, takes in or has. */
const itsDoing = new SoughtPattern(
  /(?:招收|招生|招录|录取|培训|轮训|培养|接待|服务|受理|办理|调解|调处|化解|追回|讨回|挽回|藏书|收藏|馆藏|陈列|展出|开设|设有|下设|设立|设|聘请|聘任|选聘|办班|开班|举办|开展|接诊|惠及|吸引|吸纳|入会|加盟|会员|成员|队员|导师|窗口|专业)(?:了|起|出|共|已)?[^，。；0-9]{0,8}$/u,
);
/** 首批60名学员入学, 18名导师受聘. */
const itsPeople =
  /^[^，。；]{0,6}(?:学员|导师|教师|会员|队员|成员|调解员|专家|讲师|读者|代表)[^，。；]{0,6}(?:入学|报到|开班|受聘|加入|入会|入队|结业|毕业|上岗|聘|产生)/u;
/** 首批46家企业加入. */
const joins = /^[^，。；0-9]{0,8}(?:加入|入会|加盟|入驻|成为[^，。；]{0,6}会员)/u;

/** 全县已有, 各地共: of many such. */
const ofMany = /[全各][省市县区国地]|目前全|累计建/u;
/** 由120人变为: what it was before. */
const grewFrom = /[由从][^，。；]{0,6}$/u;
const planned = /(?:计划|将|拟|力争|预计|打算|明年|下一步)[^，。；]{0,12}$/u;

/** The house or body that was said to begin, where the talk has come to nothing else since. */
function houseBegun({ text, before, clause, sentence }: OwnerQuestion): OwnedMention | undefined {
  const start = bodyStart(text.article);
  const names = new Set<EntityNumber>();
  for (const mention of before) {
    if (mention.end > clause.start) continue;
    if (isTopic(mention) || sentence.start - mention.end > REACH) return undefined;
    if (!isOrganisation(mention) || names.has(mention.entity.id)) continue;
    if (!houseOrGroup.test(mention.entity.name)) continue;
    names.add(mention.entity.id);
    if (isHeadlined(mention.entity, start) || begins(text.text, mention)) return mention;
  }
  return undefined;
}

export const houseOfTalk: OwnerRule = (question) => {
  const { text, kind, quantity, clause, subject, before } = question;
  const words = text.text.slice(clause.start, quantity.start);
  const behind = text.text.slice(quantity.end, clause.end);
  const isCost = kind === 'amount' && itsCost.test(words);
  if (!isCost) {
    const does = kind === 'amount' ? /[追讨挽]回/u.test(words) : itsDoing.test(words);
    if (!(does || itsPeople.test(behind) || (kind === 'organisations' && joins.test(behind))))
      return undefined;
    if (quantity.value < 3 || planned.test(words)) return undefined;
  }
  if (ofMany.test(words) || grewFrom.test(words)) return undefined;
  const house = houseBegun(question);
  if (house === undefined) return undefined;
  // Whoever begins the clause does it, unless it only pays.
  const own = before.some(
    (m) => m.start >= clause.start && m.entity !== house.entity && (isOrganisation(m) || isPerson(m)),
  );
  if (own || (subject?.origin === 'own' && subject.entity !== house.entity && !isCost)) return undefined;
  return ownerOf(house.entity, 'figure.house-of-talk', 0.65);
};
