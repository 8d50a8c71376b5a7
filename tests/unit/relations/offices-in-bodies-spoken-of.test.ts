import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';

/** The posts that the extraction takes from a page with this body: `person body title`, sorted. */
function posts(body: string): readonly string[] {
  const page = `车间里的消息\n\n本报讯（记者 叶知秋）${body}\n`;
  const [article] = extractPage(page, 'page.txt', { date: '2024-09-10', home: '浙江省宁波市' });
  const names = new Map(article?.entities.map(({ id, name }) => [id, name]));
  return (article?.relations ?? [])
    .filter(({ type }) => type === 'HOLDS_POST')
    .map(({ source, target, title }) => `${names.get(source)} ${names.get(target)} ${title}`)
    .sort();
}

describe('an office without a body is in the body that the text speaks of', () => {
  test.each([
    [
      'not where the chosen one was before',
      '9月5日，余姚市快递业工会联合会选举产生第一届委员会。此前在余姚市总工会工作的施文忠当选主席。',
      ['施文忠 余姚市快递业工会联合会 主席'],
    ],
    [
      'not what it is subordinate to',
      '象山县渔业工会联合会隶属象山县总工会，去年才成立。现任主席是渔老大俞阿根。',
      ['俞阿根 象山县渔业工会联合会 主席'],
    ],
    [
      'not who founded it',
      '慈溪市厨师行业工会9月3日成立，由慈溪市总工会和江畔餐饮公司工会牵头组建。冷盘师傅卢月华任副主席。',
      ['卢月华 慈溪市厨师行业工会 副主席'],
    ],
    [
      'not who hosted the congress of the body',
      '宁波市水产产业工会联合会第一次代表大会昨天召开。大会由宁波市总工会主办，鄞州区总工会承办。经投票，柏松林当选主席，毛一鸣当选副主席。',
      ['柏松林 宁波市水产产业工会联合会 主席', '毛一鸣 宁波市水产产业工会联合会 副主席'],
    ],
    [
      'called by the last words of its name',
      '奉化区总工会指导成立奉化区水产养殖工会联合会，邹家湾渔业公司船长戚志远当选联合会首任主席。',
      ['戚志远 奉化区水产养殖工会联合会 主席', '戚志远 邹家湾渔业公司 船长'],
    ],
    [
      'some sentences before, if its leader is told of',
      '奉化区网约车司机行业工会8月满一岁了。一年前只有司机200人。眼下有4370人。\n首任主席顾红军天天接电话。',
      ['顾红军 奉化区网约车司机行业工会 首任主席'],
    ],
    [
      'not the general union that pays in between',
      '海曙区印刷行业工会的账上有了钱。区总工会返还经费11万元。\n现任主席沈洁说，够用了。',
      ['沈洁 海曙区印刷行业工会 现任主席'],
    ],
  ])('%s', (_, body, expected) => {
    expect(posts(body)).toEqual(expected);
  });

  test.each([
    [
      'two unions in one sentence',
      '甬江港务公司工会和海天纺织公司工会换届。食堂开了。主席郑立群说，工会是家。',
    ],
    [
      'a trade far from any body',
      '海天纺织公司开了食堂。菜很好。饭也香。\n车间主任郑立群说，味道不错。大家都笑。',
    ],
  ])('nobody knows which: %s', (_, body) => {
    expect(posts(body).filter((each) => each.includes('主席'))).toEqual([]);
  });
});

