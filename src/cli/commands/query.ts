/** `gongpu query`: a user's Cypher, or a question of the cookbook; only reading. */
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { type Recipe, readCookbook } from '../../../graph-schema/cookbook.ts';
import type { Value } from '../../../graph-schema/value.ts';
import { dateComparison } from '../../store/date-comparison.ts';
import type { Parameters, QueryResult, Statement, Store } from '../../store/store.ts';
import type { CliContext } from '../context.ts';
import { cookbookCode } from '../messages/codes.ts';
import { writeJson, writeLine } from '../output.ts';
import { cellText, resultTable } from '../result-table.ts';
import { UsageError } from '../usage-error.ts';
import { withStore } from './with-store.ts';

interface Options {
  readonly json?: true;
  readonly csv?: true;
  readonly param?: readonly string[];
  readonly limit: string;
  readonly timeout: string;
  /** `true` where no name is given. */
  readonly cookbook?: string | true;
}

const mostRows = 1_000_000;
const mostSeconds = 3_600;

export function addQueryCommand(program: Command, context: CliContext): void {
  const { messages } = context;
  program
    .command('query')
    .summary(messages.query.summary)
    .description(messages.query.description)
    .argument('[cypher]', messages.arguments.cypher)
    .option('--cookbook [name]', messages.options.cookbook)
    .option(
      '--param <name=value>',
      messages.options.param,
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--limit <rows>', messages.options.limit, '1000')
    .option('--timeout <seconds>', messages.options.timeout, '30')
    .option('--json', messages.options.json)
    .option('--csv', messages.options.csv)
    .addHelpText('after', messages.query.examples)
    .action((cypher: string | undefined, options: Options) => runQuery(cypher, options, context));
}

async function runQuery(cypher: string | undefined, options: Options, context: CliContext): Promise<void> {
  const { usage } = context.messages;
  if (options.cookbook !== undefined && cypher !== undefined) throw new UsageError(usage.twoQueries());
  if (options.json && options.csv) throw new UsageError(usage.conflict('--json, --csv'));
  if (options.cookbook === true) return listCookbook(options, context);
  const limits = {
    rows: numberOf('--limit', options.limit, { least: 1, most: mostRows }, context),
    milliseconds: 1_000 * numberOf('--timeout', options.timeout, { least: 0.1, most: mostSeconds }, context),
  };
  const statement = statementOf(cypher, options, context);
  await withStore(context, async (store) => {
    const result = await store.query(statement, limits);
    await printResult(result, options, context);
    const dates = dateComparison(statement.cypher);
    if (dates === 'certain' || (dates === 'possible' && result.rows.length === 0)) {
      await writeLine(context.stderr, context.messages.query.datesAreText);
    }
    if (result.rows.length === 0 && options.cookbook !== undefined) {
      await reportUnknownNames(store, statement.parameters ?? {}, context);
    }
  });
}

function statementOf(
  cypher: string | undefined,
  { cookbook, param = [] }: Options,
  context: CliContext,
): Statement {
  const { usage } = context.messages;
  const given = param.map((text) => parameterOf(text, context));
  if (typeof cookbook === 'string') return statementOfRecipe(cookbook, given, context);
  if (cypher === undefined || cypher.trim() === '') throw new UsageError(usage.noQuery());
  return { cypher, parameters: Object.fromEntries(given.map(({ name, text }) => [name, jsonOrText(text)])) };
}

interface Given {
  readonly name: string;
  readonly text: string;
}

function parameterOf(text: string, { messages }: CliContext): Given {
  const [, name, value] = /^\$?([\p{L}_][\p{L}\p{N}_]*)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new UsageError(messages.usage.badParameter(text));
  return { name, text: value };
}

function jsonOrText(text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function statementOfRecipe(name: string, given: readonly Given[], { messages }: CliContext): Statement {
  const recipes = readCookbook();
  const recipe = recipes.find((candidate) => candidate.name === name);
  if (recipe === undefined) {
    throw new UsageError(
      messages.usage.unknownRecipe(
        name,
        recipes.map((known) => known.name),
      ),
    );
  }
  const parameters: Record<string, Value> = Object.fromEntries(
    recipe.parameters.map((parameter) => [parameter.name, parameter.default]),
  );
  for (const { name: parameter, text } of given) {
    if (!(parameter in parameters)) {
      throw new UsageError(messages.usage.unknownParameter(name, parameter, Object.keys(parameters)));
    }
    // Where the recipe expects text, 2025 is text; `null` is nothing in any case.
    const isText = typeof parameters[parameter] === 'string' && text !== 'null';
    parameters[parameter] = isText ? text : jsonOrText(text);
  }
  return { cypher: recipe.cypher, parameters: parameters satisfies Parameters };
}

function numberOf(
  name: string,
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
  { messages }: CliContext,
): number {
  const number = Number(text);
  const fits = number >= least && number <= most && (least < 1 || Number.isInteger(number));
  if (!fits) throw new UsageError(messages.usage.badNumber(name, text, least, most));
  return number;
}

async function printResult(
  { columns, rows, truncated }: QueryResult,
  { json, csv, cookbook }: Options,
  context: CliContext,
): Promise<void> {
  const { stdout, stderr, messages, language } = context;
  const readable = (value: Value, index: number): Value =>
    typeof value === 'string' ? cookbookCode(language, columns[index] ?? '', value) : value;
  if (json) {
    await writeJson(
      stdout,
      rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
    );
  } else if (csv) {
    await writeLine(stdout, stringify([columns, ...rows.map((row) => row.map(csvText))]).trimEnd());
  } else if (rows.length > 0) {
    const shown = cookbook === undefined ? rows : rows.map((row) => row.map(readable));
    await writeLine(stdout, resultTable(columns, shown, terminalWidth(context)));
  }
  await writeLine(stderr, truncated ? messages.query.cut(rows.length) : messages.query.rows(rows.length));
}

/** Parameters of the cookbook that name an entity. */
const entityParameters = ['name', 'from', 'to'] as const;

/** An empty answer may be about somebody whom the graph does not know, or knows by another name. */
async function reportUnknownNames(
  store: Store,
  parameters: Parameters,
  { stderr, messages }: CliContext,
): Promise<void> {
  const { similarNames } = await import('../similar-names.ts');
  for (const parameter of entityParameters) {
    const name = parameters[parameter];
    if (typeof name !== 'string') continue;
    const { exists, similar } = await similarNames(store, name);
    if (exists) continue;
    await writeLine(stderr, messages.query.noSuchEntity(parameter, name));
    if (similar.length > 0) await writeLine(stderr, messages.query.similarNames(similar));
  }
}

/** Lists and maps as JSON, so that a programme can read them back. */
function csvText(value: Value): string {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}

function terminalWidth({ stdout }: CliContext): number | undefined {
  return 'columns' in stdout && typeof stdout.columns === 'number' ? stdout.columns : undefined;
}

async function listCookbook({ json }: Options, context: CliContext): Promise<void> {
  const { stdout, language, messages } = context;
  const recipes = readCookbook();
  if (json) return writeJson(stdout, recipes);
  const { name, question, parameters } = messages.query.columns;
  await writeLine(
    stdout,
    resultTable(
      [name, question, parameters],
      recipes.map((recipe) => [recipe.name, recipe.question[language], parametersOf(recipe)]),
      terminalWidth(context),
    ),
  );
}

function parametersOf({ parameters }: Recipe): string {
  return parameters.map((parameter) => `$${parameter.name} = ${cellText(parameter.default)}`).join(', ');
}
