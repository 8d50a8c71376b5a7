/** ORGANISED where bodies set up another: 工作站由Ｏ与Ｏ共同设立, Ｏ牵头组建Ｏ, Ｏ办的Ｏ. */
import type { Entity } from '../../../entities/entity.ts';
import { joining } from '../../../language/lexicons/verbs/pivot-verbs.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import { dailyRunning } from './host-words.ts';

const manner = '(?:Ｔ|正式|共同|联合|合作|牵头|率先|一起|一道|携手|合力|出资|分别|专门|又|还|也|就)';
const founding =
  '(?:发起成立|发起设立|发起组建|牵头成立|牵头组建|筹建成立|挂牌成立|批准成立|设立|成立|组建|创办|创立|创建|建立|共建共管|共建|合建|合办|联办|兴办|开办|筹建|援建|捐建|兴建|建起|办起|结成|组成|建成|打造)';

/** Offices, parties, courts and departments are set up by law, whoever is named beside them. */
const byLaw =
  /(?:[局委厅办部处科]|法院|检察院|政府|人大|政协|委员会|党[委组]|支部|工会|大队|支队|派出所|办公室|代表[队团]|[报电]社|电视台|组委会|领导小组)$/u;

/** A body of the kind that others found: a station, a centre, an alliance, a school. */
const isFounded = (body: Entity): boolean => body.type === 'Institution' && !byLaw.test(body.name);

const foundsOthers = (ends: Ends, hit: Hit): boolean => {
  const founded = endsOf(ends);
  const founders = entitiesOf(hit.match.phrase('source'));
  return founded.length > 0 && founded.every((body) => isFounded(body) && !founders.includes(body));
};

/** The body that the clause of the match is about, which stands before it. */
function bodyTold({ match, sentence }: Hit): Phrase | undefined {
  const subject = clauseAt(sentence, match.start)?.subject;
  return subject?.symbol === 'Ｏ' && subject !== match.phrase('source') ? subject : undefined;
}

/** The body that an earlier clause of the sentence says is hosted: Ｏ由Ｏ主办，. */
function bodyOfChain({ match, sentence }: Hit): Phrase | undefined {
  const told = sentence.clauses.findLast(
    ({ start, subject, subjectOrigin }) =>
      start < match.start &&
      subjectOrigin === 'own' &&
      subject?.symbol === 'Ｏ' &&
      sentence.text.charAt(subject.at + 1) === '由',
  );
  return told?.subject;
}

/** The body that the clauses up to the match are about; none where they tell of a programme. */
function bodySpokenOf({ match, sentence }: Hit): Ends {
  const about = sentence.clauses.findLast(({ start, subject }) => start <= match.start && subject)?.subject;
  return about?.symbol === 'Ｏ' && about.representative === '' ? about : undefined;
}

