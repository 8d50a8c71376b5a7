/** SUPPORTED by what is given or done for an occasion: 提供医疗保障, 选派裁判员, 给联盟配辅导员. */
import { sendingVerbs } from '../../../language/lexicons/helping-words.ts';
import { supportGoods } from '../../../language/lexicons/verbs/support-verbs.ts';
import { before, ruleFrame } from '../rule.ts';
import { helper, occasionHelped } from './helped.ts';

const specialists =
  '裁判|医护|医生|师资|教练|志愿者|专家|队伍|团队|老师|教师|讲师|律师|技师|辅导员|指导员|技术人员|骨干';

export const service = ruleFrame('supported/service', 'SUPPORTED', [
  {
    pattern: new RegExp(
      `(?<source>Ｏ)(?:[^，。；ＯＰ]{0,10}?(?<verb>给予|提供)(?:了)?[^，。；ＯＰ]{0,12}?(?:${supportGoods})|${sendingVerbs}[^，。；ＯＰ]{0,14}?(?:${specialists})|出(?:场地|师资|设备|技术|人手)(?!、))`,
      'dgu',
    ),
    target: occasionHelped,
    standIns: ['officials', 'team'],
    accept: (hit) => !/[向给为被对]$/u.test(before(hit)),
    confidence: 0.75,
  },
  {
    pattern:
      /(?:为|给)(?<target>Ｐ)[^，。；ＯＨＰＭ]{0,4}?(?<verb>保驾护航|助阵|鼓劲|执裁|撑场|撑腰|站台|搭把手|打下手|当裁判|当顾问|做后盾|添砖加瓦|出谋划策|把关)/dgu,
    source: helper,
    confidence: 0.8,
  },
  {
    pattern:
      /(?<source>Ｏ)(?:还|也|又|专门|分别|特意){0,2}(?:为|给)(?<target>Ｐ)[^，。；ＯＨＰ]{0,4}?(?<verb>配|配备|派|选派|派去|请来|送来|腾出|提供|牵线|解决|联系|捎来|腾|让出|借来?|调来|运来|缝|编写?|编印|设计|定制|印制|制作|搬来|接通|维修|检修|物色|录制|拍摄)(?:了|上|去|齐)?[^，。；ＯＨＰＭ]{2}(?![^，。；ＯＨＰ]*Ｍ)/dgu,
    confidence: 0.75,
  },
]);
