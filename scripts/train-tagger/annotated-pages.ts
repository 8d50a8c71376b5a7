/** Sentences of annotated pages, labelled with every name that the annotation of the page lists. */
import { readFileSync } from 'node:fs';
import { type AnnotatedPage, loadAnnotations } from '../../bench/evaluation/annotation.ts';
import type { NameKind, TaggedName, TaggedSentence } from '../../bench/msra/corpus.ts';
import { findDivisions } from '../../src/entities/places/find-divisions.ts';
import { indexWords } from '../../src/entities/word-index.ts';
import { analyse } from '../../src/language/analyse.ts';
import { decodePage } from '../../src/page/decode.ts';
import { readPage } from '../../src/page/read-page.ts';

const kinds: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Union: 'organisation',
  Company: 'organisation',
  Institution: 'organisation',
  Place: 'place',
};
const pointer = /^[该本此]/u;

/** The pages that the tagger learns from; its people are measured on the others. */
const learnedFrom: ReadonlySet<string> = new Set([
  'chongqing.txt',
  'guangxi.txt',
  'hebei-tianjin.txt',
  'henan.txt',
  'hubei-jiangxi.txt',
  'hunan.txt',
  'jiangsu.txt',
  'lower-yangtze.txt',
  'national-honours.txt',
  'national-mixed.txt',
  'national.txt',
  'north-china.txt',
  'northeast.txt',
  'northwest.txt',
  'several-provinces.txt',
  'shandong.txt',
  'sichuan.txt',
  'southeast-coast.txt',
  'west-and-south.txt',
  'yangtze-delta.txt',
  'yunnan-guizhou.txt',
]);

/** Sentences of the pages in `folder` that the tagger learns from. */
export function readAnnotatedPages(folder: string): readonly TaggedSentence[] {
  return loadAnnotations(folder)
    .filter(({ page }) => learnedFrom.has(page))
    .flatMap(sentencesOf);
}

function sentencesOf(page: AnnotatedPage): readonly TaggedSentence[] {
  const forms = namesOf(page);
  return readPage(decodePage(readFileSync(page.file), page.file)).articles.flatMap((article) => {
    const analysed = analyse(article, {});
    const divisions = findDivisions(indexWords(analysed)).filter(({ form }) => form !== 'weak');
    return analysed.sentences.flatMap(({ start, end }) => {
      const text = analysed.text.slice(start, end);
      const names: TaggedName[] = [];
      const add = (name: TaggedName) => {
        if (!names.some((other) => other.start < name.end && name.start < other.end)) names.push(name);
      };
      for (const [form, kind] of forms) {
        for (let i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1))
          add({ start: i, end: i + form.length, kind });
      }
      for (const place of divisions) {
        if (place.start >= start && place.end <= end)
          add({ start: place.start - start, end: place.end - start, kind: 'place' });
      }
      return text === '' ? [] : [{ text, names: names.sort((a, b) => a.start - b.start) }];
    });
  });
}

/** Longest first. */
function namesOf(page: AnnotatedPage): readonly (readonly [form: string, kind: NameKind])[] {
  const forms = new Map<string, NameKind>();
  for (const { reporters, correspondents, entities } of page.articles) {
    for (const name of [...reporters, ...correspondents]) forms.set(name, 'person');
    for (const { name, also, types } of entities) {
      const kind = kinds[types[0] ?? ''];
      if (kind === undefined) continue;
      for (const form of [name, ...also]) if (!pointer.test(form)) forms.set(form, kind);
    }
  }
  return [...forms].sort(([a], [b]) => b.length - a.length);
}
