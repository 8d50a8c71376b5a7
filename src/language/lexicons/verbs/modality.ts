/** Words that turn a clause from what happened into what is planned, denied, or another year's. */

/** Before the verb in its clause: what follows has not happened yet. 将 is judged apart: 将奖杯授予 is no plan. */
export const planMarkers =
  '(?<!原)定于|拟|有意(?!义|思|识)|愿意|(?<!保障|互助|帮扶|培养|行动|提升|资助|圆梦|关爱)计划|打算|准备(?!了|好|的|工作|过|着|会|车间|活动|充分|就绪|期|组)|预计|力争|争取(?![到来了过])|有望|即将|下一步|下一阶段|下步|明年|后年|未来(?!科[学技]城|城|社区)|今后|接下来|下半年将|探索设立|筹划|筹备|希望|期待|考虑|正与.{0,12}商议';

/** Before the verb: it did not happen. 不断, 不仅, 不少 deny nothing. */
export const negationMarkers =
  '没有|没能|未能|尚未|从未|不再|不在|不能|不会|不曾|否认|并非|并未|婉拒|谢绝|放弃|未(?!来|婚|成年)|拒绝|取消|原定';

/** Ｏ鼓励Ｏ举办Ｐ: whoever is told to do something has not done it yet. */
export const demandMarkers =
  '要求|鼓励|号召|督促|敦促|呼吁|倡议|建议|(?<!运)动员(?!会|部署)|激励|倡导|希望(?!工程|小学)|期待|盼望';

/** Words that make an event another one than the article's: 首届, 去年. */
export const otherEditionMarkers = '首届|上届|历届|往届|下届|前几届|第一届举办时';