export const founded = ruleFrame('organised/founded', 'ORGANISED', [
  {
    // Ｏ2019年由Ｏ和Ｏ联合设立; Ｏ成立于Ｔ，由Ｏ组建.
    pattern: new RegExp(
      `由(?<source>Ｏ)${manner}{0,3}(?:依托Ｏ)?[^，。；ＯＨＰ]{0,4}?(?<verb>${founding}|建设|主办|承办|举办|运营)(?!的)`,
      'dgu',
    ),
    target: bodyTold,
    accept: (hit) =>
      foundsOthers(bodyTold(hit), hit) &&
      // 比赛由Ｏ主办: a body that another clause was about is not what is hosted.
      (clauseAt(hit.sentence, hit.match.start)?.subjectOrigin === 'own' ||
        !/(?:[主承]办|举办|运营)$/u.test(hit.match.text)),
    confidence: 0.85,
  },
  {
    // Ｏ由Ｏ主办，Ｏ、Ｏ承办: the others of the chain.
    pattern: new RegExp(
      `[，、；](?:由)?(?<source>Ｏ)${manner}{0,3}(?<verb>主办|承办|联办|合办|举办|运营)(?=[，、。；]|$)`,
      'dgu',
    ),
    target: bodyOfChain,
    accept: (hit) => foundsOthers(bodyOfChain(hit), hit),
    confidence: 0.8,
  },
  {
    // 学院……，日常运行归Ｏ.
    pattern: new RegExp(`${dailyRunning[0]}(?<source>Ｏ)${dailyRunning[1]}`, 'dgu'),
    target: bodySpokenOf,
    accept: (hit) => foundsOthers(bodySpokenOf(hit), hit),
    confidence: 0.75,
  },
  {
    // 由Ｏ牵头、联合Ｏ组建的Ｏ.
    pattern: new RegExp(
      `(?<source>Ｏ)(?:牵头|发起|主导)[、，](?:${joining}|与|和)Ｏ${manner}{0,3}(?<verb>${founding})(?:起来|起)?的[^，。；ＯＨＰ的]{0,6}(?<target>Ｏ)`,
      'dgu',
    ),
    accept: (hit) => foundsOthers(hit.match.phrase('target'), hit),
    confidence: 0.8,
  },
  {
    // Ｏ是Ｏ牵头办的.
    pattern: new RegExp(
      `(?<target>Ｏ)[^，。；ＯＨＰ]{0,4}是(?:由)?(?<source>Ｏ)${manner}{0,3}(?<verb>${founding}|[设建办])(?:起来|起)?的(?=[，。；]|$)`,
      'dgu',
    ),
    accept: (hit) => foundsOthers(hit.match.phrase('target'), hit),
    confidence: 0.8,
  },
  {
    // Ｏ联合设立了Ｏ.
    pattern: new RegExp(
      `(?<source>Ｏ)${manner}{0,3}(?:在[^，。；ＯＨＰ]{1,12})?(?<verb>${founding})(?:了|起)?(?:一?[个家所支])?[^，。；ＯＨＰＬ的]{0,6}(?<target>Ｏ)`,
      'dgu',
    ),
    accept: (hit) => foundsOthers(hit.match.phrase('target'), hit),
    confidence: 0.8,
  },
  {
    // Ｏ干脆牵头，与Ｏ结成Ｏ: both of them.
    pattern: new RegExp(
      `(?:与|和|同|${joining})(?<source>Ｏ)${manner}{0,2}(?<verb>结成|组成|组建|成立|设立|创办|合办|建起|办起)(?:了|起)?[^，。；ＯＨＰＬ的]{0,6}(?<target>Ｏ)`,
      'dgu',
    ),
    source: ({ match, sentence }) => {
      const subject = clauseAt(sentence, match.start)?.subject;
      const other = match.phrase('source');
      return [subject?.symbol === 'Ｏ' ? subject : undefined, other].flatMap((each) => entitiesOf(each));
    },
    accept: (hit) => foundsOthers(hit.match.phrase('target'), hit),
    confidence: 0.8,
  },
  {
    // Ｏ同8家工厂的工会一起，合力组建Ｏ.
    pattern: new RegExp(
      `，${manner}{0,3}(?<verb>${founding})(?:了|起)?(?:一?[个家所支])?[^，。；ＯＨＰＬ的]{0,6}(?<target>Ｏ)`,
      'dgu',
    ),
    source: ({ match, sentence }) => {
      const clause = clauseAt(sentence, match.start + 1);
      const carried = clause?.subjectOrigin === 'clause' && clause.subject?.symbol === 'Ｏ';
      return carried && clause.subject?.representative === '' ? clause.subject : undefined;
    },
    accept: (hit) =>
      foundsOthers(hit.match.phrase('target'), hit) &&
      clauseAt(hit.sentence, hit.match.start + 1)?.subject !== hit.match.phrase('target'),
    confidence: 0.75,
  },
  {
    // Ｏ设立的Ｏ.
    pattern: new RegExp(
      `(?<source>Ｏ)${manner}{0,3}(?<verb>${founding}|开设)(?:起来|起)?的[^，。；ＯＨＰ的]{0,6}(?<target>Ｏ)`,
      'dgu',
    ),
    accept: (hit) => foundsOthers(hit.match.phrase('target'), hit),
    confidence: 0.8,
  },
]);
