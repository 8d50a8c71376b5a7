/** Runs gongpu in this process as a shell would, with an empty database of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.ts';

export interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLine {
  /** A folder for the test's own files. */
  readonly folder: string;
  readonly gongpu: (...argv: readonly string[]) => Promise<Ending>;
}

/** A file of the project. */
export function projectFile(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}

export async function withCommandLine(work: (line: CommandLine) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongpu-'));
  try {
    await work({
      folder,
      async gongpu(...argv) {
        const stdout = collector();
        const stderr = collector();
        const env = { GONGPU_HOME: path.join(folder, 'home'), LANG: 'en_GB.UTF-8' };
        const code = await run(argv, { env, stdout: stdout.stream, stderr: stderr.stream });
        return { code, stdout: stdout.text(), stderr: stderr.text() };
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
