/** What a command gets from outside: the streams, the environment and the language of its messages. */
import type { Writable } from 'node:stream';
import type { ExitCode } from './exit-codes.ts';
import { chooseLanguage, type Language } from './language.ts';
import { type Messages, messagesIn } from './messages/messages.ts';

export interface CliContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Data, and nothing else. */
  readonly stdout: Writable;
  /** Progress, notes and errors. */
  readonly stderr: Writable;
  /** `stderr` is a terminal that a progress bar can redraw. */
  readonly interactive: boolean;
  readonly language: Language;
  readonly messages: Messages;
  /** Ends the run with this code although nothing was thrown. */
  readonly exitWith: (code: ExitCode) => void;
}

/** The streams and environment that a context is made from; `process` has them all. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

export function createContext(
  argv: readonly string[],
  { env, stdout, stderr }: Surroundings,
  exitWith: (code: ExitCode) => void,
): CliContext {
  const language = chooseLanguage(argv, env);
  return {
    env,
    stdout,
    stderr,
    interactive: stderr.isTTY === true,
    language,
    messages: messagesIn(language),
    exitWith,
  };
}
