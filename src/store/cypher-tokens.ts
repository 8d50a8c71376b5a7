/**
 * Splits Cypher into tokens, so that a word in a comment, a text or a quoted name is not taken for a clause. It knows no
 * grammar: the database's own plan decides what a query does, and this is the second look.
 */

export interface Token {
  /** `word`: keyword or plain name; `name`: in backticks; `text`: in quotes; `sign`: one other character. */
  readonly kind: 'word' | 'name' | 'text' | 'sign';
  /** Without quotes or backticks. */
  readonly text: string;
}

const pattern = new RegExp(
  [
    /\/\/[^\n\r]*/, // comment to the end of the line
    /\/\*[\s\S]*?(?:\*\/|$)/, // comment; both databases end it at the first */
    /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/,
    /`[^`]*(?:`|$)/,
    /[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}\p{Pc}]*/u,
    /\s+/,
    /[\s\S]/,
  ]
    .map(({ source }) => `(${source})`)
    .join('|'),
  'gu',
);

/** Tokens in order; comments and white space are left out. */
export function tokensOf(cypher: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [text] of cypher.matchAll(pattern)) {
    const token = tokenOf(text);
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

function tokenOf(text: string): Token | undefined {
  const first = text.charAt(0);
  if (text.trim() === '' || text.startsWith('//') || text.startsWith('/*')) return undefined;
  if (first === "'" || first === '"') return { kind: 'text', text: text.slice(1, -1) };
  if (first === '`') return { kind: 'name', text: text.replace(/^`|`$/g, '') };
  return { kind: /[\p{L}\p{Nl}_]/u.test(first) ? 'word' : 'sign', text };
}

/** Dotted names that are called, `db.labels(`, and dotted names after CALL, which need no bracket. */
export function callsIn(tokens: readonly Token[]): readonly string[] {
  const calls: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isName(tokens[index]) || tokens[index - 1]?.text === '.') continue;
    let end = index + 1;
    while (tokens[end]?.text === '.' && isName(tokens[end + 1])) end += 2;
    if (end === index + 1) continue;
    const called = tokens[end]?.text === '(' || isWord(tokens[index - 1], 'CALL');
    if (called)
      calls.push(
        tokens
          .slice(index, end)
          .map(({ text }) => text)
          .join(''),
      );
  }
  return calls;
}

export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'name';
}
