/** ATTENDED: who took part in an occasion, and how. */
import type { AttendanceRole } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Representative } from '../syntax/phrase.ts';
import type { Predicate } from '../syntax/predicates.ts';
import { isOccasion } from '../syntax/programme-kind.ts';
import { clauseAt, inSentence, phraseAt, type SentenceReading } from '../syntax/reading.ts';
import {
  anyOccasion,
  isCleft,
  occasionBefore,
  occasionNamed,
  participants,
  roleFor,
  wantedKinds,
} from './attendance.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches } from './patterns.ts';
import { before, type Ends, endsOf, type Hit, ruleFrame } from './rule.ts';

/** Whoever comes for an organisation brings it along; its staff at large does not. */
const delegates: readonly Representative[] = ['officials', 'team'];

function attend(
  sentence: SentenceReading,
  context: FrameContext,
  people: Ends,
  occasions: readonly Entity[],
  role: AttendanceRole,
  range: readonly [number, number],
  confidence: number,
  verbAt?: number,
): void {
  const here = people && 'symbol' in people && inSentence(sentence, people) ? people.at : range[0];
  for (const source of endsOf(people)) {
    for (const target of occasions) {
      context.claim(sentence, {
        type: 'ATTENDED',
        source,
        target,
        role,
        from: Math.min(here, range[0]),
        to: range[1],
        confidence,
        ...(verbAt !== undefined && { verbAt }),
      });
    }
  }
}

const objectAfter = /^(?:了|过|在Ｌ|Ｔ)*(?:举行|举办|召开)?(?:的)?[^，。；、ＯＨＰＦ]{0,8}?(?=Ｐ)/u;

/** Ｈ出席Ｐ并讲话; Ｏ参加Ｐ. The occasion is the verb's object. */
const withObject: Frame = {
  name: 'attended/object',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const verb of sentence.predicates) {
      if ((!verb.kinds.has('attend') && !verb.kinds.has('chair')) || isCleft(sentence, verb)) continue;
      const gap = objectAfter.exec(sentence.text.slice(verb.end));
      const thing = gap ? phraseAt(sentence, verb.end + gap[0].length) : undefined;
      const occasions = entitiesOf(thing).filter((each) => isOccasion(context.occasions.kindOf(each)));
      if (!thing || occasions.length === 0) continue;
      const role = laterRole(sentence, verb, thing.at) ?? roleFor(verb) ?? 'attended';
      const range: [number, number] = [verb.start, thing.at + 1];
      attend(sentence, context, participants(sentence, verb), occasions, role, range, 0.93, verb.start);
    }
  },
};

/** 出席会议并讲话: the last of several verbs says most. */
function laterRole(sentence: SentenceReading, verb: Predicate, from: number): AttendanceRole | undefined {
  const clause = clauseAt(sentence, verb.start);
  const later = sentence.predicates.find(
    (each) =>
      each.start > from && each.end <= (clause?.end ?? 0) && (roleFor(each) ?? 'attended') !== 'attended',
  );
  return roleFor(later);
}

/** Verbs that mean an occasion even where none is their object: 致辞, 颁奖, 主持. */
const occasionVerbs =
  /^(?:致辞|致词|致.{1,4}[辞词]|讲话|发言|作.{1,6}(?:讲话|发言|报告|演讲|交流)|交流发言|宣布.{0,2}|宣读|通报|主持|颁奖|颁发.{2}|授牌|授旗|授箱|揭牌|揭幕|剪彩|列席|到会|到场|与会|应邀到[场会]|莅临|出席|宣誓|领奖|登台|上台|介绍经验|宣讲|授课|讲课|讲授|讲述|讲起|演示|表演|演唱|演奏|领唱|献唱|演绎|朗诵|观摩|带队|赶来|专程赶来|参赛|分获|夺.|摘得|获得冠军|位列|分列|名列|位居|签字|签约|签署|上场|上阵|捧走|拿下|同获|收入囊中|刷新纪录|锁定胜局|率先撞线|折桂|胜出|点评|总结|说了一段|开讲|示范|手把手教|辅导|执教|参加|观看|参与)$/u;

