import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';

/** Who takes part in what on a page with this body: `who programme`, sorted. */
function attending(body: string): readonly string[] {
  const page = `车间里的消息\n\n本报讯（记者 叶知秋）${body}\n`;
  const [article] = extractPage(page, 'page.txt', { date: '2024-09-10', home: '浙江省宁波市' });
  const names = new Map(article?.entities.map(({ id, name }) => [id, name]));
  return (article?.relations ?? [])
    .filter(({ type }) => type === 'ATTENDED')
    .map(({ source, target }) => `${names.get(source)} ${names.get(target)}`)
    .sort();
}

describe('people who are told of in turn', () => {
  test.each([
    [
      '鄞州区产业工人论坛9月8日召开。第一个登台的是宁波海天机电公司总工程师阮成，他讲的是技术；第二个是区总工会副主席闻静，讲的是待遇。',
      ['阮成 鄞州区产业工人论坛', '闻静 鄞州区产业工人论坛'],
    ],
    [
      '北仑区职工象棋赛9月5日收官，区总工会主办，装卸工柴小虎夺冠。与他对弈到最后的是退休教师鲍国良。',
      ['柴小虎 北仑区职工象棋赛', '鲍国良 北仑区职工象棋赛'],
    ],
    [
      '9月2日晚，镇海区职工合唱音乐会由镇海区总工会主办。领唱由渔工周海浪担任。',
      ['周海浪 镇海区职工合唱音乐会'],
    ],
    [
      '海曙区职工茶艺大赛9月1日举行，海曙区总工会主办。老茶工俞根生今年71岁，这次是裁判长。',
      ['俞根生 海曙区职工茶艺大赛'],
    ],
    [
      '余姚市塑料行业集体协商会议9月9日召开。职工方首席代表冉志明提出夜班津贴上调两成。',
      ['冉志明 余姚市塑料行业集体协商会议'],
    ],
    [
      '慈溪市职工厨艺大赛9月5日举行。评委席上，江畔酒店行政总厨余大年尝了一口汤。',
      ['余大年 慈溪市职工厨艺大赛'],
    ],
    [
      '宁波市总工会召开防汛工作座谈会。市应急管理局有关科室负责同志应邀参加会议。',
      ['宁波市应急管理局 防汛工作座谈会'],
    ],
  ])('%s', (body, expected) => {
    expect(attending(body)).toEqual(expect.arrayContaining(expected));
  });

  test('who gives prizes is at the ceremony that the sentence names afterwards', () => {
    const body =
      '象山县职工织网大赛9月6日收官，象山县总工会主办。副县长毛一鸣为获奖者颁奖，颁奖仪式由县总工会副主席秦晓波主持。';
    expect(attending(body)).toEqual(
      expect.arrayContaining(['毛一鸣 象山县职工织网大赛颁奖仪式', '秦晓波 象山县职工织网大赛颁奖仪式']),
    );
  });

  test.each([
    ['another time', '慈溪市职工厨艺大赛9月5日举行。上一届的裁判长由厨师余大年担任。'],
    ['no first one', '宁波市总工会召开机关工作会议。全市有两名匠人；第二个是厨师余大年。'],
    ['long ago', '宁波市总工会启动春送岗位招聘会。律师褚志刚曾为职工讲解合同。'],
  ])('of whom the text does not say so: %s', (_, body) => {
    expect(attending(body)).toEqual([]);
  });
});

describe('who serves people where an event goes on', () => {
  test.each([
    [
      '近日，慈溪市总工会为园区企业免费开展“合同体检”。舜江律师事务所律师褚志刚为企业逐份审查规章制度。',
      ['褚志刚 合同体检'],
    ],
    ['北仑区总工会9月6日组织义诊进渔港活动。护士长蒋小鱼现场量血压，看了120人。', ['蒋小鱼 义诊进渔港活动']],
    ['鄞州区总工会举办便民服务活动。理发师焦四海替外卖小哥理发。', ['焦四海 便民服务活动']],
    ['慈溪市总工会开展劳动法律体检行动。律师文成功给12家企业把脉，列出清单。', ['文成功 劳动法律体检行动']],
    ['象山县总工会组织健康体检进码头活动。医师卓娅为渔工逐一解读报告。', ['卓娅 健康体检进码头活动']],
  ])('%s', (body, expected) => {
    expect(attending(body)).toEqual(expected);
  });

  test.each([
    [
      'whom it is done for',
      '象山县总工会组织健康体检进码头活动。渔工卓大海为工友的孩子写下愿望，没有去体检。',
    ],
    ['no event', '律师褚志刚为农民工逐条讲解。'],
    ['away from it', '慈溪市总工会开展劳动法律体检行动。去年，律师文成功为企业把脉。'],
    ['a plan', '慈溪市总工会开展劳动法律体检行动。律师文成功打算为企业把脉。'],
    ['an event that nobody runs', '人人都说体检活动好。律师文成功为职工答疑。'],
  ])('not %s', (_, body) => {
    expect(attending(body)).toEqual([]);
  });
});

