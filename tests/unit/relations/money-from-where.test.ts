/** Where money comes from: behind a preposition or a pointer, share by share, and part by part of a list of people. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'behind a pointer': [
    'A与U签约，向后者拨付50万元。 => A-FUN-U:500000',
    'A与U签订协议，由前者向后者提供资金30万元。 => A-FUN-U:300000',
    'B向C发放补贴16万元。此前，A向其返还经费5.2万元，I奖励30万元。 => B-FUN-C:160000 A-FUN-C:52000 I-FUN-C:300000',
    'A与U签约，向后者派出指导员。 => -',
    'A与U签约。 => -',
    'A、B与U座谈，后者介绍了经验。 => -',
    '法院判决后，C向其支付工资3万元。 => -',
    'A向其他企业发放补贴3万元。 => -',
  ],
  'goods from two places': [
    'R今年上路。书是从C和E两处捐来的。 => C-FUN-R E-FUN-R',
    'R开张了。桌椅全是从C募来的。 => C-FUN-R',
    'R开张了。书是从C买来的。 => -',
    'R开张了。经验是从C学来的。 => -',
  ],
  'share by share': [
    'W总额180万元，资金来自A经费130万元和C赞助50万元。 => A-FUN-W:1300000 C-FUN-W:500000',
    'A启动W。所需资金中，F占30万元，其余自筹。 => A-ORG-W F-FUN-W:300000',
    'R开往园区。每年亏损52万元，亏空由A和B按三比一的比例补上。 => A-FUN-R B-FUN-R',
    'Q昨日开唱，C花15万元包办。 => C-FUN-Q:150000',
    'W由A推出，补贴总额60万元。 => A-ORG-W A-FUN-W:600000',
    '记者从A获悉，F已全部下达，总额2860万元。 => A-FUN-F',
    'G争取到A拨付的F15万元。 => A-FUN-F:150000 A-FUN-G:150000',
    'A订单中，C占30万元。 => -',
    'C和E分别卖出50万元。 => -',
    'C花15万元买了机床。 => -',
    '记者从A获悉，F管得很好。 => -',
    'A争取今年拨付F。 => A-FUN-F?planned',
  ],
  'part by part': [
    'X病了，由A资助5000元；骑手Y，则由C帮扶3000元。 => A-FUN-X:5000 C-FUN-Y:3000',
    'A向96户家庭发放救助款。船工X领到救助款后说，心里暖。 => A-FUN-X',
    'A向120户家庭发放补助。领到补助的X很高兴。 => A-FUN-X',
    'A开会。船工X领到工资后说，心里暖。 => -',
    'A向职工发放补助。领到奖状的X很高兴。 => -',
  ],
});
