/** The front matter block (`---` … `---`) that may stand at the head of a page file. */
import type { Span } from './source-text.ts';

export interface FrontMatter extends Span {
  /** The lines between the marks, as they stand: YAML with the keys of `issue.yaml`. */
  readonly yaml: string;
}

/** A block is short; a page that opens with a dividing line is no front matter. */
const longestBlock = 4_000;
const block = /^(?:\s*\n)?---[ \t]*\r?\n(?<yaml>(?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The front matter at the head of a page; it counts as part of the file, so offsets go on from the file's start. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const match = block.exec(text.slice(0, longestBlock));
  const yaml = match?.groups?.yaml;
  if (match === null || yaml === undefined) return undefined;
  const keyed = yaml.split('\n').every((line) => line.trim() === '' || /^\s*(?:#|[\w-]+\s*:)/u.test(line));
  return keyed ? { start: 0, end: match[0].length, yaml } : undefined;
}
