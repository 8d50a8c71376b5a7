/** Which neighbouring names form one group (A、B和C), and which words after a group stand for it (等单位负责人). */
import { mannerAdverb } from '../../language/lexicons/verbs/manner-adverbs.ts';
import { joining } from '../../language/lexicons/verbs/pivot-verbs.ts';
import type { Atom } from './atoms.ts';
import { OpeningPattern } from './opening-pattern.ts';
import type { FoldSymbol, Representative } from './phrase.ts';

const count = '[0-9一二三四五六七八九十两百千余多]+(?:家|个|名|位|支|所|项|类|场|处|户|人|地)?';
const conjunction = '(?:、|和|与|及|以及|，以及|、以及|、还有|，还有|还有|暨|同|并)';
const listWord = '[^，。；：、“”（）！？]';

/** A、B；A等8个区县以及B；A、（不是名字的一项）、B. */
const plainJoint = new RegExp(
  `^(?:等(?:${count})?${listWord}{0,6})?${conjunction}(?:${listWord}{1,12}[、和])?$`,
  'u',
);
/** A联合B、A会同B: both do what follows. */
const jointAction = new RegExp(
  `^(?:牵头，?|，)?(?:近日|日前|近期|随后)?(?:${mannerAdverb}){0,2}(?:${joining}|携|同|与|和)(?:了)?$`,
  'u',
);
/** Ｈ同志, Ｈ老师, Ｈ一行: how people are spoken of with respect, and those who come with them. */
const honorific =
  /^(?:等?(?:同志|先生|女士|老师|师傅|大姐|大哥|夫妇|伉俪|本人|院士|一行(?:[0-9一二三四五六七八九十]+余?人)?))+(?!们|的?(?:家庭|工作室|说法|身份|意愿))/u;
const addressed = new OpeningPattern(honorific);

/** Persons carry a description before the name, and lists of titled persons go on over commas; no Ｈ，从Ｈ手中. */
const personModifier = '[^，。；：、“”（）！？说道把将对向给在被由是请为了]{0,18}';
const personJoint = new RegExp(
  `^(?!，(?:从(?!事|教)|跟|随))(?:、以及|、还有|、|，以及|，还有|，|和|与|及|以及|还有)(?:${personModifier}、){0,2}${personModifier}$`,
  'u',
);
/** A comma between two names without any description is a list only if the names carry their posts. */
const bareComma = /^，$/u;

/** Ｈ，登台授课的|还有Ｈ: a sentence about the second. */
const cleft = /的，?(?:还|也|则)?(?:有|是|为)/u;

/** The symbol of the group that two neighbours form, or nothing if they form none. */
export function canCoordinate(left: Atom, between: string, right: Atom): FoldSymbol | undefined {
  const [a, b] = [left.symbol, right.symbol];
  if (a === '' || b === '' || between.length > 60) return undefined;
  if (a === 'Ｈ' && b === 'Ｈ') return joinsPersons(left, between, right) ? 'Ｈ' : undefined;
  if (a === b && 'ＯＰＦＬ'.includes(a)) {
    if (plainJoint.test(between)) return a;
    return a === 'Ｏ' && jointAction.test(between) ? a : undefined;
  }
  const mixed = (a === 'Ｏ' && b === 'Ｌ') || (a === 'Ｌ' && b === 'Ｏ');
  return mixed && plainJoint.test(between) ? 'Ｏ' : undefined;
}

function joinsPersons(left: Atom, words: string, right: Atom): boolean {
  const between = words.replace(honorific, '');
  if (!personJoint.test(between) || cleft.test(between)) return false;
  if (!between.startsWith('，') || between.startsWith('，以及')) return true;
  const titled = (atom: Atom): boolean => (atom.member?.posts.length ?? 0) > 0;
  if (bareComma.test(between)) return titled(right) && titled(left);
  return titled(right) || /(?:获得者|劳模|劳动模范|工匠|标兵|冠军|选手)/u.test(between);
}

const groupEnd = new OpeningPattern(
  new RegExp(
    `^等(?:(?:${count})?[^，。；：、“”（）！？获在被由为参]{0,4}?(?:单位|企业|部门|机构|班组|集体|领导|同志|嘉宾|劳模|劳动模范|专家|工匠|选手|老师|演员|歌手|学校|院校|公司|活动|项目|课程|板块|品牌|工会|镇街|区县))?(?:${count})?(?:[多各]?地(?![区方铁税质块面下]))?`,
    'u',
  ),
);
/** Words behind a group of organisations that say whom of them is meant. */
const standIns: readonly (readonly [words: OpeningPattern, Representative])[] = [
  [
    new OpeningPattern(
      /^(?:代表队|代表团|参赛队|队(?!长|员)|的?[两二三四五六七八九十0-9]+支(?:代表|参赛)?队伍?|的?(?:参赛)?(?:队员|选手|健儿|运动员|车手|战队))(?:们)?/u,
    ),
    'team',
  ],
  [
    new OpeningPattern(
      /^(?:的)?(?:有关|相关|主要|分管|各|部分|全体)?(?:(?:业务|职能|内设)?(?:处室|部门|科室|部室|股室))?(?:负责同志|负责人|领导|同志们?|代表|干部|委员|(?<=全体)(?:人员|成员)|工作人员|志愿者|专家|医生|律师|老师|教练)(?:们)?/u,
    ),
    'officials',
  ],
  [
    new OpeningPattern(
      /^(?:的)?(?:一名|[0-9]+[余多]?(?:名|位)|部分|多名|数十名|百余名)?(?:一线|青年|女|困难|退休|优秀|新|生产|骨干)*(?:职工|员工|工人|师生|学生|青工)(?!之家|书屋|运动会)/u,
    ),
    'staff',
  ],
];

/** How many units of `text` from `start` on belong to a group that ends there (等8家单位负责同志), and whom of it they mean. */
export function representativeAfter(
  symbol: FoldSymbol,
  text: string,
  start: number,
  end: number,
): { length: number; representative: Representative } {
  if (!'ＯＨＰＬ'.includes(symbol)) return { length: 0, representative: '' };
  const length = groupEnd.lengthAt(text, start, end);
  if (symbol === 'Ｈ' && length === 0)
    return { length: addressed.lengthAt(text, start, end), representative: '' };
  if (symbol === 'Ｏ') {
    for (const [words, representative] of standIns) {
      const more = words.lengthAt(text, start + length, end);
      if (more > 0) return { length: length + more, representative };
    }
  }
  return { length, representative: '' };
}
