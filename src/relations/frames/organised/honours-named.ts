/** ORGANISED of honours and models: Ｏ联合发布Ｐ名单, Ｏ认定……为Ｐ. Who names the winners runs it. */
import { clauseAt } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';

function bodySpokenOf({ match, sentence }: Hit): Ends {
  const verbAt = match.at('verb') ?? match.start;
  const clause = clauseAt(sentence, verbAt);
  // 被Ｏ命名: the clause is about the winner.
  if (!clause || /[被由获]/u.test(sentence.text.slice(clause.start, verbAt))) return undefined;
  const { subject } = clause;
  return subject?.symbol === 'Ｏ' && subject.representative === '' ? subject : undefined;
}

const isHonour = ({ match, context }: Hit): boolean =>
  entitiesOf(match.phrase('target')).every(
    (each) => context.occasions.kindOf(each) === 'award' || titleOfPeople.test(each.name),
  );
/** 最美快递员, 首届好师傅评选. */
const titleOfPeople = /最美|金牌|十佳|十大|标兵|优秀|先进|示范|好(?:师傅|职工|工友)|评选$/u;

export const honoursNamed = ruleFrame('organised/honours-named', 'ORGANISED', [
  {
    // Ｏ联合发布首届Ｐ名单.
    pattern:
      /(?<verb>公布|发布|揭晓|通报|命名(?!为)|评出|选树|选出)(?!的)(?:了)?[^，。；ＯＨＰ]{0,10}?(?<target>Ｐ)(?:[^，。；ＯＨＰ]{0,4}名单|[^，。；ＯＨＰ]{0,2}结果|(?=[，。；]|$))/dgu,
    source: bodySpokenOf,
    accept: isHonour,
    confidence: 0.75,
  },
  {
    // Ｏ下发通知，认定Ｏ等20家单位为Ｐ.
    pattern:
      /(?:^|[，；ＯＴ])(?<verb>认定|命名|评定)[^，。；]{1,40}?为Ｔ?[^，。；ＯＨＰ]{0,6}(?<target>Ｐ)(?=[，。；]|$)/dgu,
    source: bodySpokenOf,
    confidence: 0.7,
  },
]);
