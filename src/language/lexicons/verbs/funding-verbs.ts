/** Verbs of giving money or goods. */
import { plainVerbs, type VerbEntry } from './verb-entry.ts';

export const fundingVerbs: readonly VerbEntry[] = [
  ...plainVerbs(
    ['fund'],
    `拨付 下拨 划拨 拨出 拨款 下达 投入 注入 注资 出资 捐资 捐款 捐赠 捐出 捐入 捐献 捐助 资助 赞助 补助 补贴 奖补 给予 发放 派发
     赠送 赠出 送上 送去 送来 送出 送到 递上 垫付 支付 转交 颁发奖金 拿出 列支 筹集 募集 募得 募捐 筹措 筹得
     采购 购置 购买 认购 安排资金 安排专项资金 发到 支出`,
  ),
  { verb: '投入', kinds: ['fund'], notBefore: /^(?:到|工作|生产|使用|运营|运行|建设中|战斗|训练|新的)/u },
  {
    verb: '安排',
    kinds: ['fund'],
    notAfter: /(?:按照|工作|的|活动|人数)$/u,
    notBefore: /^(?:部署|，|表|下)/u,
  },
];