describe('an office told in other words', () => {
  test.each([
    [
      'organs of the union that chooses',
      '奉化区养蜂行业工会联合会成立大会昨天召开，蜜坊公司工会主席戚志远当选主席，行业协会秘书长古兰被推举为经费审查委员会主任。',
      '古兰 奉化区养蜂行业工会联合会 经费审查委员会主任',
    ],
    [
      'a bare word for the body',
      '罗敏在宁波东钱湖机床厂干了二十年，如今是厂里的高级工程师。',
      '罗敏 宁波东钱湖机床厂 高级工程师',
    ],
    [
      'the body that somebody came from, not the one named last',
      '来自宁波镇洋物流有限公司的姬海波得了奖。宁波舟山港股份有限公司来祝贺。姬海波如今已是公司的调度主管。',
      '姬海波 宁波镇洋物流有限公司 调度主管',
    ],
    [
      'where somebody works',
      '叉车司机姬海波所在的宁波镇洋物流有限公司，有员工300人。',
      '姬海波 宁波镇洋物流有限公司 叉车司机',
    ],
    [
      'this one from that body',
      '褚志刚摘掉耳机。这名来自宁波海天矿业有限公司的电钳工，今年才26岁。',
      '褚志刚 宁波海天矿业有限公司 电钳工',
    ],
    [
      'asked to come',
      '退休以后，岑国栋被余姚市总工会请去，当起了“劳动关系观察员”。',
      '岑国栋 余姚市总工会 劳动关系观察员',
    ],
    [
      'moved to another body',
      '2021年，鲍国良从北仑港埠公司调入北仑区总工会，任权益保障部部长。',
      '鲍国良 北仑区总工会 权益保障部部长',
    ],
    [
      'the body, then its head',
      '叶小青供职的宁波丝路纺织有限公司，董事长正是她的师姐楼丽华。',
      '楼丽华 宁波丝路纺织有限公司 董事长',
    ],
    [
      'a field with a character at which names end',
      '食材由宁波海天牧业有限公司提供。管食堂的公司膳食主管毛一鸣说，够吃。',
      '毛一鸣 宁波海天牧业有限公司 膳食主管',
    ],
    [
      'an office held for years',
      '9月5日，宁波市快递业工会联合会选出新人。做了6年主席的毛一鸣这次没有报名。',
      '毛一鸣 宁波市快递业工会联合会 主席',
    ],
    [
      'adviser of the body that the bare word means',
      '9月5日，宁波市快递业工会联合会选出新人。前任主席毛一鸣退下来，被聘为联合会名誉主席。',
      '毛一鸣 宁波市快递业工会联合会 名誉主席',
    ],
    [
      'a shift',
      '宁波海天港务有限公司很忙。刘志远去年得了奖，如今是叉车三班班长。',
      '刘志远 宁波海天港务有限公司 叉车三班班长',
    ],
    [
      'who was asked to take it',
      '宁波海天工匠学院揭牌。荣誉校长则请来了宁波轴承厂首席技师毛一鸣。',
      '毛一鸣 宁波海天工匠学院 荣誉校长',
    ],
    [
      'the alliance that chooses',
      '宁波技工学校联盟成立会昨天召开，宁波市总工会到会祝贺。大家推举海天技工学校校长毛一鸣出任首任轮值主席。',
      '毛一鸣 宁波技工学校联盟 轮值主席',
    ],
    [
      'the one who is best at it',
      '宁波轴承厂开了会。刘志远如今是厂里最年轻的高级钳工。',
      '刘志远 宁波轴承厂 高级钳工',
    ],
    [
      'what else somebody is',
      '讲课的刘志远是老篾匠，也是宁波海天竹编合作社理事长。',
      '刘志远 宁波海天竹编合作社 理事长',
    ],
    ['years in front of a trade', '谢维民在宁波轴承厂做了十五年的磨工。', '谢维民 宁波轴承厂 磨工'],
  ])('%s', (_, body, expected) => {
    expect(posts(body)).toContain(expected);
  });

  test.each([
    ['pride', '宁波轴承厂的食堂里，邱美凤是厂里的骄傲。'],
    ['an honour', '劳模姬海波所在的宁波镇洋物流有限公司，有员工300人。'],
    ['a volunteer', '褚大海很开心。这家来自宁波港埠公司的队伍，今年赚了钱。'],
    ['an office in a body of its own', '在宁波轴承厂，邱美凤是厂里家属协管会的会长。'],
    ['a class teacher', '宁波海天港务有限公司捐了款。在学校里，刘志远是班主任。'],
    ['asked to come', '宁波海天港务有限公司请来了刘志远。'],
    ['a visitor', '鲍国良来到北仑区总工会，领了奖。'],
  ])('no office: %s', (_, body) => {
    expect(posts(body)).toEqual([]);
  });
});
