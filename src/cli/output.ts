/** Writing to the streams of a command without losing or mixing lines. */
import type { Writable } from 'node:stream';

/**
 * Writes one line and waits until it is taken. What a terminal does not take any more, as it has been closed, is lost
 * to nobody.
 * @throws {OutputError} the system's error as it is where the reader of a pipe has gone
 */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const toTerminal = 'isTTY' in stream && stream.isTTY === true;
    stream.write(`${line}\n`, (error) => (error && !toTerminal ? reject(asOutputError(error)) : resolve()));
  });
}

/** What was to be printed could not be written: a full disk, mostly. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

function asOutputError(error: Error): Error {
  return isClosedPipe(error) ? error : new OutputError(error.message, { cause: error });
}

/** Writes a value as one line of JSON. */
export async function writeJson(stream: Writable, value: unknown): Promise<void> {
  await writeLine(stream, JSON.stringify(value));
}

/** Whether an error only says that the reader of a pipe has gone (`gongpu extract … | head`). */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