/** Ｐ由Ｈ主持; 闭幕式上，Ｈ致辞; Ｈ为获奖选手颁奖: the occasion is the one spoken of. */
const atOccasion: Frame = {
  name: 'attended/occasion',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const verb of sentence.predicates) {
      const role = roleFor(verb);
      if (!role || !occasionVerbs.test(verb.text) || isCleft(sentence, verb)) continue;
      const hasObject = /^(?:了)?[^，。；ＯＨＰＦ]{0,8}Ｐ/u.test(sentence.text.slice(verb.end));
      const people = hasObject && role === 'attended' ? undefined : participants(sentence, verb);
      if (!people || (people.symbol === 'Ｏ' && !bodyTakesPart(people.representative, verb))) continue;
      const occasion =
        context.occasions.before(sentence, verb.start, wantedKinds(verb)) ??
        context.occasions.ahead(sentence);
      if (!occasion) continue;
      const confidence = inSentence(sentence, people) ? 0.85 : 0.6;
      attend(sentence, context, people, [occasion], role, [verb.start, verb.end], confidence, verb.start);
    }
  },
};

/** Of an organisation only what a delegation does is taking part: a union that 颁奖 or 主持 is host. */
function bodyTakesPart(representative: Representative, verb: Predicate): boolean {
  if (verb.kinds.has('contest') || verb.kinds.has('perform') || representative) return true;
  return /^(?:到会|到场|列席|与会|观摩|介绍经验|应邀到[场会]|参展|宣讲|.*发言|出席|参加|参赛)$/u.test(
    verb.text,
  );
}

const there =
  '(?:(?<thing>Ｐ)(?:上|中|现场|期间|间隙|结束后|启动后|举行时|后)|会上|座谈时|座谈会上|现场|讲堂上|仪式上|活动中|活动现场|比赛中|赛场上|课堂上|舞台上|台上|揭牌当天|当天)，';

/** 会上，Ｈ表示: who is quoted at an occasion has spoken there. */
const spokeThere = ruleFrame('attended/spoke-there', 'ATTENDED', [
  {
    pattern: new RegExp(
      `${there}[^，。；ＯＨ]{0,16}(?<source>Ｈ)[^，。；]{0,12}?(?:表示|说|讲起|讲述|介绍|提出|分享|感慨|回忆|激动地|指出|强调|宣布|致)`,
      'dgu',
    ),
    target: occasionNamed,
    role: 'spoke',
    confidence: 0.88,
  },
]);

const scenes: readonly RegExp[] = [new RegExp(there, 'dgu'), /在(?<thing>Ｐ)(?:上|中|期间|现场)(?!，)/dgu];

/** Ｐ上，Ｈ……; 活动现场，Ｈ……; Ｈ在Ｐ上……，Ｈ……: whoever acts at an occasion takes part in it. */
const actsThere: Frame = {
  name: 'attended/acts-there',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of scenes.flatMap((scene) => [...matches(sentence, scene)])) {
      const occasions = endsOf(occasionNamed({ match, sentence, context }));
      for (const { subject, subjectOrigin, start, predicates } of sentence.clauses) {
        if (start < match.end || subject?.symbol !== 'Ｈ' || subjectOrigin !== 'own') continue;
        const verb = predicates.find((each) => each.start > subject.at);
        const speaks = verb?.kinds.has('say') || verb?.kinds.has('exhort');
        const role = roleFor(verb) ?? (speaks ? 'spoke' : 'attended');
        attend(sentence, context, subject, occasions, role, [match.start, subject.at + 1], 0.75, verb?.start);
      }
    }
  },
};

