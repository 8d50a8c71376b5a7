/** Sums told of a giver alone: what they are for is what the talk is of. */
import type { Entity } from '../../../entities/entity.ts';
import {
  bearingVerbs,
  costNouns,
  givenThings,
  givingAdverbs,
  givingManner,
  givingVerbs,
  shareWords,
  toSomebody,
} from '../../../language/lexicons/giving-words.ts';
import { thingNounWords } from '../../../language/lexicons/things-that-cost.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { after, before, type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import { bodyMeant, bodyNouns } from './body-meant.ts';
import {
  amountIn,
  amountNear,
  giver,
  giversBody,
  groupNamed,
  halfOf,
  isAllowance,
  isGift,
  isRate,
  isSumItself,
  isToldAlready,
  spendsOnItself,
  spentElsewhere,
  sumBorne,
} from './money.ts';
import { purposeOf } from './purpose.ts';
import { thingCalled } from './thing-spoken-of.ts';

const someGoods =
  '[0-9一二两三四五六七八九十百千万余多]+(?:件|套|台|册|本|箱|份|吨|辆|床|双|顶|袋|部|斤|公斤|张|盏|副|把|只|桶|瓶|桌|组|批|立方米|方)';
const adverbs = `${givingAdverbs}{0,4}`;
const plainObject =
  '(?:了|过|来|去|上|到|足|齐|出|进|进去|出来){0,2}(?:[^，。；：ＯＨＰＬＭ的]{0,8}?Ｆ?|(?:救急|救命|应急|首笔|首批|第一笔|急需|价值|总价值?|自己|余下|剩下|其余|剩余|最后)的?)';

/** Ｏ的“…”经费中: out of which of its money. */
const itsMoney = '(?:的?[^，。；ＯＨＰＦＭ]{0,6}(?:经费|资金|会费|预算|专款)[中里内]?)?';

/** Ｏ和村委会: who else gives, whom nobody knows. */
const unnamed = '(?:[和与及][^，。；：ＯＨＰＬＦＭ由]{2,8}?)?';

const givers = (hit: Hit): readonly Entity[] => entitiesOf(hit.match.phrase('source') ?? giver(hit));

/** Ｏ出资, 由Ｏ出资, 企业Ｏ又追加: it stands where subjects stand, and is no 向Ｏ or 为Ｈ. */
function actsItself({ match, sentence }: Hit): boolean {
  const source = match.phrase('source');
  if (!source) return false;
  if (standsAsSubject.test(sentence.text.slice(0, source.at))) return true;
  return clauseAt(sentence, source.at)?.subject === source;
}

/** What may stand before a subject: 企业, 由, 其中; and what describes it: 对口支援Ｌ的, Ｈ所在的. */
const standsAsSubject =
  /(?:^|[，；、：由中]|代表|企业|单位|公司|爱心人士|其中，?|[，；、：](?:而|但|后来|最后|接着)?(?![^，。；：]*[向给为对把将获被从])[^，。；：ＯＰＦＭ]{2,14}的)$/u;

const beginsWithVerb = ({ match }: Hit): boolean =>
  match.phrase('fund')?.members.every(({ mention }) => /^(?:配套|补助|奖补|补贴|资助)/u.test(mention.text)) ??
  false;

/** A fund with a name pays like anybody; a sum is paid, and so is what money comes out of. */
function isPayer({ match, sentence }: Hit): boolean {
  const source = match.phrase('source');
  if (source?.symbol !== 'Ｆ') return true;
  return !isSumItself(sentence, source) && entitiesOf(source).every(({ name }) => !/^\d/u.test(name));
}

/** 向Ｏ拨付, 为Ｈ, 给职工: the clause says itself who gets it. */
function saysToWhom({ match, sentence }: Hit): boolean {
  const clause = clauseAt(sentence, match.start);
  const words = sentence.text.slice(clause?.start ?? 0, match.at('verb') ?? match.start);
  return toSomebody.test(words);
}

