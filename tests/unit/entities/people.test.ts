/** People are named by what stands around them; the same surroundings without a person must give none. */
import { describe, expect, it } from 'vitest';
import { names } from './read-sentences.ts';

const people = (text: string) => names(text, ['Person']);

/** Rule, then sentences with the people in them. */
const found: Readonly<Record<string, readonly (readonly [text: string, ...people: string[]])[]>> = {
  'an office in front': [
    ['近日，衢州市柯城区总工会党组成员、副主席鄢文婷走进车间，向一线职工讲解政策。', '鄢文婷'],
    ['会议由县总工会党组书记毕力夫主持，县委常委、副县长买买提·吐尔逊出席。', '毕力夫', '买买提·吐尔逊'],
    ['公司董事长兼总经理司马南风介绍了情况。', '司马南风'],
    ['省总工会副主席、一级巡视员闻道一行到企业调研。', '闻道'],
    ['镇党委书记华山表示，将继续支持工会工作。', '华山'],
    ['市总工会原主席万里程，市总工会兼职副主席、劳模龚自强参加座谈。', '万里程', '龚自强'],
    ['区总工会副主席人选衣俊卿出席会议。', '衣俊卿'],
  ],
  'a trade in front': [
    ['图为焊工敬业华在检查焊缝。', '敬业华'],
    ['全国五一劳动奖章获得者、中铁十二局高级技师尚可为带着徒弟钻研了三个月。', '尚可为'],
    ['第一个走上台的是装配钳工呼延灼，他今年38岁。', '呼延灼'],
    ['医生帕丽达·艾合买提为牧民量血压。', '帕丽达·艾合买提'],
    ['参赛选手多吉次仁来自那曲市色尼区。', '多吉次仁'],
  ],
  'a description in front': [
    ['患者家属杜春梅握着护士的手连声道谢。', '杜春梅'],
    ['2018年，退伍军人石磊进入公司，成为一名钳工。', '石磊'],
    ['“师傅教得细。”徒弟宁静说。', '宁静'],
    ['大赛一等奖获得者：任长霞、申纪兰。', '任长霞', '申纪兰'],
    ['她叫和雪梅，是丽江市古城区的一名导游。', '和雪梅'],
  ],
  'a verb behind': [
    ['“我就是想把活干好。”阳晨光说。', '阳晨光'],
    ['易安当选新一届工会委员会主席，辛夷任副主席。', '易安', '辛夷'],
    ['从采购员到部门经理，陆小曼用了八年。', '陆小曼'],
  ],
  'a list of people': [
    ['当天，谷雨桐、汪洋、阮小二等6名选手获得“技术能手”称号。', '谷雨桐', '汪洋', '阮小二'],
    ['王建国、李秀英夫妇在社区开了一家裁缝铺。', '王建国', '李秀英'],
    ['职工代表应文斌、桂小兰、毛利民先后发言。', '应文斌', '桂小兰', '毛利民'],
  ],
  'a body in front': [
    ['来自金华铁路工务段的翁建明、柳州钢铁公司的覃丽华分获一、二等奖。', '翁建明', '覃丽华'],
    ['最佳人气奖由幼儿园教师乐嘉欣获得。', '乐嘉欣'],
  ],
  'a name with a dot between': [
    ['读初二的热孜万古丽·吐尔逊写了一篇作文。', '热孜万古丽·吐尔逊'],
    ['采购商约翰·史密斯说，他还要再来。', '约翰·史密斯'],
    ['机车司机阿力木江·买买提与同事跳起了舞。', '阿力木江·买买提'],
    ['队长叶尔肯·托列吾汗介绍了情况。', '叶尔肯·托列吾汗'],
  ],
  'a pseudonym or nickname': [
    ['钳工小周（化名）问得很轻。', '小周'],
    ['外卖骑手何勇（化名）在送餐途中受伤。', '何勇'],
    ['“老师傅们都愿意教。”青年职工小罗说。', '小罗'],
    ['在工地干活的老葛（化名）拿到了工钱。', '老葛'],
  ],
};

/** Sentences with everything but a person. */
const nobody: readonly string[] = [
  '在郭师傅的带领下，大家练起了基本功。',
  '职工高度评价这项活动，干部安全意识明显提高。',
  '主席团成员和各代表团团长参加会议。',
  '教师节前夕，工会干部走访慰问退休教师。',
  '选手们经过激烈角逐，最终决出名次。',
  '司机朋友可以在这里休息，工人师傅纷纷点赞。',
  '工会主席高度重视，书记亲自部署，队长明确分工。',
  '劳模常年坚守一线，员工时间安排更灵活。',
  '组长马上安排人手，班长随即组织抢修。',
  '主任和部门负责人参加了培训。',
  '区总工会举办“工匠大师课”，学生常常听得入神。',
  '本报记者张一凡、通讯员李二木参加了采访。',
  '代表队员都愿意来，教练更是高兴。',
  '职工龙舟赛开赛，职工文化季启动，铸造工人卫冕。',
  '首任主席由职工推选。',
  '工人师傅姓王。',
];

for (const [rule, sentences] of Object.entries(found)) {
  describe(rule, () => {
    it.each(sentences.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(people(text)).toEqual([...expected].sort());
    });
  });
}

describe('nobody', () => {
  it.each(nobody)('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('later mentions', () => {
  it('finds a bare name once the article has introduced it, before and behind', () => {
    const text =
      '乌日罕的家在山脚下。\n市总工会副主席乌日罕说，工会要做职工的娘家人。乌日罕还走访了困难职工。';
    expect(people(text)).toEqual(['乌日罕']);
  });

  it('does not take a longer word for a two-character name', () => {
    const text = '市应急管理局副局长高原介绍了经验。高原病防治培训班开班。';
    expect(people(text)).toEqual(['高原']);
  });
});
