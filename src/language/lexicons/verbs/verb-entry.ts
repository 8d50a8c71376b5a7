/** The shape of the verb lexicons: what a verb says about the ontology, and where the same characters are a noun. */

/**
 * - `host`: its subject runs what its object names (主办, 召开, 打造)
 * - `support`: its subject helps (支持, 协办)
 * - `fund`: its subject gives money or goods (拨付, 捐赠)
 * - `attend`, `chair`, `speak`, `perform`, `teach`: its subject takes part in an event, in this role
 * - `occasion`: of these, it means an occasion even where none is its object (致辞, 颁奖, 到会)
 * - `contest`: its subject takes part in a competition (夺冠, 参赛)
 * - `award`: its subject names a winner (授予); `win`: its subject is the winner (获评)
 * - `hold`: its subject, an event or a facility, takes place or opens (举行, 揭牌)
 * - `say`: reports words (介绍, 表示); `exhort`: words that say what should be (强调, 要求)
 * - `manage`: runs something entrusted to it (管理, 运营)
 */
export type VerbKind =
  | 'host'
  | 'support'
  | 'fund'
  | 'attend'
  | 'chair'
  | 'speak'
  | 'perform'
  | 'teach'
  | 'occasion'
  | 'contest'
  | 'award'
  | 'win'
  | 'hold'
  | 'say'
  | 'exhort'
  | 'manage';

export interface VerbEntry {
  readonly verb: string;
  readonly kinds: readonly VerbKind[];
  /** Not this verb when the text before it ends so: 工会组织. */
  readonly notAfter?: RegExp;
  /** Not this verb when the text after it begins so: 组织者. */
  readonly notBefore?: RegExp;
}

/** Verbs of one kind that are never anything else. */
export function plainVerbs(kinds: readonly VerbKind[], verbs: string): readonly VerbEntry[] {
  return verbs
    .trim()
    .split(/\s+/u)
    .map((verb) => ({ verb, kinds }));
}
