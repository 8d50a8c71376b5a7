/** SUPPORTED by noun phrases of help: 在Ｏ的支持下, 得到Ｏ的帮助, Ｏ对Ｐ的指导. */
import { mannerAdverb } from '../../../language/lexicons/verbs/manner-adverbs.ts';
import { supportNouns } from '../../../language/lexicons/verbs/support-verbs.ts';
import { clauseAt, lastPhrase } from '../../syntax/reading.ts';
import { entitiesOf } from '../patterns.ts';
import { type Ends, type Hit, ruleFrame } from '../rule.ts';
import { madeWithHelp } from './helped.ts';

const help = `Ｏ(?:的)?[^，。；ＯＰ]{0,8}?(?:${supportNouns})`;

const aid =
  'Ｏ(?:的)?[^，。；ＯＨＰＭ]{0,8}?(?:支持|指导|帮助|协助|配合|援助|帮衬|帮扶|扶持|扶助|保障|支援|助力|加持|相助|帮忙|牵线|关照|照应)';

/** Every body that the phrase names: 在Ｏ指导、Ｏ协调下. */
function helpersInside({ match, sentence }: Hit): Ends {
  return sentence.phrases
    .filter((each) => each.symbol === 'Ｏ' && each.at >= match.start && each.at < match.end)
    .flatMap((each) => entitiesOf(each));
}

function thingOfClause({ match, sentence }: Hit): Ends {
  const subject = clauseAt(sentence, match.start)?.subject ?? sentence.topic.thing;
  if (subject?.symbol === 'Ｐ') return subject;
  // Ｏ办Ｐ，得到Ｏ的支持.
  return lastPhrase(sentence, 'Ｐ', match.start);
}

export const under = ruleFrame('supported/under', 'SUPPORTED', [
  {
    pattern: new RegExp(
      `(?:在|得益于|有了|依靠)${help}(?:[、和与及](?:${help}|${supportNouns})){0,4}(?:之?下|(?=，))`,
      'dgu',
    ),
    source: helpersInside,
    target: madeWithHelp,
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `(?:得到|获得|赢得|受到|离不开|得益于|得了|多亏|幸亏|全靠|靠着)(?:了)?${aid}(?:[、和与及]${aid}){0,3}(?!金|款)`,
      'dgu',
    ),
    source: helpersInside,
    target: thingOfClause,
    confidence: 0.8,
  },
  {
    pattern: new RegExp(
      `(?<source>Ｏ)(?:${mannerAdverb}|Ｔ){0,2}(?:[从在][^，。；ＯＨＰ]{1,20}?(?:方面|上))?(?:对|给予)(?<target>Ｐ)(?:的|进行|给予|提供|予以|开展|加以|了|充分|专业|业务|技术|无私|跟踪|全过程|上门|现场|${mannerAdverb}){0,5}(?:支持|指导|帮助|赞助|协助|配合)(?!金|款|者)`,
      'dgu',
    ),
    confidence: 0.85,
  },
]);
