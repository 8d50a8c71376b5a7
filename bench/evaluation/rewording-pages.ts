/** The pages that are said in other words. */
import path from 'node:path';
import { extractPage } from '../../src/extraction/extract.ts';
import { readPageFile } from '../../src/import/pages/read-page-file.ts';
import { loadSentences } from './sentences.ts';
import { issueOf, pageOf } from './sentences-score.ts';
import { type ReadPage, readPage } from './survival.ts';

/** Page files, extracted as they stand. */
export function pagesIn(files: readonly string[]): Promise<readonly ReadPage[]> {
  return Promise.all(
    files.map(async (file) => {
      const name = path.basename(file);
      const { text, issue } = await readPageFile({ path: file, name, folder: path.dirname(file) }, {});
      return readPage({ name, text, extract: (words) => extractPage(words, name, issue) });
    }),
  );
}

/** Each evaluation sentence of a folder as a page of its own. */
export function sentencePages(folder: string): readonly ReadPage[] {
  return loadSentences(folder).map((sentence) => {
    const issue = issueOf(sentence);
    const extract = (words: string) => extractPage(words, sentence.id, issue);
    return readPage({ name: sentence.id, text: pageOf(sentence), extract });
  });
}
