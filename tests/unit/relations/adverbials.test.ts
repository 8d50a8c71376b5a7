/** Adverbials between those who act and what they do: they change nothing, unless a name stands in them. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'an adverbial behind the subject changes nothing': [
    'A在社会各界的关心支持下，举办P。 => A-ORG-P',
    'A为进一步丰富职工文化生活，举办P。 => A-ORG-P',
    'A，为丰富职工生活，举办P。 => A-ORG-P',
    'A结合工作实际，联合B举办P。 => A-ORG-P B-ORG-P',
    'A经过三个月的精心筹备，举办了P。 => A-ORG-P',
    'A以服务职工为导向，推出R。 => A-ORG-R',
    'Q由A主办，C按照既定方案，承办。 => A-ORG-Q C-ORG-Q',
    'A、B在前期调研的基础上，联合举办Q。 => A-ORG-Q B-ORG-Q',
    'A等3家单位，围绕中心工作，共同举办Q。 => A-ORG-Q',
    'X在家人的支持下，参加了Q。 => X-ATT-Q',
    'X、Y等12人，经过层层选拔，参加了Q。 => X-ATT-Q Y-ATT-Q',
    'P在各方支持下，在L举行。 => P-LOC-L',
    'A日前联合B举办Q。 => A-ORG-Q B-ORG-Q',
    'A于近日举办Q。 => A-ORG-Q',
    'A，5月8日，在L举办Q。 => A-ORG-Q Q-LOC-L',
    'A5月8日上午在L举办Q。 => A-ORG-Q Q-LOC-L',
    'Q由A主办，C日前协办。 => A-ORG-Q C-SUP-Q',
    'A日前结合工作实际，举办Q。 => A-ORG-Q',
  ],
  'a name in the adverbial says who helped, or whom it is about': [
    'C在A的支持下，举办P。 => A-SUP-P C-ORG-P',
    'C在A指导下，举办P。 => A-SUP-P C-ORG-P',
    'A走进C，为提升技能，举办S。 => A-ORG-S S-LOC-C',
    'A走访了C，根据职工需求，制定了方案。 => -',
    'A慰问了X，为解决困难，作了安排。 => -',
    'A在会上，介绍了Q。 => -',
    'A为职工，服务多年。 => -',
    'A明年5月举办Q。 => A-ORG-Q?planned',
  ],
  'what a place is like changes nothing': [
    'A在风景秀丽的L举办P。 => A-ORG-P P-LOC-L',
    'A在位于城东的L举办P。 => A-ORG-P P-LOC-L',
    'A在刚刚落成的L举办P。 => A-ORG-P P-LOC-L',
    'P在坐落于江边的L举行。 => P-LOC-L',
    'A走进地处山区的C，举办S。 => A-ORG-S S-LOC-C',
  ],
  'what is said of others than the place stays': [
    'R位于城东的L。 => R-LOC-L',
    'R坐落在江边的L。 => R-LOC-L',
    '在各地打拼的X参加了Q。 => X-ATT-Q',
    '热爱美丽的工友们参加了活动。 => -',
  ],
});
