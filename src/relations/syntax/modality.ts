/** What became of a verb: done, planned, denied, or only spoken of. */

import { afterMannerAdverbs } from '../../language/lexicons/verbs/manner-adverbs.ts';
import {
  demandMarkers,
  negationMarkers,
  otherEditionMarkers,
  planMarkers,
} from '../../language/lexicons/verbs/modality.ts';
import { joining } from '../../language/lexicons/verbs/pivot-verbs.ts';
import type { Clause } from './clauses.ts';
import type { FoldedSentence } from './fold-sentence.ts';
import { OpeningPattern } from './opening-pattern.ts';

/**
 * - `done`: it happened; `planned`: it is to happen; `reported`: somebody says so
 * - `exhorted`: somebody demands or hopes it; `denied`: it did not happen; `other`: of another edition of the event
 */
export type Modality = 'done' | 'planned' | 'reported' | 'exhorted' | 'denied' | 'other';

const plan = new RegExp(planMarkers, 'u');
const negation = new RegExp(negationMarkers, 'u');
const otherEdition = new RegExp(otherEditionMarkers, 'u');
/** 将 before a verb or adverb is a plan; 将 before a name or noun is 把. */
const future = new RegExp(
  `(?:将|还将|也将|将会|将于|将在|要)(?:Ｔ|于|在|会|由|被|把|与|和|同|对|向|是|来|定|首次|正式|如期|择期|围绕|聚焦|依托|结合|利用|按照|根据|采取|通过|努力|着力|成为|走进|赴|前往|再次|逐步|加大|加强|扩大|完善|深化|优化|出台|制定|探索|实施|新建|新增|建成|开设|开放|上线|继续|陆续|持续|进一步|不断|再|还|${joining}|组织|开展|举办|举行|召开|推出|启动|建立|建设|打造|设立|成立|出台|投入|邀请|代表|以|从|为|深入|全面|适时|定期|分批|增设|移师|参加|[也都还再更就即可会能专]{0,2}$|(?:免费|专门|统一|集中|全部|分批|择优|重点|积极|认真|常态化|持续性)[^，]{0,2}$)`,
  'u',
);
/** Ｏ要求Ｏ开展Ｐ; not 按照Ｏ要求开展Ｐ, where it is a noun. */
const demandsOfOthers = new RegExp(`(?:${demandMarkers})[^，。；]{0,12}[ＯＨ][^，。；]{0,8}$`, 'u');
const asDemanded = /(?:按|根据|依据|响应|落实|符合|达到|满足|应)[^，。；]{0,16}(?:要求|号召|建议|倡议)/u;
const demand = new OpeningPattern(/^(?:要|必须|应(?![邀聘届急对声])|应当|需要?|切实|进一步|坚持|不断|务必)/u);

/** Judges the verb at `at` (folded text) in its clause. `sentence` clauses come in order. */
export function modalityAt(folded: FoldedSentence, clauses: readonly Clause[], at: number): Modality {
  const index = clauses.findIndex((clause) => at >= clause.start && at < clause.end);
  const clause = clauses[index];
  if (!clause) return 'done';
  const before = folded.text.slice(clause.start, at);
  if (otherEdition.test(before)) return 'other';
  if (negation.test(before)) return 'denied';
  if (isOpen(folded, clauses, index, before)) return 'other';
  if (isExhorted(folded, clauses, index, before)) return 'exhorted';
  if (isPlan(folded, clause, at) || preparing.opens(folded.text, at)) return 'planned';
  for (let i = index - 1; i >= 0; i--) {
    const earlier = clauses[i];
    const later = clauses[i + 1];
    if (!earlier || later?.subjectOrigin === 'own' || later?.otherSubject) break;
    if (isPlan(folded, earlier, earlier.end)) return 'planned';
  }
  return isReported(clauses, index) ? 'reported' : 'done';
}

const preparing = new OpeningPattern(/^(?:筹备|筹划|酝酿|谋划)/u);

const question = /(?:能不能|会不会|要不要|可不可以|该不该|是不是|有没有|可否|能否|是否|何时|为何|如何)/u;
const condition = new OpeningPattern(
  /^(?:只要|只有|如果|如|若|假如|要是|倘若|万一|一旦|除非)(?![上下期约图])/u,
);

/** Asked (能不能办Ｐ？) or under a condition (只要报名满30人，就开设Ｐ): open whether it happens. */
function isOpen(folded: FoldedSentence, clauses: readonly Clause[], index: number, before: string): boolean {
  const { text } = folded;
  const asked = text.startsWith('吗？', (clauses[index]?.end ?? 0) - 1);
  if (asked || question.test(before)) return true;
  return clauses.some(({ start, end }, i) => i <= index && condition.opens(text, start, end));
}

/** 每月都要摆开Ｐ: what is done again and again is no plan. */
const habit = /(?:每[年月周天逢到]|逢|年年|月月|天天)[^。；]*都[要会]/u;

function isPlan(folded: FoldedSentence, clause: Clause, at: number): boolean {
  if (habit.test(folded.text.slice(0, at))) return false;
  const before = folded.text.slice(clause.start, at);
  const dated = folded.phrases.some(
    (phrase) => phrase.date?.direction === 'future' && phrase.at >= clause.start && phrase.at < at,
  );
  // 决定5月起开展: what is decided and dated is under way as far as a newspaper goes.
  if ((dated && !/决定|部署|启动/u.test(before)) || plan.test(before) || future.test(before)) return true;
  // 将 before a verb and its adverbs cannot be 把.
  const mark = before.lastIndexOf('将');
  // 将停用的库房改成Ｐ: 把, whatever its object begins with.
  if (mark < 0 || disposes.test(folded.text.slice(clause.start + mark, at + 2))) return false;
  const verb = afterMannerAdverbs(folded.text, clause.start + mark + 1);
  return clause.predicates.some((each) => each.start === verb);
}

/** 将 + a noun phrase + a verb of making something of it. */
const disposes =
  /^将[^，。；会要在于]{2,14}?(?:改[成作为建造]|变[成为]|建[成为]|打造|做[成大]|辟[为成]|升级|列[为入]|纳入|设[为在]|搬[到进]|送[到进]|开[到进]|办[到进]|命名|评为)$/u;

/** 某某强调，要……: whatever stands after a demand, up to the end of the sentence. */
function isExhorted(
  folded: FoldedSentence,
  clauses: readonly Clause[],
  index: number,
  before: string,
): boolean {
  for (let i = 0; i < index; i++) {
    const last = clauses[i]?.predicates.at(-1);
    if (last?.kinds.has('exhort') && !last.kinds.has('say') && last.end === clauses[i]?.end) return true;
    const saying = clauses[i]?.predicates.some((each) => each.kinds.has('say') || each.kinds.has('exhort'));
    const next = clauses[i + 1];
    if (saying && next && demand.opens(folded.text, next.start, next.end)) return true;
  }
  if (demandsOfOthers.test(before) && !asDemanded.test(before)) return true;
  return index === 0 && demand.opens(before, 0);
}

function isReported(clauses: readonly Clause[], index: number): boolean {
  for (let i = 0; i < index; i++) {
    const clause = clauses[i];
    const last = clause?.predicates.at(-1);
    if (last?.end === clause?.end && last?.kinds.has('say') && last.kinds.has('exhort')) return true;
  }
  return false;
}
