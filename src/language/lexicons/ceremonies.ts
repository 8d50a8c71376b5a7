/**
 * The occasions within a greater one: how something is opened, closed or handed over, and what such an occasion is called.
 * Each act goes with each form: 启动仪式, 启动式, 启动典礼, 启动大会.
 */
import { CharacterSet } from './character-set.ts';
import { words } from './word-trie.ts';

/** Acts that have a ceremony only: 开班仪式, 开班式, 开班典礼; 召开班会 is no 开班会. */
const ceremonialActs = words(
  '闭营 结营 开营 开班 结班 结业 开工 竣工 首发 启用 投用 落成 挂牌 授旗 开赛 开讲 开课 结课 开训 收官 落幕 签字 签署',
);
/** Acts that are as often called a meeting: 启动会, 签约会, 颁奖大会. */
const gatheredActs = words('启动 开幕 闭幕 启幕 揭牌 授牌 揭幕 颁奖 签约');
/** Meetings at the beginning or end of something: 动员大会, 总结表彰会. */
const meetingActs = words('总结表彰 总结 表彰 动员 誓师');

const product = (acts: readonly string[], forms: string): readonly string[] =>
  acts.flatMap((act) => words(forms).map((form) => act + form));

/** Ceremonies that are parts of what they open, close or hand over. */
export const ceremonies: readonly string[] = [
  ...product(ceremonialActs, '仪式 式 典礼'),
  ...product(gatheredActs, '仪式 式 典礼 会 大会 晚会'),
];

/** What is begun, ended or handed over with a ceremony, whatever it is: 开窑, 闭赛, 收镰, 交房, 封顶. */
const boundary = /^[开闭启收揭落竣封奠首交](?![放合发流通届都])\p{sc=Han}$/u;
const lastCharacters = new CharacterSet('式礼');
const ceremonialForm = /(?:仪式|典礼|式)$/u;

/** 开窑仪式, 闭赛式: an act at the beginning or end with a form of ceremony; 开放式 and 收费式 are manners. */
export function isCeremony(words: string): boolean {
  if (!lastCharacters.hasAt(words, words.length - 1)) return false;
  const form = ceremonialForm.exec(words)?.[0];
  return form !== undefined && boundary.test(words.slice(0, words.length - form.length));
}

/** Meetings that are parts of what they begin or end. */
export const partMeetings: readonly string[] = [
  ...product(['启动', ...meetingActs], '会 大会'),
  ...product(words('结业 结营'), '汇报 汇报会 汇报演出'),
];

/** Acts by which an event itself begins or ends: whoever is there is at the event. */
export const openingOrClosing = '开幕|启幕|闭幕|落幕|收官|开赛|开班|开营|结业|结营|结训|结课|结班|颁奖';
/** Acts at the beginning or end of anything. */
export const boundaryActs = `${openingOrClosing}|启动|开讲|首发|开训|开课|开学|出征`;

/** The source of a regular expression for all of them. */
export const ceremonyPattern =
  `(?:(?:${[...ceremonialActs, ...gatheredActs].join('|')})(?:仪式|式|典礼)|` +
  `(?:${[...gatheredActs, ...meetingActs].join('|')})(?:大|晚)?会)`;
