/** Reads the words of a byline: roles, names and what was done, piece by piece. */
import { CharacterSet, whiteSpace } from '../language/lexicons/character-set.ts';
import { nameElements, soundCharacters } from '../language/lexicons/minority-names.ts';
import { surnameAt } from '../language/lexicons/surnames.ts';

export interface Byline {
  /** The paper's own people: reporters, trainees, editors, and whoever is named without a role. */
  readonly reporters: readonly string[];
  readonly correspondents: readonly string[];
}

/** What the words of a byline turned out to be. */
export interface BylineWords extends Byline {
  /** How many roles (记者, 通讯员) are named. */
  readonly roles: number;
  /** How often it says what was done: 摄影报道, 文/图. */
  readonly deeds: number;
  /** Whether every name begins with a surname, has · in it or is made of a foreign tongue's sounds. */
  readonly sure: boolean;
}

/** What may precede a role: 本报, 新华社, 工人日报—中工网. */
const outlet =
  '(?:本报|本刊|本网|本台|本社|新华社|[\\p{Script=Han}]{2,8}?(?:日报|晚报|晨报|午报|时报|工人报|劳动报|融媒体?)|[\\p{Script=Han}]{2,4}网)?';
const rank =
  '(?:特约|实习|见习|首席|特派|全媒体?|融媒体?|融合?媒体?|新媒体?|中心|资深|高级|摄影|视频|文字|数字|驻[\\p{Script=Han}]{1,6}?)*';
/** Roles, and whether their people are correspondents. */
const roleKinds: Readonly<Record<string, boolean>> = {
  记者: false,
  实习生: false,
  见习生: false,
  评论员: false,
  编辑: false,
  通讯员: true,
  撰稿人: true,
  供稿人: true,
};
const role = new RegExp(`^${outlet}${rank}(?<kind>${Object.keys(roleKinds).join('|')})`, 'u');
/** A role in the middle of glued words: 高岩通讯员白杨. */
const roleInside = new RegExp(`(?<=.)(?:特约|实习|见习)?(?:${Object.keys(roleKinds).join('|')})`, 'u');
const outletAlone = new RegExp(`^(?:${outlet.slice(0, -1)}${rank}|报)$`, 'u');

/** What was done, as a piece of its own. */
const deeds: ReadonlySet<string> = new Set(
  '文 图 摄 摄影 报道 摄影报道 文字报道 图文报道 综合报道 采访报道 图文 文图 撰文 整理 采写 供图 供稿 文并摄 文并图 制图 文字 图片 作者'.split(
    ' ',
  ),
);
/** What was done, glued to the last name; 文 and 图 may be part of a name. */
const deedAtEnd = /(?:摄影报道|文字报道|图文报道|综合报道|采访报道|报道|摄影|供图|供稿|文并摄|摄)$/u;
/** Between the words: blanks, slashes, brackets, bullets. */
const separators = new CharacterSet(`${whiteSpace}/／、，,:：；;｜丨|（）()[]【】□■◆●○◎☆★▲△▪▫◇—–－-`);
const name = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,6}(?:[·•‧・]\p{Script=Han}{1,8})+)$/u;
/** 受访者供图, 资料图片, 本报综合: no names. */
const noName = /编者|受访|提供|资料|图片|来源|网络|单位|企业|公司|工会|本报|记者|通讯|综合|活动|现场/u;

/**
 * The roles, names and deeds in `text`; undefined where it holds anything else. `trusted` where the place alone shows
 * that names follow the roles, so that a name without a surname (记者娜仁) is one too.
 */
export function readBylineWords(text: string, trusted = false): BylineWords | undefined {
  if (text.length > 200) return undefined;
  const reading = new BylineReading(trusted);
  let end = 0;
  for (let start = 0; start < text.length; start = end + 1) {
    end = start;
    while (end < text.length && !separators.hasAt(text, end)) end += 1;
    const listed = start > 0 && text.charAt(start - 1) === '、';
    if (end > start && !reading.take(text.slice(start, end), listed)) return undefined;
  }
  return reading.result();
}

/** Whether they are a byline's words for certain: a role with names, or names of which one is said to have photographed. */
export function isByline(words: BylineWords): boolean {
  const names = words.reporters.length + words.correspondents.length;
  if (names === 0 || names > 12) return false;
  return words.roles > 0 || (words.deeds > 0 && words.sure && names <= 4);
}

/** 白音其其格: a name written by its sound, without a surname. */
function isInSounds(words: string): boolean {
  if (words.length < 3 || words.length > 8) return false;
  const characters = [...words];
  return (
    characters.every((character) => soundCharacters.has(character)) &&
    characters.some((_, i) => nameElements.longestAt(words, i) !== undefined)
  );
}

class BylineReading {
  readonly #reporters: string[] = [];
  readonly #correspondents: string[] = [];
  #roles = 0;
  #deeds = 0;
  #sure = true;
  #half = '';
  #list = this.#reporters;
  readonly #trusted: boolean;

  constructor(trusted: boolean) {
    this.#trusted = trusted;
  }

  /** Takes one piece between separators; whether it can be part of a byline. `listed`: it stands behind 、. */
  take(piece: string, listed: boolean): boolean {
    const found = role.exec(piece);
    if (found !== null) {
      this.#roles += 1;
      this.#list = roleKinds[found.groups?.kind ?? ''] === true ? this.#correspondents : this.#reporters;
      const rest = piece.slice(found[0].length);
      return rest === '' || this.#names(rest, true, false);
    }
    return this.#names(piece, false, listed);
  }

  result(): BylineWords | undefined {
    if (this.#half !== '') return undefined;
    return {
      reporters: this.#reporters,
      correspondents: this.#correspondents,
      roles: this.#roles,
      deeds: this.#deeds,
      sure: this.#sure,
    };
  }

  /** `glued`: the words follow a role without a blank, so that only a surname shows that they are a name. */
  #names(words: string, glued: boolean, listed: boolean): boolean {
    if (deeds.has(words)) {
      this.#deeds += 1;
      return true;
    }
    const inside = roleInside.exec(words);
    if (inside !== null) {
      return (
        this.#names(words.slice(0, inside.index), true, listed) && this.take(words.slice(inside.index), false)
      );
    }
    const done = deedAtEnd.exec(words);
    if (done !== null) {
      this.#deeds += 1;
      const before = words.slice(0, done.index);
      // 本报记者 高岩 石城报道: where they report from; 高岩、乌仁报道 are two
      const isPlace =
        done[0] === '报道' && !listed && this.#list.length > 0 && surnameAt(before, 0) === undefined;
      return isPlace && !glued ? name.test(before) : this.#names(before, glued, listed);
    }
    if (outletAlone.test(words)) return true;
    if (words.length === 1 && /\p{Script=Han}/u.test(words)) return this.#single(words);
    const inSounds = isInSounds(words);
    if (this.#half !== '' || !(name.test(words) || inSounds) || noName.test(words)) return false;
    const surname = surnameAt(words, 0) !== undefined || /[·•‧・]/u.test(words) || inSounds;
    if (glued && !surname && !this.#trusted) return false;
    if (!surname) this.#sure = false;
    if (!this.#list.includes(words)) this.#list.push(words);
    return true;
  }

  /** 张 强: a name of two characters is set with a blank to fill the line. */
  #single(character: string): boolean {
    if (this.#half === '') {
      this.#half = character;
      return true;
    }
    this.#list.push(this.#half + character);
    this.#half = '';
    return true;
  }
}