/** 来自Ｏ、Ｏ等9家单位的60名职工参加; Ｏ选派职工参赛; Ｏ组成代表队; Ｏ获得一等奖. */
const delegation = ruleFrame('attended/delegation', 'ATTENDED', [
  {
    pattern:
      /来自(?<source>Ｏ)(?:的[^，。；ＯＰ]{0,20}?)?(?<verb>参加|参与|到场|来到|走进|出席|同台|参赛|展示|免费享受|亮相)/dgu,
    standIns: ['staff', 'officials', 'team'],
    target: (hit) => {
      const named = hit.sentence.phrases.findLast(
        (each) => each.symbol === 'Ｐ' && each.members.length === 1,
      );
      const [occasion] = entitiesOf(named).filter((each) => isOccasion(hit.context.occasions.kindOf(each)));
      return occasion ? [occasion] : occasionBefore(hit);
    },
    role: 'attended',
    confidence: 0.85,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:还|也|又|分别|先后|共)?(?:组织|选派|派出|派|抽调|选送)[^，。；ＯＰ]{0,16}?(?<verb>参加|参与|参赛|出战|前来观摩|观摩|出席|到场)(?:了)?(?:[^，。；ＯＨＰＦ]{0,8}?(?<thing>Ｐ))?/dgu,
    target: occasionNamed,
    role: 'attended',
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＰ]{0,14}?(?:共|分别)?(?<verb>组成|组建)[0-9]*[支个]?(?:代表团|代表队|队伍)/dgu,
    target: (hit) => occasionBefore(hit, ['contest']),
    role: 'attended',
    confidence: 0.85,
  },
  {
    pattern:
      /(?<source>[ＯＨ])[^，。；ＯＨＰ]{0,6}?(?:分别|同|共同|并列)?(?<verb>获得|荣获|获|夺得|摘得|斩获|拿下|勇夺|名列|位列|位居)(?:了)?[^，。；ＯＨＰ]{0,14}?(?:冠军|亚军|季军|第[一二三四五六]名?|前[三五十]名?|[一二三]等奖|特等奖|金奖|银奖|铜奖|优秀组织奖|优胜[^，。；]{0,4}|金牌|银牌|铜牌|头名)/dgu,
    standIns: delegates,
    target: (hit) => occasionBefore(hit, ['contest']),
    role: 'attended',
    confidence: 0.75,
  },
]);

/** Ｏ代表队……, Ｏ的选手……: a team is there to compete. */
const team: Frame = {
  name: 'attended/team',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      if (phrase.representative !== 'team') continue;
      const occasion = context.occasions.before(sentence, phrase.at, ['contest']);
      const range: [number, number] = [phrase.at, phrase.at + 1];
      attend(sentence, context, phrase, occasion ? [occasion] : [], 'attended', range, 0.75, phrase.at);
    }
  },
};

/** The role of the verb that a cleft sentence opens with; whoever stands on the stage speaks. */
function cleftRole({ match, sentence }: Hit): AttendanceRole {
  if (/登台|上台/u.test(match.text)) return 'spoke';
  return roleFor(sentence.predicates.find((each) => each.start === match.at('verb'))) ?? 'attended';
}

const stageEntrance =
  /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?(?:走上台|走到台前|登上舞台|走上舞台|走上讲台|站上讲台|亮开嗓|开嗓|唱起|念起|跳起|弹起|吼起|拉响|吹响)/dgu;

const travels = '(?:先后|分别|依次|相继)(?:到|走进|来到|深入|赴|前往|奔赴)[ＬＯ]';

/** Ｈ与Ｏ先后到Ｌ、Ｌ: those who go round with an activity take part in it. */
const goesRound = ruleFrame('attended/goes-round', 'ATTENDED', [
  {
    pattern: new RegExp(`(?<source>[ＨＯ])(?:一行)?(?:[与和同][ＨＯ])?${travels}`, 'dgu'),
    standIns: delegates,
    target: (hit) => occasionBefore(hit, ['event']),
    role: 'attended',
    confidence: 0.65,
  },
  {
    pattern: new RegExp(`[ＨＯ](?:一行)?[与和同](?<source>[ＨＯ])${travels}`, 'dgu'),
    standIns: delegates,
    target: (hit) => occasionBefore(hit, ['event']),
    role: 'attended',
    confidence: 0.65,
  },
]);