/** 元, 作为启动资金, 支持建设: nothing else that the money is for stands behind it in its clause. */
const nothingElse =
  /^Ｆ?(?:的)?(?:(?:作为|充作|用作|充当)?[^，。；ＯＨＰＦＬＭ]{0,4}(?:资金|经费|费用|补助|补贴|奖补|支持|赞助|善款|捐款|慰问金|救助金|款|金|费))?(?:解围|救急|应急|打底|垫底|兜底|起步|帮衬|相助|(?:用于|用来|予以|支持|助力|帮助|保障)(?:其)?(?:项目)?(?:建设|建成|改造|装修|修缮|升级|扩建|运行|运营|维护|运转|发展|开办))?(?:[和、]Ｍ)*(?=[，。；、并]|$)/u;

/** 凑了Ｍ的常用药: goods by their price. */
const goods = /^(?:左右|元)?的[^，。；ＯＨＰＦＭＮ]{1,12}(?=[，。；]|$)/u;
function givesGoods(hit: Hit): boolean {
  // 由Ｏ资助Ｍ的Ｐ says itself what it is for.
  if (before(hit).endsWith('由')) return false;
  return /[捐赠送凑]|赞助|资助|援助|支援/u.test(hit.match.text) && goods.test(after(hit));
}

/** 为这面流动红旗，Ｏ拿出Ｍ: for something that has no name here. */
const forAnUnnamed = /^(?:Ｔ，?)?为(?:了)?这[^此，。；ＯＨＰＦ]{2,12}，[^，。；]*$/u;

/** Ｏ又追加了Ｍ, 并拨来Ｍ, Ｏ出Ｍ: the sum is the object of a verb of giving. */
const sumGiven = {
  accept: (hit: Hit): boolean => {
    const sources = givers(hit);
    return (
      sources.length > 0 &&
      (nothingElse.test(after(hit)) || givesGoods(hit)) &&
      !forAnUnnamed.test(before(hit)) &&
      !spentElsewhere.test(after(hit)) &&
      !groupNamed(hit) &&
      !isRate(hit) &&
      !saysToWhom(hit) &&
      isGift(hit) &&
      !spendsOnItself(hit, sources) &&
      !isToldAlready(hit, sources)
    );
  },
  target: (hit: Hit) => {
    const target = purposeOf(hit, givers(hit));
    return collectsOwn(hit, givers(hit), target) ? undefined : target;
  },
  amount: amountIn,
};

/** Ｏ发起Ｐ，募集Ｍ: what a body collects at what it holds is others' money. */
function collectsOwn({ match, context }: Hit, sources: readonly Entity[], target: Ends): boolean {
  return (
    /筹集|筹得|募集|募得/u.test(match.text) &&
    endsOf(target).some((each) => context.claimed.links('ORGANISED', sources, each))
  );
}

/** What it costs is named before: 启动经费Ｍ，Ｏ出Ｍ. */
const costNamed = new RegExp(`(?:${costNouns}|Ｍ|Ｆ)[^。]*$`, 'u');

const isShareOfCost = (hit: Hit): boolean =>
  costNamed.test(before(hit)) ||
  hit.context.claimed.targetsIn('FUNDED', hit.sentence.index).some(({ type }) => type === 'Programme');

/** 总投入中Ｏ占八成; a share of what somebody earned or owns is no gift. */
const isShareOfSpending = (hit: Hit): boolean =>
  !hit.match.text.includes('占') ||
  /各占/u.test(hit.match.text) ||
  (/投入|投资|资金|经费|费用|款|造价|开支/u.test(before(hit)) &&
    !/产值|收入|利润|销售|股/u.test(before(hit)));

