/** Relative names and pointers stand for the body that a reader of the article takes them for. */
import { describe, expect, it } from 'vitest';
import { names, organisationTypes, posts, read } from './read-sentences.ts';

const unions = (text: string, home?: string) => names(text, ['Union'], home ? { home } : {});

describe('regions', () => {
  it('takes 市总工会 for the one named before', () => {
    expect(unions('赣州市总工会下发通知。市总工会要求各地落实。')).toEqual(['赣州市总工会']);
  });

  it('takes 市总工会 for the one named only later, as in headlines', () => {
    expect(unions('市总工会部署夏送清凉\n近日，赣州市总工会召开会议。')).toEqual(['赣州市总工会']);
  });

  it('finds the city above the district that the article is about', () => {
    expect(unions('北仑区一家企业去年被市总工会命名。')).toEqual(['宁波市总工会']);
  });

  it('takes 市总工会 for that of the city in the headline, not of a town that is named on the way', () => {
    const text =
      '赣州市职工运动会闭幕\n今天，赣州市职工运动会闭幕。瑞金市总工会等6家单位获奖。市总工会主席李明颁奖。';
    expect(unions(text)).toEqual(['瑞金市总工会', '赣州市总工会']);
  });

  it('finds the home of the issue when the article says nothing', () => {
    expect(unions('市总工会送来慰问品。', '浙江省宁波市')).toEqual(['宁波市总工会']);
  });

  it('leaves a relative name out where nothing says which', () => {
    expect(unions('市总工会送来慰问品。')).toEqual([]);
  });

  it('takes 区总工会 for the district named last', () => {
    const text = '江岸区总工会送来清凉。在硚口区，区总工会则办起了夜校。';
    expect(unions(text)).toEqual(['江岸区总工会', '硚口区总工会']);
  });

  it('takes 省总工会 for the province of the city', () => {
    expect(unions('烟台市总工会负责人介绍，省总工会给予补助。')).toEqual(['山东省总工会', '烟台市总工会']);
  });

  it.each([
    ['沅江市绣娘从浙江回乡，沅江市总工会送来绣架，省总工会给予奖励。', '湖南省总工会'],
    ['从广东打工回来的他在沅江市开店，沅江市总工会给他贷款。省总工会派人来看他。', '湖南省总工会'],
    ['烟台市总工会去安徽考察，省总工会拨款。', '山东省总工会'],
    ['贵州职工来到烟台，烟台市总工会接待了他们，省总工会给予补助。', '山东省总工会'],
    ['甘肃省第三届职工运动会开幕，省总工会主席出席。', '甘肃省总工会'],
    ['江西省总工会与福建的工会签约，省总工会负责人说，合作会深入。', '江西省总工会'],
  ])('takes 省总工会 for that of the province of the unions told of: %s', (text, union) => {
    expect(unions(text).filter((name) => name.includes('省'))).toEqual([union]);
  });

  it.each([
    ['郴州造纸工会联合会迁址。郴州市造纸工会联合会大会召开。', '郴州市造纸工会联合会'],
    ['芝罘区向阳街道总工会办赛。向阳街道工会工作人员来了。向阳街道总工会出钱。', '芝罘区向阳街道总工会'],
    ['玉屏自治县总工会送来慰问品。贵州玉屏侗族自治县的职工都来了。', '玉屏侗族自治县总工会'],
  ])('finds one union under its shorter and its longer region: %s', (text, union) => {
    expect(unions(text)).toEqual([union]);
  });

  it('keeps the unions of a city and of its district apart', () => {
    const text = '郴州市造纸工会联合会迁址。苏仙区造纸工会联合会祝贺。';
    expect(unions(text)).toEqual(['苏仙区造纸工会联合会', '郴州市造纸工会联合会']);
  });

  it('takes the short form of a city and of the county called so for the city', () => {
    const text = '焊工比武在湖南衡阳举行，衡阳市总工会承办。';
    expect(names(text, ['Place'])).toContain('衡阳市');
    expect(names(text, ['Place'])).not.toContain('衡阳县');
  });

  it.each([
    ['海科精密仪器云川有限公司工会办起食堂。海科工会出了钱，海科文学社的队员来了。', '海科文学社'],
    ['海科精密仪器云川有限公司工会办起食堂。海科工会出了钱，海科镀膜车间停了工。', '海科镀膜车间'],
    ['海科精密仪器云川有限公司镀膜车间停了工。海科镀膜车间复工了。', '海科精密仪器云川有限公司镀膜车间'],
    ['海科精密仪器云川有限公司工会办起食堂。海科工会出了钱。', '海科精密仪器云川有限公司工会'],
    ['海科精密仪器云川有限公司工会办起食堂。海科党支部出了力。', '海科精密仪器云川有限公司党支部'],
    ['海科精密仪器云川有限公司办起食堂。公司镀膜车间停了工。', '海科精密仪器云川有限公司镀膜车间'],
  ])('calls a unit of a company as it is printed, its union and party branch in full: %s', (text, unit) => {
    expect(names(text, organisationTypes)).toContain(unit);
  });

  it.each([
    ['潍坊市青山煤矿停了产。青山矿工会派人来了。', '潍坊市青山煤矿工会'],
    ['望水糖厂开榨。望水厂工会摆了擂台。', '望水糖厂工会'],
    ['山东河岸古渡文旅有限公司承建。古渡文旅工会办起食堂。', '山东河岸古渡文旅有限公司工会'],
    ['望水糖厂开榨。河口厂工会摆了擂台。', '河口厂工会'],
    ['山东河岸古渡文旅有限公司承建。新渡文旅工会办起食堂。', '新渡文旅工会'],
  ])(
    'finds the union of a mine, a works or a company that is called by less than its name: %s',
    (text, union) => {
      expect(names(text, ['Union'])).toContain(union);
    },
  );

  it.each([
    ['近日，市总召开会议。', '潍坊市总工会'],
    ['市总和市人社局联合发文。', '潍坊市总工会'],
    ['省总下拨二十万元。', '山东省总工会'],
    ['奎文区总办起夜校。', '奎文区总工会'],
    ['由寿光市总承办，区里协办。', '寿光市总工会'],
  ])('reads 市总 for the union of a region: %s', (text, union) => {
    expect(names(text, ['Union'], { home: '山东省潍坊市' })).toEqual([union]);
  });

  it.each([
    '全市总产值翻了一番。',
    '这个市总人口不多。',
    '全区总共三十家。',
    '城市总规开始公示。',
    '市总医院开诊了。',
  ])('leaves totals alone: %s', (text) => {
    expect(names(text, ['Union'], { home: '山东省潍坊市' })).toEqual([]);
  });

  it('finds one mine, one works under its name and that with its group, where only one ends so', () => {
    expect(names('恒丰柳树沟煤矿的职工下班了。柳树沟煤矿是老矿。', ['Company'])).toEqual(['恒丰柳树沟煤矿']);
    const two = names('恒丰柳树沟煤矿与顺达柳树沟煤矿签约。柳树沟煤矿是老矿。', ['Company']);
    expect(two).toContain('柳树沟煤矿');
  });

  it.each([
    ['云川望水玻璃有限公司派他出国，厂工会为他送行。', '云川望水玻璃有限公司工会'],
    ['云川起重机械有限公司里，厂工会办起了夜校。', '云川起重机械有限公司工会'],
  ])('takes 厂工会 for that of a company that makes things: %s', (text, union) => {
    expect(unions(text)).toEqual([union]);
  });

  it.each(['云川物流有限公司派人来，厂工会主席说。', '云川快递有限公司来了，厂工会说不知道。'])(
    'not of others: %s',
    (text) => {
      expect(unions(text)).toEqual([]);
    },
  );

  it.each([
    ['云川网络公司工会下设23个分会，其中江岸区劳动街分会由李明任主席。', '云川网络公司工会江岸区劳动街分会'],
    ['云川网络公司工会昨天成立。硚口区宝丰街分会主席李明到会。', '云川网络公司工会硚口区宝丰街分会'],
  ])('takes a branch of a district for that of the union spoken of: %s', (text, union) => {
    expect(unions(text)).toContain(union);
  });

  it('writes out a short region and the union league', () => {
    expect(names('海曙区举办比赛，团市委和海曙工会参加。', organisationTypes)).toEqual([
      '共青团宁波市委员会',
      '海曙区总工会',
    ]);
  });

  it('names the bodies of a city or a county without what it lies in', () => {
    const named = (text: string) => names(`${text}举办了讲座。`, organisationTypes);
    expect(named('浙江省桐乡市总工会')).toEqual(['桐乡市总工会']);
    expect(named('安徽省六安市金寨县总工会')).toEqual(['金寨县总工会']);
    expect(named('呼伦贝尔市鄂温克族自治旗文化馆')).toEqual(['鄂温克族自治旗文化馆']);
    expect(named('广西壮族自治区钦州市教育局')).toEqual(['钦州市教育局']);
    expect(named('江西南昌县总工会')).toEqual(['南昌县总工会']);
    expect(named('湖南省衡阳市金雁铸造有限公司')).toEqual(['衡阳市金雁铸造有限公司']);

    expect(named('上海市松江区总工会')).toEqual(['上海市松江区总工会']);
    expect(named('湖南省总工会')).toEqual(['湖南省总工会']);
    expect(named('四川省凉山彝族自治州总工会')).toEqual(['四川省凉山彝族自治州总工会']);
    expect(named('河南省地质局')).toEqual(['河南省地质局']);
    expect(named('绍兴市柯桥区总工会')).toEqual(['绍兴市柯桥区总工会']);
    expect(named('衡水市安平县丝网有限公司')).toEqual(['衡水市安平县丝网有限公司']);
  });

  it('does not look for its region in the names of people and of other bodies', () => {
    const home = { home: '浙江省宁波市' };
    expect(unions('市总工会副主席周海宁主持启动仪式。市总工会发了倡议。', home.home)).toEqual([
      '宁波市总工会',
    ]);
    expect(posts('副主席周海宁主持启动仪式，市人社局副局长陈小文出席，职工马平湖发言。', home)).toEqual([
      '陈小文@副局长@宁波市人力资源和社会保障局',
    ]);
    expect(posts('南疆路桥有限公司中标，市人社局副局长陈小文出席。', home)).toEqual([
      '陈小文@副局长@宁波市人力资源和社会保障局',
    ]);
    expect(posts('周海宁走进海宁市，市人社局副局长陈小文陪同。', {})).toEqual([
      '陈小文@副局长@海宁市人力资源和社会保障局',
    ]);
  });

  it('takes 市总工会 for that of the city whose office stands before it in the same title', () => {
    expect(
      posts('泉州市总工会副主席柯大成，晋江市委常委、市总工会主席庄惠大出席，泉州市总工会承办。'),
    ).toContain('庄惠大@主席@晋江市总工会');
    expect(posts('泉州市总工会副主席柯大成与晋江市委常委庄惠大会见，市总工会主席毛小六作陪。')).toContain(
      '毛小六@主席@泉州市总工会',
    );
  });
});

