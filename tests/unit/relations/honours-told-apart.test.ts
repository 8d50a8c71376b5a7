/** Honours whose giver or winner stands in another clause, stands for somebody, or is only near. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'the giver of what was said before': [
    'Y等8人被A授予“最美小哥”称号，“爱心企业”的牌匾则给了C和E。 => A-AWA-C A-AWA-E A-AWA-Y',
    'A授予Y“金锤奖”，同时受到表彰的还有C的Z。 => A-AWA-Y A-AWA-Z',
    'A授予Y“金锤奖”。获此殊荣的还有Z。 => A-AWA-Y A-AWA-Z',
    '“优秀学员”由H颁给机修工X、Y等5人。 => H-AWA-X H-AWA-Y',
    'Y获评十佳职工，颁奖的正是A。 => A-AWA-Y',
    'A举办P。k宣读表彰决定，Y、Z被评为先进个人。 => A-ORG-P B-AWA-Y B-AWA-Z k-ATT-P:spoke',
    'Y被A授予“金锤奖”，奖金则给了Z。 => A-AWA-Y',
    'Y很高兴，牌匾则给了C。 => -',
    '同时受到表彰的还有Z。 => -',
    'Y获评十佳职工，颁奖词由A撰写。 => -',
    'Y、Z喜欢看书，颁奖的是A。 => -',
  ],
  'means, presenters and units': [
    '今年4月，U凭Q被A评为先进单位。 => A-AWA-U',
    '今年4月，U被A评为先进单位。 => A-AWA-U',
    'E办的P被A列入优秀案例。 => A-AWA-P E-ORG-P',
    'A把“安全卫士”的称号给了吊车司机Y。 => A-AWA-Y',
    'K、k为十强颁奖。两组冠军被A授予奖章。 => -',
    'A举办P，C给得奖的人发了奖金。 => A-ORG-P',
    'A将“先锋号”牌匾授予C三号班组。 => -',
    'A授予这位C的女工“金锤奖”。 => -',
    'C有一项制度。制度被A评为优秀案例。 => -',
  ],
  'a thing called by its head noun': [
    'A建起R。A授予书屋“示范点”牌子。 => A-AWA-R A-ORG-R',
    'A建起R。去年，书屋又被B评为示范点。 => A-ORG-R B-AWA-R',
    'A建起R。这个书屋先后被B命名为示范点。 => A-ORG-R B-AWA-R',
    'A授予书屋“示范点”牌子。 => -',
    'A建起R。书屋里的Y被B评为标兵。 => A-ORG-R B-AWA-Y',
  ],
  'winners who are counted': [
    '头名依次是Y、C的分级工Z、E的X，A授予三人“工匠”称号。 => A-AWA-X A-AWA-Y A-AWA-Z',
    '冠军是C的Y，亚军是E的Z，A授予两人“工匠”称号。 => A-AWA-Y A-AWA-Z',
    '前两名由Y和Z获得。A为上述两人颁发了奖章。 => A-AWA-Y A-AWA-Z',
    '前两名是Y和Z，K为他们颁发了奖章。 => A-AWA-Y A-AWA-Z',
    'C、E上了榜，A授予2家企业“和谐企业”牌匾。 => A-AWA-C A-AWA-E',
    '冠军是Y，亚军是Z，A授予三人“工匠”称号。 => -',
    'C、E、G上了榜，A授予2家企业“和谐企业”牌匾。 => G-PAR-E',
    '前两名是Y和Z，A给两人一组的选手颁了奖。 => -',
    '前两名是Y和Z，A授予另外两人“工匠”称号。 => -',
    'Y、Z来了，A为三人小组颁发了奖章。 => -',
  ],
});
