/** ATTENDED: who took part in an occasion, and how. */
import type { AttendanceRole } from '../../../graph-schema/ontology.ts';
import type { Entity } from '../../entities/entity.ts';
import type { VerbKind } from '../../language/lexicons/verbs/verb-entry.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { Predicate } from '../syntax/predicates.ts';
import { isOccasion, type ProgrammeKind } from '../syntax/programme-kind.ts';
import { clauseAt, inSentence, phraseAt, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches } from './patterns.ts';

const roleOf: readonly (readonly [VerbKind, AttendanceRole])[] = [
  ['chair', 'chaired'],
  ['teach', 'taught'],
  ['perform', 'performed'],
  ['speak', 'spoke'],
  ['attend', 'attended'],
];

function attend(
  sentence: SentenceReading,
  context: FrameContext,
  people: Phrase | readonly Entity[] | undefined,
  occasions: readonly Entity[],
  role: AttendanceRole,
  range: readonly [number, number],
  confidence: number,
  verbAt?: number,
): void {
  if (!people) return;
  const sources = 'members' in people ? entitiesOf(people) : people;
  for (const source of sources) {
    for (const target of occasions) {
      context.claim(sentence, {
        type: 'ATTENDED',
        source,
        target,
        role,
        from: range[0],
        to: range[1],
        confidence,
        ...(verbAt !== undefined && { verbAt }),
      });
    }
  }
}

/** Which kinds of occasion a verb looks for. */
function wantedKinds(verb: Predicate): readonly ProgrammeKind[] {
  if (verb.kinds.has('contest')) return ['contest'];
  if (verb.kinds.has('teach')) return ['course', 'meeting', 'event', 'contest'];
  return ['meeting', 'course', 'contest', 'event'];
}

/** Verbs that mean an occasion even where none is their object: 致辞, 颁奖, 主持. */
const occasionVerbs =
  /^(?:致辞|致词|致.{1,4}[辞词]|讲话|发言|作.{1,6}(?:讲话|发言|报告|演讲|交流)|交流发言|宣布.{0,2}|宣读|通报|主持|颁奖|颁发.{2}|授牌|授旗|授箱|揭牌|揭幕|剪彩|列席|到会|到场|与会|应邀到[场会]|莅临|出席|宣誓|领奖|登台|上台|介绍经验|宣讲|授课|讲课|讲授|讲述|讲起|演示|表演|演唱|演奏|领唱|献唱|演绎|朗诵|观摩|带队|赶来|专程赶来|参赛|分获|夺.|摘得|获得冠军|位列|捧走|拿下|同获|收入囊中|刷新纪录|锁定胜局|率先撞线|折桂|胜出|点评|总结|说了一段|开讲|示范|辅导|执教|参加|观看|参与)$/u;

/** Ｈ出席Ｐ并讲话; Ｏ参加Ｐ. The occasion is the verb's object. */
const withObject: Frame = {
  name: 'attended/object',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const verb of sentence.predicates) {
      if ((!verb.kinds.has('attend') && !verb.kinds.has('chair')) || isCleft(sentence, verb)) continue;
      const gap = /^(?:了|过|在Ｌ|Ｔ)*(?:举行|举办|召开)?(?:的)?[^，。；、ＯＨＰＦ]{0,8}?(?=Ｐ)/u.exec(
        sentence.text.slice(verb.end),
      );
      if (!gap) continue;
      const thing = phraseAt(sentence, verb.end + gap[0].length);
      const occasions = entitiesOf(thing).filter((each) => isOccasion(context.occasions.kindOf(each)));
      if (!thing || occasions.length === 0) continue;
      const people = participants(sentence, verb);
      if (!people) continue;
      const role = laterRole(sentence, verb, thing.at) ?? roleFor(verb) ?? 'attended';
      attend(
        sentence,
        context,
        people,
        occasions,
        role,
        [startOf(sentence, people, verb), thing.at + 1],
        0.93,
        verb.start,
      );
    }
  },
};

