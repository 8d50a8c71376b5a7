/** Common nouns that begin a clause, and nouns behind 这家, stand for the body that was named before. */
import { describe, expect, it } from 'vitest';
import { read } from './read-sentences.ts';

/** What the pointers of a text stand for, in text order: 公司=云山机械有限公司. */
function pointers(text: string): readonly string[] {
  return read(text)
    .entities.flatMap(({ name, mentions }) =>
      mentions.filter(({ form }) => form === 'pointer').map((mention) => ({ ...mention, name })),
    )
    .sort((a, b) => a.start - b.start)
    .map((mention) => `${mention.text}=${mention.name}`);
}

describe('a common noun points to a body', () => {
  it.each([
    ['烟台云山机械有限公司是家老企业。公司去年拿出200万元改造食堂。', '公司=烟台云山机械有限公司'],
    ['烟台云山机械有限公司是家老企业。公司2021年起实行轮休。', '公司=烟台云山机械有限公司'],
    ['奉化区快递行业工会联合会昨天成立。联合会首批吸纳会员单位21家。', '联合会=奉化区快递行业工会联合会'],
    [
      '奉化区快递行业工会联合会揭牌，奉化区妇女联合会到会祝贺。目前，联合会已有会员310名。',
      '联合会=奉化区快递行业工会联合会',
    ],
    ['石狮市渔业协会换届。协会现有会员620人。', '协会=石狮市渔业协会'],
    ['记者走进溧水区劳动争议调解中心。这个中心2019年由两家单位设立。', '这个中心=溧水区劳动争议调解中心'],
    [
      '溧水区总工会法律援助工作站搬了家。去年以来，工作站共受理案件132件。',
      '工作站=溧水区总工会法律援助工作站',
    ],
    ['溧水铁路工人纪念馆开馆。纪念馆由三家单位共建。', '纪念馆=溧水铁路工人纪念馆'],
    ['石狮市渔业协会换届。联谊会由石狮市总工会与协会举办。', '协会=石狮市渔业协会'],
    ['石狮市渔业协会换届。渔家课堂由协会负责日常运行。', '协会=石狮市渔业协会'],
    ['石狮市渔业协会换届。6月10日，协会在石湖镇摆下擂台。', '协会=石狮市渔业协会'],
    ['石狮市渔业协会换届。协会与石狮市总工会合办了夜校。', '协会=石狮市渔业协会'],
    ['望北煤业有限公司和龙口煤矿、第二棉纺厂同去。公司去年拿出200万元改造食堂。', '公司=望北煤业有限公司'],
    ['烟台云山机械有限公司办赛。杜强被公司授予“岗位能手”称号。', '公司=烟台云山机械有限公司'],
    ['烟台云山机械有限公司开了新班。这家公司为学员付了学费。', '这家公司=烟台云山机械有限公司'],
  ])('%s', (text, expected) => {
    expect(pointers(text)).toEqual([expected]);
  });
});

describe('a common noun points to nothing', () => {
  it.each([
    '烟台云山机械有限公司是家老企业。公司职工每天走两万步。',
    '石狮市渔业协会换届。协会之间很少来往。',
    '烟台云山机械有限公司是家老企业。公司在职职工有600人。',
    '石狮市渔业协会换届。会员在协会登记。',
    '石狮市渔业协会换届。理由协会心里清楚。',
    '溧水区职工服务中心搬了家。由中心城区出发要一个小时。',
    '溧水区职工服务中心搬了家。中心城区停车难。',
    '溧水区职工服务中心搬了家。中心位置留给了母婴室。',
    '石狮市渔业协会换届。要建好协会、用好协会。',
    '奉化区妇女联合会昨天换届。联合会首批吸纳会员单位21家。',
    '烟台云山机械有限公司是家老企业。各公司去年都拿出了资金。',
  ])('%s', (text) => {
    expect(pointers(text)).toEqual([]);
  });

  it('a name in quotation marks that is a programme stays one when its noun comes again', () => {
    const { entities } = read(
      '他是“灯塔”志愿服务队的队员。截至6月，服务队共处理求助96件。今年3月，服务队走进码头。',
    );
    expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual(['Programme 灯塔志愿服务队']);
  });
});

describe('联合镇 behind a body is who joins an office of the town', () => {
  it.each([
    ['象山县石浦镇总工会联合镇妇联举办培训。', '石浦镇妇女联合会'],
    ['象山县石浦镇总工会会同镇文化站举办培训。', '石浦镇文化站'],
  ])('%s', (text, body) => {
    expect(read(text).entities.map(({ name }) => name)).toContain(body);
  });
});
