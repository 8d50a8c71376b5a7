/** Lists of people that fill the rest of a sentence, whatever stands before each name. */
import { entitiesOf } from './patterns.ts';
import type { Ends, Hit } from './rule.ts';

/** 出席的有Ｈ，Ｏ院士Ｈ，以及Ｈ: all people of a list that fills the rest of the sentence, whatever stands before their names. */
export function wholeList({ match, sentence }: Hit, group = 'source'): Ends {
  const first = match.phrase(group);
  if (first?.symbol !== 'Ｈ') return first;
  const rest = listGoesOn.exec(sentence.text.slice(first.at + 1))?.[0] ?? '';
  const others = sentence.phrases.filter(
    (each) => each.symbol === 'Ｈ' && each.at > first.at && each.at <= first.at + rest.length,
  );
  return [first, ...others].flatMap((each) => entitiesOf(each));
}
/** One whose name nobody recognised (Ｏ调香师某某) does not end the list. */
const listGoesOn =
  /^(?:(?:，|、|以及|及|和|，以及|，还有|，也有|，又有|，更有)(?:Ｏ?[^，。；：、ＯＨＰ]{0,16}[、]?){0,2}Ｈ|，Ｏ[^，。；：、ＯＨＰ]{2,14}(?=，Ｏ?[^，。；：、ＯＨＰ]{0,14}Ｈ))+(?=[。；，]|$)/u;
