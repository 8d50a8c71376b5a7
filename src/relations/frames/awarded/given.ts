/** AWARDED by verbs of giving an honour: Ｏ授予Ｈ称号, Ｈ被Ｏ评为先进. */
import { honourHead } from '../../../language/lexicons/verbs/award-verbs.ts';
import { bodiesOf } from '../../syntax/bodies.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { wholeList } from '../listed-people.ts';
import { entitiesOf } from '../patterns.ts';
import { after, before, type Hit, type Rule, ruleFrame } from '../rule.ts';
import { giver, naming, widest, winner, winners } from './giver.ts';

const honourOrToken = new RegExp(`${honourHead}|牌|证书|锦旗|荣誉`, 'u');
const honourOrName = new RegExp(`${honourHead}|Ｎ`, 'u');

/** Ｏ职工|Ｈ, Ｏ的|Ｈ: whose somebody is stands before the name. */
export const owner = '(?:Ｏ的?[^，。；、和与及ＯＨＰ的]{0,8}(?=Ｈ))?';

const takenOver = '接过|领到|领取|捧[过走]|夺得|接到|领走|领回';
/** No honour: 捐赠证书, 结业证书, 收藏证书. */
const certificate = '(?<!捐赠|结业|毕业|培训|收藏|资格|合格|职业|等级)证书';
const token = '奖章|奖牌|奖状|奖杯|证书|牌匾|匾牌|牌子|铜牌|锦旗|荣誉|[ＰＮ]';

const describing = /^[^，。；ＯＨ]{1,26}?的[^，。；ＯＨＰＮ的]{0,6}[ＯＨＰ](?!的)/u;

