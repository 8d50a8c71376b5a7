/**
 * Asking a database what a query would do, by `EXPLAIN` on a line of its own, and reading its complaints as if the query
 * had stood alone.
 */
const word = 'EXPLAIN\n';

export function explaining(cypher: string): string {
  return word + cypher;
}

/** A database's message about `explaining(cypher)`, with the places that it names in the user's own lines. */
export function asWritten(message: string): string {
  const earlier = (line: string) => String(Number(line) - 1);
  return message
    .replace(/\bline (\d+)(?=, column)/g, (_, line: string) => `line ${earlier(line)}`)
    .replace(/\(offset: (\d+)\)/g, (_, offset: string) => `(offset: ${Number(offset) - word.length})`)
    .replace(/query:(\d+):/g, (_, line: string) => `query:${earlier(line)}:`)
    .replace(/^( *)(\d+)(?= \|)/gm, (_, space: string, line: string) => `${space}${earlier(line)}`);
}