describe('employers at a fair for jobs', () => {
  test.each([
    [
      '9月6日，慈溪市总工会举办外来务工人员专场招聘会。宁波海天机电公司拿出60个岗位，海天渔业公司招的是轮机员。',
      ['宁波海天机电公司 外来务工人员专场招聘会', '海天渔业公司 外来务工人员专场招聘会'],
    ],
    [
      '鄞州区总工会举办家门口就业集市。返乡青年杜小满同镇洋物流公司签了意向书。',
      ['杜小满 家门口就业集市', '镇洋物流公司 家门口就业集市'],
    ],
    ['象山县总工会举办送岗下乡招聘活动。蓝湾渔业公司的展位前排起长队。', ['蓝湾渔业公司 送岗下乡招聘活动']],
    [
      '宁海县总工会举办春季招聘会。宁波得益文具有限公司原打算招12名学徒。',
      ['宁波得益文具有限公司 春季招聘会'],
    ],
    ['北仑区总工会举办青年人才夜市。北仑港务公司推出32个技术岗位。', ['北仑港务公司 青年人才夜市']],
    ['象山县总工会举办春季招聘会。最热闹的是石浦水产公司，小伙子围了三层。', ['石浦水产公司 春季招聘会']],
  ])('%s', (body, expected) => {
    expect(attending(body)).toEqual(expected);
  });

  test.each([
    ['a contest', '宁海县总工会组织职工运动会。宁波得益文具有限公司今年招聘了30人。'],
    ['a course', '宁海县总工会举办焊工培训班。宁波得益文具有限公司拿出60个岗位。'],
    ['another year', '宁海县总工会举办春季招聘会。去年，宁波得益文具有限公司招聘了30人。'],
    ['a plan', '宁海县总工会举办春季招聘会。宁波得益文具有限公司明年招收30人。'],
    ['an agreement between others', '宁海县总工会举办职工书画展。摄影师同宁波得益文具有限公司签了合同。'],
  ])('not at %s', (_, body) => {
    expect(attending(body).filter((each) => each.includes('公司'))).toEqual([]);
  });
});

describe('who else a report shows', () => {
  test.each([
    [
      'winners behind their prize',
      '奉化区职工插花大赛9月3日收官，区总工会主办。两个工种的头名依次是花农毛阿桂、海天园林公司技师戚志远。',
      ['毛阿桂 奉化区职工插花大赛', '戚志远 奉化区职工插花大赛'],
    ],
    [
      'whose work wins',
      '镇海区总工会举办职工摄影大赛。一等奖授予焊工褚志刚拍摄的《焊花》。',
      ['褚志刚 职工摄影大赛'],
    ],
    [
      'two works that win together',
      '宁海县职工刺绣大赛9月1日举行。绣娘叶小青的《山》和教师穆兰的《海》并列金奖。',
      ['叶小青 宁海县职工刺绣大赛', '穆兰 宁海县职工刺绣大赛'],
    ],
    ['who is asked in', '象山县总工会举办读书会。渔工周海浪也被请来听。', ['周海浪 象山县总工会读书会']],
    [
      'who stands in for somebody',
      '象山县总工会举办守岛人分享会。守塔人叶大海没能到场，由女儿叶青代他念了一封信。',
      ['叶青 守岛人分享会'],
    ],
    [
      'a lesson taken over',
      '北仑区总工会办起救援训练营。教练劳志海每天带早课；晚课换成急诊科护士长蒋小鱼，讲的是心肺复苏。',
      ['蒋小鱼 救援训练营'],
    ],
    [
      'who came to teach children',
      '余姚市总工会办起茶乡夏令营。护士长蒋小鱼来讲过防溺水，茶艺师卓娅教孩子们认叶。',
      ['蒋小鱼 茶乡夏令营', '卓娅 茶乡夏令营'],
    ],
    [
      'a troupe that sings',
      '宁波市总工会举办职工集体婚礼。海燕合唱团唱起了祝酒歌。',
      ['海燕合唱团 职工集体婚礼'],
    ],
    [
      'two sides that sign',
      '余姚市总工会举办集体合同签约仪式。塑料行业工会主席冉志明代表职工方、宏达塑业公司董事长娄金宝代表企业方，在合同上签字。',
      ['娄金宝 集体合同签约仪式'],
    ],
    [
      'all of a caption',
      '慈溪市总工会举办职工豆腐雕花擂台赛。图为厨师余大年蒙眼切丝，总工会副主席岑国栋在旁计时。',
      ['余大年 职工豆腐雕花擂台赛', '岑国栋 职工豆腐雕花擂台赛'],
    ],
    ['who came', '慈溪市总工会召开安全生产座谈会。老厂长柴小虎来了。', ['柴小虎 安全生产座谈会']],
    [
      'a stand at a fair',
      '宁波市总工会举办创新成果博览会。宁波甬江商业银行也摆了一张服务台。',
      ['宁波甬江商业银行 创新成果博览会'],
    ],
  ])('%s', (_, body, expected) => {
    expect(attending(body)).toEqual(expect.arrayContaining(expected));
  });

  test('the contest that a report of its finals goes on about is at its finals', () => {
    const body =
      '9月3日，镇海区总工会举办第四届银锤擂台赛决赛。擂台赛由工友们评。铣工褚志刚、车工毛一鸣担任评委。';
    const finals = attending(body).filter((each) => each.endsWith('决赛'));
    expect(finals).toEqual(['毛一鸣 第四届银锤擂台赛决赛', '褚志刚 第四届银锤擂台赛决赛']);
  });

  test.each([
    ['a prize of another year', '宁海县总工会举办职工刺绣大赛。去年的金奖授予绣娘叶小青。'],
    ['an office that somebody is asked to', '余姚市总工会召开工作会议。教师穆兰被请去当校长。'],
    ['a company that sings no song', '宁波市总工会举办职工集体婚礼。海燕物流公司唱起了主角。'],
    ['who came another time', '慈溪市总工会召开安全生产座谈会。去年，老厂长俞根生来了。'],
  ])('not %s', (_, body) => {
    expect(attending(body)).toEqual([]);
  });
});
