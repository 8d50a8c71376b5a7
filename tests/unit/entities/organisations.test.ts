/** Names of organisations end in a head; where they begin is what the rules decide. */
import { describe, expect, it } from 'vitest';
import { names, organisationTypes, read } from './read-sentences.ts';

const organisations = (text: string, home?: string) => names(text, organisationTypes, home ? { home } : {});

const found: Readonly<Record<string, readonly (readonly [text: string, ...organisations: string[]])[]>> = {
  'region and head': [
    ['重庆市涪陵区总工会发出倡议。', '重庆市涪陵区总工会'],
    ['海口海关、海南省气象局参与保障。', '海口海关', '海南省气象局'],
    ['广西壮族自治区柳州市融水苗族自治县总工会为林场职工送书。', '广西壮族自治区柳州市融水苗族自治县总工会'],
    ['记者从唐山市丰南区职工服务中心了解到，该中心全年接待职工3000余人次。', '唐山市丰南区职工服务中心'],
    ['嘉兴学院承办赛事，由嘉兴市体育局主办。', '嘉兴学院', '嘉兴市体育局'],
  ],
  'names with a brand': [
    ['厦门市快递行业工会联合会为骑手购买了保险。', '厦门市快递行业工会联合会'],
    ['浙江省劳动模范协会、宁波市工匠学院揭牌。', '浙江省劳动模范协会', '宁波市工匠学院'],
    ['上海市第六人民医院、复旦大学附属中山医院派出专家。', '上海市第六人民医院', '复旦大学附属中山医院'],
    ['近日，记者走进云南青禾健康产品有限公司。', '云南青禾健康产品有限公司'],
  ],
  'a union and what it belongs to': [
    ['由广汽传祺汽车有限公司工会实施。', '广汽传祺汽车有限公司', '广汽传祺汽车有限公司工会'],
    [
      '西安交通大学工会和西北工业大学工会互访。',
      '西安交通大学',
      '西安交通大学工会',
      '西北工业大学',
      '西北工业大学工会',
    ],
    [
      '国网安徽电力合肥供电公司工会与蜀山区总工会结对共建。',
      '国网安徽电力合肥供电公司',
      '国网安徽电力合肥供电公司工会',
      '国家电网',
      '蜀山区总工会',
    ],
  ],
  'branches and departments': [
    ['重庆市涪陵区总工会女职工委员会发出倡议。', '重庆市涪陵区总工会', '重庆市涪陵区总工会女职工委员会'],
    [
      '中国建筑第八工程局有限公司西南分公司在成都举行开工仪式。',
      '中国建筑第八工程局有限公司',
      '中国建筑第八工程局有限公司西南分公司',
    ],
    [
      '竞赛由大湾港务集团工会会同集团安全质量部、人力资源部发起。',
      '大湾港务集团',
      '大湾港务集团人力资源部',
      '大湾港务集团安全质量部',
      '大湾港务集团工会',
    ],
  ],
  'known bodies by any of their names': [
    [
      '人社部、全国工商联、全总等六部门印发通知。',
      '中华全国工商业联合会',
      '中华全国总工会',
      '人力资源和社会保障部',
    ],
    ['美团、饿了么、顺丰速运等平台企业代表参加。', '美团', '顺丰速运', '饿了么'],
  ],
  'industries and trades in names': [
    ['浙江省能源化学工会、浙江省地质工会发文。', '浙江省地质工会', '浙江省能源化学工会'],
    ['绍兴市劳模协会、绍兴市工匠协会会长发言。', '绍兴市劳模协会', '绍兴市工匠协会'],
    ['绍兴市总工会联合市市场监督管理局开展检查。', '绍兴市市场监督管理局', '绍兴市总工会'],
    ['绍兴市总工会会同浙江大学开展服务。', '浙江大学', '绍兴市总工会'],
  ],
  'committees for a term are the body': [['会议选举产生了绍兴市总工会第七届委员会。', '绍兴市总工会']],
  'what is quoted is no brand': [
    ['“有工会真好。”绍兴越秀轴承有限公司员工说。', '绍兴越秀轴承有限公司'],
    ['获奖者中有绍兴越秀轴承有限公司的职工。', '绍兴越秀轴承有限公司'],
  ],
  'heads and modifiers that are shared': [
    ['天河、越秀两区总工会共同举办联谊活动。', '天河区总工会', '越秀区总工会'],
    ['由长沙市、株洲市、湘潭市三市总工会联合主办。', '株洲市总工会', '湘潭市总工会', '长沙市总工会'],
    ['绍兴市教育局、财政局联合发文。', '绍兴市教育局', '绍兴市财政局'],
  ],
};

/** Groups, generic words and things that only look like names. */
const none: readonly string[] = [
  '企业工会要主动作为，基层工会和产业工会要加强协作。',
  '各级工会组织开展送温暖活动，工会干部深入一线。',
  '三家单位获得表彰，有关部门负责人参加活动。',
  '全市5个区总工会和多家企业工会参加。',
  '各子公司工会做好职工“贴心人”。',
  '中心城区的医院和学校门前车流不断。',
  '筑起“健康加油站”，撑起“健康保护伞”。',
  '面向全局职工，放眼大局，改变布局。',
  '第三方检测公司出具报告，惠及出租车公司的司机。',
  '数智赋能工厂转型，绿色低碳工厂加快建设。',
  '这座30万千瓦抽水蓄能电站并网发电。',
];

for (const [rule, sentences] of Object.entries(found)) {
  describe(rule, () => {
    it.each(sentences.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(organisations(text)).toEqual([...expected].sort());
    });
  });
}

describe('no organisation', () => {
  it.each(none)('%s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});

describe('short forms', () => {
  it('takes a defined short form for the body everywhere', () => {
    const text =
      '沈阳鼓浪机械集团股份有限公司（下称“鼓浪机械”）工会连续十年开展活动。鼓浪机械工会主席说，今后还要办。';
    const union = read(text).entities.find((entity) => entity.type === 'Union');
    expect(union?.name).toBe('沈阳鼓浪机械集团股份有限公司工会');
    expect(union?.mentions.map((mention) => mention.text)).toContain('鼓浪机械工会');
  });

  it('recognises an undefined one that keeps the brand and thins out the rest', () => {
    const text =
      '福建凌波海洋生物科技股份有限公司举办技能赛。赛前，凌波海洋组织了集训，凌波公司工会送来绿豆汤。';
    expect(organisations(text)).toEqual([
      '福建凌波海洋生物科技股份有限公司',
      '福建凌波海洋生物科技股份有限公司工会',
    ]);
  });

  it('does not take another company with the same brand and a further word for it', () => {
    const text = '山东柏溪纺织有限公司举行仪式。柏溪控股集团董事长到场。';
    expect(organisations(text)).toContain('柏溪控股集团');
  });
});
