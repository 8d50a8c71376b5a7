/** Codes of the graph and of the extraction as a reader says them; what is no known code stays as it is. */
import {
  attendanceRoles,
  claimStatuses,
  entityTypes,
  figureKinds,
  type Label,
  relationTypes,
} from '../../../graph-schema/ontology.ts';
import type { Language } from '../language.ts';

type Vocabulary = Readonly<Record<string, Label>>;

const labelsOf = (types: Readonly<Record<string, { readonly label: Label }>>): Vocabulary =>
  Object.fromEntries(Object.entries(types).map(([code, { label }]) => [code, label]));

const duplicateReasons: Vocabulary = {
  'same name': { zh: '同名', en: 'same name' },
  'one is called by the name of the other': {
    zh: '一方的别名是另一方的名称',
    en: 'one is called by the name of the other',
  },
};

/** Columns of the cookbook's answers that hold codes. */
const columns: Readonly<Record<string, Vocabulary>> = {
  type: labelsOf(entityTypes),
  relation: labelsOf(relationTypes),
  status: claimStatuses,
  role: attendanceRoles,
  what: figureKinds,
  reason: duplicateReasons,
};

/** A value of a column of a cookbook answer. */
export function cookbookCode(language: Language, column: string, code: string): string {
  return columns[column]?.[code]?.[language] ?? code;
}

/** What an explanation says besides names of rules, in Chinese; in English the codes are words already. */
const explanationWords: Readonly<Record<string, string>> = {
  ...inChinese(labelsOf(entityTypes)),
  ...inChinese(labelsOf(relationTypes)),
  ...inChinese(claimStatuses),
  FIGURE: '数字',
  // details of the issue
  newspaper: '报纸',
  date: '日期',
  home: '所在地',
  page: '版次',
  // lines
  banner: '报头',
  section: '栏目',
  kicker: '引题',
  headline: '标题',
  subtitle: '副题',
  byline: '署名',
  body: '正文',
  caption: '图注',
  credit: '摄影署名',
  jump: '转版',
  decoration: '装饰',
  // authors
  reporters: '记者',
  correspondents: '通讯员',
  // repairs
  joined: '拼接',
  doubled: '重复',
  lost: '缺字',
  stray: '混入',
  'sentence cut by a column': '句子被分栏截断',
  'Markdown, taken out': 'Markdown 标记，已去掉',
  'caption inside a sentence, left out': '句中混入的图注，已略去',
  'begins with a mark that begins nothing': '以不该在开头的标点开头',
  // subjects
  own: '本句',
  clause: '承前一小句',
  sentence: '承前一句',
  // mentions
  name: '名称',
  pointer: '指代',
};

function inChinese(vocabulary: Vocabulary): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(vocabulary).map(([code, { zh }]) => [code, zh]));
}

export function explanationWord(language: Language, word: string): string {
  return language === 'zh' ? (explanationWords[word] ?? word) : word;
}

/** Why a place of the page was mended, or is suspected. */
export function explanationNote(language: Language, note: string): string {
  if (language !== 'zh') return note;
  const said = note
    .replace(/^(.*) is printed twice, read once$/u, '“$1”印了两遍，只读一遍')
    .replace(/^begins in the middle of (.*), which stands above$/u, '从“$1”中间开始，上文有此词');
  return explanationWord(language, said);
}

const directions: Readonly<Record<string, string>> = {
  past: '过去',
  present: '当下',
  future: '将来',
  unknown: '时间不明',
};

/** `去年 = 2023 past` and `12.6万元 = 126000 元`: only the direction of a date is a word. */
export function explanationReading(language: Language, reading: string): string {
  if (language !== 'zh') return reading;
  return reading.replace(/ (past|present|future|unknown)$/u, (_, word: string) => ` ${directions[word]}`);
}

/** `e2 某某（carried over）`: a name that the clause does not repeat. */
export function explanationPiece(language: Language, piece: string): string {
  return language === 'zh' ? piece.replace(/\(carried over\)$/u, '（承前）') : piece;
}