/** Ｈ被Ｏ授予…称号; Ｏ被Ｏ和Ｏ联合评为…; Ｏ由Ｏ授予…奖. Of 其中3个被Ｏ评为 nobody can say which. */
export const passive = ruleFrame('awarded/passive', 'AWARDED', [
  {
    pattern: new RegExp(
      `(?:被|由|经|获)(?<source>Ｏ)(?:联合|共同|Ｔ|[^，。；ＯＨＰ]{0,6}?)(?<verb>${naming})`,
      'dgu',
    ),
    target: winners,
    // 曾被Ｏ评为先进的Ｈ: whom it describes, not whom the clause before is about.
    accept: (hit) =>
      !/其中[^，。；]{0,6}$/u.test(before(hit)) &&
      !(/(?:^|[，；：])[^，；：ＯＨＰＦ]*$/u.test(before(hit)) && describing.test(after(hit))),
    confidence: 0.92,
  },
  {
    // 根据Ｏ的决定，Ｈ被授予…; 经Ｏ评审，Ｐ被认定为….
    pattern: new RegExp(
      `(?:根据|按照|经|由)(?<source>Ｏ)(?:的)?[^，。；ＯＨＰ]{0,8}?(?:决定|评审|批准|研究|评选|审定|考核|验收|评定)[^，。；ＯＨＰ]{0,6}，${owner}(?<target>[ＯＨＰ])[^，。；ＯＨＰ]{0,8}?(?:被|获|荣获)(?<verb>${naming})?`,
      'dgu',
    ),
    confidence: 0.85,
  },
  {
    // Ｐ通过Ｏ验收并授牌.
    pattern:
      /(?:通过|经)(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?:验收|评审|审核|评定|认定|复核|考核)(?:合格)?(?:并|、|，并|后)[^，。；ＯＨＰ]{0,4}?(?<verb>授牌|命名|认定|挂牌|授予)/dgu,
    target: winner,
    confidence: 0.8,
  },
  {
    // Ｈ从Ｈ手中接过证书: whom the one who hands it over stands for.
    pattern:
      /(?<target>[ＯＨ])[^，。；ＯＨＰ]{0,4}从(?<by>Ｈ)手[中里上](?<verb>接过|领到|捧过|接到)[^，。；ＯＨＭ]{0,14}?(?:奖章|奖牌|奖状|奖杯|证书|牌匾|荣誉)/dgu,
    source: ({ match, context }) => {
      const by = match.phrase('by');
      return by && widest(bodiesOf(by, context.reading));
    },
    confidence: 0.75,
  },
  {
    // Ｈ得了头名，从Ｏ手里接过奖杯.
    pattern: new RegExp(
      `从(?<source>Ｏ)(?:手[中里上](?<verb>${takenOver})|(?<brought>夺得|捧回|捧得|抱回|领回|拿回|摘得|领走))(?![^，。；]{0,24}的，?(?:还|则)?(?:是|有))[^，。；ＯＨＭ]{0,16}?(?:${token})`,
      'dgu',
    ),
    target: winner,
    verbAt: ({ match }) => match.at('verb') ?? match.at('brought'),
    confidence: 0.8,
  },
  {
    // 从Ｏ手里接过“安心企业”铜牌的，是Ｏ和Ｏ.
    pattern: new RegExp(
      `(?:从|由)(?<source>Ｏ)手[中里上](?<verb>${takenOver})[^，。；ＯＨＭ]{0,16}?(?:${token})[^，。；ＯＨ]{0,4}的，?(?:还|则|分别|依次)?(?:有|是|为|包括)：?[^，。；：ＯＨＰ]{0,8}?${owner}(?<winner>[ＯＨＰ])`,
      'dgu',
    ),
    target: (hit) => wholeList(hit, 'winner'),
    confidence: 0.85,
  },
  {
    // 总经理Ｈ接过了Ｏ颁发的“基地”匾牌: whom Ｈ stands for.
    pattern:
      /(?<by>Ｈ)[^，。；ＯＨＰ]{0,8}?(?<verb>接过|领到|捧过|领取)(?:了)?(?:由)?(?<source>Ｏ)(?:颁发|授予|颁授|送上|送来|颁)的[^。；ＯＨＭ]{0,24}?(?:牌匾|匾牌|牌子|铜牌)/dgu,
    target: ({ match, context }) => {
      const by = match.phrase('by');
      return by && bodiesOf(by, context.reading).slice(0, 1);
    },
    confidence: 0.75,
  },
  {
    // Ｈ的改善项目获得一等奖，由Ｏ奖励1万元.
    pattern:
      /(?:获得?|荣获|夺得|拿下|赢得|捧得|取得)(?:了)?[^，。；ＯＨＭ]{0,10}?(?:等奖|第[一二三]名?|冠军|头名|金奖|银奖|铜奖|优胜奖|大奖)，(?:并|还)?由(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}?(?<verb>奖励|颁奖|颁发|颁给|授予|表彰|发给|予以奖励|给予奖励)/dgu,
    target: (hit) => {
      const clause = clauseAt(hit.sentence, hit.match.start);
      const named = hit.sentence.phrases.filter(
        ({ at, symbol }) => symbol === 'Ｈ' && at < hit.match.start && at >= (clause?.start ?? 0),
      );
      return named.length === 1 ? named[0] : winner(hit);
    },
    confidence: 0.8,
  },
  {
    // Ｏ是Ｏ确定的试点单位.
    pattern: new RegExp(
      `(?<target>[ＯＨＰ])(?:也|正|还|便|就)?(?:是|为|系|成为|成了)(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?<verb>确定|命名|认定|授予|评选|表彰|评定|公布|评出)的[^，。；ＯＨＰ]{0,12}?(?:${honourHead}|试点|[ＮＰ])`,
      'dgu',
    ),
    confidence: 0.85,
  },
  {
    // “优秀学员”由Ｏ颁给机修工Ｈ.
    pattern: new RegExp(
      `由(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}?(?<verb>授予|颁发|颁授|(?:颁|授|评|发)(?:予)?给)(?:了)?[^，。；ＯＨＰ]{0,8}?${owner}(?<target>[ＯＨ])`,
      'dgu',
    ),
    confidence: 0.85,
  },
]);

