/** Which processes there are, read where Linux shows them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this system shows its processes as files. */
export const showsProcesses = existsSync('/proc/self/stat');

export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  /** The words that it was started with. */
  readonly command: string;
}

/** All processes but those that have ended and are not yet forgotten. */
export function runningProcesses(): readonly RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const [, state, parent] = /\)\s+(\S+)\s+(\d+)/.exec(fileOf(name, 'stat')) ?? [];
      if (parent === undefined || state === 'Z') return [];
      const command = fileOf(name, 'cmdline').replaceAll('\0', ' ');
      return [{ pid: Number(name), parent: Number(parent), command }];
    });
}

/** The processes that a process has started, and those that they have. */
export function descendantsOf(pid: number): readonly RunningProcess[] {
  const all = runningProcesses();
  const of = (parent: number): readonly RunningProcess[] =>
    all.filter((child) => child.parent === parent).flatMap((child) => [child, ...of(child.pid)]);
  return of(pid);
}

/** Resolves when none of these processes is there any more. */
export async function untilGone(...pids: readonly number[]): Promise<void> {
  while (runningProcesses().some(({ pid }) => pids.includes(pid))) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Empty for a process that has ended meanwhile. */
function fileOf(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