/** Ｐ的老师是…Ｈ; Ｈ走到台前，念起…; 随着Ｈ一声令下; 学员来自Ｏ: told in passing. */
const inPassing = ruleFrame('attended/in-passing', 'ATTENDED', [
  {
    pattern:
      /(?<target>Ｐ)(?:的)?(?:老师|教练|主讲|讲师|授课人|主讲人)[^。；ＨＰ]{0,12}?是[^，。；ＨＰ]{0,8}(?<source>Ｈ)/dgu,
    role: 'taught',
    confidence: 0.8,
  },
  {
    pattern: stageEntrance,
    target: (hit) => occasionBefore(hit, ['meeting', 'course']),
    role: 'performed',
    confidence: 0.7,
  },
  {
    pattern: /随着(?<source>Ｈ)[^，。；ＯＨＰ]{0,8}?(?:令下|宣布|鸣枪|号令|鸣锣|敲响)/dgu,
    target: (hit) => {
      const ahead = hit.sentence.phrases.find((each) => each.symbol === 'Ｐ' && each.at > hit.match.end);
      return ahead ?? occasionBefore(hit);
    },
    role: 'attended',
    confidence: 0.75,
  },
  {
    pattern:
      /(?:学员|选手|代表|队员|参赛者|参与者|队伍|观众|嘉宾)[^，。；ＯＨＰ]{0,4}?(?:分别|均|都|主要)?来自(?<source>Ｏ)/dgu,
    standIns: delegates,
    target: (hit) => {
      const later = hit.sentence.phrases.find((each) => each.symbol === 'Ｐ' && each.at > hit.match.end);
      return occasionBefore(hit) ?? later;
    },
    role: 'attended',
    confidence: 0.75,
  },
]);

/** 参加活动的有Ｈ、Ｈ; 一路同行的还有Ｏ; 主持送行会的是Ｈ; 请来Ｈ讲课; 图为Ｈ. */
const cleft = ruleFrame('attended/cleft', 'ATTENDED', [
  {
    pattern:
      /(?<verb>出席|参加|登台|同行|带队|主持|到场|与会|授课|演出|压轴|演讲|讲课|上台|赶来|前来|观摩|参赛|参展)(?:了)?[^，。；ＯＨ]{0,10}?(?<thing>Ｐ)?[^，。；ＯＨＰ]{0,3}的，?(?:还)?(?:有|是|为|请的是)[^，。；ＯＨ]{0,8}(?<source>[ＯＨ])/dgu,
    standIns: delegates,
    target: occasionNamed,
    role: cleftRole,
    confidence: 0.88,
  },
  {
    pattern:
      /(?:请来|邀请|邀请了|请的是|特邀|邀|请到|请)(?<source>Ｈ)[^，。；ＯＰ]{0,6}?(?:讲课|授课|作讲座|辅导|执教|示范|指导|作报告|主讲)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'taught',
    confidence: 0.85,
  },
  {
    pattern: /(?:请来的是|请的是|特邀|请到)(?<source>Ｈ)(?=[，；。]|$)/dgu,
    target: (hit) => occasionBefore(hit),
    role: 'taught',
    confidence: 0.8,
  },
  {
    pattern: /图为[^，。；ＯＨ]{0,14}(?<source>Ｈ)/dgu,
    target: (hit) => {
      const { main } = hit.context.occasions;
      return occasionBefore(hit) ?? (main && [main]);
    },
    role: 'attended',
    confidence: 0.8,
  },
]);

