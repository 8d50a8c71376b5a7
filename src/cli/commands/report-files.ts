/** Says on standard error which files were not taken and why. */
import type { Refusal } from '../../import/pages/refusal.ts';
import type { CliContext } from '../context.ts';
import { writeLine } from '../output.ts';

/** More names than this say no more. */
const namesShown = 5;

export async function reportSkipped(
  skipped: readonly string[],
  { stderr, messages }: CliContext,
): Promise<void> {
  if (skipped.length === 0) return;
  await writeLine(stderr, messages.files.skipped(skipped.length, skipped.slice(0, namesShown)));
}

export async function reportRefusals(
  refusals: readonly Refusal[],
  { stderr, messages }: CliContext,
): Promise<void> {
  for (const { path, reason } of refusals) {
    await writeLine(stderr, messages.files.refused(path, messages.describeRefusal(reason)));
  }
}
