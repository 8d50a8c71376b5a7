/** Taking part and holding office, told with every verb, adverb and order that newspapers have for it. */
import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';
import { describeFrames } from './frame-cases.ts';
import { describeSayings } from './sayings.ts';

describeSayings({
  'verbs of coming': [
    'A举办T。K莅临t。 => A-ORG-T K-ATT-T',
    'A举办T。K亲临t并讲话。 => A-ORG-T K-ATT-T:spoke',
    'A举办T。K应邀出席t。 => A-ORG-T K-ATT-T',
    'A举办T。K、k专程到会。 => A-ORG-T K-ATT-T k-ATT-T',
    'A举办T。K、k等均参加了t。 => A-ORG-T K-ATT-T k-ATT-T',
    'A举办T。K一同参会。 => A-ORG-T K-ATT-T',
    'A举办Q。C积极组队，E踊跃参与。 => A-ORG-Q E-ATT-Q',
    'A举办Q。K没有到会。 => A-ORG-Q',
    'A举办Q。与会代表到C观摩。 => A-ORG-Q',
    'A开展W，H选派志愿者参与服务。 => A-ORG-W H-SUP-W',
    'A举办T。K将莅临t。 => A-ORG-T K-ATT-T?planned',
  ],
  'verbs of speaking and performing': [
    'A举办P。K致开幕辞，k致答谢辞。 => A-ORG-P K-ATT-P:spoke k-ATT-P:spoke',
    'A举办T。K讲了话。 => A-ORG-T K-ATT-T:spoke',
    'A举办T。K担任主持，k先后发了言。 => A-ORG-T K-ATT-T:chaired k-ATT-T:spoke',
    'A举办P。X献艺，Y合唱。 => A-ORG-P X-ATT-P:performed Y-ATT-P:performed',
    'A举办S。x上课。 => A-ORG-S X-ATT-S:taught',
    'A举办S。x现场授课。 => A-ORG-S X-ATT-S:taught',
    'A举办P。K、k观看演出。 => A-ORG-P K-ATT-P k-ATT-P',
    'A举办P。K没有致辞。 => A-ORG-P',
    'A举办Q。演讲比赛由C承办。 => A-ORG-Q',
    'A举办P。演出单位是C。 => A-ORG-P',
  ],
  'participants named last': [
    'A举办T。到会的有K、k。 => A-ORG-T K-ATT-T k-ATT-T',
    'A举办T。莅临t的包括K、k。 => A-ORG-T K-ATT-T k-ATT-T',
    'A举办T。应邀出席的还有k。 => A-ORG-T k-ATT-T',
    'A举办T。应邀前来的，还有k一行6人。 => A-ORG-T k-ATT-T',
    'A举办P。登台献艺的是X。 => A-ORG-P X-ATT-P:performed',
    'A举办T。到会的人不少，K很高兴。 => A-ORG-T',
    'A举办T。应邀的单位不多。 => A-ORG-T',
  ],
  'what is told at an occasion': [
    'A举办T。C、E介绍了各自的维权经验。 => A-ORG-T C-ATT-T:spoke E-ATT-T:spoke',
    'A举办T。K汇报了一年来的工作体会。 => A-ORG-T K-ATT-T:spoke',
    'A举办T。X现身说法。 => A-ORG-T X-ATT-T:spoke',
    'A举办Q。Y领取证书。 => A-ORG-Q Y-ATT-Q',
    'A举办Q。赛前，C集中训练，K全程参加。 => A-ORG-Q',
    'A举办Q。赛前，K到场。 => A-ORG-Q',
    'A说，T没有办成。K到场。 => -',
    'C介绍企业情况。 => -',
  ],
  'respect and company': [
    'A举办T。K同志主持，k同志讲话。 => A-ORG-T K-ATT-T:chaired k-ATT-T:spoke',
    'A举办S。X老师授课。 => A-ORG-S X-ATT-S:taught',
    'A举办P。K一行到场观看。 => A-ORG-P K-ATT-P',
    'A举办T。X、Y等A领导出席。 => A-ORG-T X-ATT-T Y-ATT-T',
    'A举办T。X先生、Y女士应邀到会。 => A-ORG-T X-ATT-T Y-ATT-T',
    'A举办S。老师们到会。 => A-ORG-S',
  ],
  delegations: [
    'A举办Q。来自C、E的120名选手同场竞技。 => A-ORG-Q C-ATT-Q E-ATT-Q',
    'A举办Q。就职于C的12名焊工参加了q。 => A-ORG-Q C-ATT-Q',
    'A举办Q。来自各县的120名选手同场竞技。 => A-ORG-Q',
  ],
});

const u = '{U 海州市总工会}';
const union = '{U 青石机械有限公司工会}';
const company = '{C 青石机械有限公司}';
const li = '{H 李大山}';
const zhou = '{H 周小红}';

