/** LOCATED_IN of what is in somebody's workshop or hall: it is in the house that the workshop is of. */
import type { Entity } from '../../../entities/entity.ts';
import { wholeOf } from '../../syntax/names-within-names.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Frame } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';

/** A room or a yard, as the end of its name. */
const room = /(?:车间|厂区|厂房|食堂|礼堂|会议室|报告厅|大厅|[一二三四五六七八九十]楼|实训楼|操场)$/u;
/** Their workshops are along a line, far from the company's house. */
const alongLines = /铁路|铁道|地铁|轨道|电网|供电|公路|管道|工程局/u;

const isHouse = ({ type }: Entity): boolean => type === 'Company' || type === 'Institution';

/** The company or institution in whose house a room is; undefined for whatever is no room. */
export function houseOf(reading: Reading, entity: Entity): Entity | undefined {
  if (!isHouse(entity) || !room.test(entity.name)) return undefined;
  const whole = wholeOf(reading, entity);
  return whole && isHouse(whole) && !alongLines.test(whole.name) ? whole : undefined;
}

/** 在Ｏ三车间举办Ｐ: it is held in Ｏ. */
export const houseOfRoom: Frame = {
  name: 'located/house-of-room',
  type: 'LOCATED_IN',
  read: (sentence, context) => {
    const { reading, claimed } = context;
    for (const target of claimed.targetsIn('LOCATED_IN', sentence.index)) {
      const house = houseOf(reading, target);
      if (!house) continue;
      const phrase = sentence.phrases.find((each) => entitiesOf(each).includes(target));
      if (!phrase) continue;
      for (const source of claimed.sourcesOf('LOCATED_IN', [target])) {
        if (source.type !== 'Programme') continue;
        const at = { from: phrase.at, to: phrase.at + 1, confidence: 0.75 };
        context.claim(sentence, { type: 'LOCATED_IN', source, target: house, ...at });
      }
    }
  },
};
