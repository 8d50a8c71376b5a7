/** Writing to the streams of a command without losing or mixing lines. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes one line and waits while the reader is slower than we are. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}

/** Writes a value as one line of JSON. */
export async function writeJson(stream: Writable, value: unknown): Promise<void> {
  await writeLine(stream, JSON.stringify(value));
}

/** Whether an error only says that the reader of a pipe has gone (`gongpu extract … | head`). */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
