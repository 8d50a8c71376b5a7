/** Sums that a body is given: 给联合会12万元, 向其拨付启动经费9万元, 工作站得到补助3万元. */
import { sumVerbs } from '../../language/lexicons/giving-words.ts';
import { SoughtPattern } from '../syntax/sought-pattern.ts';
import {
  isOrganisation,
  isPerson,
  isTopic,
  nearestSince,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
} from './owner-question.ts';

const handed = '送上|送来|送去|带来|带去|提供|争取|增拨|追加|落实|返还|退还|报销|发放|拨给|奖给|赔付|支付';
/** 向, 为: whoever stands behind gets it. */
const toWhom = /(?:[向为给]|给了|[拨奖补送捐汇交发付赔]给(?:了)?|奖励|补助|资助|补贴)$/u;
/** Between the receiver and the sum. */
const givenThen = new RegExp(
  `^(?:无偿|再次|又|还|各|分别|共|先后|累计|一次性|现场)*(?:${sumVerbs}|${handed})?(?:了|款)?(?:共|共计|合计|价值)?(?:[^，。；的]{0,10}(?:经费|资金|补助|款|金|费))?(?:共|共计|合计|价值|约|近)?$`,
  'u',
);

/** 向区慈善总会捐赠20万元, 给了联合会15万元专项补助: the body that gets it. */
export const organisationGets: OwnerRule = ({ text, quantity, kind, before, clause }) => {
  if (kind !== 'amount' && kind !== 'items') return undefined;
  const last = nearestSince(before, clause.start, kind === 'items' ? isBodyOrTopic : isOrganisation);
  if (last === undefined) return undefined;
  const lead = toWhom.exec(text.text.slice(Math.max(clause.start, last.start - 3), last.start))?.[0];
  if (lead === undefined) return undefined;
  const between = text.text.slice(last.end, quantity.start);
  if (/^[为向给]$/u.test(lead) && between.length < 2) return undefined;
  if (kind === 'items') return goodsGiven.test(between) ? owner(last, 'figure.given-goods', 0.75) : undefined;
  return givenThen.test(between) ? owner(last, 'figure.given-to-organisation', 0.8) : undefined;
};

/** 向Ｐ捐赠画册270本: goods are counted of what gets them. */
const goodsGiven =
  /^(?:共|还|又|再|先后|现场|无偿|免费){0,2}(?:捐赠|捐出|捐献|捐|赠送|赠|送去|送来|送上|配送|配备|援助)(?:了)?[^，。；0-9]{0,8}$/u;
const isBodyOrTopic = (mention: OwnedMention): boolean => isOrganisation(mention) || isTopic(mention);

/** The words with which the subject of a clause gets a sum. */
const got =
  /(?:^|[，、并还也又各先后曾])(?:获得|获拨|获评并获得|获|获得了|得到|得到了|收到|拿到|分得|领到|争取到|获批)(?<giver>[^，。；、]{0,12}?)(?:补助|资助|奖励|奖补|扶持|支持|拨款|经费|资金|奖金|补贴|捐款|捐赠|专项资金|补助资金|启动资金|款)*$/u;

/** 工作站被评为示范站，得到补助5万元: what the sentence is about gets it. */
export const subjectGets: OwnerRule = ({ text, quantity, kind, subject, clause, before }) => {
  if (kind !== 'amount' || subject === undefined || subject.origin === 'sentence') return undefined;
  if (isPerson(subject)) return undefined;
  if (nearestSince(before, Math.max(subject.start + 1, clause.start), isPerson)) return undefined;
  const verb = got.exec(text.text.slice(clause.start, quantity.start));
  // 获区总工会资助7万元: the giver stands behind the verb.
  if (verb === null || subject.start > clause.start + verb.index) return undefined;
  return owner(subject, 'figure.got', 0.75);
};

const foundingMoney = /(?:启动|筹建|开办|工作|活动)(?:经费|资金)(?:共|共计)?$/u;
const pointsBack = /[向给为](?:其|它|新工会|联合会|工会)[^，。；]{0,10}$/u;

/** 成立大会上，区总工会送上启动经费9万元: the body that the report is about gets it. */
export const newBodyGets: OwnerRule = (question) => {
  const { text, quantity, kind, clause, before } = question;
  if (kind !== 'amount') return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  if (!foundingMoney.test(words)) return undefined;
  const receiver = before.find((m) => isNewBody(m) && m.start < clause.start);
  if (receiver === undefined) return undefined;
  return pointsBack.test(words) ||
    /(?:送上|送来|送去|带来|拨付|下拨|划拨|拨出|拿出|给予|支持|提供)/u.test(words)
    ? owner(receiver, 'figure.given-to-organisation', 0.7)
    : undefined;
};
const isNewBody = ({ entity }: OwnedMention): boolean =>
  entity.type === 'Union' && /(?:联合会|联合工会|行业工会|工会委员会|产业工会)$/u.test(entity.name);

const cost = new SoughtPattern(
  /(?:总?投资|总?造价|总投入|(?:首期|一期|首批|二期|前期)(?:共|已)?投入|耗资|斥资|合同价|建设资金|改造费用|总费用|工程款)(?:额|总额)?(?:约|近|达|为|共|超)?$/u,
);

/** 总投资3.2亿元的文化宫, 球场由公司捐建，造价168万元: what stands there for the money. */
export const costs: OwnerRule = (question) => {
  const { text, quantity, kind, before, behind, clause, subject, bare } = question;
  if (kind !== 'amount') return undefined;
  const words = text.text.slice(clause.start, quantity.start);
  if (!(cost.test(words) || (bare !== undefined && spentOnIt.test(words)))) return undefined;
  const around = before.find((m) => m.end > quantity.end && isTopic(m));
  if (around !== undefined) return owner(around, 'figure.costs', 0.85);
  const nearest = behind[0];
  // 文化宫改造项目, not 文化宫 in its name
  const next = behind.findLast((m) => m.start === nearest?.start && m.end >= nearest.end) ?? nearest;
  if (
    next !== undefined &&
    !isPerson(next) &&
    /^(?:的|建设的|打造的|新建的|兴建的|改造的)[“]?$/u.test(text.text.slice(quantity.end, next.start))
  )
    return owner(next, 'figure.costs', 0.85);
  return isStanding(question) ? owner(subject, 'figure.costs', 0.75) : undefined;
};

/** 这座学校由Ｏ援建，投入310万元: nobody spends in the clause, which is about what stands there. */
const spentOnIt = /^(?:共|累计|先后|总共|前后)?(?:投入|花费|花了|耗费|投了)(?:资金)?(?:约|近|共)?$/u;

/** What the sentence is about is something built, not a body that builds. */
function isStanding({ subject }: OwnerQuestion): boolean {
  if (subject === undefined || subject.origin === 'sentence') return false;
  return isTopic(subject) || (isOrganisation(subject) && subject.entity.type === 'Institution');
}
