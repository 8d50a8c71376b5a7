/** Where something is, told by verbs of being there, by rooms and yards, and by what else the sentence opens on. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'what is there': [
    'L两侧，分布着7家R。 => R-LOC-L',
    'L的大树下，摆开了今年的第三场P。 => P-LOC-L',
    'L旁，先后辟出了R。 => R-LOC-L',
    'L里，新添了R。 => R-LOC-L',
    'L、O等地的祠堂旁，支起了R。 => R-LOC-L R-LOC-O',
    'L里，工友们说起R。 => -',
    'L旁，A公布了N。 => A-ORG-N',
    'L里多了笑声。 => -',
    'L里，C有30台机床。 => -',
    'L两侧，种着7棵树。 => -',
  ],
  'where it is, in other words': [
    'A在H腾出的教室里开起S。 => A-ORG-S S-LOC-H',
    'A在L新建R。 => A-ORG-R R-LOC-L',
    'A把R推进H。 => A-ORG-R R-LOC-H',
    'S为期两天，地点在H。 => S-LOC-H',
    '在O的L上，R成了大家歇脚的地方。 => L-LOC-O R-LOC-L',
    '凌晨五点，L，A的R已经开了门。 => A-ORG-R R-LOC-L',
    'L4栋的R开了门。 => R-LOC-L',
    'H三楼的教室亮起了灯。P在这个晚上开始。 => P-LOC-H',
    '在H开办的S里，学员有20名。 => H-ORG-S',
    '在O，N成了人人追求的荣誉。 => -',
    'A把改革推进O。 => -',
    'R说明：地点在变。 => -',
    'C三楼的灯亮到天明，职工在加班。 => -',
  ],
  'whose house it is': [
    'R藏在H的一角。 => -',
    '在A的P上，职工轮流登台。 => -',
    '在A举行的T上，大家很高兴。 => -',
    '在H的P上，职工轮流登台。 => -',
  ],
});
