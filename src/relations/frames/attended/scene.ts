/** Which occasion goes on where a sentence tells of people: one that was named just before, and that took place. */
import type { Entity } from '../../../entities/entity.ts';
import { openingVerbs } from '../../../language/lexicons/programmes.ts';
import { words } from '../../../language/lexicons/word-trie.ts';
import type { ProgrammeKind } from '../../syntax/programme-kind.ts';
import type { Reading, SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { isCareRound } from './attendance.ts';

/** How many sentences after its last mention an occasion is still the scene; lessons are spoken of more than shown. */
const SCENE_SENTENCES = 2;
const LESSON_SENTENCES = 1;

/** The occasion that goes on at a place of a sentence, of one of these kinds; no round of visits, which people may be the object of. */
export function sceneAt(
  sentence: SentenceReading,
  context: FrameContext,
  at: number,
  kinds: readonly ProgrammeKind[],
): Entity | undefined {
  const { occasions } = context;
  const here = occasions.before(sentence, at, kinds, 0);
  const scene = here ?? occasions.before(sentence, at, kinds, SCENE_SENTENCES);
  if (!scene || isCareRound(scene)) return undefined;
  if (occasions.kindOf(scene) === 'course' && !occasions.before(sentence, at, kinds, LESSON_SENTENCES))
    return undefined;
  // Told of a day of its own.
  if (!here && sentence.phrases.some(({ symbol }) => symbol === 'Ｔ')) return undefined;
  return tookPlace(scene, context) ? scene : undefined;
}

/** Whether somebody holds it or the article reports that it takes place; others are only spoken of. */
export function tookPlace(occasion: Entity, { claimed, reading }: FrameContext): boolean {
  return claimed.isTarget('ORGANISED', occasion) || takenPlace(reading).has(occasion);
}

const known = new WeakMap<Reading, ReadonlySet<Entity>>();
/** 开幕, 鸣锣; 举办, 走进Ｌ: what is said of an event as such. */
const happens = [
  ...openingVerbs,
  ...words('举办 进行 打响 启动 展开 收拍 在此 拉开 落下帷幕 走进 走到 来到'),
].join('|');
const takesPlace = new RegExp(
  `^(?:决赛|初赛|复赛|总决赛)?(?:现场)?，?(?:[^，。；ＯＨＰ]{0,4})?(?:Ｔ[上下中]?[午晚]?)?，?(?:在[ＬＯ]?[^，。；ＯＨＰ]{0,14}?)?(?:正式|圆满|如期|顺利|火热|里)?(?:${happens})(?!以来|以后|之?前)`,
  'u',
);
const planned = /^[^，。；]{0,8}(?:将|拟|计划)/u;

/** The programmes of which the article says that they take place; worked out once. */
function takenPlace(reading: Reading): ReadonlySet<Entity> {
  const before = known.get(reading);
  if (before) return before;
  const found = new Set<Entity>();
  for (const { sentence, phrases, text } of reading.sentences) {
    if (sentence.part !== 'body') continue;
    for (const { at, symbol, members } of phrases) {
      if (symbol !== 'Ｐ' || !takesPlace.test(text.slice(at + 1, at + 40))) continue;
      if (planned.test(text.slice(at + 1, at + 20))) continue;
      if (phrases.some((each) => each.date?.direction === 'future' && each.at > at && each.at < at + 12))
        continue;
      for (const { entity } of members) found.add(entity);
    }
  }
  known.set(reading, found);
  return found;
}

/** Ｈ是…, Ｈ今年50岁, Ｈ很高兴: what somebody is, not does; `told` is what follows the name. */
export function isState(told: string): boolean {
  return /^(?:[^，。；]{0,2}$|今年|已|是|有|为|在|的|来自|，|。|也?(?:很|十分|非常|颇|格外|极)|[^，。；把将]{1,4}得)/u.test(
    told,
  );
}

/** 从业20年, 家住海边, 先后带出徒弟30人, 主编的教材: told of somebody's life and work, wherever he is. */
export const ofLife =
  /^(?:从业|从教|从事|入职|入行|入党|参军|退休|退伍|家住|住在|祖籍|患|身患|负责|主管|分管|擅长|精通|热爱|喜欢|酷爱|酷好|自幼|从小|出身|毕业|自学|研究|坚持|深耕|扎根|钻研|利用(?:业余|休息|空闲)|(?:先后|累计|一共|共)(?:带出|带|培养|获|取得|完成|参与|解决|荣获|帮助|救)|(?:主编|编写|撰写|发明|研发|研制|设计|创办|创建|牵头[^的，。；]{0,4}|领衔|主导|所在|开发|攻克)的)|^[^，。；]{0,10}(?:[0-9]+|[一二三四五六七八九十几两]+)[余多]?年(?:了|之久|有余)?$/u;
