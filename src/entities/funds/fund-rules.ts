/**
 * The rules that decide whether a phrase is a fund or one specific sum, each with an example that it must match and
 * one that it must not; tests/unit/funds holds the sentences.
 */
import type { Quantity } from '../../language/analysed-text.ts';
import { emptyFundModifiers, type FundKind, fundSources, moneyVerbs } from '../../language/lexicons/funds.ts';
import type { Phrase } from '../programmes/noun-phrases.ts';
import type { SentenceContext } from '../programmes/sentence-context.ts';

export interface FundPhrase {
  readonly phrase: Phrase<FundKind>;
  readonly context: SentenceContext;
  readonly modifiers: string;
  /** The sum that stands right before or behind it. */
  readonly amount?: Quantity | undefined;
  /** The words behind it. */
  readonly behind: string;
}

interface FundRule {
  readonly rule: string;
  readonly confidence: number;
  readonly yes: string;
  readonly no: string;
  applies(candidate: FundPhrase): boolean;
}

const substance = ({ phrase }: FundPhrase): number =>
  phrase.modifierWords.reduce((sum, word) => sum + (emptyFundModifiers.has(word) ? 0 : word.length), 0);
const isOpen = ({ phrase, context }: FundPhrase): boolean => !context.urging && !phrase.general;

/** What somebody is due or wins: 支付生育津贴1.2万元, 最高一笔奖金5000元. */
const entitlement =
  /(?:生育|高温|加班|工伤|失业|伤残|养老|岗位|交通)(?:津贴|补贴|补助|补助金)$|^(?:津贴|补贴|奖金|医疗费|救助费|会费|款项)$/u;

/** 设备和运行经费: what a thing costs, whoever pays it. */
const runningCosts =
  /^(?:(?:设备|设施|场地|运行|运营|运转|维护|办公|教学|教材|授课|课程|培训|布展|差旅|食宿)(?:购置|租赁)?[和及与、]?)+(?:经费|费用|款项)$/u;

/** 投入建设资金30万元: what it took. */
const plainMeans = /^(?:建设|设备|设施|装修|改造|购置)资金$/u;

/** Words that say by themselves that somebody gave it: 慰问金, 8万元捐款. In 职工捐款8万元, 捐款 is the verb. */
const isGift = ({ phrase, amount }: FundPhrase): boolean =>
  /^(?:慰问|善款|专款|救灾|赈灾|抢险|爱心款)/u.test(phrase.head.text) ||
  (/^(?:捐款|拨款)/u.test(phrase.head.text) &&
    ((amount?.start ?? 0) < phrase.start || receiving.has(phrase.governor)));
const receiving: ReadonlySet<string> = new Set([
  ...'收到 接收 接受 筹集 募集 募得 筹得 筹措 争取 发放 下达 落实 安排'.split(' '),
]);

/** 帮扶资金已经全部拨付到位, 奖补资金近日下达: how it came to those whom it is for. */
const onItsWay =
  /^(?:已经?|均已|也|全部|全额|足额|近日|日前|昨日|今日|当天|目前|将|陆续|及时|分批|随即|很快){0,3}(?:拨付|下达|下拨|核拨|发放|到账|到位|抵达|划拨|打入|打到|汇入|兑现)/u;
/** 钱从专项经费中出. */
const paidFrom = /^[中里](?:列?支出?|出|拨|划|解决|拿|安排|统筹|开支|支付)/u;
/** 用帮扶资金垫付. */
const paidWith = /^(?:先行|全额|全部|先)?(?:垫付|支付|兜底|补足)/u;
const founding = /^(?:设立|成立|发起|创设|建立)了?$/u;
/** 扶持经费一共60万元. */
const inAll = /^(?:一共|总共|共计|总计|合计|共|总额为?|，?(?:一共|总共|共计|总计|合计|总额为?))\d/u;
/** 财政专户, 实行专户管理: an account that every body keeps, or a way of keeping money. */
const isAccount = ({ phrase, modifiers, behind }: FundPhrase): boolean =>
  phrase.head.text === '专户' &&
  phrase.brand === undefined &&
  (/(?:工资|社保|医保|公积金|财政|税务?|预算|会费|经费|结算|银行|存款|实[行施]|[存转打汇划进][进入到])(?:资金)?$/u.test(
    modifiers,
  ) ||
    /^(?:管理|存储|储存|核算|运行|运作|监管|中|里|内)/u.test(behind));

