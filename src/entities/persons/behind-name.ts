/** What stands behind a person's name, and how much it says for one that ends there. */
import { afterNames } from '../../language/lexicons/after-names.ts';
import { CharacterSet, whiteSpace } from '../../language/lexicons/character-set.ts';
import type { WordIndex } from '../word-index.ts';

const marks = new CharacterSet(`，。、；：！？“”‘’（）《》…—,.;:!?()·${whiteSpace}`);

/** A place or body goes on there: 杜家坪|矿, 刘官|街道. */
const headBehind =
  /^(?:矿|厂|村|镇|乡|县|区|市|街道|路(?!过|上|遇)|站(?!在|起|上|着|到|了)|公司|集团|医院|学校|中学|大学|小学|工会|社区|小区|水库|机场|大桥|银行|煤矿)/u;

/** The characters that `headBehind` begins with. */
const headStarts = new CharacterSet('矿厂村镇乡县区市街路站公集医学中大小工社水机银煤');

export interface BehindName {
  readonly score: number;
  readonly strong: boolean;
  readonly mark: boolean;
  readonly word: boolean;
}

/** What the words behind a name that ends at `end` say for it. */
export function behindName(index: WordIndex, end: number): BehindName {
  const { text } = index;
  if (end >= text.length || marks.hasAt(text, end)) return markBehind;
  const next = text.charCodeAt(end);
  if (next === he && behindHe.hasAt(text, end + 1)) return joinsPhrase;
  // 卢恩和，: nothing is joined to a mark
  if (next === he && clauseMarks.hasAt(text, end + 1)) return otherBehind;
  if (next === zhi && !kinBehind.hasAt(text, end + 1)) return otherBehind;
  if (next === le && index.at(end)?.text === '了') return otherBehind;
  if (actsForOthers(text, end)) return proxyBehind;
  if (headStarts.hasAt(text, end) && headBehind.test(text.slice(end, end + 3))) return otherBehind;
  const word = afterNames.longestAt(text, end);
  if (word) {
    const length = word.end - end;
    const aligned = (index.begins(end) && index.begins(word.end)) || alwaysAligned.hasAt(text, end);
    const score =
      1 +
      Math.min(length, 3) * 0.5 +
      (aligned ? 0.7 : length >= 2 ? 0.3 : index.at(end)?.tag === 'x' ? 0 : -0.4);
    return { score, strong: word.value === 'strong' && (length >= 2 || aligned), mark: false, word: true };
  }
  // 孔令芬|领了奖
  if (aspects.hasAt(text, end + 1) && !withAspect.hasAt(text, end)) return verbBehind;
  return index.begins(end) ? wordBegins : wordGoesOn;
}

const aspects = new CharacterSet('了着');
/** 为了, 除了, 本着: prepositions, and what ends a verb. */
const withAspect = new CharacterSet('为除本沿朝向到成出完好住掉过');
const verbBehind: BehindName = { score: 1.5, strong: false, mark: false, word: true };

const markBehind: BehindName = { score: 2.2, strong: false, mark: true, word: false };
/** 韩某|代为宣读, 雷某|同推一辆餐车, 程某|替他致辞: for or with others. */
export function actsForOthers(text: string, end: number): boolean {
  return proxies.hasAt(text, end) && !proxyWords.test(text.slice(end, end + 2));
}

const proxies = new CharacterSet('代同替');
const proxyWords = /^(?:代[码言课驾工售购金]|同[志事学乡仁济德说表介告称讲])/u;
const proxyBehind: BehindName = { score: 1.8, strong: false, mark: false, word: true };
const joinsPhrase: BehindName = { score: -1, strong: false, mark: false, word: false };
const otherBehind: BehindName = { score: -1.5, strong: false, mark: false, word: false };
const wordBegins: BehindName = { score: 0.8, strong: false, mark: false, word: false };
const wordGoesOn: BehindName = { score: -0.5, strong: false, mark: false, word: false };

const he = '和'.charCodeAt(0);
const le = '了'.charCodeAt(0);
const zhi = '之'.charCodeAt(0);
/** 吴某|之子, 王某|之手; 过|静之 is a name. */
const kinBehind = new CharacterSet('子女妻夫父母兄弟妹孙后徒师友手口');
const clauseMarks = new CharacterSet('，。；：！？）');
/** 和 in front of these goes on with a phrase and lists no name. */
const behindHe = new CharacterSet('把将在向对从被给为说表也都就');
/** Words of the same character that stand behind names whatever the segmenter joins them to. */
const alwaysAligned = new CharacterSet('说等');
