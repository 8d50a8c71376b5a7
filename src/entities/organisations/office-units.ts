/**
 * Offices, wards and chairs that a title names on the way to its post: 某局劳动监察大队大队长 holds a post in the bureau,
 * 某医院儿科护士长 one in the hospital.
 */
import type { ResolvedName } from '../resolution/resolved-name.ts';

const unitHead = /(?:处|科|室|股|系|(?<!法)庭|大队|中队|教研室|窗口|大厅)$/u;
const wholeName = /(?:局|委|委员会|厅|部|署|大学|学院|学校|医院|院|政府|海关)$/u;

/** Whether the body is such a unit of another institution. */
export function isOfficeUnit({ mention, type, owner }: ResolvedName): boolean {
  return (
    type === 'Institution' &&
    owner?.type === 'Institution' &&
    unitHead.test(mention.head.word) &&
    wholeName.test(owner.name)
  );
}

const officeBehind =
  /^(?:常务|执行|原|前)?(?:副?[处科院庭队]长|副?大队长|副?中队长|副?主任|副?书记|党支部|党总支|副?教授|讲师|主?[任治管]?医师|护士|护师|技师|法官|检察官|民警|干部|工作人员|负责人|主管|教师|研究员)/u;

/** Whether an office of the unit follows its name. */
export function leadsToOffice(text: string, end: number): boolean {
  return officeBehind.test(text.slice(end, end + 6));
}