/** Of the named programmes those where people compete. */
function contestsNamed({ match, context }: Hit): readonly Entity[] {
  return entitiesOf(match.phrase('target')).filter((each) => context.occasions.kindOf(each) === 'contest');
}

function subjectOf({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.start);
  const subject = clause?.subjectOrigin === 'sentence' ? undefined : clause?.subject;
  return subject && 'ＯＨ'.includes(subject.symbol) ? subject : undefined;
}

/** Ｐ冠军Ｈ; 在Ｐ中拿下第二名: whoever won a contest was in it. */
const champion = ruleFrame('attended/champion', 'ATTENDED', [
  {
    pattern:
      /(?<target>Ｐ)[^，。；ＯＨＰ]{0,8}?(?:冠军|亚军|季军|金牌|银牌|铜牌|一等奖|第[一二三]名)(?:获得者|得主)?(?<source>Ｈ)/dgu,
    target: contestsNamed,
    role: 'attended',
    confidence: 0.9,
  },
  {
    pattern:
      /在(?<target>Ｐ)(?:中|上|里)[^，。；ＯＨＰ]{0,6}(?<verb>拿下|获得|夺得|荣获|摘得|斩获|名列|取得|捧回)/dgu,
    source: subjectOf,
    target: contestsNamed,
    role: 'attended',
    confidence: 0.85,
  },
]);

/** Ｈ把箱子一一交到孩子们手中: an official who hands over something at an occasion takes part in it. */
const handing = ruleFrame('attended/handing', 'ATTENDED', [
  {
    pattern:
      /(?<source>Ｈ)(?:[^，。；ＯＨＰ]{0,8})?(?:把|将|逐一|为|向|给)[^，。；ＯＨＰ]{0,16}?(?<verb>交到|递到|送到|授箱|颁发|授旗|授牌|送上)[^，。；ＯＨ]{0,10}(?:手[中里上]|聘书|证书|奖牌|奖杯|奖状|荣誉|箱|旗|牌|(?=[，。；]|$))/dgu,
    target: (hit) => occasionBefore(hit),
    accept: ({ match }) => match.phrase('source')?.members.some(({ posts }) => posts.length > 0) ?? false,
    role: 'attended',
    confidence: 0.8,
  },
]);

/** A show: people perform at it. */
function showSpokenOf(hit: Hit): Ends {
  const occasions = occasionBefore(hit, ['meeting']) ?? [];
  return occasions.filter((each) => isShow.test([each.name, ...each.aliases].join(' ')));
}
const isShow = /晚会|诗会|歌会|演出|汇演|展演|音乐会|联欢|文艺|颁奖|闭幕式|开幕式|春晚|盛典/u;

/** 随后登场的Ｏ; Ｏ选送的舞蹈《…》、Ｏ的《…》各具风采: who is on the stage. */
const onStage = ruleFrame('attended/on-stage', 'ATTENDED', [
  {
    pattern: /(?:登场|登台|亮相|上场|压轴|献艺|演出|表演)的(?:是|有|还有)?(?<source>[ＯＨ])/dgu,
    target: showSpokenOf,
    role: 'performed',
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>[ＯＨ])(?:选送|带来|表演|演出|创作|编排)?的[^，。；ＯＨＰ、]{0,10}(?:舞蹈|歌曲|合唱|独唱|小品|相声|朗诵|快板|歌舞|器乐|节目|情景剧|戏曲|Ｎ)/dgu,
    target: showSpokenOf,
    role: 'performed',
    confidence: 0.8,
  },
]);

/** Ｈ强调，要……: an official who demands at length speaks at the meeting that the article is about. */
const addresses = ruleFrame('attended/addresses', 'ATTENDED', [
  {
    pattern: /(?:^|，)(?<source>Ｈ)(?:在讲话中|在会上|在致辞中|对此)?(?:强调|指出|要求|在讲话中)/dgu,
    target: (hit) => occasionBefore(hit, ['meeting']),
    role: 'spoke',
    confidence: 0.75,
  },
]);