/** 出席会议并讲话: the last of several verbs says most. */
function laterRole(sentence: SentenceReading, verb: Predicate, from: number): AttendanceRole | undefined {
  const clause = clauseAt(sentence, verb.start);
  const later = sentence.predicates.find(
    (each) =>
      each.start > from && each.end <= (clause?.end ?? 0) && roleFor(each) && roleFor(each) !== 'attended',
  );
  return later && roleFor(later);
}

function roleFor(verb: Predicate): AttendanceRole | undefined {
  return roleOf.find(([kind]) => verb.kinds.has(kind))?.[1];
}

/** Who does it: the nearest group before the verb in its clause that no preposition takes away, else the clause's subject. */
function participants(sentence: SentenceReading, verb: Predicate): Phrase | undefined {
  const clause = clauseAt(sentence, verb.start);
  if (!clause) return undefined;
  const near = sentence.phrases.findLast(
    (phrase) => phrase.at >= clause.start && phrase.at < verb.start && 'ＯＨ'.includes(phrase.symbol),
  );
  const before = near ? sentence.text.slice(clause.start, near.at) : '';
  const between = near ? sentence.text.slice(near.at + 1, verb.start) : '';
  if (near && otherPeople.test(between) && !/^(?:及|和|与|以及|、|同|代表)/u.test(between)) return undefined;
  if (/由$/u.test(before) && verb.kinds.has('attend')) return undefined;
  const taken =
    /(?:由|被|向|为|给|对|在|从|把|将|到|据|请|让|经|来自)$/u.test(before) && !/(?:由|请)$/u.test(before);
  const possessive = near?.symbol === 'Ｈ' ? /^的/u : /的/u;
  if (near && !taken && !possessive.test(between) && near.representative !== 'staff') return near;
  if (near && /来自$/u.test(before)) return near;
  if (near && (taken || near.representative === 'staff')) return undefined;
  const subject = clause.subject;
  if (subject && 'ＯＨ'.includes(subject.symbol) && subject.representative !== 'staff' && !near)
    return subject;
  return undefined;
}

/** Words between a group and its verb that name somebody else: Ｏ…试点单位负责同志参加会议. */
const otherPeople = /单位|企业|职工|人员|员工|代表|选手|们|学员|同志|人士|群众|家庭|师傅|青年/u;

/** 主持会议的是Ｈ, 带队的还有Ｈ: the verb's subject comes after it. */
function isCleft(sentence: SentenceReading, verb: Predicate): boolean {
  return /^[^，。；]{0,12}的，?(?:还)?(?:是|有|为)/u.test(sentence.text.slice(verb.end));
}

function startOf(sentence: SentenceReading, people: Phrase, verb: Predicate): number {
  return inSentence(sentence, people) ? Math.min(people.at, verb.start) : verb.start;
}

/** Ｐ由Ｈ主持; 闭幕式上，Ｈ致辞; Ｈ为获奖选手颁奖: the occasion is the one spoken of. */
const atOccasion: Frame = {
  name: 'attended/occasion',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const verb of sentence.predicates) {
      const role = roleFor(verb);
      if (!role || !occasionVerbs.test(verb.text) || isCleft(sentence, verb)) continue;
      if (/^(?:了)?[^，。；ＯＨＰＦ]{0,8}Ｐ/u.test(sentence.text.slice(verb.end)) && role === 'attended')
        continue;
      const people = participants(sentence, verb);
      if (!people || people.representative === 'staff') continue;
      const own = clauseAt(sentence, verb.start);
      if (people.symbol === 'Ｏ' && !organisationsTakePart(sentence, people, verb)) continue;
      if (people !== own?.subject && !inSentence(sentence, people)) continue;
      const occasion = context.occasions.before(sentence, verb.start, wantedKinds(verb));
      if (!occasion) continue;
      const carried = inSentence(sentence, people) ? 0.85 : 0.6;
      attend(
        sentence,
        context,
        people,
        [occasion],
        role,
        [startOf(sentence, people, verb), verb.end],
        carried,
        verb.start,
      );
    }
  },
};