describe('offices under everyday names', () => {
  it.each([
    ['市人社局和市住建局发文。', ['宁波市人力资源和社会保障局', '宁波市住房和城乡建设局']],
    ['浙江省卫健委派出专家。', ['浙江省卫生健康委员会']],
    ['慈溪市妇联、工商联联合发起。', ['慈溪市妇女联合会', '慈溪市工商业联合会']],
    ['宁波市人社局劳动监察支队负责人到场。', ['宁波市人力资源和社会保障局劳动监察支队']],
    ['北仑区人力社保局举办招聘会。', ['北仑区人力资源和社会保障局']],
    // what has no one official name keeps the one that is printed
    ['宁波市文旅局、宁波市团市委参加。', ['宁波市文旅局']],
  ])('%s', (text, expected) => {
    expect(names(text, ['Institution'], { home: '浙江省宁波市' })).toEqual(expect.arrayContaining(expected));
  });
});

describe('pointers', () => {
  it('该公司 and 该公司工会 are the company named last', () => {
    const text = '泉州凤里鞋业有限公司开展培训。该公司工会还发放了礼包，该公司职工都说好。';
    expect(names(text, organisationTypes)).toEqual(['泉州凤里鞋业有限公司', '泉州凤里鞋业有限公司工会']);
  });

  it('该院, 该局 and 该校 are of their kind', () => {
    const text = '泉州市财政局支持了项目。泉州市第三医院派出专家，该院工会也送来药品。';
    expect(unions(text)).toEqual(['泉州市第三医院工会']);
  });

  it('集团工会 is the union of the group', () => {
    const text = '龙腾港航集团有限公司举办竞赛。会议由集团工会副主席陶然亭主持。';
    expect(unions(text)).toEqual(['龙腾港航集团有限公司工会']);
  });

  it('公司工会 without a company is left out', () => {
    expect(unions('公司工会为他送来慰问金。')).toEqual([]);
  });
});

