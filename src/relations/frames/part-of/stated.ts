/** PART_OF of bodies where the text says what belongs to what: 下属, 隶属于, 子公司. */
import type { Entity } from '../../../entities/entity.ts';
import { wholeOf } from '../../syntax/names-within-names.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { clauseAt, inSentence, lastPhrase, phraseAt, type Reading } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';

/** The one organisation that the clause is about, if it is no end of the match. */
function organisationSpokenOf({ match, sentence }: Hit): Ends {
  const clause = clauseAt(sentence, match.start - 1);
  const closing = phraseAt(sentence, match.start - 1);
  // 成立于1998年的Ｏ，是Ｏ的子公司.
  const described = closing && /的$/u.test(sentence.text.slice(clause?.start ?? 0, closing.at));
  const subject = described ? closing : clause?.subject;
  if (subject?.symbol !== 'Ｏ' || subject.members.length !== 1 || !inSentence(sentence, subject))
    return undefined;
  return subject.representative === '' ? subject : undefined;
}

/** How many sentences back 集团, 公司 look for the body that they mean. */
const REACH = 6;

/** Bodies of a phrase, the body whose union it is, and those that its people's posts are in. */
function bodiesIn({ members }: Phrase, reading: Reading): readonly Entity[] {
  return members.flatMap(({ entity, inner }) =>
    [...inner.map((each) => each.entity), entity].flatMap((each) => [wholeOf(reading, each) ?? each, each]),
  );
}

/** 集团所属的Ｏ, 公司旗下Ｏ: the last body before that is called so. */
function bodyCalled({ match, sentence, context }: Hit): Ends {
  const noun = /集团|公司|学校|学院|医院|协会|商会|总会|联合会|局|厂|行|院|企业/u.exec(match.text)?.[0];
  if (noun === undefined) return undefined;
  const parts = entitiesOf(match.phrase('source'));
  const isMeant = ({ name, type }: Entity): boolean =>
    noun === '企业' || noun === '公司'
      ? type === 'Company' && /(?:集团|公司|企业|厂|矿|行)$/u.test(name)
      : noun === '集团'
        ? type === 'Company' && name.includes(noun) && /(?:集团|公司)$/u.test(name)
        : name.endsWith(noun);
  for (let back = 0; back <= REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    if (!earlier) return undefined;
    const found = earlier.phrases
      .filter(({ at }) => back > 0 || at < match.start)
      .flatMap((phrase) => bodiesIn(phrase, context.reading))
      .findLast((each) => isMeant(each) && !parts.includes(each));
    if (found) return [found];
  }
  return undefined;
}

/** The alliance that was spoken of last. */
function allianceMeant({ match, sentence, context }: Hit): Ends {
  const parts = entitiesOf(match.phrase('source'));
  for (let back = 0; back <= REACH; back++) {
    const earlier = context.reading.sentences[sentence.index - back];
    const found = earlier?.phrases
      .filter(({ at, symbol }) => symbol === 'Ｏ' && (back > 0 || at < match.start))
      .flatMap(entitiesOf)
      .findLast((each) => alliance.test(each.name) && !parts.includes(each));
    if (found) return [found];
  }
  return undefined;
}
const alliance = /(?:联盟|共同体|联合体|联席会)$/u;

/** Ｏ所属某某公司工会: the company belongs to Ｏ, and its union to it. */
function partsOf({ match, context }: Hit, whole: Ends): readonly Entity[] {
  const ofUnion = endsOf(whole).every(({ type }) => type === 'Union');
  return entitiesOf(match.phrase('source')).map((part) =>
    part.type === 'Union' && !ofUnion ? (wholeOf(context.reading, part) ?? part) : part,
  );
}

/** The body that the words of a post begin with: 下属|某某煤矿的检修班长王某. */
function bodyOfPost({ match }: Hit): Ends {
  const person = match.phrase('person');
  const member = person?.members[0];
  const body = member?.inner.find(({ mention }) => mention.start === person?.start);
  return body && body.entity.type !== 'Place' ? [body.entity] : undefined;
}

