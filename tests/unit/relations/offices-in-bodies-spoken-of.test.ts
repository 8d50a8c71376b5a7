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
      '宁波市花卉产业工会联合会第一次代表大会昨天召开。大会由宁波市总工会主办，鄞州区总工会承办。经投票，柏松林当选主席，毛一鸣当选副主席。',
      ['柏松林 宁波市花卉产业工会联合会 主席', '毛一鸣 宁波市花卉产业工会联合会 副主席'],
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