/** Ｏ授予Ｈ“…”称号; Ｏ将…奖授予Ｏ; Ｏ把Ｆ评为…; Ｏ为Ｏ颁发…奖, 授牌. */
const activeRules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?<verb>授予|颁授|追授|表彰|命名|认定|选树|通报表扬|通报表彰)(?!的|为|决定|大会|会|名单|文件|通报)(?:了)?[^，。；ＯＨ被这该]{0,12}?${owner}(?<target>[ＯＨ])(?!的[^，。；ＯＨＰ“])`,
      'dgu',
    ),
    source: giver,
    accept: (hit) => !/[由被]Ｏ[^，]{0,4}$/u.test(before(hit)),
    confidence: 0.9,
  },
  {
    // 命名Ｐ为示范点, 命名Ｐ等15家|工作室|为示范点.
    pattern:
      /(?<verb>授予|命名|认定|评定|确定|推选|评选?)(?<target>[ＯＨＰ])(?:工作室|站点|驿站|书屋|小屋|基地|单位|企业|班组|集体|项目|案例|成果)?为/dgu,
    source: giver,
    confidence: 0.85,
  },
  {
    // 表彰Ｏ等20个先进集体和Ｈ等30名先进个人.
    pattern:
      /(?<verb>表彰|通报表扬|表扬|授予)(?:了)?[^，。；ＯＨ被]{0,12}?[ＯＨ][^，。；ＯＨＰ]{0,14}(?:和|、|及|以及|与)(?<target>[ＯＨ])(?!的)/dgu,
    source: giver,
    confidence: 0.8,
  },
  {
    // Ｏ把Ｐ评为示范点，Ｈ则被授予称号: the giver of the clause before.
    pattern:
      /(?<target>[ＯＨＰ])(?:则|也|还|同时|均|都|分别){0,2}被(?<verb>授予|评为|命名为|认定为|表彰为)/dgu,
    source: ({ match, sentence }) =>
      sentence.clauses.findLast(
        ({ end, subject, predicates }) =>
          end <= match.start &&
          subject?.symbol === 'Ｏ' &&
          predicates.some(
            ({ kinds, start }) => kinds.has('award') && sentence.text.charAt(start - 1) !== '被',
          ),
      )?.subject,
    confidence: 0.75,
  },
  {
    pattern:
      /(?:把|将)(?:该|其所在的|这[个只家支项间座]?)?(?<target>[ＯＨＰＦ])[^，。；]{0,6}?(?<verb>评为|命名为|认定为|确定为|列为|授牌为|评选为|(?:列入|选入|收入)(?=[^，。；]{0,16}(?:案例|名单|典型|示范|品牌|精品|榜)))/dgu,
    source: giver,
    confidence: 0.9,
  },
  {
    // 把“…”的牌子授予了Ｐ.
    pattern:
      /(?:把|将)[^，。；]{1,20}?(?<verb>授予|颁授予?|颁发给|颁给|颁予|发给|授给|授牌给|(?<![托交付转借腾让送捐教讲留卖租献带寄])给)(?:了)?(?:[^，。；ＯＨＰ]{0,12}的)?[^，。；ＯＨＰ的]{0,8}?(?<target>[ＯＨＰ])(?!的[^，。；ＯＨＰ“])/dgu,
    source: giver,
    accept: ({ match }) => honourOrToken.test(match.text) || /[ＰＮ]/u.test(match.text.slice(0, -1)),
    confidence: 0.85,
  },
  {
    // 把“金牌班组”的牌匾送到了Ｏ.
    pattern:
      /(?:把|将)[^。；ＯＨＭ]{1,24}?(?:奖章|奖牌|奖杯|证书|牌匾|匾牌|铜牌|牌子)(?<verb>(?:送|交|递|颁|挂|发)(?:到|给|进|在|往))(?:了)?[^，。；ＯＨＰ的]{0,4}(?<target>[ＯＨＰ])(?!的|代为|转)/dgu,
    source: giver,
    confidence: 0.75,
  },
  {
    // 评选出10名“海州工匠”，分别是Ｈ、Ｈ; 授予下列单位“示范岗”：Ｏ、Ｏ.
    pattern: new RegExp(
      `(?<verb>评选出|评选|评出|选树|命名|认定|表彰|授予|公布|发布|选出)(?:了)?[^。；：ＯＨ]{2,40}?(?:，(?:分别是|分别为|他们是|她们是|包括|其中包括|即)|：)[^，。；：ＯＨＰ]{0,8}?${owner}(?<target>[ＯＨＰ])`,
      'dgu',
    ),
    source: giver,
    target: (hit) => wholeList(hit, 'target'),
    accept: ({ match }) => honourOrName.test(match.text),
    confidence: 0.8,
  },
  {
    // 给Ｈ送来了“工匠”奖牌; 把奖章戴在Ｈ胸前.
    pattern:
      /(?:向|为|给)(?:[^，。；ＯＨＰ的]{2,8}(?=Ｈ))?(?<target>[ＯＨＰ])(?<verb>送来|送去|送上|递上|戴上|佩戴|挂上|捧上|颁来|添了|添上|挂了)(?:了)?[^，。；ＯＨＭ]{0,24}?(?:奖章|奖牌|奖状|奖杯|荣誉证书|牌匾|匾牌|牌子|铜牌)/dgu,
    source: giver,
    confidence: 0.75,
  },
  {
    pattern: new RegExp(
      `(?:向|为|给|对)(?:[^，。；ＯＨ]{1,16}的)?[^，。；ＯＨＰ的]{0,6}?${owner}(?<target>[ＯＨ])(?:Ｎ|等?[^，。；、ＯＨＰ的]{0,6})?(?<verb>颁发|颁授|授予|授(?=[“ＮＰ]))(?:了)?[^，。；ＯＨ]{0,12}?(?:${honourHead}|[荣奖]|Ｐ牌|${certificate}|牌匾|锦旗)`,
      'dgu',
    ),
    source: giver,
    confidence: 0.8,
  },
  {
    // 为优秀组织单位Ｏ、Ｏ和优秀选手Ｈ颁发了证书.
    pattern: new RegExp(
      `(?:向|为|给|对)(?:[^，。；ＯＨＰ的]{0,8}[ＯＨＰ](?:等[^，。；、ＯＨＰ的]{0,6})?(?:[、和与及]|，(?=Ｎ))){1,6}[^，。；ＯＨＰ的]{0,8}[ＯＨＰ](?:等[^，。；、ＯＨＰ的]{0,6})?(?:(?:进行|予以|给予)(?:了)?(?:现场|集中|通报)?(?<done>表彰|表扬|授牌|颁奖)|(?<verb>颁发|颁授|授予|颁奖|授牌)(?:了)?[^，。；ＯＨ]{0,12}?(?:${honourHead}|[荣奖]|${certificate}|牌匾|锦旗))`,
      'dgu',
    ),
    source: giver,
    verbAt: ({ match }) => match.at('verb') ?? match.at('done'),
    target: ({ match, sentence }) => {
      const verbAt = match.at('verb') ?? match.at('done') ?? match.end;
      return sentence.phrases
        .filter(({ at, symbol }) => at > match.start && at < verbAt && 'ＯＨＰ'.includes(symbol))
        .flatMap(entitiesOf);
    },
    confidence: 0.8,
  },
  {
    pattern:
      /(?:为|给|对)(?:[^，。；ＯＨ]{1,20}?的[^，。；ＯＨ]{0,6}|首批|第[一二三四五六七八九十]+批)?(?<target>[ＯＨＰ])(?:进行|予以|给予|作出|加以)?(?:了)?(?<verb>授牌|授奖|表彰|表扬|通报表扬|通报表彰|嘉奖|通令嘉奖|通报嘉奖)/dgu,
    source: giver,
    confidence: 0.75,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:联合|共同|还|特|决定|近日|正式|Ｔ){0,3}(?<verb>命名|认定|评定|推选|表彰|表扬|通报表扬|通报表彰)(?:了)?(?<target>[ＯＨ])/dgu,
    confidence: 0.8,
  },
];

/** 授予Ｏ检修二组“…”: a unit of the body that nobody recognised wins, not the body. */
const unitOfBody =
  /^(?:的)?[^，。；：、ＯＨＰＮ“”的]{0,8}?(?:班组|船组|机组|车间|科室|工段|大队|[班组队岗])(?=等?[，。；、“ＮＰ为]|$)/u;

/** 命名工作室10家: a kind of which there are so many. */
const countOfKind = /^(?:[0-9]+|[两二三四五六七八九十百]+)[余多]?[个家名位]/u;

function isWhole({ match, sentence }: Hit): boolean {
  const target = match.phrase('target');
  if (!target) return true;
  const rest = sentence.text.slice(target.at + 1);
  return target.symbol !== 'Ｏ' || !(unitOfBody.test(rest) || countOfKind.test(rest));
}

export const active = ruleFrame(
  'awarded/active',
  'AWARDED',
  activeRules.map((rule) => ({
    ...rule,
    accept: (hit: Hit) => isWhole(hit) && (rule.accept?.(hit) ?? true),
  })),
);
