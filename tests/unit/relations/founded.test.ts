/** Who set up a station, a centre or an alliance, and who built so many of a place that is only counted. */
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/extraction/extract.ts';

/** Who is said to have organised what, as a reader of the text is told. */
function hosts(text: string): readonly string[] {
  const page = `这里是一条消息\n\n本报讯（记者 叶知秋）${text}\n`;
  return extractPage(page, 'page.txt', { date: '2024-09-10', home: '浙江省宁波市' }).flatMap((record) => {
    const names = new Map(record.entities.map(({ id, name }) => [id, name]));
    return record.relations
      .filter(({ type, status }) => type === 'ORGANISED' && status === 'done')
      .map(({ source, target }) => `${names.get(source)} > ${names.get(target)}`);
  });
}

describe('bodies that others set up', () => {
  it.each([
    [
      '溧水区总工会职工法律援助工作站设在东湖街道。工作站2020年由溧水区总工会与溧水区司法局共同设立，现有律师12名。',
      '溧水区总工会 > 溧水区总工会职工法律援助工作站',
      '溧水区司法局 > 溧水区总工会职工法律援助工作站',
    ],
    [
      '记者走进松江区劳动争议调解中心。这个中心2019年由区总工会和区人社局联合设立。',
      '松江区总工会 > 松江区劳动争议调解中心',
      '松江区人力资源和社会保障局 > 松江区劳动争议调解中心',
    ],
    [
      '石狮港务工会牵头，与晋江港务工会结成闽南港口安全联盟。',
      '石狮港务工会 > 闽南港口安全联盟',
      '晋江港务工会 > 闽南港口安全联盟',
    ],
    [
      '柯桥区总工会与区文化馆联合组建柯桥区职工艺术团。',
      '柯桥区总工会 > 柯桥区职工艺术团',
      '柯桥区文化馆 > 柯桥区职工艺术团',
    ],
    [
      '石狮港务集团工会联合周边的8家工厂工会，共同发起组建闽南港口安全互查联盟。',
      '石狮港务集团工会 > 闽南港口安全互查联盟',
    ],
    [
      '“流动调解庭”开进了工地。它是今年4月由溧水区总工会和溧水区司法局共同设的，每周三开庭。',
      '溧水区总工会 > 流动调解庭',
      '溧水区司法局 > 流动调解庭',
    ],
  ])('%s', (text, ...said) => {
    expect(hosts(text)).toEqual(expect.arrayContaining(said));
  });

  it.each([
    '绍兴市总工会召开会议，成立绍兴市快递行业工会联合会。',
    '绍兴市司法局成立于1980年，由浙江省司法厅领导。',
    '绍兴市公安局由绍兴市人民政府建设。',
    '溧水区总工会职工法律援助工作站昨天搬家，由溧水区司法局帮忙。',
    '溧水区总工会计划明年与溧水区司法局设立溧水区劳动争议调解中心。',
  ])('%s', (text) => {
    expect(hosts(text)).toEqual([]);
  });
});

describe('so many of a place that was named before', () => {
  it.each([
    [
      '这间屋子叫“橘园小屋”。橘子开摘以来，临海市总工会在两个镇的橘园边一共办起6处，照看橘农的孩子。',
      '临海市总工会 > 橘园小屋',
    ],
    ['“渔家书吧”去年开到了渔港。石狮市总工会今年又建了12个，每个配书300册。', '石狮市总工会 > 渔家书吧'],
    ['“暖心驿站”遍布街头。据介绍，昆山市总工会已建成86家。', '昆山市总工会 > 暖心驿站'],
  ])('%s', (text, said) => {
    expect(hosts(text)).toContain(said);
  });

  it.each([
    '“暖心驿站”遍布街头。昆山市总工会已走访企业36家，建成基层工会21个。',
    '“职工体检月”昨日启动。昆山市总工会新建了3家。',
    '“暖心驿站”遍布街头。这种书吧，昆山市总工会建了8个。',
    '昆山市总工会今年又建了12个。',
  ])('%s', (text) => {
    expect(hosts(text).filter((said) => said.startsWith('昆山市总工会'))).toEqual([]);
  });
});
