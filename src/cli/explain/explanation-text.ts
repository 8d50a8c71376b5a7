/** An explanation of a page as lines for a terminal. */
import type { ExplainedArticle, Explanation } from '../../extraction/explain.ts';
import { displayWidth } from '../display-width.ts';
import type { Language } from '../language.ts';
import { explanationNote, explanationPiece, explanationReading, explanationWord } from '../messages/codes.ts';
import type { Messages } from '../messages/messages.ts';

type Words = Messages['explain'];

/** All of it, line by line. */
export function* explanationLines(
  explanation: Explanation,
  words: Words,
  language: Language,
): Generator<string> {
  const said = (word: string) => explanationWord(language, word);
  const { issue, lines, articles } = explanation;
  const known = Object.entries(issue).map(([key, value]) => `${said(key)} ${value}`);
  yield `${words.issue}: ${known.length > 0 ? known.join(', ') : words.unknown}`;
  yield '';
  yield words.lines;
  for (const { number, kind, rule, text } of lines) {
    yield `${String(number).padStart(5)}  ${padded(said(kind), 10)} ${rule.padEnd(18)} ${shortened(text)}`;
  }
  for (const article of articles) {
    yield '';
    yield* articleLines(article, words, language);
  }
}

function* articleLines(article: ExplainedArticle, words: Words, language: Language): Generator<string> {
  const said = (word: string) => explanationWord(language, word);
  yield `${words.article} ${article.number} 《${article.headline}》`;
  for (const key of ['kicker', 'subtitle'] as const)
    if (article[key] !== '') yield `  ${said(key)}: ${article[key]}`;
  for (const key of ['reporters', 'correspondents'] as const) {
    if (article[key].length > 0) yield `  ${said(key)}: ${article[key].join('、')}`;
  }
  if (article.repairs.length > 0) yield `  ${words.repairs}`;
  for (const { kind, start, end, note, text } of article.repairs) {
    yield `    ${padded(said(kind), 10)} ${start}–${end} ${JSON.stringify(shortened(text))} ${explanationNote(language, note)}`;
  }
  yield `  ${words.sentences}`;
  for (const sentence of article.sentences) {
    yield `    ${said(sentence.part)}: ${sentence.text}`;
    yield `      ${words.folded}: ${sentence.folded}`;
    for (const { text, subject, predicates } of sentence.clauses) {
      const about = subject === undefined ? '' : ` ← ${subject.text} [${said(subject.origin)}]`;
      yield `      · ${text}${about}${predicates.length > 0 ? `; ${predicates.join(', ')}` : ''}`;
    }
    for (const reading of sentence.readings) yield `      # ${explanationReading(language, reading)}`;
  }
  yield `  ${words.entities}`;
  for (const { id, type, name, aliases, mentions } of article.entities) {
    yield `    ${id} ${said(type)} ${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`;
    for (const m of mentions) {
      yield `      ${m.start}–${m.end} ${m.text}  ${said(m.form)}, ${m.rule}, ${m.confidence}`;
    }
  }
  yield `  ${words.claims}`;
  for (const claim of article.claims) {
    yield `    ${said(claim.what)} ${claim.words}  ${claim.rule}, ${claim.confidence}, ${said(claim.status)}`;
    yield `      ${claim.start}–${claim.end} “${claim.quote}”`;
    const pieces = claim.pieces.map((piece) => explanationPiece(language, piece));
    yield `      ${words.pieces}: ${[...pieces, ...claim.repairs.map(said)].join(' | ')}`;
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 40)} … ${text.slice(-16)}` : text;
}

/** Columns of a terminal, of which a Chinese character takes two. */
function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