/** 职工帮扶基金 with its place before: the head itself says what for. */
const namedByPlace = ({ phrase }: FundPhrase): boolean =>
  phrase.place.length >= 2 &&
  phrase.head.kind === 'fund' &&
  /^[^专]{2,}(?:基金|互助金)$/u.test(phrase.head.text);

/** In the order in which they are tried. */
export const fundRules: readonly FundRule[] = [
  {
    rule: 'fund.quoted-name-and-head',
    confidence: 0.95,
    yes: '“暖流”大病互助基金',
    no: '一笔“接力”资金',
    applies: ({ phrase, modifiers }) =>
      phrase.brand !== undefined &&
      phrase.brand.end <= phrase.headStart &&
      !runningCosts.test(modifiers + phrase.head.text) &&
      (phrase.head.text !== '资金' || modifiers !== ''),
  },
  {
    rule: 'fund.named',
    confidence: 0.9,
    yes: '海员子女助学金',
    no: '养老基金会',
    applies: (c) =>
      isOpen(c) &&
      c.phrase.head.strength === 'strong' &&
      c.modifiers.length + c.phrase.place.length >= 2 &&
      (substance(c) >= 1 ||
        namedByPlace(c) ||
        (c.modifiers.length + c.phrase.head.text.length >= 6 && founding.test(c.phrase.governor))) &&
      !isAccount(c),
  },
  {
    rule: 'fund.batch',
    confidence: 0.9,
    yes: '今年第三批劳模帮扶资金',
    no: '第三批设备',
    applies: (c) => isOpen(c) && c.phrase.edition !== '' && c.modifiers.length >= 2,
  },
  {
    rule: 'fund.of-a-treasury',
    confidence: 0.85,
    yes: '下达省级财政困难职工补助资金',
    no: '各级财政资金',
    applies: (c) =>
      !c.phrase.general &&
      c.phrase.head.kind === 'fund' &&
      c.phrase.modifierWords.some((word) => fundSources.has(word)) &&
      (c.modifiers.includes('中央财政') || (c.modifiers.length >= 4 && moneyVerbs.has(c.phrase.governor))),
  },
  {
    rule: 'fund.told-of',
    confidence: 0.8,
    yes: '全市渔工专项帮扶资金已经全部拨付到位',
    no: '工会资金已经到位',
    applies: (c) =>
      isOpen(c) &&
      /(?:资金|经费)$/u.test(c.phrase.head.text) &&
      c.modifiers.length + c.phrase.head.text.length >= 6 &&
      substance(c) >= 2 &&
      !runningCosts.test(c.modifiers + c.phrase.head.text) &&
      (onItsWay.test(c.behind) ||
        paidFrom.test(c.behind) ||
        paidWith.test(c.behind) ||
        (c.amount !== undefined && inAll.test(c.behind))),
  },
  {
    rule: 'fund.sum',
    confidence: 0.85,
    yes: '送上2000元慰问金',
    no: '节约资金300万元',
    applies: (c) =>
      isOpen(c) &&
      c.amount !== undefined &&
      c.amount.scope !== 'each' &&
      !entitlement.test(c.modifiers + c.phrase.head.text) &&
      !runningCosts.test(c.modifiers + c.phrase.head.text) &&
      !plainMeans.test(c.modifiers + c.phrase.head.text) &&
      // 捐来的12.8万元物资 are what somebody was given, not money that stands for itself.
      !(c.phrase.relative && /^(?:物资|慰问品)$/u.test(c.phrase.head.text)) &&
      !(/^(?:补贴|补助|捐款|拨款)$/u.test(c.phrase.head.text) && c.phrase.nextKind === 'noun') &&
      ((isGift(c) && c.phrase.head.kind === 'sum') ||
        (moneyVerbs.has(c.phrase.governor) &&
          (c.phrase.head.kind === 'sum' || c.modifiers !== '' || c.phrase.head.text !== '资金')) ||
        (c.modifiers !== '' && /专项|配套|帮扶|奖补/u.test(c.modifiers + c.phrase.head.text))),
  },
];