describeFrames('HOLDS_POST in other words', [
  {
    frame: 'holds-post/verb: given an office',
    type: 'HOLDS_POST',
    says: [
      [`${union}换届，${li}顺利当选主席。`, '李大山 → 青石机械有限公司工会 (主席)'],
      [`${union}换届，${li}被推举为主席。`, '李大山 → 青石机械有限公司工会 (主席)'],
      [`${union}换届，${li}获选新一届主席。`, '李大山 → 青石机械有限公司工会 (主席)'],
      [`${union}换届，${li}被一致推选为主席。`, '李大山 → 青石机械有限公司工会 (主席)'],
      [`${union}换届，${li}当上了主席。`, '李大山 → 青石机械有限公司工会 (主席)'],
      [`${li}履新${u}副主席。`, '李大山 → 海州市总工会 (副主席)'],
      [`补选${li}同志为${u}副主席。`, '李大山 → 海州市总工会 (副主席)'],
      [
        `${union}选举${li}为主席，${zhou}为副主席。`,
        '周小红 → 青石机械有限公司工会 (副主席)',
        '李大山 → 青石机械有限公司工会 (主席)',
      ],
      [`${union}主席一职由${li}担任。`, '李大山 → 青石机械有限公司工会 (主席)'],
      [`担任${union}主席多年的${li}说起职工很动情。`, '李大山 → 青石机械有限公司工会 (主席)'],
    ],
    silent: [
      `${union}换届，${li}没有当选主席。`,
      `${li}不再担任${u}副主席。`,
      `${u}表扬了${li}，为主席台送上鲜花。`,
      `${union}换届，${li}当天主席台上就座。`,
      `${li}到${u}向主席汇报。`,
      `${u}责任主席${li}。`,
    ],
  },
  {
    frame: 'holds-post/verb: the office first',
    type: 'HOLDS_POST',
    says: [
      [`${union}换届，主席仍是退休老钳工${li}。`, '李大山 → 青石机械有限公司工会 (主席)'],
      [`${union}换届，专职副主席则由${li}提任。`, '李大山 → 青石机械有限公司工会 (专职副主席)'],
      [
        `{I 匠心服务团}成立，副团长分别是{L 东湖区}来的${li}和${zhou}。`,
        '周小红 → 匠心服务团 (副团长)',
        '李大山 → 匠心服务团 (副团长)',
      ],
      [`{I 海州卡友互助会}成立，会长为个体司机${li}。`, '李大山 → 海州卡友互助会 (会长)'],
      [`${u}增补${li}为常委。`, '李大山 → 海州市总工会 (常委)'],
    ],
    silent: [
      `${company}成立联合会，联合会主席是${li}。`,
      `${union}的主席台上是${li}。`,
      `${union}换届，主席的话是${li}听来的。`,
      `${union}换届，会长是谁，${li}不知道。`,
      `${company}成立，会长为${li}颁奖。`,
    ],
  },
  {
    frame: 'holds-post/verb: who works where',
    type: 'HOLDS_POST',
    says: [
      [`${li}，男，45岁，中共党员，${company}高级技师。`, '李大山 → 青石机械有限公司 (高级技师)'],
      [`${li}从${company}总经理升任董事长。`, '李大山 → 青石机械有限公司 (董事长)'],
      [`${li}在${company}同时担任车间主任。`, '李大山 → 青石机械有限公司 (车间主任)'],
    ],
    silent: [
      `${li}来到${company}，是一次难忘的经历。`,
      `${li}走进${company}，成为一段佳话。`,
      `${li}，男，45岁，${company}很看重他。`,
      `${li}从${company}出发。`,
      `${li}在${company}工作，是大家的骄傲。`,
    ],
  },
]);

describe('a title that several share', () => {
  const page = (text: string) => `记者从一线带回的消息\n\n本报讯（记者 叶知秋）${text}\n`;
  const attending = (text: string): readonly string[] => {
    const [article] = extractPage(page(text), 'page.txt', { date: '2024-09-10', home: '浙江省宁波市' });
    const names = new Map(article?.entities.map(({ id, name }) => [id, name]));
    const people = article?.relations.filter(({ type }) => type === 'ATTENDED') ?? [];
    return [...new Set(people.map(({ source }) => names.get(source) ?? ''))].sort();
  };

  test.each([
    ['宁波市总工会召开产改推进会，市总工会副主席王建国、李大山到会。', ['李大山', '王建国']],
    [
      '宁波市总工会召开产改推进会，副主席王建国、李大山和二级调研员周晓红出席会议。',
      ['周晓红', '李大山', '王建国'],
    ],
    ['宁波市总工会召开产改推进会，市总工会副主席王建国、李大山均出席会议。', ['李大山', '王建国']],
    ['宁波市总工会召开产改推进会，谢敏、王庆国等市总工会领导参加会议。', ['谢敏', '王庆国']],
  ])('%s', (text, expected) => {
    expect(attending(text)).toEqual(expected.toSorted());
  });

  const posts = (text: string): readonly string[] => {
    const [article] = extractPage(page(text), 'page.txt', { date: '2024-09-10', home: '浙江省宁波市' });
    const names = new Map(article?.entities.map(({ id, name }) => [id, name]));
    const held = article?.relations.filter(({ type }) => type === 'HOLDS_POST') ?? [];
    return held
      .map(({ source, target, title }) => `${names.get(source)} ${names.get(target)} ${title}`)
      .sort();
  };

  test.each([
    [
      '甬江港务公司工会换届。会员们很高兴。职工食堂也开了。主席郑立群说，工会是职工的家。',
      ['郑立群 甬江港务公司工会 主席'],
    ],
    [
      '海天纺织公司绍兴分公司开了食堂。分公司总经理石昌文说，订单多了。',
      ['石昌文 海天纺织公司绍兴分公司 总经理'],
    ],
    [
      '甬江港务公司工会和海天纺织公司工会换届。会员们很高兴。职工食堂也开了。主席郑立群说，工会是职工的家。',
      [],
    ],
    ['基金收到甬江港务公司和企业家郑立群的捐款。', []],
  ])('%s', (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  test('an adverb behind an office is nobody', () => {
    expect(attending('宁波市总工会举办工会干部培训班，50名基层工会主席应邀参加。')).toEqual([]);
  });
});
