/** ATTENDED by those of a scene that is only afterwards said to be of an event: 这是Ｏ举办的Ｐ的一幕. */
import type { Entity } from '../../../entities/entity.ts';
import { isOccasion } from '../../syntax/programme-kind.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { entitiesOf, matches, patternOf } from '../patterns.ts';
import { attend, roleFor } from './attendance.ts';

const told = patternOf(
  /^(?:而)?(?:这|此)(?:正|也|就|便|只)?是[^。；Ｐ]{0,24}?(?<thing>Ｐ)(?:的|上的|现场的?|中的?)?(?:现场|一幕|一景|场景|情景|画面|瞬间|缩影|一个缩影|(?:首|第[一二三四五六七八九十]+|最后一|又一)(?:场|站|课|期|讲))/dgu,
);

/** How many sentences before are the scene. */
const SCENE = 3;

/** The occasion that this sentence says the sentences before are a scene of. */
function sceneOf(sentence: SentenceReading, context: FrameContext): Entity | undefined {
  if (sentence.sentence.part !== 'body') return undefined;
  const [match] = matches(sentence, told);
  return entitiesOf(match?.phrase('thing')).find((each) => isOccasion(context.occasions.kindOf(each)));
}

/** The sentences that a scene is told in, the nearest first. */
function sceneBefore({ index }: SentenceReading, { reading }: FrameContext): readonly SentenceReading[] {
  const found: SentenceReading[] = [];
  for (let back = 1; back <= SCENE; back++) {
    const earlier = reading.sentences[index - back];
    if (earlier?.sentence.part !== 'body') break;
    found.push(earlier);
  }
  return found;
}

/** 劳模Ｈ手把手教徒工. 这是Ｐ的第五场. */
export const sceneTold: Frame = {
  name: 'attended/scene-told',
  type: 'ATTENDED',
  triggers: [told],
  read: (sentence, context) => {
    const occasion = sceneOf(sentence, context);
    if (!occasion) return;
    for (const earlier of sceneBefore(sentence, context)) {
      for (const { subject, subjectOrigin, predicates, start, end } of earlier.clauses) {
        if (subject?.symbol !== 'Ｈ' || subjectOrigin !== 'own') continue;
        const verb = predicates.find((each) => each.start > subject.at);
        const role = roleFor(verb) ?? 'attended';
        attend(earlier, context, subject, [occasion], role, [start, end], 0.75, verb?.start);
      }
    }
  },
};
