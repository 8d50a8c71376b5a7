/** Names that the segmenter's words, a heading's poetry or a list tear: where they begin, and what is none. */
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../bench/plain-article.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { analyse } from '../../../src/language/analyse.ts';
import { names, organisationTypes, read } from './read-sentences.ts';

const home = '浙江省台州市';
const bodies = (text: string) => names(text, organisationTypes, { home });
const places = (text: string) => names(text, ['Place'], { home });
const people = (text: string) => names(text, ['Person'], { home });

describe('bodies', () => {
  it.each([
    ['市城建工会送来清凉。', '台州市城建工会'],
    ['大庆市城建工会送来清凉。', '大庆市城建工会'],
    ['湘东建工集团工会送来清凉。', '湘东建工集团', '湘东建工集团工会'],
    ['远浦重工会同市总工会举办讲座。', '台州市总工会', '远浦重工'],
    ['会同市口岸管理办公室建起驿站。', '台州市口岸管理办公室'],
    ['阿里地区总工会主办，地区教育局协办了这次培训。', '阿里地区总工会', '阿里地区教育局'],
    ['春节前市总工会经费审查委员会完成审计。', '台州市总工会', '台州市总工会经费审查委员会'],
    ['台风过后省总工会拨来物资。', '浙江省总工会'],
    ['图为温岭鹏迅速递有限公司快递员在送件。', '温岭鹏迅速递有限公司'],
    ['他把奖金捐给了台州市困难职工帮扶基金会。', '台州市困难职工帮扶基金会'],
    ['作者是黄岩区于家岙小学教师方敏。', '黄岩区于家岙小学'],
    ['仙居县竹器厂职工方敏带来竹编。', '仙居县竹器厂'],
    ['叫上共青团台州市委一起做。', '共青团台州市委'],
    ['拉上共青团仙居县委一起做。', '共青团仙居县委'],
    ['支教的是临海师范学院音乐学院的学生。', '临海师范学院', '临海师范学院音乐学院'],
  ])('%s', (text, ...expected) => {
    expect([...bodies(text)].sort()).toEqual([...expected].sort());
  });

  it.each([
    '抢修队3天里修复学校12所。',
    '学员来自丽水、衢州两地钢构公司。',
    '台州市旅游饭店职工演讲赛落幕。',
    '少数民族地区工会干部也来了。',
    '他们在当地公司做工。',
    '这里建起学校一所。',
  ])('none in %s', (text) => {
    expect(bodies(text)).toEqual([]);
  });

  it('are not short for a school that begins with the same brand', () => {
    const text =
      '决赛在台州市海燃技术学校举行，由台州市海燃集团有限公司（以下简称“海燃集团”）承办。海燃集团派来教练。';
    expect(bodies(text)).toEqual(['台州市海燃技术学校', '台州市海燃集团有限公司']);
  });
});

describe('places', () => {
  it.each([
    ['慰问金发到河北镇、周口店镇的职工手里。', '周口店镇', '河北镇'],
    ['供水点设在咸阳北路街道。', '咸阳北路街道'],
    ['学院的院址在海门大学椒江校区。', '海门大学椒江校区'],
    ['船停在头门港货场。', '头门港货场'],
    ['他来自吉林市松花湖。', '松花湖'],
  ])('%s', (text, ...expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('people', () => {
  const article = (headline: string, body: string): readonly string[] => {
    const plain = plainArticle(`${headline}\n${body}`);
    const parts = plain.parts.map((part, at) => (at === 0 ? { ...part, kind: 'headline' as const } : part));
    const { entities } = recogniseEntities(analyse({ ...plain, headline, parts }, {}), {});
    return entities.filter(({ type }) => type === 'Person').map(({ name }) => name);
  };

  it('are no words that only the heading has', () => {
    const body = '昨日，市总工会把冷饮送到码头，职工孟小帆喝上了绿豆汤。';
    expect(article('海风里的西瓜汁', body)).toEqual(['孟小帆']);
    expect(article('高手西港比绝活', body)).toEqual(['孟小帆']);
    expect(article('把琴台搭到山坳上', body)).toEqual(['孟小帆']);
    expect(article('石榴红了', body)).toEqual(['孟小帆']);
    expect(article('解开心结', body)).toEqual(['孟小帆']);
  });

  it('are named in the heading too', () => {
    expect(article('孟小帆：码头上的焊花', '孟小帆说，他焊了二十年。')).toEqual(['孟小帆']);
    expect(article('工匠孟小帆的一天', '他焊了二十年。')).toEqual(['孟小帆']);
    expect(article('孟小帆和他的焊枪', '装卸工孟小帆焊了二十年。')).toEqual(['孟小帆']);
    expect(people('职工孟小帆说，他焊了二十年。')).toEqual(['孟小帆']);
    expect(article('焊花', '职工孟小帆说，他焊了二十年。')).toEqual(['孟小帆']);
  });

  it.each([
    ['班组里，电焊工石榴领了新焊把。石榴说，手不抖了。', '石榴'],
    ['工会主席白露带队回访。“水压够了。”白露告诉记者。', '白露'],
    ['装卸工甘甜把最后一袋扛上船，甘甜说：“不累。”', '甘甜'],
    ['副组长江南负责登记。回忆当年，他说得不多；江南坦言，那时没有经验。', '江南'],
    ['保洁员金秋递来热茶。金秋笑着说，天冷了。', '金秋'],
    ['主播大林（网名）开播了。', '大林'],
    ['泥塑艺人石敢当（艺名）登台。', '石敢当'],
    ['老割胶工岳者黑退休多年。', '岳者黑'],
  ])('are called by everyday words where they speak: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    '6对职工成功结缘。成功说明一切。',
    '职工代表说，方案很好。职工代表鼓掌。',
    '驾驶员安全到家。安全说到底是责任。',
    '员工方便了，方便说起来容易。',
    '货车司机平安归来。',
    '职工高兴极了，高兴说不出话。',
    '街道送来手语翻译终端。',
    '84名演员登台。',
  ])('are not the words themselves: %s', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('are not what firms are small in', () => {
    expect(people('为解小微企业的急难，双方签约。')).toEqual([]);
    expect(read('为解小微企业的急难，双方签约。').entities).toEqual([]);
  });
});
