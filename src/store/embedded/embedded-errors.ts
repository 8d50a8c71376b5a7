/** What the embedded database says, turned into our errors with the next step in them. */
import { QueryFailedError, QueryRefusedError, StoreError, type UnansweredForm } from '../store-error.ts';
import { localTime, readHolder } from './holder.ts';
import type { Reply } from './protocol.ts';

/** A request that was refused or failed. */
export function failureError({ failure, message, refused = '' }: Extract<Reply, { kind: 'failure' }>): Error {
  switch (failure) {
    case 'refused':
      return new QueryRefusedError(refused, message);
    case 'query':
      return queryError(message);
    case 'statement':
      return new StoreError('failed', `The embedded database refused a statement of gongpu: ${message}`, {
        situation: { kind: 'statement refused', by: 'embedded', detail: message },
      });
  }
}

const hints: Readonly<Record<UnansweredForm, string>> = {
  'Neo4j only': 'The embedded database cannot answer this form of query; Neo4j does (set NEO4J_URI).',
  'aggregate in an expression':
    'The embedded database cannot answer a query that goes on working with an aggregate, as collect(x)[0..3]; Neo4j ' +
    'does (set NEO4J_URI). Here, give it a name first: WITH collect(x) AS list RETURN list[0..3].',
  'bare Union':
    'In the embedded database UNION is a keyword: write the label between backticks, as (u:`Union`).',
  perhaps: 'Check the spelling. A few rare forms of Cypher are read by Neo4j alone (set NEO4J_URI).',
};

/** Queries that Neo4j answers and the embedded database does not are told so; a plain mistake is not. */
function queryError(message: string): QueryFailedError {
  const detail = message.replace(/^(?:Query|Database) error: /, '').trimEnd();
  const unanswered = unansweredForm(detail);
  if (unanswered === undefined) return new QueryFailedError(detail);
  const hint = hints[unanswered];
  const said =
    unanswered === 'perhaps' || unanswered === 'bare Union'
      ? `${detail}\n${hint}`
      : `${hint}\nIn its words: ${detail}`;
  // Its words about the aggregate mislead: there is a RETURN.
  const sentence = unanswered === 'aggregate in an expression' ? hint : said;
  return new QueryFailedError(sentence, { detail, unanswered });
}

function unansweredForm(detail: string): UnansweredForm | undefined {
  if (/Aggregate function '\w+' cannot be used here/.test(detail)) return 'aggregate in an expression';
  // The database shows the line at fault.
  if (/syntax error/.test(detail)) return /[:|&]\s*Union\b/i.test(detail) ? 'bare Union' : 'perhaps';
  return /Missing parameter|[Uu]ndefined variable|[Uu]nknown (?:function|procedure)/.test(detail)
    ? undefined
    : 'Neo4j only';
}

/** Why the file could not be opened, from the database's own message. */
export function openingError(file: string, message: string): StoreError {
  if (/cannot be locked|is locked by/.test(message)) {
    const holder = readHolder(file);
    const who =
      holder === undefined
        ? 'another process'
        : `${holder.command} (process ${holder.pid}, since ${localTime(holder.since)})`;
    return new StoreError(
      'locked',
      `The database ${file} is in use by ${who}. Wait for it or stop it, and run this again; ` +
        'several at once need Neo4j (NEO4J_URI).',
      { situation: { kind: 'in use', file, holder } },
    );
  }
  // The folder is there: no such file (2) means that it takes none, as those under /proc.
  if (/permission denied|read-only file system|os error (?:2|13|30)\b/i.test(message)) {
    return new StoreError(
      'read-only',
      `The database ${file} cannot be written. Check the permissions of the file and its folder, ` +
        'or name another folder in GONGPU_HOME.',
      { situation: { kind: 'file not writable', file } },
    );
  }
  if (/header|Serialization|checksum|corrupt|damage|not a database|truncated|unexpected end/i.test(message)) {
    return new StoreError(
      'damaged',
      `The database ${file} is damaged (${message}). Move it away with the files beside it ` +
        'and import the pages again: everything in it comes from them.',
      { situation: { kind: 'damaged file', file, detail: message } },
    );
  }
  return new StoreError('failed', `The database ${file} cannot be opened: ${message}`, {
    situation: { kind: 'not opened', file, detail: message },
  });
}
