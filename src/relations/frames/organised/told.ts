/** ORGANISED told by what the host does with or says of its programme. */
import { bodiesOf } from '../../syntax/bodies.ts';
import { wholeOf } from '../../syntax/names-within-names.ts';
import { clauseAt } from '../../syntax/reading.ts';
import type { Frame } from '../frame.ts';
import { entitiesOf, matches, patternOf, phraseIn } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { claimHosts } from './claim-hosts.ts';

/** Where one takes what one runs. */
const moved =
  '(?:[开送搬建办设摆放推带引请铺立挂竖扎安](?:到|进|在|入|上)|延伸到|延伸至|[做办搞建撑开]了?(?:起来|下去|大)|扛起来|接过来|接了过来)';

/** Whom the clause of the match, or the last one before it with a subject of its own, is about: a body. */
function actorBefore({ match, sentence }: Hit): Ends {
  const own = sentence.clauses.findLast(
    ({ start, subject, subjectOrigin }) =>
      start <= match.start && subjectOrigin === 'own' && subject !== match.phrase('target'),
  );
  return own?.subject?.symbol === 'Ｏ' ? own.subject : undefined;
}

/** One programme, no honour, of which nothing has said yet who runs it. */
function isUnhosted({ match, context }: Hit): boolean {
  const [thing, ...others] = entitiesOf(match.phrase('target'));
  return (
    thing !== undefined &&
    others.length === 0 &&
    !context.claimed.isTarget('ORGANISED', thing) &&
    context.occasions.kindOf(thing) !== 'award'
  );
}

