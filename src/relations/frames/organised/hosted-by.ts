/** ORGANISED in chains of hosts: 由Ｏ主办、Ｏ承办. */
import { mannerAdverb } from '../../../language/lexicons/verbs/manner-adverbs.ts';
import { joining } from '../../../language/lexicons/verbs/pivot-verbs.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, phraseAt, type SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { hostedThing } from '../hosted-thing.ts';
import { entitiesOf, matches, patternOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { claimHosts } from './claim-hosts.ts';
import { copula, hosting, hostVerb, unreadBodies } from './host-words.ts';

const hostedByPattern = patternOf(
  new RegExp(
    `(?:由(?:Ｏ[^，。；、ＯＨＰ]{0,4}(?:出资|投资|资助|指导|支持|协调|出地|供地|选址|赞助|冠名|批准)[、，]){0,2}|(?<!不)是|${copula}|由Ｏ委托)(?<host>[ＯＨ])(?!工会|党委|团委)${unreadBodies}(?:[^，。；ＯＰ]{0,4}在[ＯＬ])?[^，。；ＯＰ]{0,8}?(?<verb>${hostVerb}(?!补助|补贴|资金|经费|费用|奖补|款)|(?:统一|负责|全程|一手)?(?:安排|部署|谋划|召集|倡议|操持|(?:申请|申报)立项)(?=[，。；]|$)|(?:设|建|办|开|搞)(?:起来)?(?=的(?:[，。；]|$)))`,
    'dgu',
  ),
);

/** 由Ｏ主办，Ｏ承办的Ｐ; Ｐ由Ｏ主办，Ｏ、Ｏ承办. Supporters in the chain are left to SUPPORTED. */
export const hostedBy: Frame = {
  name: 'organised/hosted-by',
  type: 'ORGANISED',
  triggers: [hostedByPattern],
  read: (sentence, context) => {
    for (const match of matches(sentence, hostedByPattern)) {
      const target = hostedThing(sentence, match.start, match.end, context.reading);
      // 余款由Ｏ安排: whoever finds the money.
      if (!target || (target.symbol === 'Ｆ' && /安排$/u.test(match.text))) continue;
      for (const host of [match.phrase('host'), match.phrase('more')])
        claimHosts(sentence, context, host, target, match.start, match.at('verb') ?? match.start, 0.93);
      readChain(sentence, context, match.end, target);
    }
  },
};
const helping = `协办|支持|指导|提供|协助|配合|协同(?!${hosting})|参与|助力|冠名|赞助|支援|扶持`;
const helps = new RegExp(helping, 'u');
/** 派出骨干教师授课 is a help, 获优秀组织奖 is none of hosting. */
const hostsNothing =
  /^(?:派出[^，。；]{0,8}(?:教师|老师|师资|医|志愿|专家|裁判|律师|人员|队员|选手|代表|骨干)|组织(?:奖|者|单位|[^，。；Ｐ]{0,8}(?:人员|志愿|民警|医生|医护|护士|教师|老师|专家|律师|师生|职工|员工|会员|[0-9]+[余多]?[名人位])))/u;
/** Verbs whose object is what the chain is about, however it is called: 承办了比赛. */
const endsLink = new RegExp(`(?:[主承联合协]办|办|${helping})$`, 'u');
const ownObject =
  /^了?(?!的|等|方|[本该此这]|活动|比赛|赛事|大赛|竞赛|培训|项目|工作|实施|开展|落实|运营|建设)[^，。；、ＰＦ]{2,}/u;
const chainLink = new RegExp(
  `^[，、；]?(?:并?由)?(?:[^，。；、ＯＨＰＦ]{4,16}、)?(?<host>Ｏ)${unreadBodies}[^，。；ＯＰ]{0,6}?(?<verb>${hostVerb}|${helping})`,
  'du',
);

function readChain(sentence: SentenceReading, context: FrameContext, from: number, target: Phrase): void {
  for (let at = from, links = 0; links < 8; links++) {
    const match = chainLink.exec(sentence.text.slice(at));
    if (!match) return;
    const hostAt = at + (match.indices?.groups?.host?.[0] ?? 0);
    const moreAt = match.indices?.groups?.more?.[0];
    const verbAt = at + (match.indices?.groups?.verb?.[0] ?? 0);
    const verb = match.groups?.verb ?? '';
    // Ｐ由Ｏ建成；Ｏ开通热线: a clause with an object of its own.
    if (!endsLink.test(verb) && ownObject.test(sentence.text.slice(at + match[0].length))) return;
    if (!helps.test(verb) && !hostsNothing.test(sentence.text.slice(verbAt))) {
      for (const place of moreAt === undefined ? [hostAt] : [hostAt, at + moreAt])
        claimHosts(sentence, context, phraseAt(sentence, place), target, hostAt, verbAt, 0.93);
    }
    at += match[0].length;
  }
}

/** Ｏ牵头|、Ｏ参与的Ｐ: the thing stands at the end. */
const moreHosts = /^(?:[，、；](?:由)?Ｏ[^，。；、ＯＨＰ]{1,8}){1,4}的[^，。；ＯＨＰ]{0,10}Ｐ/u;

/** Ｏ主办，Ｏ承办的Ｐ; Ｐ由Ｏ出资，Ｏ运营; Ｏ牵头、Ｏ参与的Ｐ: a chain of roles in which not every host has its 由. */
export const bareChain = ruleFrame('organised/bare-chain', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?:^|[，、；：])(?<source>Ｏ)${mannerAdverb}{0,3}(?<verb>主办|承办|合办|联办|操办|操持|挑头|挂帅|开办|举办|做东|坐庄|办班|办学|办赛|办会|办营|负责(?:具体)?(?:建设|筹建|承办|运营|开办|组织实施))(?:方)?(?=[，、。；]|$)`,
      'dgu',
    ),
    target: ({ match, sentence, context }) => hostedThing(sentence, match.start, match.end, context.reading),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(
      `(?:^|[，、；])(?<source>Ｏ)(?:${mannerAdverb}|日常|中标){0,3}(?<verb>牵头|发起|策划|运营|经营|代管|托管|运作|操作|操盘|执行|实施|组织实施|管理|管护|维护|管养|建设|开发|开发运行|开发建设|研发|运行|打理|照看|值守|装修|布置|装修布置|改造)(?=[，、；。]|$)`,
      'dgu',
    ),
    target: ({ match, sentence, context }) => {
      const rest = sentence.text.slice(match.end);
      const before = sentence.text.slice(0, match.start);
      const head = moreHosts.exec(rest);
      if (head) return phraseAt(sentence, match.end + head[0].length - 1);
      // 这场Ｐ，Ｏ牵头，Ｏ出场地.
      if (/^(?:这[^，。；ＯＨＰ]{0,2}|此次|本次|Ｔ的?)?Ｐ，(?:Ｏ[^，。；ＰＭ]{0,14}[，、])*$/u.test(before))
        return sentence.phrases.find(({ symbol }) => symbol === 'Ｐ');
      // Ｐ由Ｏ出资、街道选址、Ｏ运营: others among them have no name here.
      if (
        /^(?:这[^，。；ＯＨＰ]{0,2})?Ｐ由[^，。；、ＰＭ]{2,14}(?:[、，][^，。；、ＰＭ]{2,14}){0,3}$/u.test(
          before,
        )
      )
        return sentence.phrases.find(({ symbol }) => symbol === 'Ｐ');
      const led = /^、Ｏ[^，。；、ＯＨＰ]{2,6}，[^，。；ＯＨＰ]{0,10}Ｐ/u.exec(rest);
      if (led && /(?:^|，)$/u.test(before)) return phraseAt(sentence, match.end + led[0].length - 1);
      return /(?:由|[，、；])Ｏ[^，。；、ＯＨＰ]{1,8}$/u.test(before)
        ? hostedThing(sentence, match.start, match.end, context.reading)
        : undefined;
    },
    confidence: 0.85,
  },
]);

/** Whom the clause is about, and whoever is joined. */
function subjectAndOther({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.start)?.subject;
  const both = subject?.symbol === 'Ｏ' ? [subject, match.phrase('other')] : [match.phrase('other')];
  return both.flatMap((each) => entitiesOf(each));
}

/** Ｏ……，与Ｏ共同设立Ｆ, 同Ｏ结成Ｐ: whoever is joined hosts as well; Ｏ牵头，Ｏ配合，推出Ｐ: so does whoever leads. */
export const joined = ruleFrame('organised/joined', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?:^|，|[^，。；]{0,6})(?:与|同|和|${joining}|及)(?:其?(?:所属|下属|旗下|直属|子公司|全资子公司)的?)?(?<source>Ｏ)(?:${mannerAdverb}|在[^，。；ＯＨＰ]{1,20}?){0,2}(?<verb>${hosting}|结成|组成|缔结|办起|建起|合办|签订|(?:[设办开建](?=了|起)|摆[开下]|支起|搭起|拉起))(?:了|起)?[^，。；ＯＨＰＦ]{0,8}?(?<target>[ＰＦ])`,
      'dgu',
    ),
    confidence: 0.85,
  },
  {
    // 找到Ｏ，双方一拍即合，办起Ｐ.
    pattern: new RegExp(
      `(?:找到|找上|联系上?|对接上?|与|同|和|跟|牵手)(?<other>Ｏ)(?:一|反复|多次|再三)?(?:商量|协商|商议|合计|沟通|对接|洽谈|牵手)?(?:后)?，(?:[^，。；ＯＨＰ]{1,16}，){0,2}(?:双方|两家单位|两家|三家|两边|各方|一道|共同|合力|携手)[^，。；ＯＨＰ]{0,12}?(?:，[^，。；ＯＨＰ]{0,12}?)?(?<verb>${hosting}|办|建|开)(?:了|起|起了|成)?[^，。；ＯＨＰＦ]{0,8}?(?<target>Ｐ)`,
      'dgu',
    ),
    source: subjectAndOther,
    confidence: 0.8,
  },
  {
    // Ｏ、Ｏ、Ｏ三家签下协议，Ｐ同日启用.
    pattern:
      /(?<source>Ｏ)(?:Ｔ|三家|两家|双方|正式|共同|联合|一){0,3}(?:签下|签订|签署|签约|签了|达成|缔结|合计|商量|商定|拍即合|碰头)(?:了)?[^。；，ＯＨＰ]{0,18}，(?:(?:设在|位于|建在)[^，。；]{1,16}的)?[^，。；ＯＨＰ]{0,8}(?<target>Ｐ)(?:Ｔ|同日|当日|当天|随即|随后|同步|也|就|便|正式|就此|由此){0,2}(?:在[^，。；ＯＨＰ]{1,10}|在[ＯＬ][^，。；ＯＨＰ]{0,4})?(?<verb>启用|揭牌|挂牌|成立|上线|投用|启动|开班|开张|开放|落户|诞生|开[了起]|办[了起]|有了)/dgu,
    accept: ({ match }) => (match.phrase('source')?.members.length ?? 0) > 1,
    confidence: 0.75,
  },
  {
    // 与Ｏ合作，请来老师，开了Ｐ.
    pattern:
      /(?:与|同|和)(?<source>Ｏ)(?:合作|联手|携手)，(?:[^，。；Ｐ]{1,24}，){0,2}[^，。；ＯＨＰ]{0,20}?(?<verb>举办|开办|推出|开设|建起|打造|办起|开|办)(?:了)?[^，。；ＯＨＰ]{0,6}(?<target>Ｐ)/dgu,
    confidence: 0.8,
  },
  {
    // Ｏ投入Ｍ，与Ｏ共同建设: what was spoken of before, by both.
    pattern: new RegExp(
      `(?:与|同|和|${joining})(?<other>Ｏ)(?:共同|联合|合作|携手|一同|一起|一道|合伙)(?<verb>建设|打造|主办|举办|发起|创办|建成|运营|实施|承办|操办|张罗|办(?:营|班|学|赛|会|展|课)|开班|开课)(?:而成)?(?=[，。；]|$)`,
      'dgu',
    ),
    source: subjectAndOther,
    target: ({ match, sentence, context }) => {
      const thing = hostedThing(sentence, match.start, match.end, context.reading);
      // Money is set up or managed together; what is built with it is something else.
      return thing?.symbol === 'Ｆ' && /建|打造|办/u.test(match.text) ? undefined : thing;
    },
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；ＯＨＰＦ]{0,4}(?:牵头|主导|挂帅|发起)，(?:[^，。；Ｐ]{1,24}，){0,2}[^，。；ＯＨＰＦ]{0,8}(?<verb>${hosting}|结成|组成|办起)(?:了)?[^，。；ＯＨＰＦ]{0,12}?(?<target>[ＰＦ])`,
      'dgu',
    ),
    confidence: 0.85,
  },
]);