const costBorne = {
  accept: (hit: Hit): boolean => {
    const sources = givers(hit);
    return sources.length > 0 && isGift(hit) && !isAllowance(hit) && !isToldAlready(hit, sources);
  },
  // What costs something is a thing or what a person needs, and no body.
  target: (hit: Hit) =>
    endsOf(purposeOf(hit, givers(hit))).filter(({ type }) => type !== 'Union' && type !== 'Company'),
};

/** 由公司与Ｏ: the body that the noun before the other one means. */
function bodyBeside(hit: Hit): Ends {
  const noun = besideNoun.exec(hit.match.text)?.groups?.noun;
  const body = noun === undefined ? undefined : bodyMeant(hit, noun, hit.match.start);
  return body && [body];
}
const besideNoun = new RegExp(`由(?<noun>${bodyNouns})[和与同]Ｏ`, 'u');

const isBody = ({ type }: Entity): boolean => type !== 'Person' && type !== 'Fund';

/** Ｏ组织职工捐款Ｍ: what a body collects among its own. */
const collected =
  '(?:又|还|也|先后|随即|Ｔ)*(?:组织|发动|动员|号召|倡议|带领)[^，。；ＯＨＰＭ]{0,10}?(?:职工|会员|员工|工友|师生|队员|干部|群众)[^，。；ＯＨＰＭ]{0,4}?(?<verb>捐款|捐出|捐赠|捐助|募集|募捐|筹集|捐)';

