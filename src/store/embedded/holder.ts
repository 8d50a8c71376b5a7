/**
 * Who has the embedded database open, for the message that another process gets. The database file's own lock is what
 * keeps it out: that one goes with the process that holds it, so there is no stale lock to recover from.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Holder {
  /** The command's process. */
  readonly pid: number;
  /** `gongpu serve`. */
  readonly command: string;
  /** ISO 8601 instant. */
  readonly since: string;
}

export function thisProcess(now: Date): Holder {
  const [, script = 'node', word] = process.argv;
  const name = path.basename(script).replace(/\.m?[jt]s$/, '');
  return {
    pid: process.pid,
    command: name === 'gongpu' && word !== undefined ? `gongpu ${word}` : name,
    since: now.toISOString(),
  };
}

function holderFile(file: string): string {
  return `${file}.holder.json`;
}

export function writeHolder(file: string, holder: Holder): void {
  writeFileSync(holderFile(file), JSON.stringify(holder));
}

export function removeHolder(file: string): void {
  rmSync(holderFile(file), { force: true });
}

/** @returns undefined where nobody wrote a readable note */
export function readHolder(file: string): Holder | undefined {
  try {
    const { pid, command, since }: Partial<Record<keyof Holder, unknown>> = JSON.parse(
      readFileSync(holderFile(file), 'utf8'),
    );
    return typeof pid === 'number' && typeof command === 'string' && typeof since === 'string'
      ? { pid, command, since }
      : undefined;
  } catch {
    return undefined;
  }
}

export function isAlive({ pid }: Holder): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** An instant as the user's clock shows it: 2024-03-12 09:05. */
export function localTime(instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
