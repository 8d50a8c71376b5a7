/** Which programme a bare noun points to: 活动中, 此次培训, 大赛由…, 会上. */
import { type ProgrammeKind, pointableBy } from '../../language/lexicons/programmes.ts';
import type { Span } from '../../page/source-text.ts';
import { shortestFirst } from '../../page/span-order.ts';
import type { PhraseInContext } from './phrase-in-context.ts';
import type { ProgrammeDraft } from './programme-draft.ts';

/** Words behind a bare noun that show that one event is meant, not the class: 活动中, 比赛期间, 大赛由. */
const definite =
  /^(?:上|中|由|设在|现场|期间|当天|结束|吸引|共|旨在|以|设|自|在|将|围绕|分|历时|为期|还|特|后|前|举行|开始|传达|得到|为|被|获|里|内)$/u;

/** A mention of a programme that a pointer can point back to. */
export interface Antecedent extends Span {
  readonly draft: ProgrammeDraft;
}

/** What was only described once is no event to point back to where another is. */
const isFirm = ({ mentions }: ProgrammeDraft): boolean =>
  mentions.length > 1 || (mentions[0]?.confidence ?? 0) >= 0.75;

/** What was only passed on, sung there or given as a title is no event that 会议, 演出 or 托管班 could mean. */
const isPassing = ({ mentions, traits }: ProgrammeDraft): boolean =>
  traits.kind === 'award' || /^programme\.(?:spirit|performed-work|title)$/u.test(mentions[0]?.rule ?? '');

/** Nouns that one event after the other is called by: the nearest is meant. */
const eventKinds: ReadonlySet<ProgrammeKind> = new Set(['meeting', 'ceremony', 'contest', 'activity']);

/** Whether the noun tells which one is meant if one is named so: 夜校, 艺术节; 该服务, but not 活动 or 会议. */
const tellsWhich = ({ head, pointing }: PhraseInContext['phrase']): boolean =>
  pointableBy.has(head.text)
    ? !eventKinds.has(head.kind)
    : pointing || (head.strength === 'strong' && head.text.length >= 2);

/** 培训篾匠860人次, 服务讲解员370人次: verbs whose object is counted behind them. */
const isActOnMany = ({ phrase, behind }: PhraseInContext): boolean =>
  !phrase.pointing && actsOnMany.has(phrase.head.text) && countedObject.test(behind);
const actsOnMany: ReadonlySet<string> = new Set([
  '服务',
  '培训',
  '帮扶',
  '救助',
  '宣讲',
  '义诊',
  '体检',
  '慰问',
]);
const countedObject = /^(?:了|过)?(?![上中由在以自将为])[^，。；共设分的]{0,10}?[0-9]/u;

/** How many mentions back a pointer reaches. */
const reach = 60;

/**
 * The programme nearest before that a bare noun can stand for, if it stands for one at all. `before`: mentions in the
 * order of the text, all of them left of the noun.
 */
export function pointedProgramme(
  candidate: PhraseInContext,
  before: readonly Antecedent[],
): ProgrammeDraft | undefined {
  const { phrase, context } = candidate;
  if (isActOnMany(candidate)) return undefined;
  // 96场活动 are many, not the one spoken of.
  if (phrase.quantity !== undefined && !phrase.pointing) return undefined;
  // 捐赠, 慰问 and the like are verbs as often as nouns.
  const { text: head, strength } = phrase.head;
  const bySuffix = !phrase.pointing && strength === 'weak' && !pointableBy.has(head);
  if (bySuffix && (phrase.head.kind !== 'facility' || head.length < 2)) return undefined;
  if (phrase.general || (!phrase.pointing && (context.urging || phrase.governorKind === 'host')))
    return undefined;
  if (!phrase.pointing && !phrase.opening && !definite.test(phrase.next) && phrase.governor === '')
    return undefined;
  if (phrase.head.kind === 'facility') {
    // 工作室 is the studio named before, not the training room named since.
    const named = lastNamed(before, head);
    if (named !== undefined) return named;
  }
  // 本届运动会 is the one named so, not a contest of it that was named since.
  if (tellsWhich(phrase)) {
    const named = lastNamed(before, head, isFirm);
    if (named !== undefined) return named;
  }
  const kinds: readonly ProgrammeKind[] = pointableBy.get(phrase.head.text) ?? [phrase.head.kind];
  let nearest: Antecedent | undefined;
  let firm: Antecedent | undefined;
  for (let i = before.length - 1; i >= Math.max(0, before.length - reach); i--) {
    const antecedent = before[i];
    if (antecedent === undefined || (firm !== undefined && antecedent.start < firm.start)) break;
    const { draft } = antecedent;
    if (isPassing(draft)) continue;
    const sure = isFirm(draft);
    // Of a contest and its final, named in one breath, 竞赛 means the contest.
    if (sure && draft.name.endsWith(phrase.head.text)) return draft;
    if (bySuffix ? !draft.name.endsWith(phrase.head.text) : !kinds.includes(draft.traits.kind)) continue;
    nearest ??= antecedent;
    if (sure) firm ??= antecedent;
  }
  return (firm ?? nearest)?.draft;
}

/** The last programme in reach whose name ends in the noun, and that `fits`. */
function lastNamed(
  before: readonly Antecedent[],
  head: string,
  fits: (draft: ProgrammeDraft) => boolean = always,
): ProgrammeDraft | undefined {
  for (let i = before.length - 1; i >= Math.max(0, before.length - reach); i--) {
    const draft = before[i]?.draft;
    if (draft?.name.endsWith(head) && !isPassing(draft) && fits(draft)) return draft;
  }
  return undefined;
}

const always = (): boolean => true;

/** The mentions before an offset that moves to the right. */
export class Antecedents {
  readonly #named: readonly Antecedent[];
  readonly #before: Antecedent[] = [];
  #next = 0;

  constructor(drafts: readonly ProgrammeDraft[]) {
    const named: Antecedent[] = [];
    for (const draft of drafts)
      for (const { start, end } of draft.mentions) named.push({ start, end, draft });
    this.#named = named.sort(shortestFirst);
  }

  /** Offsets must not decrease from call to call. */
  before(offset: number): readonly Antecedent[] {
    for (let named = this.#named[this.#next]; named !== undefined && named.end <= offset; ) {
      this.#before.push(named);
      this.#next += 1;
      named = this.#named[this.#next];
    }
    return this.#before;
  }

  /** A pointer is what the next one may point back over. */
  add(draft: ProgrammeDraft, { start, end }: Span): void {
    this.#before.push({ start, end, draft });
  }
}