/** Ｐ中，Ｏ将……; Ｏ将Ｐ开到……: the host is told by what it does in the event. */
export const told = ruleFrame('organised/told', 'ORGANISED', [
  {
    pattern:
      /(?<target>Ｐ)(?:中|期间)，(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?:将|把|还|为|组织|邀请|向|精心)/dgu,
    confidence: 0.65,
    accept: isUnhosted,
  },
  {
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?:将|把)(?<target>Ｐ)(?:的(?:一个|一处|首个)?[^，。；ＯＨＰ]{2,4})?[^，。；]{0,4}${moved}`,
      'dgu',
    ),
    confidence: 0.8,
  },
  {
    pattern:
      /(?<target>Ｐ)Ｔ?[^，。；ＯＨＰ]{0,4}被(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?:开|办|建|送|搬|请|设|带)(?:到|进|上|在|入)/dgu,
    confidence: 0.8,
  },
  {
    // Ｐ被Ｏ办成了品牌.
    pattern:
      /(?<target>Ｐ)[^，。；ＯＨＰ]{0,6}被(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>(?:办|做|打造|培育|建)成)/dgu,
    confidence: 0.75,
  },
  {
    // Ｐ，Ｏ已经办了三年.
    pattern:
      /(?:^|[，；])(?:这[^，。；ＯＨＰ]{0,3})?(?<target>Ｐ)，(?<source>Ｏ)(?:Ｔ|[^，。；ＯＨＰＦＬ]){0,8}?(?<verb>办了|办到|举办了?|开办了?|坚持了?|开展了?|张罗了?|操办了?|筹备了?|筹划了?|谋划了?)[^，。；ＯＨＰＦＭ]{1,8}(?=[，。；]|$)/dgu,
    accept: isUnhosted,
    confidence: 0.75,
  },
  {
    // Ｏ牵头，Ｐ顺利举办.
    pattern:
      /(?:^|[，；])(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?:牵头|主导|挂帅|发起|张罗|操持|出面)，(?:[^，。；ＯＨＰ]{1,16}，)?(?<target>Ｐ)[^，。；ＯＨＰ]{0,8}?(?<verb>举办|举行|启动|开展|开班|开赛|开课|开张|上线|成立|揭牌|落地|建成|启用)/dgu,
    accept: isUnhosted,
    confidence: 0.75,
  },
  {
    // Ｏ将Ｐ列为年度实事.
    pattern:
      /(?:^|[，；])(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}[将把](?<target>Ｐ)(?<verb>列为|列入|纳入|作为|当作|当成)[^，。；ＯＨＰ]{0,8}(?:实事|重点工作|重点任务|工作重点|抓手|突破口|品牌|头等大事|重头戏|必修课|载体|平台|工作计划|工作要点|日程)(?!名单)/dgu,
    confidence: 0.7,
  },
  {
    // Ｏ以Ｐ为抓手.
    pattern:
      /(?:^|[，；])(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}(?<verb>以)(?<target>Ｐ)为(?:抓手|载体|平台|依托|牵引|龙头|契机|主阵地)/dgu,
    accept: isUnhosted,
    confidence: 0.6,
  },
  {
    // 锅炉房被Ｏ改成了Ｐ.
    pattern:
      /被(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>(?:改|改造|改建|扩建|装修|翻修|布置|收拾|开发|辟|办|变|打造|建设)[成为作]|升级为)了?[^，。；ＯＨＰ]{0,8}(?<target>Ｐ)/dgu,
    confidence: 0.8,
  },
  {
    // Ｏ把旧磅房粉刷出来，挂了Ｐ的牌子.
    pattern:
      /(?<verb>挂了|挂起了?|挂上了?|挂出了?|竖起了?)[^，。；ＯＨＰ]{0,4}(?<target>Ｐ)的?(?:牌子|招牌|牌匾|门牌|牌)(?=[，。；]|$)/dgu,
    source: actorBefore,
    accept: ({ match, context }) =>
      entitiesOf(match.phrase('target')).every((each) => context.occasions.kindOf(each) !== 'award'),
    confidence: 0.7,
  },
  {
    // Ｏ近日盘点Ｐ: who takes stock of it runs it.
    pattern:
      /(?:^|[，；])(?<source>Ｏ)(?:Ｔ|近日|日前|上周|集中|全面|对|就){0,3}(?<verb>盘点|复盘|晒出|续办|重启|恢复)(?:了)?(?:今年|去年|上半年|全年|Ｔ|的){0,2}(?<target>Ｐ)(?=[，。；]|$|的?(?:成绩|成效|进展|成果))/dgu,
    accept: ({ match, context }) => {
      const things = entitiesOf(match.phrase('target'));
      return things.every(
        (each) => !context.claimed.isTarget('ORGANISED', each) && context.occasions.kindOf(each) !== 'award',
      );
    },
    confidence: 0.65,
  },
  {
    // Ｐ启动以来，Ｏ走访工地46个: who does it runs it, if nothing else says who does.
    pattern:
      /(?:^|[，；])(?:自)?(?<target>Ｐ)[^，。；ＯＨＰ]{0,6}(?<verb>启动|开展|实施|开班|上线|推出|运行|举办|施行|推行|开办|设立|启用)以来，(?<source>Ｏ)(?=[^，。；ＯＨＰＦＭ]{2,}(?:[，。；]|$))/dgu,
    accept: isUnhosted,
    confidence: 0.65,
  },
  {
    // Ｏ把课堂搬进车间，Ｐ就这样开了课.
    pattern:
      /(?<source>Ｏ)[^。；ＯＨＰ]{0,8}(?:把|将|腾出|腾退|拿出|拨出|投入|出资|盘活|挤出|收拾|请来|引进)[^。；ＯＨＰ]{1,40}，(?:[^，。；ＯＨＰ]{1,14}，)?(?<target>Ｐ)(?:就这样|就此|随之|由此|从此|很快|终于|正式|应声|Ｔ|就|便|也){0,3}(?<verb>开|应运而生|诞生|成立|挂牌|揭牌|落成|上线|启用|安了家|亮相|有了)/dgu,
    accept: isUnhosted,
    confidence: 0.7,
  },
  // 某某工会联合某某局将其升级
  {
    pattern:
      /(?<source>Ｏ)(?:[^，。；ＯＨＰ]{0,4}，)?[^，。；ＯＨＰ]{0,6}(?:将|把)(?:其|它们?|该[^，。；ＯＨＰ]{1,4}|这(?:一|个|套|种|项)?(?:做法|办法|模式|经验|点子|活动|服务|课堂))[^，。；ＯＨＰ]{0,4}(?<verb>升级|升格|辟为|辟成|改成|改为|变成|布置成|改造|扩建|扩大|翻新|打造|建成|做大|办成|迁|搬|推广|推开|复制|铺开|延伸|引入|请进|开进|开到)/dgu,
    target: ({ sentence }) => (sentence.topic.thing?.symbol === 'Ｐ' ? sentence.topic.thing : undefined),
    confidence: 0.7,
  },
  {
    // Ｐ开赛，Ｏ请来32名选手.
    pattern:
      /(?<target>Ｐ)Ｔ?(?:[在于][ＬＯ][^，。；ＯＨＰＬ]{0,8})?(?:举行|举办|开赛|开幕|启动|开班|开场|开讲|开张|开锣|上演|开市|开集|登场|办到[^，。；]{0,8}|开[到进]了?[ＬＯ][^，。；ＯＨＰ]{0,6})，(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>请来|邀请|邀来|请了|召集|召来|摆下|摆出|搭起|拉来)/dgu,
    accept: ({ match, context }) =>
      !entitiesOf(match.phrase('target')).some((each) => context.claimed.isTarget('ORGANISED', each)),
    confidence: 0.75,
  },
  {
    pattern: new RegExp(`(?:^|，)(?:将|把)(?<target>Ｐ)[^，。；]{0,4}${moved}`, 'dgu'),
    source: ({ match, sentence }) => {
      const subject = clauseAt(sentence, match.end - 1)?.subject;
      return subject?.symbol === 'Ｏ' ? subject : undefined;
    },
    confidence: 0.75,
  },
]);

/** 记者从Ｏ获悉，该市Ｐ已举办36场: who tells of it runs it. */
export const reported = ruleFrame('organised/reported', 'ORGANISED', [
  {
    pattern:
      /(?:从|据)(?<source>Ｏ)(?:获悉|了解到|介绍|统计|消息|透露)，[^。；ＯＨＰ]{0,16}?(?<target>Ｐ)[^。；ＯＨＰ]{0,10}?(?<verb>举办|开展|启动|举行|推出|开班|上线|收官|实施|开放|运行|开赛|开幕|落幕|闭幕|开播|开讲|揭晓|亮相)/dgu,
    standIns: ['officials'],
    confidence: 0.7,
  },
]);

/** Ｈ介绍，Ｐ已举办12期: the union for which an official speaks runs it, where nothing says who does. */
export const spokenFor = ruleFrame('organised/spoken-for', 'ORGANISED', [
  {
    pattern:
      /(?<person>Ｈ)(?:Ｔ)?(?:向记者|对记者)?(?:介绍|告诉记者|透露|表示|说)(?:，|：)(?:[^。；ＯＨＰＬＦ]{0,12}，)?[^，。；ＯＨＰＬＦ]{0,6}?(?<target>Ｐ)[^，。；ＯＨＰ]{0,6}?(?<verb>已|举办了?|开展了?|启动了?|实施了?|推出|开[设办]了?|办了)/dgu,
    source: ({ match, context }) => {
      const person = match.phrase('person');
      const bodies = person?.members.length === 1 ? bodiesOf(person, context.reading) : [];
      // 市总工会权益保障部部长: for the union that the department is of.
      const whole = bodies.map((each) =>
        /[部处室]$/u.test(each.name) ? (wholeOf(context.reading, each) ?? each) : each,
      );
      return whole.filter(({ type }) => type === 'Union').slice(0, 1);
    },
    accept: isUnhosted,
    confidence: 0.65,
  },
]);

const openingThing = patternOf(/^(?:其中，)?(?<thing>Ｐ)/dgu);

/** Ｏ举办了多场活动。Ｐ……: the sentence before says who, this one names what. */
export const instance: Frame = {
  name: 'organised/instance',
  type: 'ORGANISED',
  triggers: [openingThing],
  read: (sentence, context) => {
    const [match] = matches(sentence, openingThing);
    const thing = match?.phrase('thing');
    const earlier = context.reading.sentences[sentence.index - 1];
    if (!thing || !earlier || earlier.sentence.paragraph !== sentence.sentence.paragraph) return;
    const host = phraseIn(earlier, severalEvents, 'host');
    claimHosts(sentence, context, host, thing, thing.at, undefined, 0.6);
  },
};
const severalEvents =
  /(?<host>Ｏ)[^，。；ＯＨＰ]{0,8}(?:举办|举行|开展|组织|推出)(?:了)?[^，。；ＯＨＰ]{0,3}(?:多场|多项|系列|一系列|多种|各类)[^，。；ＯＨ]{0,12}[。！]?$/du;
