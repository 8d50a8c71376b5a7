/**
 * Departments that a title names: 某厅劳动关系处|处长 is a post in 某厅劳动关系处, which the name itself says is a part of
 * 某厅. Companies' departments stay in the title (财务部经理): nobody speaks of them as bodies.
 */
import type { Span } from '../../page/source-text.ts';
import type { Post } from './post-bodies.ts';

/** A department with the office of whoever heads it: the office repeats what the department is. */
const headed =
  /^(?<unit>[\u4e00-\u9fff]{1,14}?(?:(?<kind>[处科司部股])(?=(?:常务|执行)?副?\k<kind>长)|室(?=(?:常务)?副?主任)))(?<office>(?:常务|执行)?副?(?:[处科司部股]长|主任))(?:、(?<others>.+))?$/u;

/** Bodies of state, party and public associations; a university's 部 or 处 are its administration as well. */
const hasDepartments =
  /(?:厅|局|委|委员会|总署|署|政府|法院|检察院|海关|大学|学院|妇联|妇女联合会|科协|文联|残联|联合会|(?<!人大|政协)常委会)$|^(?:人力资源和社会保障|教育|水利|应急管理|交通运输|农业农村|民政|司法|商务|财政|自然资源|生态环境|工业和信息化|住房和城乡建设|文化和旅游|公安)部$/u;

/** What is no department for all its last character: 全部, 干部. */
const noUnit = /(?:干|全|总|分|支|党|本|各|多|内|外|教)部$|^(?:常委|委员|党组|成员)/u;

/** The posts that a title means once the department that it names is a body of its own. */
export function postsInDepartment(post: Post, text: string): readonly Post[] {
  const { title, words, body } = post;
  if (body.type !== 'Institution' || title.form !== 'named' || !hasDepartments.test(body.name)) return [post];
  const { unit, office, others } = headed.exec(words)?.groups ?? {};
  if (!unit || !office || noUnit.test(unit)) return [post];
  const span = departmentSpan(title.organisation, unit, text);
  if (!span) return [post];
  const department = { type: 'Institution', name: body.name + unit } as const;
  const inDepartment: Post = { title, words: office, body: department, named: span };
  return others ? [inDepartment, { ...post, words: others }] : [inDepartment];
}

/** Where the whole and its department are named in one string; nowhere if something stands between. */
function departmentSpan(whole: Span, unit: string, text: string): Span | undefined {
  const end = whole.end + unit.length;
  if (text.slice(whole.end, end) === unit) return { start: whole.start, end };
  return text.endsWith(unit, whole.end) ? whole : undefined;
}
