/** Gifts told in more than one clause or sentence: the sum behind, the receiver behind, one of those who got their part. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'what it cost in the next clause': [
    'X病了。C送来一笔救助金，2万元整。 => C-FUN-X:20000',
    'S开了九门课。课酬由A出，9万元。 => A-FUN-S:90000',
    'S开了九门课。桌椅是C捐的，折合4.5万元。 => C-FUN-S:45000',
    'Q由A主办。场地和机器由C提供，折价9万元。 => A-ORG-Q C-FUN-Q:90000 C-SUP-Q',
    'R启用了。A承担了全部费用，共计22万元。 => A-FUN-R:220000',
    'A帮X讨回工钱，一共1.2万元。 => -',
    'R启用了。A给每名学员发误工补助，每天50元。 => -',
    'R启用了。C送货上门，月入8000元。 => -',
    'X病了。C扣下工资，3000元。 => -',
    'R启用了。X卖出了第一批香囊，收入3600元。 => -',
    'R启用了。C签下大单，总价300万元。 => -',
  ],
  'one of those who got their part': [
    'A给货车司机发放补贴。X拿到了200元。 => A-FUN-X:200',
    'A今年拿出50万元奖补小微企业。C得到4万元。 => A-FUN-C:40000',
    'A下发补助资金，总额45万元。C获补助2万元。 => A-FUN-C:20000',
    'A召开座谈会。X去年收入8万元。 => -',
    'A办起职业介绍所。X拿到了4500元的工资。 => -',
    'A帮助女工创业。X得到银行贷款10万元。 => -',
    'A组织义卖。X的剪纸卖得600元。 => -',
    'A开庭审理一起欠薪案。X拿到了2.1万元。 => -',
    'A和C发放补贴。X拿到了200元。 => -',
  ],
});
