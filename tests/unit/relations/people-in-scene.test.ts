/** People who act where an occasion goes on, by whatever verb, and those who only are spoken of there. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'whoever acts there is there': [
    'A举办P。K从头看到尾。 => A-ORG-P K-ATT-P',
    'A举办P。K一直坐到散场。 => A-ORG-P K-ATT-P',
    'A举办T。J把一枚纪念章别在老焊工胸前。 => A-ORG-T J-ATT-T',
    'A举办S。y从学员变成了助教。 => A-ORG-S Y-ATT-S',
    'A举办T。y一口气提了三条。 => A-ORG-T Y-ATT-T',
    'Q在L举行。z凭一手绝活，摘走了首枚金牌。 => Q-LOC-L Z-ATT-Q',
    'Q在L举行。擂台四周围满了人。y扫了一眼仪表，把焊枪搭了上去。 => Q-LOC-L Y-ATT-Q',
    'A举办P。x既点评又打分。 => A-ORG-P X-ATT-P:spoke',
  ],
  'who only is spoken of': [
    'A举办T。K认为，试点有成效。 => A-ORG-T',
    'A举办T。y每天要走两万步。 => A-ORG-T',
    'A举办T。y已调往外地。 => A-ORG-T',
    'A举办T。y没想到会这么快。 => A-ORG-T',
    'A举办T。有人劝y申报高级工。 => A-ORG-T',
    'A举办P。J透露，下月再办一期。 => A-ORG-P',
    'A举办T。5月3日，y修好了旧船。 => A-ORG-T',
    'A举办T。y当选班组长。 => A-ORG-T',
    'A举办P。y歌唱得好。 => A-ORG-P',
    'A召开T。K很满意。 => A-ORG-T',
  ],
  'who did it is named last': [
    'A举办Q。摘得各工种头名的，依次是X、y和z。 => A-ORG-Q X-ATT-Q Y-ATT-Q Z-ATT-Q',
    'A举办Q。夺魁的是J的徒弟、E焊工Y。 => A-ORG-Q Y-ATT-Q',
    'A举办Q。后来居上的反倒是焊工Y。 => A-ORG-Q Y-ATT-Q',
    'A举办Q。发令的是K。 => A-ORG-Q K-ATT-Q',
    'A举办S。常来听课的有x、y，还有附近几家企业的年轻人。 => A-ORG-S X-ATT-S Y-ATT-S',
    'A举办T。最让老师骄傲的是y。 => A-ORG-T',
    'A举办Q。负责后勤的是y。 => A-ORG-Q',
    'A举办Q。去年领头的是y。 => A-ORG-Q',
    '领头的是y。 => -',
    'A建起R。领头的是y。 => A-ORG-R',
  ],
});
