/** Why a file could not be read as a newspaper page, in words that say what to do next. */

/** `too-large`: over the limit; `empty`: nothing but blanks; `binary`: NUL bytes; `not-text`: no known encoding fits. */
export type PageErrorCode = 'too-large' | 'empty' | 'binary' | 'not-text';

export class PageError extends Error {
  override readonly name = 'PageError';
  readonly code: PageErrorCode;
  /** The page's name or path, as given by the caller. */
  readonly page: string;

  constructor(code: PageErrorCode, page: string, message: string, options?: ErrorOptions) {
    super(`${page}: ${message}`, options);
    this.code = code;
    this.page = page;
  }
}
