/** Hosts told by what they take on, whom they bring along, what they put up, and what is meant by a bare noun. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'hosting as a burden': [
    'Q昨天开赛。承办的担子落在C肩上。 => C-ORG-Q',
    'Q昨天开赛。承办的担子，落在了A与C肩上，B全程指导。 => A-ORG-Q C-ORG-Q B-SUP-Q',
    'Q由A主办，U接过了承办的担子。 => A-ORG-Q U-ORG-Q',
    'Q昨天闭幕。这副担子由A和B一起挑。 => A-ORG-Q B-ORG-Q',
    'Q昨天闭幕。U挑起了办赛的重任。 => U-ORG-Q',
    'Q由A主办，具体事务交给C操办，B从旁协助。 => A-ORG-Q C-ORG-Q B-SUP-Q',
    'R昨天启用，日常交给了C打理。 => C-ORG-R',
    'R开在路口，R委托给了C，会员凭卡进门。 => C-ORG-R',
    'R由A出资8万元，U一手操办。 => A-FUN-R:80000 U-ORG-R',
  ],
  'burdens that are none of hosting': [
    'Q昨天开赛。夺冠的担子落在C肩上。 => -',
    'Q昨天开赛。C挑起了保供电的重任。 => -',
    'C接过了A递来的锦旗。 => -',
    'R昨天启用。A把钥匙交给了C。 => -',
    'A要求C挑起大梁。 => -',
  ],
  'those who are brought along': [
    'A拉上B、H，一同办起了S。 => A-ORG-S B-ORG-S H-ORG-S',
    'S今夏开班。A没有推，拉上B一同办学，H派来6名学生当老师。 => A-ORG-S B-ORG-S H-SUP-S',
    'A拉着C推出R。 => A-ORG-R C-ORG-R',
    'A推出R，联合C在街头设立6个取餐点。 => A-ORG-R C-ORG-R',
    'A启动W，邀约B一起入户走访。 => A-ORG-W B-ORG-W',
    'A举办P，联合C走进厂区。 => A-ORG-P C-ORG-P',
    'A合伙推出R。 => A-ORG-R',
  ],
  'those who are joined for something else': [
    'A办起S，联合C推出R。 => A-ORG-S A-ORG-R C-ORG-R',
    'A举办P，联合国官员观看了演出。 => A-ORG-P',
    'A拉着横幅走过街头，C举办P。 => C-ORG-P',
    'A举办P，X联合C走进车间。 => A-ORG-P X-ATT-P',
    'A叫上C吃饭。 => -',
  ],
  'what is put up': [
    'A在码头旁先后辟出了R。 => A-ORG-R',
    'A在古镇摆下Q。 => A-ORG-Q',
    'A请来H的5位教师，在村里开讲S。 => A-ORG-S H-ATT-S:taught',
    'G挂起R的牌子。 => G-ORG-R',
    'A设计了W。 => A-ORG-W',
    'A把W推进L。 => A-ORG-W W-LOC-L',
    'R昨天启用。A与B联手，把它们辟为职工的新家。 => A-ORG-R B-ORG-R',
  ],
  'what is not put up': [
    '工人们在R前支起帐篷。 => -',
    'C的货架上摆出了R的图书。 => C-ORG-R',
    'X设计了P的海报。 => -',
    '选手们挂起了Q的号码布。 => -',
  ],
  'who hosts, before the name': [
    'Q上，组织比赛的A准备了志愿者。 => A-ORG-Q',
    'Q昨晚落幕。承办比赛的C准备了彩车。 => C-ORG-Q',
    'Q昨晚落幕，被主办赛事的B评为最佳。 => B-ORG-Q',
    '举办过比赛的C昨天搬家。 => -',
  ],
  'grants for building are no building': [
    'R由E建成，由U提供2万元建设补助。 => E-ORG-R U-FUN-R:20000',
    'R由E建成，由U拨付建设经费2万元。 => E-ORG-R U-FUN-R:20000',
  ],
  'a noun of its own is not what was spoken of before': [
    '昨天，S开班。学院由A与C联合建立，B给予指导。 => -',
    '昨天，S开班。读书节由A主办，C提供图书。 => -',
    '昨天，S开班。活动由A主办，C提供场地。 => A-ORG-S C-SUP-S',
  ],
  'each tells of its own': [
    'B编成3支R；C开通绿色通道。 => B-ORG-R',
    'R由A建成；C开通绿色通道。 => A-ORG-R C-SUP-R',
  ],
});
