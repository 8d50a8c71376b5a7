/** What gongpu says in English. Every other language has exactly these messages. */
import type { Count } from '../../import/changes.ts';
import type { MovedPage, PagePlace } from '../../import/moved-pages.ts';
import type { DetailProblem, RefusalReason } from '../../import/pages/refusal.ts';
import { systemErrorIn } from './system-errors.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** 03.txt of 滨海工人报 2024-03-12 */
function place({ page, issue: { id, name, newspaper, date } }: PagePlace): string {
  const known = [newspaper, date].filter((word) => word !== null);
  const called = newspaper !== null && date !== null ? known : [...known, name ?? id];
  return `${page} of ${called.join(' ')}`;
}

function detailProblem({ field, problem, found }: DetailProblem): string {
  if (problem === 'unknown-key') {
    return `"${field}" is no known key (known: newspaper, date, home; in front matter also page)`;
  }
  switch (field) {
    case 'date':
      return `date: "${found}" is no day of the calendar; write it as 2024-03-12`;
    case 'home':
      return `home: "${found}" is no region that gongpu knows; write it as 浙江省宁波市, the province first`;
    case 'page':
      return `page: "${found}" is no page number; write a whole number from 1`;
    case '':
      return `"${found}" is no list of keys; write lines such as "newspaper: 滨海工人报"`;
    default:
      return `${field}: "${found}" is no text of 1 to 100 characters`;
  }
}

const refusals: {
  readonly [K in RefusalReason['kind']]: (reason: Extract<RefusalReason, { kind: K }>) => string;
} = {
  missing: () => 'there is no such file or folder. Check the path.',
  unreadable: ({ cause, file }) =>
    `${file === undefined ? '' : `${file} `}cannot be read: ${systemErrorIn('en', cause)}.`,
  'no-file': () => 'is neither a file nor a folder. Name a page file or a folder of pages.',
  'no-pages': () => 'holds no pages. Pages are .txt or .md files; name them, or a folder that has some.',
  folder: () => 'is a folder. Name one page file in it.',
  'too-large': ({ bytes, limit }) =>
    `has ${megabytes(bytes)}; pages up to ${megabytes(limit)} are read. Split it into pages.`,
  'long-line': ({ line, characters, limit }) =>
    `line ${line} has ${characters} characters; lines up to ${limit} are read. Check that it is the text of a page, and break it into paragraphs.`,
  empty: () => 'is empty. Remove it, or put the text of the page into it.',
  binary: () => 'contains NUL bytes or control characters and is no text. Save the page as UTF-8 text.',
  'not-text': () => 'is neither UTF-8 nor GB18030 text. Save the page as UTF-8 text.',
  'not-chinese': ({ han, letters }) =>
    `is no page of a Chinese newspaper: of its ${count(letters, 'letter')}, ${han} are Chinese characters. Name the file that has the text of the page.`,
  'no-article': () =>
    'no article was found on it. An article is a headline on a line of its own with its text below; `gongpu explain` shows how the lines were read.',
  'bad-yaml': ({ file, line, column, cause }) =>
    `${file}, line ${line}, column ${column}, is no YAML: ${cause}. Correct it there.`,
  'large-yaml': ({ file, characters, limit }) =>
    `${file} has ${characters} characters; issue.yaml has a few lines, at most ${limit} characters. Check what it is.`,
  'bad-details': ({ file, problems }) =>
    `in ${file}, ${problems.map(detailProblem).join('; ')}. Correct it there.`,
  'same-page': ({ other }) =>
    `would be the same page of the same issue as ${other}. Give the issues a newspaper and a date in issue.yaml, or import them apart with --issue.`,
  'same-text': ({ other }) => `has the same text as ${other}. Remove one of them.`,
  'bad-evidence': ({ headline, claim }) =>
    `the article 《${headline}》 was not taken: the words given as evidence do not stand on the page (${claim}). This is a fault of the extraction; please report it with the page.`,
  'extraction-failed': ({ cause }) =>
    `its text could not be worked through (${cause}). This is a fault of gongpu; please report it with the page.`,
};

