/** Verbs of helping somebody else's programme or organisation. */
import { plainVerbs, type VerbEntry } from './verb-entry.ts';

export const supportVerbs: readonly VerbEntry[] = [
  ...plainVerbs(
    ['support'],
    `协办 协助 支持单位 指导单位 支援 赞助 助力 扶持 援助 鼎力支持 大力支持 给予支持 给予指导 倾力支持 全力支持 积极支持 帮扶 扶助 襄助
     全程执裁 保驾护航 帮助 包揽 派来 选派`,
  ),
  { verb: '支持', kinds: ['support'], notBefore: /^(?:下|力度|和帮助下)/u },
  {
    verb: '指导',
    kinds: ['support'],
    notAfter: /(?:示范|业务|教学|的)$/u,
    notBefore: /^(?:下|思想|意见|老师|员|价格|性)/u,
  },
];

/** Nouns after 在…的: 在市总工会的大力支持和指导下. Example: 在省总工会、市卫健委的支持下. */
export const supportNouns =
  '支持|指导|帮助|帮衬|撑腰|协调|协助|配合|关心|关怀|推动|资助|赞助|援助|帮扶|扶持|扶助|相助|支援|牵线搭桥|牵线|参与|见证|组织|倡导|号召';

/** What is given or provided as a help: 给予业务指导, 提供医疗保障, 提供场地. */
export const supportGoods =
  '指导|支持|保障|服务|帮助|赞助|协助|援助|场地|设备|器材|物资|师资|教材|技术|培训|咨询|裁判|志愿|餐饮|交通|奖品';