const speaking = /致辞|讲话|发言|作|介绍|分享|演讲|宣|表示|指出|强调|说/u;
const spokenRole = ({ match }: Hit): AttendanceRole => (speaking.test(match.text) ? 'spoke' : 'attended');
const competitor = /参赛|获奖|选手|队员|冠军|亚军|季军/u;

/** Ｈ在Ｐ上…; Ｏ在Ｐ上发言; 参赛选手Ｈ, 学员Ｈ; Ｈ宣布Ｐ启动. */
const inOccasion = ruleFrame('attended/in', 'ATTENDED', [
  {
    pattern:
      /(?<source>[ＯＨ])[^，。；ＯＨＰ]{0,6}?(?<verb>在)(?<thing>Ｐ)(?:上|中|现场|期间|里|时)(?:(?<act>致辞|讲话|发言|作|介绍|分享|展示|演讲|宣布|宣读|表示|指出|强调|说|获|夺|登台|亮相|斩|荣|表演|演|授课))?/dgu,
    standIns: delegates,
    target: occasionNamed,
    accept: ({ match }) => match.phrase('source')?.symbol === 'Ｈ' || match.at('act') !== undefined,
    role: spokenRole,
    confidence: 0.85,
  },
  {
    pattern:
      /(?:参赛|获奖|选手|学员|队员|评委|裁判|志愿者|主持人|嘉宾|宣讲员|宣讲人|参训|参与者|获得者|得主|冠军|亚军|季军|观众|朗诵者|主讲人|授课老师|主讲)[^，。；ＯＨＰ]{0,8}?(?<source>Ｈ)/dgu,
    target: (hit) => occasionBefore(hit, competitor.test(hit.match.text) ? ['contest'] : anyOccasion),
    // 全国五一劳动奖章获得者Ｈ carries an old honour.
    accept: (hit) => !/(?:劳模|劳动模范|奖章|劳动奖)/u.test(`${before(hit).slice(-6)}${hit.match.text}`),
    role: 'attended',
    confidence: 0.65,
  },
  {
    pattern:
      /(?<source>Ｈ)[^，。；ＯＨＰ]{0,6}?(?:(?<verb>宣布|为|按下)(?<thing>Ｐ)(?:正式)?(?:启动|开幕|闭幕|开始|揭牌|揭幕|剪彩|开班|开赛|授牌|启动键|鸣枪|发令)|(?<start>启动|开启|点亮)(?:了)?(?<started>Ｐ))/dgu,
    target: (hit) => hit.match.phrase('started') ?? occasionNamed(hit),
    role: spokenRole,
    confidence: 0.8,
  },
]);

/** An exhibition or fair: organisations bring what they have. */
function fairSpokenOf(hit: Hit): Ends {
  const fairs = occasionBefore(hit, ['event', 'meeting']) ?? [];
  return fairs.filter((each) => /展|博览会|订货会|招聘会|市集|集市|交易会|洽谈会|推介会/u.test(each.name));
}

/** Ｏ、Ｏ等80家企业带来300件展品; Ｏ提供岗位200个. */
const exhibits = ruleFrame('attended/exhibits', 'ATTENDED', [
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}?(?<verb>带来|携|展出|展示|布展|设展|推出|提供|支起|摆起|摆出)[^，。；ＯＨ]{0,12}?(?:摊|展品|产品|作品|成果|图书|设备|技术|岗位|职位|特产|展台|展位|展区|新品)/dgu,
    target: fairSpokenOf,
    role: 'attended',
    confidence: 0.75,
  },
]);

export const attendedFrames: readonly Frame[] = [
  withObject,
  atOccasion,
  spokeThere,
  actsThere,
  delegation,
  cleft,
  champion,
  handing,
  onStage,
  addresses,
  inOccasion,
  exhibits,
  team,
  inPassing,
  goesRound,
];
