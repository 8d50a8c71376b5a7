/** The tagger beside the rules, on sentences made up for this test. */
import { describe, expect, it } from 'vitest';
import { read } from '../entities/read-sentences.ts';

function people(text: string) {
  return read(text).entities.filter(({ type }) => type === 'Person');
}
const rules = (text: string) =>
  people(text).flatMap(({ name, mentions }) => mentions.map(({ rule }) => `${name} ${rule}`));

describe('the second opinion', () => {
  it.each([
    ['工友们都管屠国华叫“活地图”。', '屠国华'],
    ['说起这件事，妻子至今还埋怨韦明志不爱惜身体。', '韦明志'],
  ])('adds a person whom no cue introduces: %s', (text, name) => {
    expect(rules(text)).toEqual([`${name} tagger/person`]);
  });

  it.each([
    ['监察支队支队长郎亮便与工会干事去了工地。', '郎亮'],
    ['律师石垒以《合同那些事》为题开讲。', '石垒'],
    ['市总工会主席尹涛向两人颁发证书。', '尹涛'],
    ['老师濮阳婧一晚上改了53份。', '濮阳婧'],
    ['副教授麻婷既点评又授课。', '麻婷'],
  ])('parts a name from the grammar behind it: %s', (text, name) => {
    expect(people(text).map((person) => person.name)).toEqual([name]);
  });

  it.each([
    ['副书记丁恩和把箱子一一打开。', '丁恩和'],
    ['讲师叶如意教编程。', '叶如意'],
    ['护林员田福来说起这件事。', '田福来'],
    ['主席郑从容出席。', '郑从容'],
    ['会计廖守一说，账都对上了。', '廖守一'],
  ])('leaves a given name whole that ends like grammar: %s', (text, name) => {
    expect(people(text).map((person) => person.name)).toEqual([name]);
  });

  it('adds nobody inside the name of a body or of a work', () => {
    expect(people('柳国栋医院的大厅里摆着绿植。')).toEqual([]);
    expect(people('当天还放映了《屠国华》等影片。')).toEqual([]);
    expect(people('大家来到青田软件园东山·智慧谷参观。')).toEqual([]);
  });

  it('adds nobody who only reports', () => {
    expect(people('本报记者韦明志、屠国华')).toEqual([]);
  });

  it('is surer where rules and tagger agree than the rule alone', () => {
    const [person] = people('县总工会主席韦明志说，服务站全年开放。');
    expect(person?.name).toBe('韦明志');
    expect(person?.mentions[0]?.confidence).toBeGreaterThan(0.95);
  });
});
