/**
 * What somebody holds without a head noun that names events: 开展困难女工免费体检, 举办年货义卖. The object of such a
 * verb is taken up to where its phrase ends.
 */
import type { Span } from '../../page/source-text.ts';
import type { Unit } from './phrase-units.ts';
import { substanceOf } from './programme-rules.ts';

/** Verbs whose object is always something organised. */
const holding = /^(?:开展|举办|举行|组织开展|联合开展|联合举办|集中开展|同步开展|开办|举办了|开展了)$/u;
/** Verbs whose object is built or set up, and how such objects end. */
const building = /^(?:建起|建成|打造|设立|设置|增设|开设|新建|搭建|改建|启用|开放|建立|建了|设|建)$/u;
const built = /[点站室屋角吧亭房棚柜架墙廊馆厅园苑坊栈驿仓铺车]$/u;
/** Objects that are work in general: 开展工作, 开展深度合作. */
const generalObject =
  /(?:工作|建设|合作|交流|调研|检查|讨论|研究|业务|生产|学习|教育|治理|创新|改革|管理|服务|活动|培训|自查|摸排|排查|调查|监督|维权|协商|谈判|救援|施工|建功|竞争|对接|攻关|帮扶|慰问|宣传|宣讲|行动)$/u;
const shortest = 5;
const longest = 16;

/** Objects of those verbs, in text order. */
export function heldObjects(text: string, units: readonly Unit[]): readonly Span[] {
  const objects: Span[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'verb') continue;
    const holds = holding.test(unit.text);
    if (!holds && !building.test(unit.text)) continue;
    const object = objectBehind(text, units, index + 1);
    if (object !== undefined && (holds || built.test(text.slice(object.start, object.end))))
      objects.push(object);
  }
  return objects;
}

function objectBehind(text: string, units: readonly Unit[], from: number): Span | undefined {
  let first = from;
  while (/^[了过]$/u.test(units[first]?.text ?? '') || units[first]?.kind === 'quantity') first++;
  let last = first;
  while (isPiece(units[last])) last++;
  const start = units[first]?.start;
  const end = units[last - 1]?.end;
  const behind = units[last];
  if (start === undefined || end === undefined || last === first) return undefined;
  const ends = behind === undefined || behind.kind === 'quantity' || /^[，。；！？\n]/u.test(behind.text);
  if (!ends || end - start < shortest || end - start > longest) return undefined;
  const words = units.slice(first, last).map((u) => u.text);
  if (generalObject.test(text.slice(start, end)) || substanceOf(words) < shortest - 1) return undefined;
  return { start, end };
}

function isPiece(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'noun' ||
    unit?.kind === 'place' ||
    unit?.kind === 'year' ||
    unit?.quotation?.kind === 'name'
  );
}
