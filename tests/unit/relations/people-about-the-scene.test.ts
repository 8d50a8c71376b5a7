/** People about whom a report of an occasion tells something, in whatever words, and those whom it leads away from. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'what is denied need not be coming': [
    'A举办T。y没端茶，先翻开了本子。 => A-ORG-T Y-ATT-T',
    'A举办T。y没来得及赶回。 => A-ORG-T',
    'A举办T。y没能到场。 => A-ORG-T',
    'A举办T。y因故缺席。 => A-ORG-T',
  ],
  'whom words before the name describe': [
    'A举办Q。刚下赛场的y抹了一把汗。 => A-ORG-Q Y-ATT-Q',
    'A举办Q。替补上场的钳工Z跑了最后一棒。 => A-ORG-Q Z-ATT-Q',
    'A举办Q。感谢帮助过他的Z。 => A-ORG-Q',
    'A举办Q。看望受伤的Z后，大家散了。 => A-ORG-Q',
  ],
  'whose words and doings others take up': [
    'A举办P。y的一席话引来掌声。 => A-ORG-P Y-ATT-P:spoke',
    'A举办P。大家围着技师Z问个不停。 => A-ORG-P Z-ATT-P',
    'A召开T。轮到y发言了。 => A-ORG-T Y-ATT-T:spoke',
    'A举办Q。y练得满头大汗。 => A-ORG-Q Y-ATT-Q',
    'A举办P。y一边讲一边做。 => A-ORG-P Y-ATT-P',
    'A召开T。在k的见证下，双方签字。 => A-ORG-T k-ATT-T',
    'A召开T。职工方是y，企业方是J。 => A-ORG-T Y-ATT-T J-ATT-T',
    'A召开T。y的建议书放在桌上。 => A-ORG-T',
    'A召开T。会后，大家围着y问个不停。 => A-ORG-T',
    'A建起R。轮到y值班了。 => A-ORG-R',
  ],
  'what takes place': [
    'Q在海边的老码头开锣。y扫了一眼仪表，把焊枪搭了上去。 => Y-ATT-Q',
    'P走进L。y把二胡架在了膝上。 => P-LOC-L Y-ATT-P',
    'Q计划明年开锣。y扫了一眼仪表，把焊枪搭了上去。 => -',
  ],
  'who is there, over a colon or behind a number': [
    'A召开T，三方同时在座：K、k、J。 => A-ORG-T K-ATT-T k-ATT-T J-ATT-T',
    'A召开T。观摩席上，来了J。 => A-ORG-T J-ATT-T',
    'A举办S。今年报名的80名学员里，有y，也有z。 => A-ORG-S Y-ATT-S Z-ATT-S',
    'A举办P。8对青年牵手成功，其中就有z。 => A-ORG-P Z-ATT-P',
    'A建起R。今年报名的80名学员里，有y。 => A-ORG-R',
  ],
  'who did it to whom': [
    'A召开T。接待他的是J。 => A-ORG-T J-ATT-T',
    'A召开T。教过他的是J。 => A-ORG-T',
    'A举办P。y被拉上台，唱了一段。 => A-ORG-P Y-ATT-P:performed',
    'A举办P。y被授予奖章。 => A-ORG-P',
  ],
});
