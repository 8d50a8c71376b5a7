/**
 * LOCATED_IN of events by the scene that is told before them: a sentence opens on a place (某某园的一间厅里，…), and the
 * event that goes on there is named in it or in the sentences behind it.
 */
import type { Entity } from '../../../entities/entity.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { isOccasion } from '../../syntax/programme-kind.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { entitiesOf, matches, type PatternMatch, patternOf } from '../patterns.ts';
import { isAtSpot, sole } from './ends.ts';
import { insideWords } from './place-verbs.ts';

const when =
  '(?:(?:Ｔ[^，。；ＯＨＰＬ]{0,8}|[^，。；ＯＨＰＬ]{0,10}(?:上午|下午|晚|时|点|日|夜|天|早)[^，。；ＯＨＰＬ]{0,3})，?)';
/** 5月8日傍晚，Ｌ的一间厅里，; 在Ｌ，; Ｏ的三楼会议室里，; 走进Ｏ，. */
const openingPlace = patternOf(
  new RegExp(
    `^${when}?(?:记者)?(?:在|走进|走入|来到|步入|走到|位于|站在)?(?:位于)?(?:Ｌ的?)?(?:(?<spot>Ｌ)(?:的?[^，。；ＯＨＰＬ]{0,12}?(?:[里内上中下前旁边顶侧头]|[楼层厅室院场馆台站厂]|中心|公园|基地|工地|码头|礼堂|食堂|山坡|门口|门前|现场|附近|一带|对面))?|(?<house>Ｏ)${insideWords}[里内上前外]?|(?<=(?:在|走进|走入|来到|步入)(?:Ｌ的?)?)(?<entered>Ｏ))(?:，|看到，|。$)`,
    'dgu',
  ),
);

/** Ｏ三楼的教室亮起了灯。 Ｌ的琴房里坐满了人。: what a room is like. */
const livelyRoom = patternOf(
  new RegExp(
    `^${when}?(?:在|位于)?(?:Ｌ的?)?(?:(?<spot>Ｌ)(?:${insideWords}[里内上前外]?)?|(?<house>Ｏ)${insideWords}[里内上前外]?)[^，。；：ＯＨＰＦＬＭ]{0,4}(?:亮|锣鼓|彩旗|人潮|欢[声歌]|掌声|歌声|灯光|济济|熙熙|响|热闹|传[来出]|飘|坐满|挤满|人[声来头]|只剩|座无虚席|弥漫|灯火)[^，。；：ＯＨＰＦＬＭ]{0,8}[，。]`,
    'dgu',
  ),
);

/** How many sentences behind the scene may name the event. */
const REACH = 3;

/** The first event, or facility of the lead, that is named at the scene or soon after it, and that nothing places. */
function eventAt(sentence: SentenceReading, from: number, context: FrameContext): Entity | undefined {
  const { reading, occasions, claimed } = context;
  for (let ahead = 0; ahead < REACH; ahead++) {
    const later = reading.sentences[sentence.index + ahead];
    if (later?.sentence.part !== 'body') return undefined;
    if (later.sentence.paragraph - sentence.sentence.paragraph > 1) return undefined;
    // The next scene is another one.
    if (ahead > 0 && matches(later, openingPlace).length > 0) return undefined;
    for (const phrase of later.phrases) {
      if (ahead === 0 && phrase.at < from) continue;
      const [event] = entitiesOf(phrase);
      if (phrase.symbol !== 'Ｐ' || !event || !sole(phrase) || several.test(event.name)) continue;
      if (denied.test(later.text.slice(phrase.at + 1))) return undefined;
      if (onlySpokenOf.test(later.text.slice(ahead === 0 ? from : 0, phrase.at))) return undefined;
      const kind = occasions.kindOf(event);
      // 这是Ｏ的Ｐ项目的首场沙龙; 摆开了第19场Ｐ.
      const pointed = kind !== 'award' && pointing.test(later.text.slice(0, phrase.at));
      if (!isOccasion(kind) && !pointed) continue;
      if (isAtSpot(claimed, event) || occasions.placed(event)) return undefined;
      const goesOn =
        ahead === 0 || pointed || event === occasions.main || claimed.isTarget('ORGANISED', event);
      return goesOn ? event : undefined;
    }
  }
  return undefined;
}

/** 他来到Ｌ，说起Ｐ; 有人说，Ｐ在那里举行; 在Ｌ，职工参加了Ｐ. */
const onlySpokenOf =
  /(?:[说谈提讲聊想]起|[说谈提讲聊]到|听[说见到]|说，|参加|报名|介绍)[^，。；ＯＨＰ]{0,8}$|说，/u;
/** Ｐ也没参加过. */
const denied = /^[^，。；]{0,3}[没未不]/u;
/** Ｏ腾出会议室，办起了Ｐ: what was done with the room. */
const givingRoom = /腾|让出|提供|拿出|捐|派|租|布置|改造|打开/u;

const pointing =
  /^(?:而)?(?:这|此)(?:正|也|就|便|只)?是[^。；Ｐ]{0,24}$|，[^，。；ＯＨＰ]{0,4}(?:摆开|上演|开讲|开唱|响起|办起|迎来|开始|开启|举行|开了)[^，。；ＯＨＰ]{0,10}$/u;

/** 18门课程: no one event. */
const several = /^[0-9一二三四五六七八九十]+[门项类个场堂]/u;

function placeOf(match: PatternMatch): Phrase | undefined {
  return match.phrase('spot') ?? match.phrase('house') ?? match.phrase('entered');
}

/** A region alone is where the report is from. */
const wide = /(?:省|市|自治区|州|盟)$/u;

export const sceneEvent: Frame = {
  name: 'located/scene-event',
  type: 'LOCATED_IN',
  triggers: [openingPlace, livelyRoom],
  read: (sentence, context) => {
    if (sentence.sentence.part !== 'body') return;
    const [match] = [...matches(sentence, openingPlace), ...matches(sentence, livelyRoom)];
    const place = match && placeOf(match);
    if (!match || !place || !sole(place) || /支持|指导|帮助|协调|领导|带领|看来|眼里/u.test(match.text))
      return;
    if (givingRoom.test(match.text)) return;
    const [target] = entitiesOf(place);
    if (!target || target.type === 'Union' || wide.test(target.name)) return;
    const event = eventAt(sentence, match.end - 1, context);
    if (!event) return;
    const range = { from: match.start, to: match.end, confidence: 0.7 };
    context.claim(sentence, { type: 'LOCATED_IN', source: event, target, ...range });
  },
};