/** Of an organisation only what a delegation does is taking part: a union that 颁奖 or 主持 is host. */
function organisationsTakePart(sentence: SentenceReading, people: Phrase, verb: Predicate): boolean {
  if (verb.kinds.has('contest') || verb.kinds.has('perform')) return true;
  if (people.representative) return true;
  return (
    /^(?:到会|到场|列席|与会|观摩|介绍经验|应邀到[场会]|参展|宣讲|发言|.*发言|出席|参加|参赛)$/u.test(
      verb.text,
    ) && !/派出/u.test(sentence.text.slice(people.at, verb.start))
  );
}

/** 会上，Ｈ表示: who is quoted at an occasion has spoken there. */
const spokeThere: Frame = {
  name: 'attended/spoke-there',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:(?<thing>Ｐ)(?:上|中|现场|期间|结束后|后)|会上|座谈时|座谈会上|现场|讲堂上|仪式上|活动中|活动现场|揭牌当天|当天)，(?<person>[^，。；ＯＨ]{0,16}Ｈ)[^，。；]{0,12}?(?<verb>表示|说|讲起|讲述|介绍|提出|分享|感慨|回忆|激动地|指出|强调|宣布|致)/dgu,
    )) {
      const at =
        (match.at('person') ?? 0) + (/Ｈ/u.exec(sentence.text.slice(match.at('person')))?.index ?? 0);
      const person = phraseAt(sentence, at);
      const named = match.phrase('thing')?.members[0]?.entity;
      const occasion =
        named ??
        context.occasions.before(sentence, match.start + 1, ['meeting', 'course', 'event', 'contest']);
      if (!occasion || !isOccasion(context.occasions.kindOf(occasion))) continue;
      attend(sentence, context, person, [occasion], 'spoke', [match.start, match.end], 0.88);
    }
  },
};

/** 来自Ｏ、Ｏ等9家单位的60名职工参加; 来自Ｏ的艺术家来到…. */
const delegations: Frame = {
  name: 'attended/delegation',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /来自(?<body>Ｏ)(?:的[^，。；ＯＰ]{0,20}?)?(?<verb>参加|参与|到场|来到|走进|出席|同台|参赛|展示|免费享受|亮相)/dgu,
    )) {
      const thing = sentence.phrases.findLast(
        (phrase) => phrase.symbol === 'Ｐ' && phrase.members.length === 1,
      )?.members[0]?.entity;
      const occasion =
        thing && isOccasion(context.occasions.kindOf(thing))
          ? thing
          : context.occasions.before(sentence, match.start, ['meeting', 'course', 'contest', 'event']);
      if (!occasion) continue;
      attend(
        sentence,
        context,
        match.phrase('body'),
        [occasion],
        'attended',
        [match.start, match.end],
        0.85,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?<body>Ｏ)(?:还|也|又|分别|先后|共)?(?:组织|选派|派出|派|抽调|选送)[^，。；ＯＰ]{0,16}?(?<verb>参加|参与|参赛|出战|前来观摩|观摩|出席|到场)/dgu,
    )) {
      const object = /^(?:了)?[^，。；ＯＨＰＦ]{0,8}?Ｐ/u.exec(sentence.text.slice(match.end));
      const named = object
        ? phraseAt(sentence, match.end + object[0].length - 1)?.members[0]?.entity
        : undefined;
      const occasion =
        named ?? context.occasions.before(sentence, match.start, ['meeting', 'course', 'contest', 'event']);
      if (!occasion || !isOccasion(context.occasions.kindOf(occasion))) continue;
      attend(
        sentence,
        context,
        match.phrase('body'),
        [occasion],
        'attended',
        [match.start, match.end],
        0.8,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?<body>[ＯＨ])[^，。；ＯＨＰ]{0,6}?(?:分别|同|共同|并列)?(?<verb>获得|荣获|获|夺得|摘得|斩获|拿下|勇夺|名列|位列|位居)(?:了)?[^，。；ＯＨＰ]{0,14}?(?:冠军|亚军|季军|第[一二三四五六]名?|前[三五十]名?|[一二三]等奖|特等奖|金奖|银奖|铜奖|优秀组织奖|金牌|银牌|铜牌|头名)/dgu,
    )) {
      const people = match.phrase('body');
      const occasion = context.occasions.before(sentence, match.start, ['contest']);
      if (!occasion || people?.representative === 'staff') continue;
      attend(
        sentence,
        context,
        people,
        [occasion],
        'attended',
        [match.start, match.end],
        0.75,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?<body>Ｏ)[^，。；ＯＰ]{0,14}?(?:共|分别)?(?<verb>组成|组建)[0-9]*[支个]?(?:代表团|代表队|队伍)/dgu,
    )) {
      const occasion = context.occasions.before(sentence, match.start, ['contest']);
      if (occasion)
        attend(
          sentence,
          context,
          match.phrase('body'),
          [occasion],
          'attended',
          [match.start, match.end],
          0.85,
          match.at('verb'),
        );
    }
  },
};