export const told = ruleFrame('funded/told', 'FUNDED', [
  {
    pattern: new RegExp(
      `(?<source>[ＯＨＦ])${givingManner}(?<verb>${givingVerbs})${plainObject}(?<money>Ｍ)`,
      'dgu',
    ),
    ...sumGiven,
    accept: (hit) => isPayer(hit) && actsItself(hit) && sumGiven.accept(hit),
    confidence: 0.7,
  },
  {
    // Ｏ又|配套资金Ｍ: the sum's name begins with the verb.
    pattern: new RegExp(`(?<source>[ＯＨ])${givingManner}(?<fund>Ｆ)(?<verb>)(?<money>Ｍ)`, 'dgu'),
    ...sumGiven,
    accept: (hit) => beginsWithVerb(hit) && actsItself(hit) && sumGiven.accept(hit),
    confidence: 0.65,
  },
  {
    pattern: new RegExp(`(?<source>Ｏ)${collected}(?:了)?(?:善款|爱心款)?(?<money>Ｍ)`, 'dgu'),
    ...sumGiven,
    accept: (hit) => actsItself(hit) && sumGiven.accept(hit),
    confidence: 0.7,
  },
  {
    // 公司配套Ｍ, 工会每年拿出Ｍ.
    pattern: new RegExp(
      `(?<=^|[，；、由])(?:此后|之后|后来|如今|接着|最后|从此|起初|最初|(?:启动|成立|设立|创办|起步|开办|当初)(?:时|之初|之时|那年|当年))?该?(?:${bodyNouns})${adverbs}(?<verb>${givingVerbs})${plainObject}(?<money>Ｍ)`,
      'dgu',
    ),
    source: giver,
    ...sumGiven,
    confidence: 0.65,
  },
  {
    pattern: new RegExp(
      `(?<=^|[，；])(?:并|且|并且)?${adverbs}(?<verb>${givingVerbs})${plainObject}(?<money>Ｍ)`,
      'dgu',
    ),
    source: (hit) => (giver(hit) ? giversBody(hit) : undefined),
    ...sumGiven,
    accept: (hit) => endsOf(giver(hit) && giversBody(hit)).every(isBody) && sumGiven.accept(hit),
    confidence: 0.65,
  },
  {
    // Ｏ向Ｏ争取来Ｍ: whoever is asked gives it.
    pattern:
      /(?:向|从)(?<source>Ｏ)(?<verb>争取|申请|申领|筹措)(?:到了?|来了?|下来|得)[^，。；：ＯＨＰＦＭ]{0,12}Ｆ?(?<money>Ｍ)/dgu,
    ...costBorne,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // Ｏ也为竞赛配套了Ｍ.
    pattern: new RegExp(
      `(?<source>Ｏ)${adverbs}(?:为|给|向|对)(?:该|这[个项次所家]|本次|此次|本届)?(?:${thingNounWords})(?:上门|再|又|另外|额外|一次性|陆续){0,2}(?<verb>${givingVerbs})${plainObject}(?<money>Ｍ)`,
      'dgu',
    ),
    accept: (hit) => actsItself(hit) && isGift(hit) && !isRate(hit) && !isToldAlready(hit, givers(hit)),
    target: (hit) => thingCalled(hit, givers(hit), hit.match.at('verb') ?? hit.match.end),
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // Ｏ另添Ｍ，为课堂买下电脑.
    pattern: new RegExp(
      `(?<source>Ｏ)${givingManner}(?<verb>${givingVerbs})${plainObject}(?<money>Ｍ)，(?:专门|全部)?[为给](?:该|这[个项次所家座])?(?:${thingNounWords})[^，。；ＯＨＰ]{0,4}[买购添配建修装换置]`,
      'dgu',
    ),
    accept: (hit) => actsItself(hit) && isGift(hit) && !isToldAlready(hit, givers(hit)),
    target: (hit) => thingCalled(hit, givers(hit), hit.match.end),
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // Ｏ把当月利润Ｍ全数奉上.
    pattern:
      /(?<source>[ＯＨ])(?:还|也|又|则|当即|随即|Ｔ){0,2}(?:把|将)[^，。；：ＯＨＰＦＭ]{0,8}Ｆ?(?<money>Ｍ)[^，。；：ＯＨＰＦＭ]{0,8}(?<verb>奉上|捐出|捐了出来|捐来|捐了?进来|转赠进来|转赠|投了?进来|送来|送上|拿了出来|打来|汇来|转来)(?=[，。；]|$)/dgu,
    ...costBorne,
    accept: (hit) => actsItself(hit) && costBorne.accept(hit),
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // Ｏ还捐赠了3000册图书.
    pattern: new RegExp(
      `(?<source>[ＯＨ])${adverbs}(?<verb>捐赠|捐出|捐|赠送|送来|送去|送上|援助|配送|(?:无偿|免费)(?:提供|供应)|(?:[送赠]|供应)(?=${givenThings}))(?:了|来|去)?(?:[^，。；：ＯＨＰＬＭ的]{0,8}?${someGoods}[^，。；：ＯＨＰＬＭ]{1,12}|(?<!配送了?)[^，。；：ＯＨＰＬＭ的0-9]{1,8}${someGoods})(?=[，。；]|$)`,
      'dgu',
    ),
    ...sumGiven,
    accept: (hit) => actsItself(hit) && sumGiven.accept(hit),
    // Into a fund goes money.
    target: (hit) => endsOf(sumGiven.target(hit)).filter(({ type }) => type !== 'Fund'),
    amount: amountNear,
    confidence: 0.65,
  },
  {
    // Ｏ捐赠了全部桌椅厨具.
    pattern:
      /(?<source>[ＯＨ])(?:还|也|又|则|随后|共同|联合|无偿|免费|Ｔ){0,3}(?<verb>捐赠|捐出|赠送|捐|赠|资助|赞助|援助)(?:了|来)[^，。；：ＯＨＰＬＦＭ]{2,12}(?=[，。；]|$)/dgu,
    ...sumGiven,
    accept: (hit) => actsItself(hit) && sumGiven.accept(hit),
    confidence: 0.6,
  },
  {
    // Ｏ承担课酬和场地费.
    pattern: new RegExp(
      `(?<source>Ｏ)${adverbs}(?<verb>承担|负担|包揽|包下|管|列支|解决|支付|负责)(?:了|起)?(?:全部|所有|其)?[^，。；：ＯＨＰＦＭ的]{0,8}(?:的)?(?:费用?|经费|课酬|工资|开支|开销|租金|奖金|款)(?=[，。；、和及与]|$)`,
      'dgu',
    ),
    ...costBorne,
    accept: (hit) => actsItself(hit) && costBorne.accept(hit),
    amount: (hit) => sumBorne(hit),
    confidence: 0.65,
  },
  {
    // 其余由Ｏ列支, 场地费则由Ｏ负担.
    pattern: new RegExp(
      `(?:(?:${costNouns}|Ｍ)[^，。；：ＯＨＰＭ]{0,8}|(?:${shareWords})(?:部分|的|资金|费用|经费|则|均|全部|都){0,3})，?(?:都|全部?|也|均|还|则)?(?:由|是|(?<=下的|余的|足的|缺口|部分|额))(?:[^，。；：ＯＨＰＦＭ由的]{2,8}[和与同])?(?<source>[ＯＦ])(?:行政)?${itsMoney}${adverbs}(?:各|共同|按[^，。；ＯＨＰＦＭ]{2,10})?(?<verb>${bearingVerbs}|[补垫贴拿给担拨报](?=了?的?(?:[，。；]|$)))(?!具|台|面|席|发|示|门|任)`,
      'dgu',
    ),
    ...costBorne,
    // 由县财政和Ｏ分担: of the sum nobody knows whose part is which.
    amount: (hit) => halfOf(hit) ?? (/[和与同]Ｏ/u.test(hit.match.text) ? undefined : sumBorne(hit)),
    confidence: 0.75,
  },
  {
    // 花掉的Ｍ由公司与Ｏ各担一半: the one that the bare noun means.
    pattern: new RegExp(
      `(?:(?:${costNouns}|Ｍ)[^，。；：ＯＨＰＭ]{0,8}|(?:${shareWords})(?:部分|的|资金|费用|经费|则|均|全部|都){0,3})由(?:${bodyNouns})[和与同]Ｏ${adverbs}(?:各|共同|按[^，。；ＯＨＰＦＭ]{2,10})?(?<verb>${bearingVerbs})`,
      'dgu',
    ),
    source: bodyBeside,
    accept: (hit) => isGift(hit) && !isAllowance(hit),
    target: costBorne.target,
    amount: halfOf,
    confidence: 0.65,
  },
  {
    // 保费Ｍ，Ｏ补贴七成.
    pattern: new RegExp(
      `(?<source>Ｏ)${unnamed}${adverbs}(?<verb>承担|负担|分担|补贴|补助|资助|支付|解决|包揽|出|掏|拿|认|摊|担|贴|补|垫|占)(?:了|其中的?)?(?:${shareWords})`,
      'dgu',
    ),
    ...costBorne,
    accept: (hit) => actsItself(hit) && isShareOfCost(hit) && isShareOfSpending(hit) && costBorne.accept(hit),
    amount: halfOf,
    confidence: 0.7,
  },
  {
    // 保费每人Ｍ，Ｏ全包; 缺口Ｍ，Ｏ给补齐了.
    pattern: new RegExp(
      `(?<source>Ｏ)${givingManner}(?<verb>全包|包了|包下|包圆|补齐|补足|补上|兜底|兜住|兜了底|买单|埋单|托底|承担|负担|扛下|结清|[掏出付拿贴垫](?=了))(?:了|下来|起来)?(?=[，。；]|$)`,
      'dgu',
    ),
    ...costBorne,
    accept: (hit) => actsItself(hit) && isShareOfCost(hit) && costBorne.accept(hit),
    amount: (hit) => sumBorne(hit),
    confidence: 0.65,
  },
  {
    // 费用Ｍ，Ｏ与Ｏ按六四比例分担.
    pattern: new RegExp(
      `(?<source>Ｏ)${unnamed}(?:则|也|便|就|共同|按[^，。；ＯＨＰＦＭ]{2,10}|各自?|[一二三四五六七八九对][一二三四五六七八九半]开?){0,2}(?<verb>二一添作五|对半[分开出]|[五对][五半]开|平分|各半|AA|(?<=同|也|按[^，。；ＯＨＰＦＭ]{2,10}|各自?|开?)分担|承担|负担|分摊|均摊|平摊|出一半|支付|出资|配套|跟投|补助|补贴|资助)`,
      'dgu',
    ),
    ...costBorne,
    accept: (hit) => actsItself(hit) && isShareOfCost(hit) && costBorne.accept(hit),
    amount: halfOf,
    confidence: 0.7,
  },
  {
    // 运行经费Ｍ纳入Ｏ预算, 从Ｏ的会费中列支.
    pattern: new RegExp(
      `(?:${costNouns}|Ｍ)[^，。；：ＯＨＰＭ]{0,8}，?(?<verb>纳入|列入|编入|从|在)(?<source>Ｏ)[^，。；ＯＨＰＦＭ]{0,8}(?:预算|(?:经费|资金|会费|账户|专款|利润)[中里内]?(?:列支|支出|开支|支付|解决|安排|出|拿|付|走))`,
      'dgu',
    ),
    ...costBorne,
    amount: (hit) => sumBorne(hit),
    confidence: 0.75,
  },
  {
    // 改造款Ｍ全部来自Ｏ, 剩下的出自Ｏ的义卖所得.
    pattern: new RegExp(
      `(?:${costNouns}|${shareWords}|Ｍ)[^，。；：ＯＨＰＭ]{0,8}，?(?:全部?|都|均|主要)?(?<verb>出自|来自|源自|取自)(?:Ｏ的?(?=Ｆ))?(?<source>[ＯＦ])(?!的?[^，。；]{0,4}(?:订单|销售|生意|客户|合同|货))(?:的?[^，。；ＯＨＰＭ]{0,8})?(?=[，。；]|$)`,
      'dgu',
    ),
    ...costBorne,
    amount: (hit) => sumBorne(hit),
    confidence: 0.7,
  },
  {
    // 靠着Ｏ拨来的Ｍ，它重新站了起来.
    pattern: new RegExp(
      `(?:用的?是?|花的是|靠着?|凭着?|有了|多亏了?|幸好有|幸亏有|全靠|得益于|依靠|利用|拿着)(?<source>[ＯＦ])${givingManner}(?<verb>${givingVerbs}|[给拨出捐补发奖])(?:来|下|下来|出)?的[^，。；：ＯＨＰＭ]{0,6}(?<money>Ｍ)`,
      'dgu',
    ),
    ...costBorne,
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // Ｏ给的是Ｍ, Ｏ出的Ｍ.
    pattern: /(?<source>Ｏ)(?<verb>给|出|拨|捐|投|补|掏)的是(?<money>Ｍ)/dgu,
    ...costBorne,
    accept: (hit) => actsItself(hit) && costBorne.accept(hit),
    amount: amountIn,
    confidence: 0.7,
  },
  {
    // 总投资Ｍ，包括Ｏ的Ｍ.
    pattern: /(?<verb>包括|包含|含|其中有)(?<source>[ＯＦ])[^，。；：ＯＨＰＦＭ]{0,6}的(?<money>Ｍ)/dgu,
    ...costBorne,
    accept: (hit) => isShareOfCost(hit) && costBorne.accept(hit),
    amount: amountIn,
    confidence: 0.75,
  },
  {
    // Ｏ以Ｍ取得冠名权.
    pattern:
      /(?<source>Ｏ)(?:则|还|也|最终)?(?:以|花|出|用)(?<money>Ｍ)[^，。；：ＯＨＰＭ]{0,6}(?<verb>取得|获得|拿下|买下|竞得|拍得|买断|拍下)[^，。；：ＯＨＰＭ]{0,8}冠名/dgu,
    ...costBorne,
    amount: amountIn,
    confidence: 0.75,
  },
]);
