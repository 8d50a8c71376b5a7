/** Where things are and what they are part of, in sentences over several clauses. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'going somewhere to do it': [
    'A到C开展W。 => A-ORG-W W-LOC-C',
    'A前往C开展W。 => A-ORG-W W-LOC-C',
    'A收到C来信，开展W。 => A-ORG-W',
    'R选址C。 => R-LOC-C',
  ],
  'whom somebody visits': [
    'A昨天开展W。K一行来到L，看望养路工。 => A-ORG-W W-LOC-L K-ATT-W',
    'A昨天开展W。A还走进C，为焊工送去手套。 => A-ORG-W W-LOC-C',
    'A昨天开展W。|过年时，A走进C，为焊工送去手套。 => A-ORG-W',
  ],
  'where it is said last': [
    'P昨天举行，主会场设在L，分会场设在C。 => P-LOC-L P-LOC-C',
    'A昨天举办P，地点设在L。 => A-ORG-P P-LOC-L',
    'Q开赛，比武场就设在C。 => Q-LOC-C',
    'P昨天举行。现场设在L。 => P-LOC-L',
    'R启用，场地是B免费提供的。 => -',
  ],
  bodies: [
    '昨天，O里，C老厂房的大门开了。 => C-LOC-O',
    '昨天，L里，C的职工在跳舞。 => -',
    'H成立于1980年，坐落在O。 => H-LOC-O',
    'H设在C一楼。 => H-LOC-C',
    'C所在的O有80家工厂。 => C-LOC-O',
    '早上7点，O，C的大门口排起了队。 => C-LOC-O',
    'C日前投产。这个厂所在的O有80家工厂。 => C-LOC-O',
    'C所在的行业不景气。 => -',
  ],
  'houses that a noun means': [
    'C投产了。A在厂里建起R。 => A-ORG-R R-LOC-C',
    'C投产了。A在公司食堂举办P。 => A-ORG-P P-LOC-C',
    'H开学了。A在校园里设立R。 => A-ORG-R R-LOC-H',
    'W昨天启动。由A发起、C实施的这一活动，已在L举办。 => A-ORG-W C-ORG-W W-LOC-L',
    '他在厂里办事。A建起R。 => A-ORG-R',
  ],
  scenes: [
    '昨天上午，L锣鼓喧天。由A主办的P拉开帷幕。 => A-ORG-P P-LOC-L',
    '昨天，L。Q正在激烈进行。 => Q-LOC-L',
    '昨天，记者来到L，P正在举行。 => P-LOC-L',
    '昨天，由A主办的P，在L旁的C举行。 => A-ORG-P P-LOC-C',
    'L锣鼓喧天。P他没参加。 => -',
  ],
  'parts of a series': [
    'V将先后举行P、Q。 => P-PAR-V?planned Q-PAR-V?planned',
    'V先后举办了P、Q等活动。 => P-PAR-V Q-PAR-V',
    'V由P、Q等组成。 => P-PAR-V Q-PAR-V',
    'V首场活动P昨天举行。 => P-PAR-V',
    'V启动当天，A举办了P。 => A-ORG-P P-PAR-V',
    'V启动仪式上，还举行了P。 => P-PAR-V',
    'P被列入V。 => P-PAR-V',
    'P被列入M。 => -',
    'R举办了S。 => -',
    'A开展V，举办Q。 => A-ORG-V A-ORG-Q',
  ],
  'parts of bodies': [
    'C所属E职工X等3人获奖。 => E-PAR-C',
    'C辖E、H两家单位。 => E-PAR-C H-PAR-C',
    'C拥有E、H两家子公司。 => E-PAR-C H-PAR-C',
    '作为C的子公司，E举办P。 => E-ORG-P E-PAR-C',
    'D成立。成员单位有E、H。 => -',
    'E是D的会员单位。 => -',
    'C有E一家客户。 => -',
    '作为C的客户，E举办P。 => E-ORG-P',
  ],
});