/** 参加活动的有Ｈ、Ｈ; 一路同行的还有Ｏ; 带队的是Ｈ; 主持送行会的是Ｈ; 当天登台的，还有Ｈ; 请来Ｈ讲课. */
const cleft: Frame = {
  name: 'attended/cleft',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<verb>出席|参加|登台|同行|带队|主持|到场|与会|授课|演出|压轴|演讲|讲课|上台)(?:了)?[^，。；ＯＨ]{0,10}?(?<thing>Ｐ)?[^，。；ＯＨＰ]{0,3}的，?(?:还)?(?:有|是|为|请的是)[^，。；ＯＨ]{0,8}(?<people>[ＯＨ])/dgu,
    )) {
      const named = match.phrase('thing')?.members[0]?.entity;
      const occasion =
        named ?? context.occasions.before(sentence, match.end, ['meeting', 'course', 'contest', 'event']);
      if (!occasion) continue;
      const verb = sentence.predicates.find((each) => each.start === match.at('verb'));
      const role = (verb && roleFor(verb)) ?? 'attended';
      const spoke = /登台|上台/u.test(match.text) ? 'spoke' : role;
      attend(
        sentence,
        context,
        match.phrase('people'),
        [occasion],
        spoke,
        [match.start, match.end],
        0.88,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?:请来|邀请|邀请了|请的是|特邀|邀|请到|请)(?<people>Ｈ)[^，。；ＯＰ]{0,6}?(?<verb>讲课|授课|作讲座|辅导|执教|示范|指导|作报告|主讲|(?=[，；。]|$))/dgu,
    )) {
      const occasion = context.occasions.before(sentence, match.end, [
        'course',
        'meeting',
        'event',
        'contest',
      ]);
      if (!occasion) continue;
      attend(sentence, context, match.phrase('people'), [occasion], 'taught', [match.start, match.end], 0.85);
    }
    for (const match of matches(sentence, /图为(?<before>[^，。；ＯＨ]{0,14})(?<people>Ｈ)/dgu)) {
      const occasion =
        context.occasions.before(sentence, match.start, ['meeting', 'course', 'event', 'contest']) ??
        context.occasions.main;
      if (occasion)
        attend(
          sentence,
          context,
          match.phrase('people'),
          [occasion],
          'attended',
          [match.start, match.end],
          0.8,
        );
    }
  },
};

/** Ｐ冠军Ｈ: whoever won a contest was in it. */
const champion: Frame = {
  name: 'attended/champion',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<thing>Ｐ)[^，。；ＯＨＰ]{0,8}?(?:冠军|亚军|季军|金牌|银牌|铜牌|一等奖|第[一二三]名)(?:获得者|得主)?(?<person>Ｈ)/dgu,
    )) {
      const contests = entitiesOf(match.phrase('thing')).filter(
        (each) => context.occasions.kindOf(each) === 'contest',
      );
      attend(sentence, context, match.phrase('person'), contests, 'attended', [match.start, match.end], 0.9);
    }
    for (const match of matches(
      sentence,
      /在(?<thing>Ｐ)(?:中|上|里)[^，。；ＯＨＰ]{0,6}(?<verb>拿下|获得|夺得|荣获|摘得|斩获|名列|取得|捧回)/dgu,
    )) {
      const subject = clauseAt(sentence, match.start)?.subject;
      const contests = entitiesOf(match.phrase('thing')).filter(
        (each) => context.occasions.kindOf(each) === 'contest',
      );
      if (!subject || !'ＯＨ'.includes(subject.symbol)) continue;
      const from = inSentence(sentence, subject) ? Math.min(subject.at, match.start) : match.start;
      attend(sentence, context, subject, contests, 'attended', [from, match.end], 0.85, match.at('verb'));
    }
  },
};

