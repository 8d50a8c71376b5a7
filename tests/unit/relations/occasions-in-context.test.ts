/** Which of several programmes people are at: the one that is reported, not one that the report only mentions. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'other years are no scene': [
    'A召开T。近年来，A连续五年开展P，累计服务800人。k出席并讲话。 => A-ORG-T A-ORG-P k-ATT-T:spoke',
    'A召开T。下一步，A将举办S。k主持。 => A-ORG-T A-ORG-S?planned k-ATT-T:chaired',
    'A召开T。同时，A举办P。y登台演唱。 => A-ORG-T A-ORG-P Y-ATT-P:performed',
    '近年来，A每年举办P。y登台演唱。 => A-ORG-P Y-ATT-P:performed',
  ],
  'what it is made up of is not what people are at': [
    'A办起P：Q由y夺得第一，k到场助兴。 => A-ORG-P Y-ATT-P k-ATT-P',
  ],
  'reports that are heard': [
    'A召开T，听取了k作的《工作报告》和J作的《经营报告》。 => A-ORG-T k-ATT-T:spoke J-ATT-T:spoke',
    'A召开T，听取了k代表理事会所作的工作报告。 => A-ORG-T k-ATT-T:spoke',
    'A召开T，听取职工意见，J很忙。 => A-ORG-T',
  ],
  'bodies at a contest or a fair': [
    'A举办Q，决赛在C和E之间展开。 => A-ORG-Q C-ATT-Q E-ATT-Q',
    'A举办Q。前半程，E遥遥领先。 => A-ORG-Q E-ATT-Q',
    'A举办Q。H派员现场授课。 => A-ORG-Q H-ATT-Q',
    'A召开T，C、E负责人汇报了工作开展情况。 => A-ORG-T C-ATT-T:spoke E-ATT-T:spoke',
    'A召开T，C遥遥领先。 => A-ORG-T',
  ],
  'who gives away': [
    'A举办P。k把流动红旗授给E。 => A-ORG-P k-ATT-P B-AWA-E',
    'A举办P。书屋由k揭牌。 => A-ORG-P k-ATT-P',
  ],
  'of another': ['A举办P。J念了女儿Z从外地寄来的信。 => A-ORG-P J-ATT-P'],
});
