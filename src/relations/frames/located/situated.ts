/** LOCATED_IN of what lies somewhere: 位于, a place printed in front, a place inside a name. */
import type { Entity } from '../../../entities/entity.ts';
import { isOccasion, programmeKind } from '../../syntax/programme-kind.ts';
import { clauseAt, lastPhrase } from '../../syntax/reading.ts';
import type { Frame } from '../frame.ts';
import { thingMeant } from '../hosted-thing.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, endsOf, type Hit, ruleFrame } from '../rule.ts';
import { sole, soleEnds } from './ends.ts';
import { houseOf } from './house.ts';
import { insideWords, lying, lyingIn } from './place-verbs.ts';

const isHouse = ({ type }: Entity): boolean => type === 'Company' || type === 'Institution';

/** What the clause is about, if it can lie somewhere. */
function thingSpokenOf({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.end - 1)?.subject;
  return subject && 'ＯＰＬ'.includes(subject.symbol) && subject.members.length === 1 ? subject : undefined;
}

/** What an earlier clause of the sentence is about, else what the sentences before are about. */
function thingSoFar({ match, sentence, context }: Hit): Ends {
  const own = sentence.clauses.findLast(
    ({ end, subject, subjectOrigin }) => end <= match.start + 1 && subjectOrigin === 'own' && subject,
  );
  // Ｏ设立Ｐ，地点在Ｏ: what the clauses before tell of.
  const told = own?.subject?.symbol === 'Ｐ' ? own.subject : lastPhrase(sentence, 'Ｐ', match.start);
  const thing = told ?? (own ? undefined : thingMeant(sentence, context.reading, match.start));
  return thing?.symbol === 'Ｐ' && sole(thing) ? thing : undefined;
}

/** As {@link thingSoFar}, of a body or a facility that has its house. */
function bodySoFar(hit: Hit): Ends {
  const { match, sentence } = hit;
  const about = sentence.clauses.findLast(({ end, subject }) => end <= match.start + 1 && subject)?.subject;
  return about && 'ＯＰ'.includes(about.symbol) && sole(about) ? about : undefined;
}

/** What a facility, or one of a series, is called once it has been named. */
const thingWord =
  '(?:它|小站|小屋|小院|驿站|书屋|书吧|茶桌|课堂|讲堂|学堂|夜校|托管班|食堂|球场|站点|工作室|服务站|服务点|集市|夜市|擂台|[这首本][一]?[讲课站场期届])';

/** Ｏ在Ｌ挂牌; in another body's house only where that is all the clause says: Ｏ在Ｏ挂牌成立Ｐ is told of Ｐ. */
function isHoused({ match, sentence }: Hit): boolean {
  if (match.phrase('target')?.symbol === 'Ｌ') return true;
  const ends = /^[，。；]?$/u.test(sentence.text.charAt(match.end));
  return ends && entitiesOf(match.phrase('source')).every(({ type }) => type === 'Institution');
}

