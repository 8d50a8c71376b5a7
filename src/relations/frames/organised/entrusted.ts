/** ORGANISED by whom something is entrusted to, or who is listed as its host. */
import type { Entity } from '../../../entities/entity.ts';
import { mannerAdverb } from '../../../language/lexicons/verbs/manner-adverbs.ts';
import { entrusting as entrustingVerbs } from '../../../language/lexicons/verbs/pivot-verbs.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { hostedThing } from '../hosted-thing.ts';
import { entitiesOf } from '../patterns.ts';
import { roleNouns } from '../role-nouns.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { dailyRunning } from './host-words.ts';

/** 委托Ｏ办Ｐ, 组织Ｏ开展Ｐ: whoever sets others to work hosts what they host. */
export const entrusting = ruleFrame('organised/entrusting', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?<source>Ｏ)(?:Ｔ|还|也|又|先后|专门|今年|去年|由|统一){0,3}(?<verb>${entrustingVerbs})Ｏ(?!参[加赛与]|赴|前往|观看|走访)`,
      'dgu',
    ),
    accept: ({ match, sentence }) => !/(?:在|受)$/u.test(sentence.text.slice(0, match.start)),
    target: hostedAfter,
    confidence: 0.85,
  },
  { pattern: /受(?<source>Ｏ)(?:的)?(?:委托|之托|嘱托)/dgu, target: hostedAfter, confidence: 0.85 },
]);

/** What this sentence says is hosted, after the match or as the subject before it. */
function hostedAfter({ match, sentence, context }: Hit): readonly Entity[] {
  const clause = clauseAt(sentence, match.start);
  const around = sentence.phrases.filter((each) => each.at > match.start || each === clause?.subject);
  const here = new Set(around.flatMap((each) => entitiesOf(each)));
  return context.claimed.targetsIn('ORGANISED', sentence.index).filter((target) => here.has(target));
}

/** 委托Ｏ管理; 承办方为Ｏ: who runs what the sentence or the one before speaks of. */
export const entrusted = ruleFrame('organised/entrusted', 'ORGANISED', [
  {
    pattern:
      /(?:委托|交由|交给了?|委托给了?|托付给?了?|托给?|由)(?:[^，。；：ＯＨＰＦ的]{1,6}[方商]|(?:隶属于?|附近的|当地的|驻地的|下属的)(?:Ｏ的)?)?(?<source>Ｏ)(?:负责|具体|一手|日常|全面|统一|轮流|共同|联合|分别|长期|常年|派人|派专人|安排专人|每[天日周月]){0,3}(?:的)?(?<verb>管理|运营|运作|托管|打理|照管|照看|看管|值守|维护|管护|代管|接手|接管|接办)/dgu,
    target: ({ match, sentence, context }) => hostedThing(sentence, match.start, match.end, context.reading),
    confidence: 0.8,
  },
  {
    // 由Ｏ负责日常运行, 由Ｏ装修布置.
    pattern:
      /(?:委托|交由|交给|由)(?:[^，。；：ＯＨＰＦ的]{1,6}[方商]|(?:隶属于?|附近的|当地的|驻地的|下属的)(?:Ｏ的)?)?(?<source>Ｏ)(?:(?:负责|承担|统一|共同|轮流|具体){0,2}(?:其|它的)?日常(?:的)?(?<verb>运行|管理|运营|维护|事务|工作|开放|服务)|(?:负责|统一|动手|自己|共同|牵头){0,2}(?:改造|改建|装修|布置|翻修|修建|搭建))/dgu,
    target: ({ match, sentence, context }) => hostedThing(sentence, match.start, match.end, context.reading),
    confidence: 0.75,
  },
  {
    // Ｐ的日常运行由Ｏ负责, 日常管理交给Ｏ.
    pattern: new RegExp(`${dailyRunning[0]}(?<source>Ｏ)${dailyRunning[1]}`, 'dgu'),
    target: ({ match, sentence, context }) => {
      const thing = hostedThing(sentence, match.start, match.end, context.reading);
      return thing?.symbol === 'Ｐ' ? thing : undefined;
    },
    confidence: 0.8,
  },
  {
    // Ｐ……，委托Ｏ承办.
    pattern: new RegExp(
      `(?:委托|委托给了?|交给了?|交由|托付给?了?)(?<source>Ｏ)${mannerAdverb}{0,2}(?<verb>承办|承接|承担|实施|执行|开办|举办|组织|操办|操持|张罗|筹办|筹备|落实|来办|去办|牵头)(?=[，。；]|$)`,
      'dgu',
    ),
    target: ({ match, sentence, context }) => hostedThing(sentence, match.start, match.end, context.reading),
    confidence: 0.75,
  },
  {
    // Ｏ把Ｐ委托给Ｏ.
    pattern:
      /(?:把|将)(?<target>Ｐ)(?:的(?:日常|运营|管理|经营|具体)[^，。；ＯＨＰ]{0,4})?(?<verb>委托|交|托付|托|外包|打包|移交)(?:给|到)?(?<source>Ｏ)(?!建设|施工|设计)/dgu,
    confidence: 0.75,
  },
  {
    // 课程由Ｏ邀请Ｏ授课: who invites the teachers holds it.
    pattern:
      /由(?<source>Ｏ)(?:专门|特意|出面)?(?<verb>邀请|请来|聘请|邀来)[^，。；ＯＨＰ]{0,8}[ＯＨ][^，。；ＯＨＰ]{0,6}(?:授课|主讲|讲课|讲授|任教|执教|指导)(?=[，。；]|$)/dgu,
    target: ({ match, sentence, context }) => {
      const thing = hostedThing(sentence, match.start, match.end, context.reading);
      return thing?.symbol === 'Ｐ' ? thing : undefined;
    },
    confidence: 0.75,
  },
  {
    // Ｐ三年后交到了Ｏ手里.
    pattern:
      /(?:^|[，；])(?:Ｔ|[^，。；ＯＨＰＦＭ]{0,6})?(?<verb>交到|转到|传到|移交到|交回)了?(?<source>Ｏ)(?:的)?(?:手[里上中]|名下)(?=[，。；]|$)/dgu,
    target: ({ match, sentence, context }) => {
      const thing = hostedThing(sentence, match.start, match.end, context.reading);
      return thing?.symbol === 'Ｐ' ? thing : undefined;
    },
    confidence: 0.75,
  },
  {
    // Ｐ委托给了Ｏ.
    pattern:
      /(?<target>Ｐ)(?:的(?:日常|运营|管理|经营|具体)[^，。；ＯＨＰ]{0,4})?[^，。；ＯＨＰ的]{0,4}(?<verb>委托|托付|托|外包|移交)给了?(?<source>Ｏ)(?=[，。；]|$)/dgu,
    confidence: 0.75,
  },
  {
    pattern:
      /(?:请来|引来|引进|引入|招来|交给|聘请|授权|请)(?<source>Ｏ)(?:来|负责|具体)?(?<verb>经营|运营|管理|打理|托管|执行)/dgu,
    target: ({ match, sentence, context }) => hostedThing(sentence, match.start, match.end, context.reading),
    confidence: 0.75,
  },
  ...roleNouns('主办|承办|联办|合办|举办|召集|发起|倡议|创办|创立|开办|建设|运营|执行|牵头|组织|实施|策划'),
]);
