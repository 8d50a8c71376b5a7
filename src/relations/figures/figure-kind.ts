/** Decides what a number counts from its unit and the words around it. */
import type { FigureKind } from '../../../graph-schema/ontology.ts';
import type { Quantity } from '../../language/analysed-text.ts';
import {
  kindsBefore,
  kindsBehind,
  measureUnits,
  organisationNouns,
  organisationsBefore,
  organisationUnits,
  peopleUnits,
  sessionUnits,
} from '../../language/lexicons/units-of-figures.ts';
import { SoughtPattern } from '../syntax/sought-pattern.ts';

/** The words of the number's clause on both sides of it. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

const wordsBefore = kindsBefore.map(([kind, words]) => [kind, new SoughtPattern(words)] as const);
const wordsBehind = kindsBehind.map(([kind, words]) => [kind, new SoughtPattern(words)] as const);

/** How often something was looked at on the net. */
const seenOnline = /(?:点击|浏览|播放|阅读|访问|转发|点赞|下载)[^，。；]{0,6}$/u;

/** 六个暑假, 三个学期: how long; 六个大字. */
const stretch =
  /^个(?:多)?(?:大?字|暑假|寒假|暑期|学期|学年|赛季|榨季|年头|季节|春秋|昼夜|班次|夜晚|夏天|冬天)/u;

/** What the number counts; undefined where it is a measure, an age, a time or no figure at all. */
export function figureKind(quantity: Quantity, { before, behind }: Surroundings): FigureKind | undefined {
  const { unit } = quantity;
  if (quantity.scope === 'change' || measureUnits.has(unit) || stretch.test(unit + behind)) return undefined;
  if (unit === '元') return 'amount';
  if (unit === '%' || unit === '％') return 'other';
  // 13对青年牵手成功: couples are an outcome, no number of people.
  if (unit === '对') return 'other';
  // 累计学习人次超过31万
  if (unit === '' && /(?:人次|人数|[访与加读]者|听众|观众)(?:已|累计|总计|共|就|有|达)*$/u.test(before))
    return 'participants';
  // 46个职工家庭, 收下83个孩子
  const people =
    unit === '个' &&
    /^(?:(?:职工|员工|[^，。；]{0,2})家庭|(?:[^，。；]{0,4}的)?(?:孩子|娃|小朋友|学生|新生儿))/u.test(behind);
  if (peopleUnits.has(unit) || people || (unit === '' && /^(?:职工|员工|学生|劳模|家属)/u.test(behind))) {
    // 人次 counts visits, and no members.
    const near = wordsBefore.find(
      ([kind, words]) => words.test(before) && !(kind === 'members' && unit === '人次'),
    );
    const told = wordsBehind.find(([, words]) => words.test(behind))?.[0];
    // 共有790名职工报名: those counted do something.
    if (near !== undefined && !(near[0] === 'members' && told !== undefined)) return near[0];
    return told ?? 'participants';
  }
  if (organisationUnits.has(unit) && (organisationNouns.test(behind) || organisationsBefore.test(before)))
    return 'organisations';
  // 点击量突破42万次
  if (unit === '次' && seenOnline.test(before)) return 'other';
  if (sessionUnits.has(unit)) return 'sessions';
  return unit === '' ? undefined : 'items';
}
