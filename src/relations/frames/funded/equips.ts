/** Money spent on what a thing needs: 投入Ｍ，为6艘船配齐书架; 投了Ｍ买桌椅. It is for the thing that the talk is of. */
import type { Entity } from '../../../entities/entity.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import { amountIn, giver, groupNamed, isGift, isRate, isToldAlready, spendsOnItself } from './money.ts';
import { thingCalled, thingSpokenOf } from './thing-spoken-of.ts';

const givers = (hit: Hit): readonly Entity[] => entitiesOf(giver(hit));

const spending =
  '追加|追投|增拨|加拨|配套|贴补|投资|捐资|捐赠|捐款|注资|切出|划出|抽出|匀出|续拨|再拨|投入|拨付|下拨|拨出|列支|拿出|安排|支出|出资|斥资|筹资|投了|花了|掏了|掏|花|出|挤出|切出|补助|资助|援助';
const equipping =
  '配齐|配上|配备|配置|配了|装上|安装|装了|加装|装|添置|添了|添|换上|更换|换了|购置|购买|采购|买来|买了|买|盖起|盖|建起|修缮|修|铺设|铺|做|印制|印|刷新|搭起|搭|贴|补贴';

/** People get what they get, and nothing else does. */
const people =
  /[0-9一二两三四五六七八九十百千万余多][名位人户对]|职工(?!之家|书屋|食堂|宿舍|浴室)|工人(?!文化宫|俱乐部)|农民工|骑手(?!公寓|驿站)|司机(?!之家)|学生|子女|家庭|老人|劳模|员工|居民|群众|灾区|工友|师傅|人员|动者|设者|孩子|姐妹|[他她]们|大家|医护|[渔胶矿环保]工|[递洁送驶乘货客管]员/u;
/** Those for whom an occasion is held. */
const ofOccasion = /参赛|获奖|选手|队伍|学员|队员|演员|观众|新人/u;

const isSigned = /(?:合同|协议|公约)书?$/u;

/** What the clause behind the sum calls by a noun, else the thing that the talk is of. */
function thingEquipped(hit: Hit): Ends {
  const { match, sentence, context } = hit;
  const end = clauseAt(sentence, match.end - 1)?.end ?? match.end;
  const things = endsOf(thingCalled(hit, givers(hit), end));
  const [thing] = things.length > 0 ? things : endsOf(thingSpokenOf(hit, givers(hit)));
  if (!thing || thing.type === 'Fund') return undefined;
  if (thing.type !== 'Programme') return [thing];
  if (isSigned.test(thing.name)) return undefined;
  const kind = context.occasions.kindOf(thing);
  if (kind === 'award') return undefined;
  const isForGood = kind === 'course' || kind === 'facility' || kind === 'scheme';
  return isForGood || ofOccasion.test(sentence.text.slice(match.start, end)) ? [thing] : undefined;
}

export const equips = ruleFrame('funded/equips', 'FUNDED', [
  {
    pattern: new RegExp(
      `(?<verb>${spending})(?:了)?[^，。；ＯＨＰＬＦＭ]{0,6}?Ｆ?(?<money>Ｍ)(?:[^，。；ＯＨＰＬＦＭ]{0,4}(?:资金|经费|款))?，?(?:全部|专门|主要)?(?:用于|用来)?(?:(?:为|给)(?<for>[^，。；ＯＨＰＦＭ]{1,14}?)|在[^，。；ＯＨＰＦＭ]{1,8}?)?(?:全部|统一|分别|都|新|免费|陆续){0,2}(?:(?:${equipping})(?:了|起)?|(?<=Ｍ)(?:把|将)[^，。；：ＯＨＰＦＭ]{2,8}(?:改成|改造成?|改建成?|翻修|翻新|装修|粉刷|扩成|隔成|换成))[^，。；：ＯＨＰＦ]{1,16}(?=[，。；]|$)`,
      'dgu',
    ),
    source: (hit) => (giver(hit)?.symbol === 'Ｏ' ? giver(hit) : undefined),
    accept: (hit) =>
      !people.test(hit.match.text) &&
      isGift(hit) &&
      !isRate(hit) &&
      !groupNamed(hit) &&
      !spendsOnItself(hit, givers(hit)) &&
      !isToldAlready(hit, givers(hit)) &&
      !(hit.match.at('for') === undefined && givers(hit).some(({ type }) => type === 'Company')),
    target: thingEquipped,
    amount: amountIn,
    confidence: 0.6,
  },
]);