/** A reason goes to the phrase of its own kind; the record above has one for each. */
function describeRefusal<K extends RefusalReason['kind']>(
  reason: Extract<RefusalReason, { kind: K }>,
): string {
  const describe: (reason: Extract<RefusalReason, { kind: K }>) => string = refusals[reason.kind as K];
  return describe(reason);
}

export const en = {
  program: {
    description:
      'Turns articles of Chinese labour newspapers into a knowledge graph in which every claim shows its evidence.',
    language: 'language of messages: zh or en (default: from LC_ALL or LANG)',
    help: 'show this help',
    version: 'show the version',
    helpCommand: 'show the help of a command',
    failed: (reason: string) => `gongpu: ${reason}`,
    notWritten: (reason: string) =>
      `the output could not be written: ${reason}. What was printed is not whole.`,
    crashed: (reason: string) =>
      `gongpu: an unexpected fault: ${reason}\nPlease report it. GONGPU_DEBUG=1 shows where it happened.`,
    /** The parser's own titles of the parts of a help text. */
    titles: {} as Readonly<Record<string, string>>,
    /** Follows a sentence. */
    seeHelp: (command: string) => ` See \`${command} --help\`.`,
    /** How the parser's English for the parts of a help text is said. */
    helpTerms: {} as Readonly<Record<string, string>>,
  },
  arguments: {
    paths: 'page files (.txt, .md) and folders of them',
    issue: 'issue: its identifier or the beginning of it, its date, or newspaper and date',
    cypher: 'the query in Cypher, in quotes',
    exportTarget: 'file to write, or - for standard output; for csv a folder',
  },
  options: {
    newspaper: 'name of the newspaper',
    date: 'day of the issue, as 2024-03-12',
    home: 'city or province of the paper, province first, as 浙江省宁波市',
    issue: 'name of the issue where newspaper and date are not known (default: the name of the folder)',
    dryRun: 'say what would change and change nothing',
    jobs: 'pages to extract at the same time, each in a process of its own (default: by the number of pages and processors)',
    format: 'json, csv, graphml or cypher',
    json: 'print the result as JSON on standard output',
    port: 'port to listen on; 0 takes a free one',
    host: 'address to listen on; any but this machine’s own asks visitors for a token',
    csv: 'print the result as CSV on standard output',
    param: 'a parameter of the query; the value is JSON, or else text (may be repeated)',
    limit: 'rows to print at most',
    timeout: 'seconds after which the query is stopped',
    cookbook: 'answer a question of the cookbook; without a name, list them',
  },
  usage: {
    /** Follows a sentence. */
    didYouMean: (name: string) => ` Did you mean ${name}?`,
    unknownOption: (name: string) => `there is no option ${name}.`,
    unknownCommand: (name: string) => `there is no command "${name}".`,
    missingArgument: (name: string) => `the argument <${name}> is missing.`,
    missingOptionValue: (name: string) => `the option ${name} needs a value.`,
    missingOption: (name: string) => `the option ${name} is required.`,
    badValue: (detail: string) => detail,
    tooManyArguments: () => 'there are more arguments than the command takes.',
    conflict: (options: string) => `${options} cannot go together; give one of them.`,
    badLanguage: (value: string) => `--lang: "${value}" is no language of gongpu; write zh or en.`,
    badDate: (value: string) => `--date: "${value}" is no day of the calendar; write it as 2024-03-12.`,
    badFormat: (value: string, formats: readonly string[]) =>
      `--format: "${value}" is no format; write one of ${formats.join(', ')}.`,
    csvNeedsFolder: () => 'a CSV export is a folder of tables; name the folder.',
    badJobs: (value: string) => `--jobs: "${value}" is no number of jobs; write a whole number from 1 to 64.`,
    badParameter: (value: string) =>
      `--param: "${value}" gives no parameter a value; write --param name=value, as --param year=2025.`,
    badNumber: (name: string, value: string, least: number, most: number) =>
      `${name}: "${value}" is no number from ${least} to ${most}.`,
    noQuery: () =>
      'there is no query; write one in quotes, or --cookbook to see the questions of the cookbook.',
    twoQueries: () => 'give either a query or --cookbook with a name, not both.',
    unknownRecipe: (name: string, names: readonly string[]) =>
      `the cookbook has no "${name}"; it has ${names.join(', ')}.`,
    unknownParameter: (recipe: string, name: string, names: readonly string[]) =>
      names.length === 0
        ? `${recipe} has no parameters, so no $${name}.`
        : `${recipe} has no parameter $${name}; it has ${names.map((known) => `$${known}`).join(', ')}.`,
    badPort: (value: string) => `--port: "${value}" is no port; write a whole number from 0 to 65535.`,
    badHome: (value: string) =>
      `--home: "${value}" is no region that gongpu knows; write it as 浙江省宁波市, the province first.`,
    blankOption: (name: string) => `${name} is blank; give it a name or leave it out.`,
  },
  files: {
    skipped: (n: number, names: readonly string[]) =>
      `Skipped ${count(n, 'file that is no page', 'files that are no pages')}: ${names.join(', ')}${n > names.length ? ', …' : ''}`,
    refused: (path: string, why: string) => `Refused ${path}: ${why}`,
  },
  describeRefusal: (reason: RefusalReason): string => describeRefusal(reason),
  extract: {
    summary: 'print what pages say, one JSON object per article',
    description:
      'Reads pages and prints one extraction record (JSON) per article and line on standard output: headline, byline, entities with their mentions, relations and figures with their evidence. Changes nothing.',
    examples: `
Example:
  gongpu extract seeds > extraction.jsonl
  gongpu extract 03.txt --newspaper 滨海工人报 --date 2024-03-12 --home 浙江省宁波市`,
    done: ({ pages, articles, refused }: { pages: number; articles: number; refused: number }) =>
      `${count(articles, 'article')} on ${count(pages, 'page')}${refused > 0 ? `, ${count(refused, 'file')} refused` : ''}`,
  },
  explain: {
    summary: 'show how a page was read',
    description:
      'Shows how a page was read: the class of each line and the rule that decided, what was joined and repaired, sentences with their clauses and subjects, mentions by rule, and for each claim the rule and the pieces it was made of. Changes nothing.',
    page: 'page file (.txt, .md)',
    articleOption: 'only this article, counted from 1',
    htmlOption: 'write an HTML page to this file instead',
    examples: `
Example:
  gongpu explain seeds/yandu-2025-03-18/01.txt --article 2
  gongpu explain 03.txt --html 03.html`,
    noSuchArticle: (number: string, n: number) =>
      `--article: there is no article ${number} on the page; it has ${n === 0 ? 'none' : n === 1 ? 'only 1' : `1 to ${n}`}.`,
    written: (file: string) => `Written to ${file}.`,
    issue: 'Issue',
    unknown: 'nothing known',
    lines: 'Lines',
    article: 'Article',
    repairs: 'Joined and repaired',
    sentences: 'Sentences, clauses, subjects',
    folded: 'folded',
    entities: 'Entities and their mentions',
    claims: 'Claims',
    pieces: 'made of',
  },
  changes: {
    /** One line of a summary: what kind of thing, and how many of them. */
    kinds: {
      pages: 'pages',
      articles: 'articles',
      entities: 'entities',
      claims: 'claims',
      figures: 'figures',
    },
    line: (kind: string, { added, changed, gone }: Count) =>
      `  ${kind.padEnd(10)}${String(added).padStart(7)} new${String(changed).padStart(7)} changed${String(gone).padStart(7)} gone`,
    none: 'Nothing changed.',
    noneWould: 'Nothing would change.',
  },
  import: {
    summary: 'read pages into the graph',
    description:
      'Extracts pages and writes what they say into the graph, page by page. Importing the same pages again changes nothing; a corrected page replaces its own claims only; an import that was interrupted is completed by running it again.',
    examples: `
Example:
  gongpu import seeds
  gongpu import 2024-03-12/ --newspaper 滨海工人报 --home 浙江省宁波市
  gongpu import corrected/03.txt --dry-run --json`,
    page: (done: number, total: number, path: string) => `[${done}/${total}] ${path}`,
    bar: '{bar} {value}/{total} pages, {eta_formatted} left',
    moved: ({ path, from, to }: MovedPage, dryRun: boolean) =>
      `${dryRun ? 'Would move' : 'Moved'} ${path}: its text was in the graph as ${place(from)} and ${dryRun ? 'would now be' : 'is now'} ${place(to)}. A text is kept once; if both papers print it, import the first one again to move it back.`,
    stopped: (pages: number) =>
      `Stopped after ${count(pages, 'page')}; run the same import again to complete it.`,
    deriving: 'Computing names, positions and communities …',
    done: ({ pages, articles, refused }: { pages: number; articles: number; refused: number }) =>
      `Imported ${count(pages, 'page')} with ${count(articles, 'article')}${refused > 0 ? `; ${count(refused, 'refusal')}` : ''}.`,
    wouldDo: ({ pages, articles }: { pages: number; articles: number }) =>
      `An import of ${count(pages, 'page')} with ${count(articles, 'article')} would change:`,
  },
  issues: {
    summary: 'list the issues in the graph',
    description: 'Lists the issues that have been imported, by day, with their pages, articles and claims.',
    examples: `
Example:
  gongpu issues
  gongpu issues --json`,
    none: 'No issue has been imported yet. `gongpu import PATH…` imports pages.',
    columns: {
      id: 'issue',
      date: 'date',
      newspaper: 'newspaper or name',
      home: 'home',
      pages: 'pages',
      articles: 'articles',
      claims: 'claims',
    },
  },
  diff: {
    summary: 'say what an import would change',
    description:
      'Extracts pages and compares them with the graph: what an import of them would add, change and take away. Changes nothing.',
    examples: `
Example:
  gongpu diff corrected/03.txt
  gongpu diff 2024-03-12/ --json`,
  },
  remove: {
    summary: 'take an issue out of the graph',
    description:
      'Takes an issue back: its pages, articles and claims, and the entities that no other article mentions.',
    examples: `
Example:
  gongpu issues
  gongpu remove issue-4k8n0v2h6tq1d --dry-run
  gongpu remove 滨海工人报 2024-03-12`,
    unknown: (issue: string) => `there is no issue "${issue}" in the graph. \`gongpu issues\` lists them.`,
    several: (issue: string) => `more than one issue is "${issue}". Name one of these by its identifier:`,
    near: 'Did you mean one of these?',
    done: (issue: string) => `Removed ${issue}.`,
    wouldDo: (issue: string) => `Removing ${issue} would change:`,
  },
  serve: {
    summary: 'serve the viewer and the API',
    description:
      'Serves the graph to a browser, and as a JSON API under /api, until it is stopped with Ctrl-C. Its address is the first line on standard output. Listening on an address that other machines reach, it asks for a token, which is part of the printed address (GONGPU_TOKEN sets one that stays).',
    examples: `
Example:
  gongpu serve
  gongpu serve --port 8080
  gongpu serve --host 0.0.0.0`,
    running: (token: boolean): string =>
      token
        ? 'Serving; whoever has the address with its token can read the graph. Ctrl-C stops.'
        : 'Serving this machine only. Ctrl-C stops.',
    fault: (reason: string) => `gongpu serve: ${reason}`,
    cannotListen: {
      'in-use': (place: string) =>
        `${place} is in use, perhaps by another gongpu serve. Stop that, or choose another port with --port (0 takes a free one).`,
      'not-allowed': (place: string) =>
        `the system does not allow listening on ${place}. Choose a port above 1023 with --port.`,
      'no-address': (place: string) =>
        `${place} is no address of this machine. Leave --host out, or write 0.0.0.0 for all its addresses.`,
      failed: (place: string) => `cannot listen on ${place}. Check --host and --port.`,
    },
  },
  export: {
    summary: 'write the whole graph into files',
    description:
      'Writes the whole graph: json (all tables in one file), csv (a folder of tables for spreadsheets), graphml (entities and claims for Gephi, Cytoscape, NetworkX), cypher (a script that makes the graph again in Neo4j).',
    examples: `
Example:
  gongpu export graph.json
  gongpu export --format csv tables/
  gongpu export --format graphml graph.graphml
  gongpu export --format cypher - | cypher-shell -u neo4j`,
    done: (target: string, nodes: number, relationships: number) =>
      `Wrote ${count(nodes, 'node')} and ${count(relationships, 'relationship')} to ${target === '-' ? 'standard output' : target}.`,
    cannotWrite: (target: string, code: string) =>
      `${target} cannot be written: ${systemErrorIn('en', code)}. Check the path.`,
  },
  query: {
    summary: 'ask the graph in Cypher; only reading',
    description:
      'Runs a Cypher query on the graph and prints the rows. Only reading: a query that would write, reach files or the network, or administer the database is refused, and one that does not end is stopped.',
    examples: `
Example:
  gongpu query 'MATCH (u:\`Union\`)-[:ORGANISED]->(p) RETURN u.name, count(p) AS n ORDER BY n DESC' --limit 10
  gongpu query 'MATCH (e:Entity {name: $name})<-[:MENTIONS]-(a) RETURN a.date, a.headline' --param name=上海市总工会 --csv
  gongpu query --cookbook
  gongpu query --cookbook most-active-organisers --param year=2024`,
    rows: (n: number) => (n === 0 ? 'No rows.' : `${count(n, 'row')}.`),
    /** Follows an answer that a comparison with `date(…)` may have left empty. */
    datesAreText:
      "Dates in the graph are text, such as 2024-03-12, and no text equals, precedes or follows a date. Compare with text: i.date >= '2024-01-01'; or make a date of it: date(i.date) >= date('2024-01-01').",
    /** An empty answer to a question about somebody who is not in the graph. */
    noSuchEntity: (parameter: string, name: string) =>
      `$${parameter}: nothing in the graph is called "${name}".`,
    similarNames: (names: readonly string[]) => `Similar names: ${names.join(', ')}`,
    cut: (n: number) => `The first ${count(n, 'row')}; there are more (--limit).`,
    columns: { name: 'name', question: 'question', parameters: 'parameters' },
  },
  doctor: {
    summary: 'check that everything that gongpu needs is there',
    description:
      'Checks Node, the segmenter, the folder, the database and the viewer, and says what to do about what is missing. Changes nothing.',
    examples: `
Example:
  gongpu doctor
  NEO4J_URI=bolt://127.0.0.1:7687 gongpu doctor --json`,
    checks: {
      node: 'Node',
      segmenter: 'segmenter',
      home: 'folder',
      database: 'database',
      writing: 'writing',
      viewer: 'viewer',
    },
    nodeOld: (version: string) => `${version} is too old; gongpu needs Node 20.19 or newer.`,
    segmenterMissing: (cause: string) =>
      `nodejieba cannot be loaded (${cause}). Run npm ci again; it says what is missing to build it.`,
    homeMissing: (folder: string) => `${folder} will be made by the first import.`,
    homeUnwritable: (folder: string, code: string) =>
      `${folder} cannot be written: ${systemErrorIn('en', code)}. Change that, or name another folder in GONGPU_HOME.`,
    databaseMissing: (file: string) => `embedded, ${file}; the first import will make it.`,
    embedded: (file: string, entities: number, articles: number) =>
      `embedded, ${file}: ${count(entities, 'entity', 'entities')} of ${count(articles, 'article')}`,
    neo4j: (agent: string, uri: string, entities: number, articles: number) =>
      `${agent} at ${uri}: ${count(entities, 'entity', 'entities')} of ${count(articles, 'article')}`,
    writable: 'allowed',
    viewerMissing: (folder: string) => `not built: ${folder} is missing. Run npm run build:viewer.`,
    fine: 'All is well.',
    faults: (n: number) => `${count(n, 'fault')}.`,
  },
};

/** Every message of gongpu, in one language. */
export type Messages = typeof en;
