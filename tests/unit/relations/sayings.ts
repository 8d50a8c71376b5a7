/**
 * Sentences with all that they say of who did what.
 *
 * Letters stand for names (`names` below), small ones for pointers to them or for people with their posts. `A-ORG-P` is
 * ORGANISED from A to P: relation types by their first three letters, `:5000` an amount in yuan, `:spoke` a role,
 * `?planned` a status; `-` is nothing at all. Posts are not listed.
 */
import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/relations/relate.ts';
import { mark } from './marked-text.ts';

const names: Readonly<Record<string, string>> = {
  A: '{U 海州市总工会}',
  B: '{I 海州市体育局}',
  C: '{C 海州港务有限公司}',
  D: '{I 海州市慈善总会}',
  E: '{C 青石机械有限公司}',
  G: '{U 青石机械有限公司工会}',
  K: '<{U 海州市总工会}副主席{H 王建国}>',
  J: '<{C 海州港务有限公司}总经理{H 周立}>',
  X: '{H 张小梅}',
  Y: '{H 李大山}',
  Z: '{H 周小红}',
  P: '{P 职工歌会}',
  Q: '{P 职工技能大赛}',
  R: '{P 职工书屋}',
  S: '{P 焊工培训班}',
  W: '{P 送清凉活动}',
  V: '{P 工会进万家系列活动}',
  N: '{P 海州工匠}',
  F: '{F 爱心基金}',
  M: '{P 满意企业称号}',
  L: '{L 青石剧场}',
  T: '{P 产改推进会}',
  O: '{L 东湖区}',
  I: '{I 海州市人社局}',
  U: '{U 东湖区总工会}',
  H: '{I 海州技师学院}',
  a: '{U 市总工会=海州市总工会}',
  g: '{U 公司工会=青石机械有限公司工会}',
  j: '<{U 青石机械有限公司工会}主席{H 钱立}>',
  k: '<{I 海州市体育局}局长{H 赵敏}>',
  p: '{P 活动=职工歌会}',
  q: '{P 大赛=职工技能大赛}',
  s: '{P 培训班=焊工培训班}',
  t: '{P 会议=产改推进会}',
  u: '<{U 东湖区总工会}主席{H 孙浩}>',
  w: '{P 活动=送清凉活动}',
  x: '<{I 海州技师学院}教授{H 张小梅}>',
  y: '<{C 海州港务有限公司}焊工{H 李大山}>',
  z: '<{C 青石机械有限公司}钳工{H 周小红}>',
};

const ownName = /\{\w (?:[^}=]+=)?([^}=]+)\}>?$/u;
const letters = new Map(
  Object.entries(names)
    .reverse()
    .map(([letter, marked]): [string, string] => [ownName.exec(marked)?.[1] ?? '', letter]),
);

/** All claims of a sentence but the posts, as the lists below write them. */
function claimsOf(sentence: string): readonly string[] {
  const { text, layer } = mark(
    sentence.replace(/[A-Za-z]/gu, (letter) => names[letter] ?? letter),
    { date: '2024-05-20' },
  );
  const letterOf = new Map(
    layer.entities.map((entity): [string, string] => [entity.id, letters.get(entity.name) ?? entity.name]),
  );
  return relate(text, layer)
    .relations.filter(({ type }) => type !== 'HOLDS_POST')
    .map(({ type, source, target, amount, role, status }) => {
      const claim = `${letterOf.get(source)}-${type.slice(0, 3)}-${letterOf.get(target)}`;
      const sum = amount === undefined ? '' : `:${amount}`;
      const part = role && role !== 'attended' ? `:${role}` : '';
      return `${claim}${sum}${part}${status === 'done' ? '' : `?${status}`}`;
    })
    .sort();
}

/** One test for each line of each list. */
export function describeSayings(sayings: Readonly<Record<string, readonly string[]>>): void {
  describe.each(Object.entries(sayings))('%s', (_, lines) => {
    test.each(lines)('%s', (line) => {
      const [sentence = '', claims = ''] = line.split(' => ');
      expect(claimsOf(sentence)).toEqual(claims === '-' ? [] : claims.split(' ').sort());
    });
  });
}
