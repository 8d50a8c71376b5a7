/** ATTENDED by those whom a clause names last as the ones who did something where an occasion goes on. */
import { prize } from '../../../language/lexicons/prizes.ts';
import type { Frame } from '../frame.ts';
import { wholeList } from '../listed-people.ts';
import { matches, patternOf } from '../patterns.ts';
import { endsOf } from '../rule.ts';
import { anyOccasion, attend, isAway, isBeforehand, roleFor } from './attendance.ts';
import { sceneAt } from './scene.ts';

/** 获得各项目第一名的，依次是Ｈ、Ｏ焊工Ｈ. */
const doneBy = patternOf(
  /(?:^|[，；])(?<deed>[^，。；：ＨＰ]{2,24}|[^，。；：ＨＰ]{2,6}Ｈ[^，。；：ＨＰ]{0,8})的，?(?:作者|创作者|主人|得主)?(?:还|则|正|就|也|既|都|依次|分别|反倒|倒|便|恰|恰恰|首先){0,2}(?:是|有)(?:Ｈ的?[^，。；ＯＨＰ]{1,6}、)?[^，。；：ＯＨＰ]{0,10}?(?:Ｏ的?[^，。；：ＯＨＰ]{0,12}(?=Ｈ))?(?<source>Ｈ)(?=[，。；、和与]|$|，?以及)/dgu,
);

/** 最让他骄傲的是, 负责这项工作的是: what is thought of somebody, or is his work at any time. */
const ofNoScene =
  /[最更尤]|值得|可喜|可贵|难得|难忘|感动|骄傲|担心|佩服|欣慰|意外|负责|所在|来自|喜欢|熟悉|教过|带过|认识|想起|引路|培养|相助|崇拜/u;

const ofPrize = new RegExp(prize, 'u');

/** 领头的是Ｈ, 接待他的正是Ｈ: who did it comes last. */
export const doers: Frame = {
  name: 'attended/doers',
  type: 'ATTENDED',
  triggers: [doneBy],
  read: (sentence, context) => {
    if (sentence.sentence.part !== 'body' || isBeforehand(sentence)) return;
    for (const match of matches(sentence, doneBy)) {
      const deedAt = match.at('deed') ?? match.start;
      const deed = sentence.text.slice(deedAt, sentence.text.indexOf('的', deedAt));
      if (ofNoScene.test(deed) || isAway(sentence, context, match.end)) continue;
      const people = endsOf(wholeList({ match, sentence, context })).filter(
        (each) => !context.claimed.isSource('ATTENDED', each),
      );
      if (people.length === 0) continue;
      const occasion = ofPrize.test(deed)
        ? context.occasions.before(sentence, match.start + 1, ['contest'])
        : sceneAt(sentence, context, match.start + 1, anyOccasion);
      if (!occasion) continue;
      const role = roleFor(sentence.predicates.find((each) => each.start >= deedAt)) ?? 'attended';
      attend(sentence, context, people, [occasion], role, [match.start, match.end], 0.75, deedAt);
    }
  },
};
