/** Why a file of a batch was not taken, as data: the commands say it in the user's language, the batch goes on. */

/** What is wrong with one key of `issue.yaml` or of a front matter block. */
export interface DetailProblem {
  readonly field: string;
  readonly problem: 'unknown-key' | 'wrong-value';
  /** What the file says, shortened. */
  readonly found: string;
}

export type RefusalReason =
  | { readonly kind: 'missing' }
  /** `cause` is the system's own code, as `EACCES`; `file` is named where it is not the page itself. */
  | { readonly kind: 'unreadable'; readonly cause: string; readonly file?: string }
  /** A socket, a device, … */
  | { readonly kind: 'no-file' }
  | { readonly kind: 'no-pages' }
  /** A folder where one page is wanted. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** A line so long that it is no newspaper text. */
  | { readonly kind: 'long-line'; readonly line: number; readonly characters: number; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-text' }
  /** A program, a table, a text in another language: of its `letters`, `han` are Han characters. */
  | { readonly kind: 'not-chinese'; readonly han: number; readonly letters: number }
  | { readonly kind: 'no-article' }
  | {
      readonly kind: 'bad-yaml';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      /** In English. */
      readonly cause: string;
    }
  /** An `issue.yaml` that is larger than any. */
  | {
      readonly kind: 'large-yaml';
      readonly file: string;
      readonly characters: number;
      readonly limit: number;
    }
  | { readonly kind: 'bad-details'; readonly file: string; readonly problems: readonly DetailProblem[] }
  /** Two files of one batch would be the same page of the same issue. */
  | { readonly kind: 'same-page'; readonly other: string }
  /** Two files of one batch have the same text. */
  | { readonly kind: 'same-text'; readonly other: string }
  /** A claim whose quote is not what the page says there. */
  | { readonly kind: 'bad-evidence'; readonly headline: string; readonly claim: string }
  /** The extraction itself failed: a fault of gongpu, not of the file. */
  | { readonly kind: 'extraction-failed'; readonly cause: string };

export interface Refusal {
  /** As the user named it. */
  readonly path: string;
  readonly reason: RefusalReason;
}

/** A refusal on its way up to the batch. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`${refusal.path}: ${refusal.reason.kind}`, options);
    this.refusal = refusal;
  }
}