/** 设在Ｌ的Ｐ, Ｏ位于Ｌ. */
export const situated = ruleFrame('located/situated', 'LOCATED_IN', [
  {
    pattern: new RegExp(
      `(?<verb>${lying}|扎根)(?<target>Ｌ)[^，。；ＯＰＬ]{0,8}?的(?<source>[ＯＰＬ])`,
      'dgu',
    ),
    confidence: 0.92,
  },
  {
    pattern: new RegExp(
      `(?<source>[ＯＰＬ])[^，。；ＯＰＬ把将]{0,4}?(?<verb>${lying})(?:[^，。；ＯＨＰＬ]{0,14}的|Ｌ的?)?(?<target>Ｌ)(?![^，。；ＯＰＬ]{0,8}的[ＯＰ])`,
      'dgu',
    ),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `(?<source>Ｐ)[^，。；ＯＰＬ把将]{0,4}?(?<verb>${lyingIn}|选址|就在)(?:[^，。；ＯＨＰＬ]{0,14}的|Ｌ的?)?(?<target>[ＯＬ])(?=[，。；]|$|[^，。；ＯＰＬ的]{0,4}(?:楼|厅|层|室|院|内|里|旁|边|门口|附近|对面))(?![^，。；ＯＰＬ]{0,8}的)`,
      'dgu',
    ),
    accept: soleEnds,
    confidence: 0.85,
  },
  {
    // 走进位于Ｏ的Ｐ, 设在Ｏ食堂里的Ｐ.
    pattern: new RegExp(`(?<verb>${lyingIn})(?<target>Ｏ)(?:${insideWords})?的(?<source>Ｐ)`, 'dgu'),
    accept: (hit) => soleEnds(hit) && entitiesOf(hit.match.phrase('target')).every(isHouse),
    confidence: 0.8,
  },
  {
    // Ｏ设在Ｏ一楼: a body in somebody else's house.
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；ＯＰＬ把将]{0,4}?(?<verb>${lying})(?:Ｌ的?)?(?<target>Ｏ)(?:(?=[，。；]|$)|${insideWords})`,
      'dgu',
    ),
    accept: (hit) => soleEnds(hit) && entitiesOf(hit.match.phrase('target')).every(isHouse),
    confidence: 0.85,
  },
  {
    // 这家企业所在的Ｌ: the body that was spoken of.
    pattern:
      /(?:(?<source>Ｏ)|这[家个座所](?:企业|公司|单位|工厂|学校|医院|厂|矿|煤矿))所在的(?<target>Ｌ)/dgu,
    source: ({ match, sentence: { topic } }) => match.phrase('source') ?? topic.actor,
    accept: ({ match, sentence: { topic } }) =>
      sole(match.phrase('source') ?? topic.actor) && sole(match.phrase('target')),
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `(?:^|，)(?:就)?(?<verb>${lyingIn})(?<target>[ＯＬ])(?![^，。；ＯＰＬ]{0,8}的)`,
      'dgu',
    ),
    source: (hit) => {
      const thing = thingSpokenOf(hit);
      const isBody = thing !== undefined && 'symbol' in thing && thing.symbol === 'Ｏ';
      const { symbol } = hit.match.phrase('target') ?? {};
      return thing && (isBody ? symbol === 'Ｌ' : 'symbol' in thing && thing.symbol === 'Ｐ')
        ? thing
        : undefined;
    },
    accept: ({ match }) => sole(match.phrase('target')),
    confidence: 0.8,
  },
  {
    // 小站立在Ｌ的候船室里; 这一讲放在Ｏ操场: the facility or the series that was spoken of.
    pattern: new RegExp(
      `(?:^|，)(?:Ｔ)?(?:这|该)?${thingWord}(?:就|也|便|则|还是|仍)?(?<verb>${lyingIn})(?:Ｌ的?)?(?<target>[ＯＬ])`,
      'dgu',
    ),
    source: thingSoFar,
    accept: ({ match }) => sole(match.phrase('target')),
    confidence: 0.75,
  },
  {
    // Ｏ在Ｌ挂牌: a body that is opened there.
    pattern:
      /(?<source>Ｏ)，?(?:Ｔ|日前|近日|近期|正式)?在(?:Ｌ的?)?(?<target>[ＬＯ])(?:正式|隆重)?(?<verb>挂牌|揭牌|成立|组建|落成|开业|投产|奠基)/dgu,
    accept: (hit) => soleEnds(hit) && isHoused(hit),
    confidence: 0.8,
  },
  // 村子在某某县，…
  {
    pattern:
      /(?:^|，)(?<source>[ＯＬ])(?:厂区|总部|厂房|项目部|校区|营地|驻地|园区)?(?:就|原本|地)?在(?<target>Ｌ)(?=[，。；]|$)/dgu,
    confidence: 0.85,
  },
  // 某日，某某县，某某电站的班长…
  {
    pattern:
      /^(?:(?:Ｔ|[^，。；ＯＨＰＬ]{1,10})[^，。；ＯＨＰＬ]{0,6}，)?(?:在)?(?<target>Ｌ)(?:，|[里内]，(?=Ｏ(?:的?[^，。；ＯＨＰＬ的]{0,6}(?:楼|厅|层|室|车间|厂房|门口|大门)|的(?:厂|车间|生产线))))(?<source>[ＯＬ])(?=[^，。；ＯＨＰＬ]{0,6}的(?!Ｐ)|里|内|门口|院|[^，。；ＯＨＰＬ]{0,4}(?:里|内|前|旁|上)，)/dgu,
    source: withHouse,
    accept: ({ match }) => sole(match.phrase('source')) && sole(match.phrase('target')),
    confidence: 0.75,
  },
  {
    // 某日，某某县，某某电站的班长Ｈ带着徒弟…: the house of the person's post.
    pattern: /^(?:(?:Ｔ|[^，。；ＯＨＰＬ]{1,10})[^，。；ＯＨＰＬ]{0,6}，)?(?<target>Ｌ)，(?<person>Ｈ)/dgu,
    source: ({ match }) => {
      const [person] = match.phrase('person')?.members ?? [];
      const house = person?.inner.find(({ entity }) => isHouse(entity));
      return house && [house.entity];
    },
    accept: ({ match }) => sole(match.phrase('target')) && sole(match.phrase('person')),
    confidence: 0.7,
  },
  {
    // 某某公司的“某某”托管班开门: a facility of a company is in its house.
    pattern:
      /(?<target>Ｏ)的(?<source>Ｐ)(?:Ｔ|正式|昨日|近日|日前|如期){0,2}(?<verb>开门|启用|揭牌|投用|投入使用|挂牌|开张|开放|开馆|落成|迎客)/dgu,
    accept: (hit) =>
      soleEnds(hit) &&
      entitiesOf(hit.match.phrase('target')).every(({ type }) => type === 'Company') &&
      entitiesOf(hit.match.phrase('source')).every((each) => programmeKind(each) !== 'award'),
    confidence: 0.7,
  },
  {
    // 比赛为期两天，地点在Ｏ.
    pattern:
      /(?:^|，|把|将)(?:Ｔ)?(?:举办|举行|比赛|培训|活动|会议|开课|上课|展出|演出|比武|分|主)?(?:地点|会场|场地|起点|终点|赛场|赛点|考场|考点|主场|现场|比武场|教学点|首站|第一站|院址|校址|会址|展厅|课堂|教室)(?:仍|还|也|都)?(?:就)?(?:是|为|选在|定在|设在了?|留在|放在了?|摆在了?|安在了?|安排在|借在|在|选定)(?:Ｌ的?)?(?<target>[ＬＯ])(?!(?:免费|无偿)?(?:给|借|腾|让|提供|出借|捐|派)[^，。；]{0,6}的)/dgu,
    source: thingSoFar,
    accept: ({ match }) => sole(match.phrase('target')),
    confidence: 0.8,
  },
  {
    // 中心由Ｏ设立，办公地点在Ｌ.
    pattern:
      /(?:^|，)(?:办公|总部|厂址|厂房|注册|驻地|工作|牌子|院址|校址|会址)(?:地点|地址|地)?(?:就)?(?:是|为|选在|定在|设在|挂在|挂到了?|放在|在|位于)(?:Ｌ的?)?(?<target>[ＬＯ])(?=[，。；里内]|$)/dgu,
    source: bodySoFar,
    accept: (hit) => {
      const kind = /([院校])址/u.exec(hit.match.text)?.[1];
      const isOne = ({ name }: Entity): boolean => kind === undefined || name.endsWith(kind);
      return sole(hit.match.phrase('target')) && endsOf(bodySoFar(hit)).every(isOne);
    },
    confidence: 0.8,
  },
  {
    // Ｐ的举办地为Ｌ; Ｌ是Ｐ的主会场.
    pattern:
      /(?<source>Ｐ)(?:的)?(?:举办地|主会场|会址|赛场|主场地|主办地|会场|举行地|地点|培训地点|活动地点|比赛地点|会议地点)(?:点)?(?:是|为|选在|定在|设在|在)(?<target>[ＬＯ])/dgu,
    accept: soleEnds,
    confidence: 0.88,
  },
  {
    // 集团在某某县有两家单位：Ｏ和Ｏ.
    pattern:
      /在(?<target>Ｌ)(?<verb>有|设有|设立|建有|开设|下设)[^，。；ＯＰＬ]{0,10}[：，](?:分别是|即|包括)?(?<source>[ＯＰ])/dgu,
    confidence: 0.8,
  },
]);

/** 某县的某公司三车间: the company is there with its workshop. */
function withHouse({ match, context }: Hit): readonly Entity[] {
  return entitiesOf(match.phrase('source')).flatMap((each) => {
    const house = houseOf(context.reading, each);
    return house ? [each, house] : [each];
  });
}

/** Houses that others hold something in. */
const publicHouse = /(?:宫|馆|剧院|中心|剧场|礼堂|公园|影院|音乐厅|书店)$/u;

/** An occasion in a house of that sort. */
function isAtHome({ match, context }: Hit): boolean {
  const [house] = entitiesOf(match.phrase('target'));
  const [thing] = entitiesOf(match.phrase('source'));
  return (
    house?.type === 'Institution' &&
    publicHouse.test(house.name) &&
    thing !== undefined &&
    isOccasion(context.occasions.kindOf(thing))
  );
}

/** ＬＬ, Ｌ的Ｌ, Ｌ的Ｏ, ＬＰ: a place printed before what lies in it. */
export const nested = ruleFrame('located/nested', 'LOCATED_IN', [
  {
    // Ｌ上的Ｐ, Ｌ一楼的Ｐ.
    pattern:
      /(?<target>Ｌ)(?:[上里内旁边口]|[^，。；ＯＨＰＬ的]{0,6}(?:[一二三四五六七八九十\d]号?楼|[一二三四五六七八九]层|[一二三四五六七八九十\d][栋座幢])|旁边|附近|门口|门前|[东南西北]门|沿线|[一二三四五六七八]楼)的(?<source>Ｐ)/dgu,
    accept: soleEnds,
    confidence: 0.8,
  },
  {
    // 在某某文化宫的Ｐ上: in the house, which is not said to run it.
    pattern: /在(?:Ｌ的?)?(?<target>Ｏ)的(?<source>Ｐ)(?:现场)?[上中里]?，/dgu,
    accept: (hit) => soleEnds(hit) && isAtHome(hit),
    confidence: 0.7,
  },
  { pattern: /(?<target>Ｌ)的?(?<source>Ｌ)/dgu, accept: soleEnds, confidence: 0.85 },
  { pattern: /(?<target>Ｌ)的(?<source>Ｏ)/dgu, source: withHouse, accept: soleEnds, confidence: 0.75 },
  {
    // 来自Ｌ的某某公司经理Ｈ: the house of the post that is printed before the name.
    pattern: /(?<target>Ｌ)的(?<person>Ｈ)/dgu,
    source: ({ match }) => {
      const person = match.phrase('person');
      const house = person?.members[0]?.inner.find(
        ({ entity, mention }) => mention.start === person.start && isHouse(entity),
      );
      return house && [house.entity];
    },
    accept: ({ match }) => sole(match.phrase('target')),
    confidence: 0.75,
  },
  { pattern: /(?<target>Ｌ)(?<source>Ｏ)/dgu, accept: soleEnds, confidence: 0.65 },
  {
    // 宁波市“港城工匠” is an honour that the city gives.
    pattern: /(?<target>Ｌ)的?(?<source>Ｐ)/dgu,
    accept: (hit) =>
      soleEnds(hit) &&
      entitiesOf(hit.match.phrase('source')).every((each) => programmeKind(each) !== 'award'),
    confidence: 0.65,
  },
]);

/** A place whose printed name begins with a wider one: 海州区滨河路 in 海州区; 崂山区的疗养院 in 崂山区. */
export const inName: Frame = {
  name: 'located/in-name',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      for (const { entity, mention, inner } of phrase.members) {
        if (inner.length === 0 || entity.type === 'Person') continue;
        const places = inner.filter((each) => each.entity.type === 'Place');
        const outer =
          entity.type === 'Place'
            ? places.find((each) => each.mention.start === mention.start)
            : places.findLast((each) => mention.text[each.mention.end - mention.start] === '的');
        if (!outer) continue;
        const at = { from: phrase.at, to: phrase.at + 1 };
        context.claim(sentence, {
          type: 'LOCATED_IN',
          source: entity,
          target: outer.entity,
          ...at,
          confidence: 0.8,
        });
      }
    }
  },
};
