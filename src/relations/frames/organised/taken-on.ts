/** ORGANISED told as a burden: 承办的担子落在Ｏ肩上, Ｏ挑起了办赛的重任. */
import type { Phrase } from '../../syntax/phrase.ts';
import { hostedThing } from '../hosted-thing.ts';
import { type Hit, ruleFrame } from '../rule.ts';

const hosting = '(?:承办|筹办|主办|合办|操办|举办|筹备|组织|办赛|办会|办展|办班|办节)';
const burden = '(?:担子|重担|重任|任务|活儿|活计|差事|接力棒|大旗|大梁|事务|工作)';

/** The programme that is hosted: of the sentence, else of those before. */
const programmeMeant = ({ match, sentence, context }: Hit): Phrase | undefined => {
  const thing = hostedThing(sentence, match.at('source') ?? match.start, match.end, context.reading);
  return thing?.symbol === 'Ｐ' ? thing : undefined;
};

export const takenOn = ruleFrame('organised/taken-on', 'ORGANISED', [
  {
    // 承办的担子，落在Ｏ肩上.
    pattern: new RegExp(
      `${hosting}[^，。；ＯＨＰ]{0,4}?${burden}[^，。；ＯＨＰ]{0,4}，?[^，。；ＯＨＰ]{0,4}?(?<verb>落[在到]|压[在到]|交[给到]|搁在|放在|传[给到]|归)了?(?<source>Ｏ)(?:(?:的)?(?:肩|身|头|手)[上中里头]*)?(?=[，。；]|$)`,
      'dgu',
    ),
    target: programmeMeant,
    confidence: 0.8,
  },
  {
    // 这副担子由Ｏ一起挑.
    pattern:
      /(?:这[副份个项]?|承办的|筹办的|办赛的)(?:担子|重担|重任|差事|活儿)，?[^，。；ＯＨＰ]{0,4}由(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}(?<verb>挑|扛|担|接)[^，。；ＯＨＰ]{0,4}(?=[，。；]|$)/dgu,
    target: programmeMeant,
    confidence: 0.8,
  },
  {
    // Ｏ接过了承办的担子.
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；ＯＨＰ]{0,4}?(?<verb>接过|接下|接起|挑起|扛起|担起|担负起|揽下|揽过|领下|领回|领走)了?(?:[^，。；ＯＨＰ]{0,6}${hosting}|Ｐ的?${hosting}?)[^，。；ＯＨＰ]{0,4}?${burden}`,
      'dgu',
    ),
    target: programmeMeant,
    confidence: 0.8,
  },
]);