describe('one thing is one entity', () => {
  it('gathers the full name, short forms and pointers', () => {
    const text =
      '近日，宁波市鄞州区总工会举办培训。鄞州区总工会主席致辞。据了解，区总工会今年已办12期，该区总工会还将继续。';
    const [union, ...others] = read(text).entities.filter((entity) => entity.type === 'Union');
    expect(others).toEqual([]);
    expect(union?.mentions.map((mention) => mention.text)).toEqual([
      '宁波市鄞州区总工会',
      '鄞州区总工会',
      '区总工会',
      '该区总工会',
    ]);
  });

  it('takes 法院 and 人民法院 of one district for one court', () => {
    const text = '案件由城关区人民法院审理。区法院法官说，双方已和解。';
    expect(names(text, ['Institution'])).toEqual(['城关区人民法院']);
  });

  it('knows a company without the name of its group', () => {
    const text = '中铁石江路桥工程有限公司项目部得奖。石江路桥公司工会办了夜校。';
    expect(names(text, ['Company', 'Union'])).toEqual([
      '中铁石江路桥工程有限公司',
      '中铁石江路桥工程有限公司工会',
      '中铁石江路桥工程有限公司项目部',
    ]);
  });

  it.each([
    ['石江铁路建设指挥部召开大会。会上，指挥部表彰了先进。', ['石江铁路建设指挥部']],
    ['石江大桥指挥部开工了。副指挥长说，指挥部很小。', ['石江大桥指挥部']],
    ['大桥指挥部召开大会。指挥部表彰了先进。', []],
    ['防汛指挥部召开大会。指挥部表彰了先进。', []],
  ])('knows the office of a work by its last word: %s', (text, expected) => {
    expect(names(text, ['Institution'])).toEqual(expected);
  });

  it.each([
    ['中国石江银行股份有限公司到会。石江印刷公司办了夜校。', '石江印刷公司'],
    ['中铁石江路桥工程有限公司到会。石江路基公司办了夜校。', '石江路基公司'],
  ])('knows two companies by two names: %s', (text, other) => {
    expect(names(text, ['Company'])).toContain(other);
  });
});
