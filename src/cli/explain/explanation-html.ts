/** An explanation of a page as one HTML file that needs nothing else: no script, no address outside. */
import { entityTypeNames, entityTypes } from '../../../graph-schema/ontology.ts';
import type { ExplainedArticle, ExplainedClaim, Explanation } from '../../extraction/explain.ts';
import type { Language } from '../language.ts';
import { explanationNote, explanationPiece, explanationReading, explanationWord } from '../messages/codes.ts';
import type { Messages } from '../messages/messages.ts';

type Words = Messages['explain'];
/** A code as the reader says it. */
type Say = (word: string) => string;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const asText = (text: string): string => text.replace(/[&<>"]/gu, (c) => marks[c] ?? c);

const colours = (theme: 'light' | 'dark'): string =>
  entityTypeNames.map((type) => `--${type}: ${entityTypes[type].colour[theme]};`).join(' ');

const style = `
:root { color-scheme: light dark; ${colours('light')} --rule: #666; --line: #ddd; --soft: #f4f4f2; }
@media (prefers-color-scheme: dark) { :root { ${colours('dark')} --rule: #aaa; --line: #444; --soft: #222; } }
body { font: 16px/1.7 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
td, th { border-bottom: 1px solid var(--line); padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
.rule { color: var(--rule); font-size: 0.85em; }
.folded { font-family: monospace; background: var(--soft); padding: 0 0.3em; }
.sentence { margin: 0.6rem 0; }
.clauses { margin: 0.2rem 0 0 1.2rem; padding: 0; font-size: 0.9rem; }
q { quotes: none; background: var(--soft); }
summary { cursor: pointer; font-weight: bold; }
${entityTypeNames.map((type) => `.${type} { color: var(--${type}); font-weight: bold; }`).join('\n')}
@media (max-width: 40rem) { table, tbody, tr, td { display: block; } th { display: none; } }
`;

/** The whole file. */
export function explanationHtml(
  explanation: Explanation,
  page: string,
  words: Words,
  language: Language,
): string {
  const say: Say = (word) => explanationWord(language, word);
  const { issue, lines, articles } = explanation;
  const known = Object.entries(issue).map(([key, value]) => `${say(key)} ${value}`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${asText(page)}</title>
<style>${style}</style>
</head>
<body>
<h1>${asText(page)}</h1>
<p>${words.issue}: ${asText(known.length > 0 ? known.join(', ') : words.unknown)}</p>
<details open><summary>${words.lines}</summary>
${table(lines.map(({ number, kind, rule, text }) => [String(number), say(kind), rule, text]))}
</details>
${articles.map((article) => articleHtml(article, words, language)).join('\n')}
</body>
</html>
`;
}

function articleHtml(article: ExplainedArticle, words: Words, language: Language): string {
  const say: Say = (word) => explanationWord(language, word);
  const frame = [
    [say('kicker'), article.kicker],
    [say('subtitle'), article.subtitle],
    [say('reporters'), article.reporters.join('、')],
    [say('correspondents'), article.correspondents.join('、')],
  ].filter(([, value]) => value !== '');
  return `<section>
<h2>${words.article} ${article.number} 《${asText(article.headline)}》</h2>
${table(frame.map((row) => row.map(String)))}
${section(words.repairs, table(article.repairs.map((r) => [say(r.kind), `${r.start}–${r.end}`, r.text, explanationNote(language, r.note)])), article.repairs.length)}
${section(words.entities, entityTable(article, say), article.entities.length)}
${section(words.claims, claimTable(article.claims, words, language), article.claims.length)}
${section(words.sentences, article.sentences.map((s) => sentenceHtml(s, words, language)).join('\n'), article.sentences.length)}
</section>`;
}

function section(title: string, content: string, count: number): string {
  return count === 0
    ? ''
    : `<details open><summary>${asText(title)} (${count})</summary>\n${content}\n</details>`;
}

function sentenceHtml(
  sentence: ExplainedArticle['sentences'][number],
  words: Words,
  language: Language,
): string {
  const say: Say = (word) => explanationWord(language, word);
  const clauses = sentence.clauses.map(({ text, subject, predicates }) => {
    const about = subject === undefined ? '' : ` ← ${subject.text} [${say(subject.origin)}]`;
    return `<li>${asText(text)}<span class="rule">${asText(`${about} ${predicates.join(', ')}`)}</span></li>`;
  });
  const readings = sentence.readings.map(
    (reading) => `<li class="rule"># ${asText(explanationReading(language, reading))}</li>`,
  );
  return `<div class="sentence">${asText(sentence.text)} <span class="rule">${say(sentence.part)}</span><br>
<span class="rule">${words.folded}</span> <span class="folded">${asText(sentence.folded)}</span>
<ul class="clauses">${[...clauses, ...readings].join('')}</ul></div>`;
}

function entityTable({ entities: found }: ExplainedArticle, say: Say): string {
  const rows = found.map(({ id, type, name, aliases, mentions }) => {
    const said = mentions.map(
      (m) =>
        `${asText(m.text)} <span class="rule">${m.start}–${m.end} ${say(m.form)}, ${asText(m.rule)}, ${m.confidence}</span>`,
    );
    const label = `<span class="${type}">${asText(name)}</span> ${asText(aliases.join('、'))}`;
    return `<tr id="${id}"><td>${id}</td><td>${say(type)}</td><td>${label}</td><td>${said.join('<br>')}</td></tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}

function claimTable(claims: readonly ExplainedClaim[], words: Words, language: Language): string {
  const say: Say = (word) => explanationWord(language, word);
  const rows = claims.map((claim) => {
    const how = `${claim.rule}, ${claim.confidence}, ${say(claim.status)}`;
    const pieces = `<span class="rule">${words.pieces}: ${asText([...claim.pieces.map((piece) => explanationPiece(language, piece)), ...claim.repairs.map(say)].join(' | '))}</span>`;
    const said = `<q>${asText(claim.quote)}</q> <span class="rule">${claim.start}–${claim.end}</span>`;
    return `<tr><td>${say(claim.what)}</td><td>${asText(claim.words)}<br><span class="rule">${asText(how)}</span></td><td>${said}<br>${pieces}</td></tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${asText(cell)}</td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table>`;
}
