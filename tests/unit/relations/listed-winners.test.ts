/** Winners in lists of their own, or told behind who hands the prize over. */
import { expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';
import { describeSayings } from './sayings.ts';

describeSayings({
  'a list and whose it is': [
    'A下发表彰决定，命名一批“港城工匠”。获得“港城工匠”称号的是：y、z。 => A-AWA-Y A-AWA-Z',
    'A公布第三届“港城工匠”名单。他们是：X、y、z。 => A-AWA-X A-AWA-Y A-AWA-Z',
    'A公布第三届“港城工匠”名单。他们是：C钳工X，E裱糊师云小七，H电工Y。 => A-AWA-X A-AWA-Y',
    'A与B开展了W，C、E等9家作坊的图纸入选。 => A-ORG-W B-ORG-W',
    'A印发通报，对获奖者予以表扬。一等奖：y；二等奖：z、X。 => A-AWA-X A-AWA-Y A-AWA-Z',
    'A日前为10名“最美司机”颁奖。获奖的有C的Y、E的Z等。 => A-AWA-Y A-AWA-Z',
    'A发布年度先进榜单。先进集体：C、E；先进个人：X。 => A-AWA-C A-AWA-E A-AWA-X',
    'A对示范单位进行了授牌，C、E等15家单位上榜。 => A-AWA-C A-AWA-E',
    'k宣读表彰决定。获得“标兵”称号的有：y、z。 => B-AWA-Y B-AWA-Z',
    'A举办表彰会。获得“标兵”称号的是焊接班。 => -',
    'A召开会议。他们是：y、z。 => -',
    'A公布工资指导线。C公布了自己的名单。他们是：y、z。 => C-AWA-Y C-AWA-Z',
    'A发布年度先进榜单。C很忙。他们是：y、z。 => -',
    'A发布年度先进榜单。参加者：y、z。 => -',
    'A走访了10名工匠。一等奖：y。 => -',
    'A命名工作室10家。 => -',
    'C的提案被A评为优秀提案。 => -',
  ],
  'who hands it over': [
    '从A手里接过“安心企业”铜牌的，是C和E。 => A-AWA-C A-AWA-E',
    'C从A手中捧回了“先进单位”奖牌。 => A-AWA-C',
    'X从A手里接过“优秀学员”证书。 => A-AWA-X',
    'A为优秀组织单位C、U和优秀选手X、Y颁发了证书。 => A-AWA-C A-AWA-U A-AWA-X A-AWA-Y',
    '去年，R通过A验收并授牌。 => A-AWA-R',
    'A副主席来到车间，为吊车司机Y戴上“港城工匠”奖章。 => A-AWA-Y',
    'X从A手里接过钥匙。 => -',
    'A为C、U和X、Y颁发了聘书。 => -',
    'R通过A验收。 => -',
    'C获A授予的“先锋号”，E送来了祝贺。 => A-AWA-C',
    'K、j为他们挂上奖牌。 => -',
    'Y得了第一。K为他挂上奖牌。 => A-AWA-Y',
  ],
  'givers in other places': [
    'C先后获得A“先进集体”、B“优胜单位”等荣誉。 => A-AWA-C B-AWA-C',
    '接过A颁发的“先锋号”证书，C驾驶员Y激动地说不出话。 => A-AWA-Y',
    'A为C授“示范企业”牌匾，职工鼓掌。 => A-AWA-C',
    'A对“最美司机”X、Y，“最美码头”C进行了现场表彰。 => A-AWA-C A-AWA-X A-AWA-Y',
    'k宣读了《关于命名2024年“港城工匠”的决定》，Y获此殊荣。 => B-AWA-Y',
    'k宣读了《倡议书》。Y获此殊荣。 => -',
    'X获由A颁发的“匠星”证书，Y也被评为厂级标兵。 => A-AWA-X',
    '接过A发的雨衣，Y激动地说不出话。 => -',
    'A为C授课，职工鼓掌。 => -',
    'A对X、Y，C进行了走访。 => -',
    'C先后走访A、B等单位。 => -',
  ],
  'three unions, two of them, they': [
    '承办的是A、U和G。X、Y两人一并被三家工会联合命名为“焊匠”。 => A-AWA-X A-AWA-Y G-AWA-X G-AWA-Y U-AWA-X U-AWA-Y',
    'A会同U举办Q。Y被两地总工会授予“焊匠”称号。 => A-AWA-Y A-ORG-Q U-AWA-Y U-ORG-Q',
    'X、Y、Z各得一个第一。三人连同另外6名得主，均被A授予“状元”称号。 => A-AWA-X A-AWA-Y A-AWA-Z',
    'A举办Q。Y被三地总工会授予“焊匠”称号。 => A-ORG-Q',
    'Y被三地总工会授予“焊匠”称号。 => -',
  ],
});

it('gives what is chosen at a selection to those who hold it', () => {
  const text =
    '{U 海州市总工会}与{I 海州市体育局}举办了{P 省力小发明评选活动}，{C 青石机械有限公司}等9家作坊的图纸入选。';
  const honours = readMarked(text).filter((claim) => claim.includes(' AWARDED '));
  expect(honours.map((claim) => claim.split(' ')[0]).sort()).toEqual(['海州市体育局', '海州市总工会']);
});