/** 下属的Ｏ: of whom the sentence before was about, or of whom this one says so of another part. */
function wholeLeftOut({ match, sentence }: Hit): Ends {
  const opening = sentence.phrases.find(({ symbol }) => symbol === 'Ｏ');
  const said = opening && opening.at < match.start && ownsMore.test(sentence.text.slice(opening.at + 1));
  if (said) return opening;
  const actor = match.start === 0 ? sentence.topic.actor : undefined;
  return actor?.symbol === 'Ｏ' && actor.members.length === 1 && actor.representative === ''
    ? actor
    : undefined;
}
const ownsMore = /^(?:的)?(?:下属|所属|旗下|直属|下辖)/u;

/** What a body of one's own is called; a partner, a member or a customer is none. */
const unitNoun =
  '生产矿井|矿井|煤矿|矿山|电厂|电站|水电站|分厂|工厂|车间|生产基地|生产单位|分院|院区|分校|校区|分支机构|分支|二级单位|二级企业|基层单位|成员企业|子企业|成员公司|项目公司|项目部|生产线';

/** Ｏ下属Ｏ, Ｏ所属的Ｏ, Ｏ旗下Ｏ; Ｏ是Ｏ的子公司. */
export const stated = ruleFrame('part-of/stated', 'PART_OF', [
  {
    pattern:
      /(?<target>Ｏ)(?:的)?(?:下属|所属|下辖|旗下|直属|下设|下有|名下|内设|所辖|麾下|属下|管辖|辖下|辖内|辖有?|系统内|全资|控股|二级单位|权属|成员企业|成员单位|子公司|分公司)(?:的|企业|单位|子公司|分公司|工会|公司|基层|全资|控股|有|现有|拥有|设有|包括){0,3}(?<source>Ｏ)/dgu,
    source: (hit) => partsOf(hit, hit.match.phrase('target')),
    // Ｏ和Ｏ所属Ｏ: of the last one.
    target: ({ match }) => entitiesOf(match.phrase('target')).slice(-1),
    standIns: ['staff', 'officials', 'team'],
    confidence: 0.95,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:是|系|为)(?<target>Ｏ)(?:[^，。；ＯＨＰ]{0,8}?的|的)?(?:下属|所属|旗下|直属|全资|控股|子公司|分公司)/dgu,
    confidence: 0.92,
  },
  {
    // Ｏ是Ｏ的主力矿井.
    pattern: new RegExp(
      `(?<source>Ｏ)(?:正|也)?(?:是|系|为)(?<target>Ｏ)的?(?:一[个家座处]|第[一二三四五六七八九十0-9]+[个家座处]|[^，。；ＯＨＰ的]{0,4}最[大早老新]的|主力|骨干|核心|重点|主要|唯一的?|老牌){0,3}(?:${unitNoun})(?:之一)?(?=[，。；、]|$)`,
      'dgu',
    ),
    confidence: 0.88,
  },
  {
    // Ｏ旗下有6家企业，规模最大的是Ｏ.
    pattern:
      /(?<target>Ｏ)(?:的)?(?:下面|旗下|下属|麾下|属下|所属|下辖|有)[^，。；ＯＨＰ]{0,10}[家个座所][^，。；ＯＨＰ]{2,8}，[^，。；ＯＨＰ]{0,4}(?:最[^，。；ＯＨＰ]{1,6}|头一家|其中一[家个座所]|之一)的?(?:一[家个座所])?(?:就|正|便)?是(?<source>Ｏ)/dgu,
    accept: ({ match }) => match.phrase('target')?.members.length === 1,
    confidence: 0.85,
  },
  {
    // Ｏ三年前并入Ｏ.
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,10}(?<verb>并入|划入|划归|划转到?|归入|转隶|改隶|编入)(?:了|至|到)?(?<target>Ｏ)(?=[，。；、]|$|后|，)/dgu,
    confidence: 0.85,
  },
  {
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}被(?<target>Ｏ)(?:全资|整体|正式)?(?<verb>收购|兼并|并购|合并)(?!案|失败)/dgu,
    confidence: 0.8,
  },
  {
    pattern: /(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?:隶属于?|从属于|归属于?|下属于)(?<target>Ｏ)/dgu,
    confidence: 0.92,
  },
  {
    // 交给隶属Ｏ的Ｏ.
    pattern: /(?:隶属于?|从属于|归属于?)(?<target>Ｏ)的[^，。；ＯＨＰ]{0,6}(?<source>Ｏ)/dgu,
    confidence: 0.9,
  },
  {
    pattern:
      /(?<source>Ｏ)，?(?:一直|现|都)?(?:由|归|划归|划转)(?<target>Ｏ)(?:统一|直接)?(?:管理|管辖|主管|领导|管)(?=[，。；]|$)/dgu,
    confidence: 0.9,
  },
  {
    // Ｏ成立于1998年，隶属于Ｏ; Ｏ是一家企业，系Ｏ的子公司.
    pattern:
      /，(?:现|目前|也|又)?(?:(?:隶属于?|从属于|归属于?)(?<target>Ｏ)|(?:是|系|为)(?<owner>Ｏ)(?:的)?(?:下属|所属|旗下|直属|全资|控股|子公司|分公司))/dgu,
    source: organisationSpokenOf,
    target: ({ match }) => match.phrase('target') ?? match.phrase('owner'),
    confidence: 0.85,
  },
  {
    // 集团旗下的Ｏ, 公司下属Ｏ: whatever body is called so.
    pattern:
      /(?:^|[，；：、说在对为向给到由从让使将把Ｔ])(?:该|本|我们?|其)?(?:集团|总?公司|学校|学院|医院|协会|商会|总会|联合会|总?局|总?厂|总行|研究院|企业)(?:的)?(?:下属|所属|下辖|旗下|直属|下设|所辖|麾下|属下|全资|控股|下面)(?:的|企业|单位|子公司|分公司|公司|有){0,3}(?<source>Ｏ)/dgu,
    target: bodyCalled,
    standIns: ['staff', 'officials', 'team'],
    confidence: 0.85,
  },
  {
    // Ｏ下属某某煤矿的检修班长Ｈ.
    pattern:
      /(?<target>Ｏ)(?:的)?(?:下属|所属|旗下|直属|麾下|属下|全资|控股)(?:的|企业|单位|子公司|分公司|公司){0,3}(?<person>Ｈ)/dgu,
    source: bodyOfPost,
    target: ({ match }) => entitiesOf(match.phrase('target')).slice(-1),
    standIns: ['staff', 'officials', 'team'],
    confidence: 0.85,
  },
  {
    // 发给了公司下属某某厂的操作工Ｈ.
    pattern:
      /(?:集团|公司|企业|学校|学院|医院|总?局|总?厂)(?:的)?(?:下属|所属|旗下|直属|麾下|属下|全资|控股)(?:的|企业|单位|子公司|分公司|公司){0,3}(?<person>Ｈ)/dgu,
    source: bodyOfPost,
    target: bodyCalled,
    confidence: 0.8,
  },
  {
    // Ｏ所属Ｏ……；所属Ｏ……; 下属的Ｏ…….
    pattern: /(?:^|[，；])(?:其)?(?:下属|所属|旗下|直属)的?(?<source>Ｏ)/dgu,
    source: (hit) => partsOf(hit, wholeLeftOut(hit)),
    target: wholeLeftOut,
    confidence: 0.8,
  },
  {
    // 这支隶属于Ｏ的队伍.
    pattern:
      /^这[支家个所座](?:隶属于?|归属于?|来自)(?<target>Ｏ)的(?:队伍|企业|公司|单位|学校|医院|工厂|电站|机构)/dgu,
    source: ({ sentence: { topic } }) =>
      topic.actor?.symbol === 'Ｏ' && topic.actor.members.length === 1 && topic.actor.representative === ''
        ? topic.actor
        : undefined,
    confidence: 0.8,
  },
  {
    // Ｏ隶属Ｏ，下辖Ｏ、Ｏ等9家单位.
    pattern:
      /，(?:现|目前|共|并|又)?(?:下辖|下设|旗下有|旗下现有|旗下拥有|所辖有|辖有|所属有)(?<source>Ｏ)/dgu,
    target: organisationSpokenOf,
    confidence: 0.85,
  },
  {
    // Ｏ在Ｌ有两家单位：Ｏ和Ｏ.
    pattern:
      /(?<target>Ｏ)(?:在[^，。；ＯＨＰ]{1,8}|共|现|目前|旗下){0,2}(?:有|设有|拥有|下辖)[^，。；ＯＨＰ]{0,4}[家个座所](?:下属|直属|全资|控股|二级|成员)?(?:子公司|分公司|单位|企业|分厂|工厂|煤矿|分院|院区|校区|项目部|分部)：(?<source>Ｏ)/dgu,
    confidence: 0.88,
  },
  {
    // Ｏ现有Ｏ、Ｏ两家子公司.
    pattern:
      /(?<target>Ｏ)(?:现|共|目前|在[^，。；ＯＨＰ]{1,8}){0,2}(?:拥有|建有|设有|有)(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}[家个座所](?:下属|直属|全资|控股|二级|成员)?(?:子公司|分公司|单位|企业|分厂|工厂|煤矿|分院|院区|校区|项目部|分部)/dgu,
    accept: ({ match }) => (match.phrase('source')?.members.length ?? 0) > 1,
    confidence: 0.88,
  },
  {
    // 作为Ｏ的子公司，Ｏ…….
    pattern:
      /(?:^|[，；])作为(?<target>Ｏ)的?[^，。；ＯＨＰ]{0,6}(?:下属|所属|旗下|直属|全资|控股|子公司|分公司|成员)(?:单位|企业|公司|子公司)?，(?<source>Ｏ)/dgu,
    confidence: 0.88,
  },
  {
    // 成员单位有Ｏ、Ｏ; 9家成为成员单位，包括Ｏ: of the alliance spoken of.
    pattern: /成员单位[^。；ＯＨＰ]{0,6}(?:有|包括|为|是|包含|涵盖|：)(?<source>Ｏ)/dgu,
    target: allianceMeant,
    confidence: 0.8,
  },
  {
    // Ｏ成为Ｏ的首批成员单位.
    pattern:
      /(?<source>Ｏ)[^，。；ＯＨＰ]{0,8}(?:成为|当选为?|是|系|为)(?<target>Ｏ)的?(?:首批|第一批|新|创始|发起){0,2}成员单位/dgu,
    accept: ({ match }) => entitiesOf(match.phrase('target')).every(({ name }) => alliance.test(name)),
    confidence: 0.85,
  },
  {
    // Ｏ的母公司Ｏ; Ｏ的上级单位是Ｏ.
    pattern:
      /(?<source>Ｏ)的(?:母公司|上级公司|上级单位|总公司|集团总部|控股股东|隶属单位)(?:，?(?:是|为))?(?<target>Ｏ)/dgu,
    confidence: 0.88,
  },
  {
    pattern: /(?<target>Ｏ)由(?<source>Ｏ)[^，。；ＯＨＰ]{0,6}(?:组成|构成)(?=[，。；]|$)/dgu,
    accept: ({ match }) => (match.phrase('source')?.members.length ?? 0) > 1,
    confidence: 0.85,
  },
  {
    // Ｏ及其子公司Ｏ; Ｏ会同所属Ｏ.
    pattern:
      /(?<target>Ｏ)(?:及|和|会同|联合|与|同|携)其?(?:下属|所属|旗下|直属|子公司|全资子公司|控股子公司)(?:的|企业|单位|公司){0,2}(?<source>Ｏ)/dgu,
    confidence: 0.88,
  },
  // Ｏ成立……，又在其下组建了Ｏ
  {
    pattern:
      /在?(?:其|它)(?:下面?|内部|旗下)(?:又|还|再|分别|先后)?(?<verb>组建|设立|成立|设有|建起|下设|设)(?:了|有)?[^，。；ＯＨＰ]{0,6}(?<source>Ｏ)/dgu,
    target: ({ match, sentence }) => lastPhrase(sentence, 'Ｏ', match.start),
    accept: ({ match, sentence }) => {
      const whole = lastPhrase(sentence, 'Ｏ', match.start);
      return whole?.members.length === 1;
    },
    confidence: 0.85,
  },
]);
