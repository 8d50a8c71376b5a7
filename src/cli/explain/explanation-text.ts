/** An explanation of a page as lines for a terminal. */
import type { ExplainedArticle, Explanation } from '../../extraction/explain.ts';
import type { Messages } from '../messages/messages.ts';

type Words = Messages['explain'];

/** All of it, line by line. */
export function* explanationLines(explanation: Explanation, words: Words): Generator<string> {
  const { issue, lines, articles } = explanation;
  const known = Object.entries(issue).map(([key, value]) => `${key} ${value}`);
  yield `${words.issue}: ${known.length > 0 ? known.join(', ') : words.unknown}`;
  yield '';
  yield words.lines;
  for (const { number, kind, rule, text } of lines) {
    yield `${String(number).padStart(5)}  ${kind.padEnd(10)} ${rule.padEnd(18)} ${shortened(text)}`;
  }
  for (const article of articles) {
    yield '';
    yield* articleLines(article, words);
  }
}

function* articleLines(article: ExplainedArticle, words: Words): Generator<string> {
  yield `${words.article} ${article.number} 《${article.headline}》`;
  for (const key of ['kicker', 'subtitle'] as const)
    if (article[key] !== '') yield `  ${key}: ${article[key]}`;
  for (const key of ['reporters', 'correspondents'] as const) {
    if (article[key].length > 0) yield `  ${key}: ${article[key].join('、')}`;
  }
  if (article.repairs.length > 0) yield `  ${words.repairs}`;
  for (const { kind, start, end, note, text } of article.repairs) {
    yield `    ${kind.padEnd(10)} ${start}–${end} ${JSON.stringify(shortened(text))} ${note}`;
  }
  yield `  ${words.sentences}`;
  for (const sentence of article.sentences) {
    yield `    ${sentence.part}: ${sentence.text}`;
    yield `      ${words.folded}: ${sentence.folded}`;
    for (const { text, subject, predicates } of sentence.clauses) {
      const about = subject === undefined ? '' : ` ← ${subject.text} [${subject.origin}]`;
      yield `      · ${text}${about}${predicates.length > 0 ? `; ${predicates.join(', ')}` : ''}`;
    }
    for (const reading of sentence.readings) yield `      # ${reading}`;
  }
  yield `  ${words.entities}`;
  for (const { id, type, name, aliases, mentions } of article.entities) {
    yield `    ${id} ${type} ${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`;
    for (const m of mentions) {
      yield `      ${m.start}–${m.end} ${m.text}  ${m.form}, ${m.rule}, ${m.confidence}`;
    }
  }
  yield `  ${words.claims}`;
  for (const claim of article.claims) {
    yield `    ${claim.what} ${claim.words}  ${claim.rule}, ${claim.confidence}, ${claim.status}`;
    yield `      ${claim.start}–${claim.end} “${claim.quote}”`;
    yield `      ${words.pieces}: ${[...claim.pieces, ...claim.repairs].join(' | ')}`;
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 40)} … ${text.slice(-16)}` : text;
}
