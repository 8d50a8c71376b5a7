/** What can go wrong with a question to the server, by what the reader can do about it. */

/** `unreachable`: no answer at all; `unknown`: the server does not know what was asked for; `refused`: it wants a token; `failed`: anything else. */
export type ApiErrorKind = 'unreachable' | 'unknown' | 'refused' | 'failed';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;

  constructor(kind: ApiErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