/** Ｈ把箱子一一交到孩子们手中: handing over at an occasion is taking part in it. */
const handing: Frame = {
  name: 'attended/handing',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<people>Ｈ)(?:[^，。；ＯＨＰ]{0,8})?(?:把|将|逐一|为|向|给)[^，。；ＯＨＰ]{0,16}?(?<verb>交到|递到|送到|授箱|颁发|授旗|授牌|送上)[^，。；ＯＨ]{0,10}(?:手[中里上]|聘书|证书|奖牌|奖杯|奖状|荣誉|箱|旗|牌|$)/dgu,
    )) {
      const people = match.phrase('people');
      if (!people?.members.some((member) => member.posts.length > 0)) continue;
      const occasion = context.occasions.before(sentence, match.start, [
        'meeting',
        'course',
        'contest',
        'event',
      ]);
      if (!occasion) continue;
      attend(
        sentence,
        context,
        people,
        [occasion],
        'attended',
        [match.start, match.end],
        0.8,
        match.at('verb'),
      );
    }
  },
};

/** Ｐ上，Ｈ……; 活动现场，Ｈ……: whoever acts at an occasion takes part in it. */
const actsThere: Frame = {
  name: 'attended/acts-there',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:(?<thing>Ｐ)(?:上|中|现场|期间|间隙|结束后|启动后|举行时)|会上|活动现场|活动中|仪式上|现场|比赛中|赛场上|课堂上|讲堂上|舞台上|台上|当天)，/dgu,
    )) {
      const named = match.phrase('thing')?.members[0]?.entity;
      const occasion =
        named ??
        context.occasions.before(sentence, match.start + 1, ['meeting', 'course', 'event', 'contest']);
      if (!occasion || !isOccasion(context.occasions.kindOf(occasion))) continue;
      for (const clause of sentence.clauses) {
        const subject = clause.subject;
        if (clause.start < match.end || subject?.symbol !== 'Ｈ' || clause.subjectOrigin !== 'own') continue;
        const verb = clause.predicates.find((each) => each.start > subject.at);
        const role =
          (verb && roleFor(verb)) ??
          (verb?.kinds.has('say') || verb?.kinds.has('exhort') ? 'spoke' : 'attended');
        attend(
          sentence,
          context,
          subject,
          [occasion],
          role,
          [match.start, subject.at + 1],
          0.75,
          verb?.start,
        );
      }
    }
  },
};

