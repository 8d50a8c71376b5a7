/** `gongpu export`: the whole graph as files. */
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { csvOf } from '../../export/csv.ts';
import { cypherOf } from '../../export/cypher.ts';
import { graphmlOf } from '../../export/graphml.ts';
import { jsonOf } from '../../export/json.ts';
import type { Snapshot } from '../../export/snapshot.ts';
import { makeFolders } from '../../store/make-folders.ts';
import type { CliContext } from '../context.ts';
import { systemCodeOf } from '../messages/system-errors.ts';
import { writeLine } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { withStore } from './with-store.ts';

/** Formats that are one text; CSV is a folder of tables. */
const texts = { json: jsonOf, graphml: graphmlOf, cypher: cypherOf } as const;
type Format = keyof typeof texts | 'csv';
const formats: readonly Format[] = ['json', 'csv', 'graphml', 'cypher'];

interface Options {
  readonly format: string;
}

export function addExportCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  program
    .command('export')
    .summary(messages.export.summary)
    .description(messages.export.description)
    .argument('<target>', messages.arguments.exportTarget)
    .addOption(new Option('--format <format>', messages.options.format).default('json'))
    .addHelpText('after', messages.export.examples)
    .action((target: string, options: Options) => runExport(target, options, context));
}

async function runExport(target: string, options: Options, context: CliContext): Promise<void> {
  const { messages, stderr } = context;
  const format = formats.find((name) => name === options.format);
  if (format === undefined) throw new UsageError(messages.usage.badFormat(options.format, formats));
  if (format === 'csv' && target === '-') throw new UsageError(messages.usage.csvNeedsFolder());
  const { takeSnapshot } = await import('../../export/snapshot.ts');
  const snapshot = await withStore(context, takeSnapshot);
  try {
    await (format === 'csv'
      ? writeTables(snapshot, target)
      : writeText(texts[format](snapshot), target, context));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code === 'EPIPE') throw error;
    throw new ExportError(messages.export.cannotWrite(target, systemCodeOf(error)), { cause: error });
  }
  const { nodes, relationships } = snapshot;
  await writeLine(stderr, messages.export.done(target, nodes.length, relationships.length));
}

/** A target could not be written; the message is the user's. */
class ExportError extends Error {
  override readonly name = 'ExportError';
}

async function writeTables(snapshot: Snapshot, folder: string): Promise<void> {
  makeFolders(folder);
  for (const { name, text } of csvOf(snapshot)) await writeFile(join(folder, `${name}.csv`), text);
}

/** `-` is standard output, which stays open. */
async function writeText(chunks: Iterable<string>, target: string, { stdout }: CliContext): Promise<void> {
  const stream: Writable = target === '-' ? stdout : createWriteStream(target);
  await pipeline(Readable.from(chunks), stream, { end: target !== '-' });
}
