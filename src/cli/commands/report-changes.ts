/** Says what an import changed or would change. */
import { type Changes, changesAnything } from '../../import/changes.ts';
import type { CliContext } from '../context.ts';
import { writeLine } from '../output.ts';

const kinds = ['pages', 'articles', 'entities', 'claims', 'figures'] as const;

/** One line for each kind of thing of which something is new, changed or gone. */
export async function reportChanges(
  changes: Changes,
  otherwise: string,
  { stdout, messages }: CliContext,
): Promise<void> {
  if (!changesAnything(changes)) await writeLine(stdout, otherwise);
  for (const kind of kinds) {
    const { added, changed, gone } = changes[kind];
    if (added + changed + gone > 0) {
      await writeLine(stdout, messages.changes.line(messages.changes.kinds[kind], changes[kind]));
    }
  }
}