/** Ｈ在Ｐ上…; Ｏ在Ｐ上发言; 参赛选手Ｈ, 学员Ｈ: a role in an occasion, named before the person. */
const inOccasion: Frame = {
  name: 'attended/in',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<people>[ＯＨ])[^，。；ＯＨＰ]{0,6}?在(?<thing>Ｐ)(?:上|中|现场|期间|里|时)(?:(?<verb>致辞|讲话|发言|作|介绍|分享|展示|演讲|宣布|宣读|表示|指出|强调|说|获|夺|登台|亮相|斩|荣|表演|演|授课))?/dgu,
    )) {
      const people = match.phrase('people');
      const occasions = entitiesOf(match.phrase('thing')).filter((each) =>
        isOccasion(context.occasions.kindOf(each)),
      );
      if (people?.representative === 'staff') continue;
      if (people?.symbol === 'Ｏ' && match.at('verb') === undefined) continue;
      const role = /致辞|讲话|发言|作|介绍|分享|演讲|宣|表示|指出|强调|说/u.test(match.text)
        ? 'spoke'
        : 'attended';
      attend(sentence, context, people, occasions, role, [match.start, match.end], 0.85, match.at('verb'));
    }
    for (const match of matches(
      sentence,
      /(?:参赛|获奖|选手|学员|队员|评委|裁判|志愿者|主持人|嘉宾|宣讲员|宣讲人|参训|参与者|获得者|得主|冠军|亚军|季军|观众|朗诵者|主讲人|授课老师|主讲)[^，。；ＯＨＰ]{0,8}?(?<people>Ｈ)/dgu,
    )) {
      if (
        /(?:劳动模范|劳模|奖章|劳动奖)[^，。；]{0,4}$/u.test(sentence.text.slice(0, match.start)) ||
        /奖章|劳动奖/u.test(match.text)
      )
        continue;
      const contest = /参赛|获奖|选手|队员|冠军|亚军|季军/u.test(match.text);
      const occasion = context.occasions.before(
        sentence,
        match.start,
        contest ? ['contest'] : ['course', 'meeting', 'event', 'contest'],
      );
      if (!occasion) continue;
      attend(
        sentence,
        context,
        match.phrase('people'),
        [occasion],
        'attended',
        [match.start, match.end],
        0.65,
      );
    }
    for (const match of matches(
      sentence,
      /(?<people>[ＨＯ])[^，。；ＯＨＰ]{0,6}?(?<verb>宣布|启动|共同启动|共同为|为|按下)(?<thing>Ｐ)(?:正式)?(?:启动|开幕|闭幕|开始|揭牌|揭幕|剪彩|开班|开赛|授牌|启动键|鸣枪|发令)/dgu,
    )) {
      const people = match.phrase('people');
      if (people?.symbol !== 'Ｈ') continue;
      const occasions = entitiesOf(match.phrase('thing')).filter((each) =>
        isOccasion(context.occasions.kindOf(each)),
      );
      attend(
        sentence,
        context,
        people,
        occasions,
        /宣布/u.test(match.text) ? 'spoke' : 'attended',
        [match.start, match.end],
        0.8,
        match.at('verb'),
      );
    }
  },
};

/** Ｈ强调，要……: an official who demands at length speaks at the meeting that the article is about. */
const addresses: Frame = {
  name: 'attended/addresses',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:^|，)(?<person>Ｈ)(?:在讲话中|在会上|在致辞中|对此)?(?<verb>强调|指出|要求|在讲话中)/dgu,
    )) {
      const person = match.phrase('person');
      const occasion = context.occasions.before(sentence, match.start, ['meeting']);
      if (!occasion) continue;
      attend(sentence, context, person, [occasion], 'spoke', [match.start, match.end], 0.75);
    }
  },
};

/** 随后登场的Ｏ; Ｏ选送的舞蹈《…》、Ｏ的《…》各具风采: who is on the stage. */
const onStage: Frame = {
  name: 'attended/on-stage',
  type: 'ATTENDED',
  read: (sentence, context) => {
    for (const pattern of [
      /(?:登场|登台|亮相|上场|压轴|献艺|演出|表演)的(?:是|有|还有)?(?<people>[ＯＨ])/dgu,
      /(?<people>[ＯＨ])(?:选送|带来|表演|演出|创作|编排)?的[^，。；ＯＨＰ、]{0,10}(?:舞蹈|歌曲|合唱|独唱|小品|相声|朗诵|快板|歌舞|器乐|节目|情景剧|戏曲|Ｎ)/dgu,
    ]) {
      for (const match of matches(sentence, pattern)) {
        if (!/登|场|艺|演|各具|精彩|赢得|掌声|拉开|压轴|依次|轮番|Ｎ/u.test(sentence.text)) continue;
        const occasion = context.occasions.before(sentence, match.start, ['meeting']);
        const people = match.phrase('people');
        if (!occasion || !isShow(occasion) || people?.representative === 'staff') continue;
        attend(sentence, context, people, [occasion], 'performed', [match.start, match.end], 0.8);
      }
    }
  },
};

const isShow = (occasion: Entity): boolean =>
  /(?:晚会|演出|汇演|展演|音乐会|联欢会|联欢|文艺|颁奖|闭幕式|开幕式|春晚|盛典)/u.test(
    [occasion.name, ...occasion.aliases].join(' '),
  );

export const attendedFrames: readonly Frame[] = [
  withObject,
  atOccasion,
  spokeThere,
  delegations,
  cleft,
  champion,
  handing,
  onStage,
  actsThere,
  addresses,
  inOccasion,
];
