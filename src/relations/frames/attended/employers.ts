/** ATTENDED by employers at a fair where jobs are found: who takes people on there has a stand there. */
import { wholeList } from '../listed-people.ts';
import { type Hit, ruleFrame } from '../rule.ts';
import { isAway } from './attendance.ts';
import { jobFairSpokenOf } from './fairs.ts';

const atFair = {
  target: jobFairSpokenOf,
  accept: (hit: Hit): boolean =>
    hit.sentence.sentence.part === 'body' && !isAway(hit.sentence, hit.context, hit.match.start),
  role: 'attended',
  confidence: 0.75,
} as const;

const offers =
  '(?:招的是|招聘|招收|招[0-9一二三四五六七八九十两几百]|计划招|打算招|原打算招|想招|要招|急招|开出[^，。；ＯＨＰ]{0,8}(?:工资|月薪|薪)|拿出[^，。；ＯＨＰ]{0,6}(?:个)?岗位|带来[^，。；ＯＨＰ]{0,8}岗位|提供[^，。；ＯＨＰ]{0,8}岗位|推出[^，。；ＯＨＰ]{0,8}岗位|收[了到下][^，。；ＯＨＰ]{0,8}简历|的?(?:展位|摊位|展台|招聘台)前?|设摊|摆摊|进场|到场|入场|参会|现场揽才|纳贤|揽才|摆出|(?:当场|现场)(?:录用|签约|签下|招到|面试))';

/** 招聘专员, 人事主管: who sits at the stand. */
const takesOn = ({ match }: Hit): boolean =>
  match.phrase('source')?.members.some(({ posts }) => posts.some(({ title }) => hiring.test(title))) ?? false;
const hiring = /招聘|人事|人力/u;

/** Ｏ招的是焊工; 同Ｏ签了意向书; 最热闹的是Ｏ的摊位. */
export const employers = ruleFrame('attended/employers', 'ATTENDED', [
  {
    ...atFair,
    pattern: new RegExp(
      `(?<source>Ｏ)(?:此次|这次|今年|也|还|一口气|原本?|就|共|则|当场|现场|一上午|半天|一天|当天|上午|下午){0,3}(?<verb>${offers})`,
      'dgu',
    ),
  },
  {
    ...atFair,
    pattern:
      /(?:同|与|和|跟)(?<source>Ｏ)(?:的[^，。；ＯＨＰ]{1,8})?(?:当场|现场|初步|顺利)?(?<verb>签[了下订]|签约|签订|达成|谈[妥成拢])/dgu,
  },
  {
    ...atFair,
    pattern:
      /最(?:热闹|火|抢手|受欢迎|吸引人|忙)[^，。；ＯＨＰ]{0,6}的，?(?:还|要数|当数|就|正)?(?:是|数)(?:来自)?(?<source>Ｏ)/dgu,
  },
  {
    // 某公司招聘主管Ｈ说, 一上午收到60份简历.
    ...atFair,
    pattern: /(?<source>Ｈ)(?!的)/dgu,
    accept: (hit) => atFair.accept(hit) && takesOn(hit),
  },
  {
    // Ｏ、Ｏ等50家企业参会, 现场设摊.
    ...atFair,
    source: wholeList,
    pattern:
      /(?:组织|邀请|吸引|请来)(?:了)?(?:来自)?(?<source>Ｏ)[^，。；ＯＨＰ]{0,14}?(?<verb>设摊|摆摊|进场招聘|现场招聘|入场|带岗)/dgu,
    standIns: ['staff', 'officials', 'team'] as const,
  },
]);
