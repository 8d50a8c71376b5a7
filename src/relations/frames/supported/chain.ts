/** SUPPORTED in chains of roles, beside the hosts: Ｐ由Ｏ主办、Ｏ协办; 协办单位为Ｏ. */
import { mannerAdverb } from '../../../language/lexicons/verbs/manner-adverbs.ts';
import { roleNouns } from '../role-nouns.ts';
import { ruleFrame } from '../rule.ts';
import { helper, thingHelped } from './helped.ts';

const manner = `(?:${mannerAdverb}|参与|到会|到场|业务|技术|派员|派人|予以|给予|提供){0,3}`;
const helping =
  '协办|支持|提供支持|指导|协助|配合|支援|扶持|帮扶|相助|助阵|助力|护航|保障|协调|选址|供地|鼎力相助|鼎力支持|(?:提供|腾出|出|供)(?:场地|师资|设备|器材|技术|物料|平台|教材|校舍|房子|房屋|地皮|车辆|教室|食材|奖品|图书)';

export const chain = ruleFrame('supported/chain', 'SUPPORTED', [
  {
    pattern: new RegExp(
      `(?:^|[，、；由])(?<source>Ｏ)(?:[、和与及][^，。；、ＯＨＰＦ的]{4,20}?)?${manner}(?<verb>${helping})(?:建设|开设|打造|设立|举办|承办|组织|筹办|开展|实施)?(?=的[^，。；]{0,14}Ｐ|[，。；、]|$)`,
      'dgu',
    ),
    target: thingHelped,
    // Ｏ出场地、买教材: alone it is the host.
    accept: ({ match, sentence }) =>
      !/(?:提供|腾出|出|供)(?:场地|师资|设备|器材|技术|物料|平台|教材|校舍|房子|房屋|地皮|车辆|教室|食材|奖品|图书)|选址|供地/u.test(
        match.text,
      ) || sentence.phrases.filter(({ symbol }) => symbol === 'Ｏ').length > 1,
    confidence: 0.9,
  },
  {
    pattern:
      /[，、；](?<source>Ｏ)(?<verb>独家冠名|冠名|特约冠名|公益支持|技术支持|媒体支持|战略支持|学术支持|友情支持)(?=[，、。；]|$)/dgu,
    target: thingHelped,
    confidence: 0.85,
  },
  {
    pattern: /(?<source>Ｏ)(?:独家|特约|倾情)?(?<verb>冠名|赞助)(?:的[^，。；ＯＨＰ]{0,14}(?<target>Ｐ))/dgu,
    confidence: 0.85,
  },
  {
    pattern: /(?<verb>协办)(?:了)?(?:本次|本届|此次|该|这次)?(?<target>Ｐ)/dgu,
    source: helper,
    confidence: 0.9,
  },
  ...roleNouns('指导|支持|协办'),
]);
