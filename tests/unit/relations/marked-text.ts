/**
 * Sentences with their entities marked by hand, so that frames are tested without the recognisers.
 *
 * `{U 海州市总工会}` is a union of this name; letters as in `types` below; `{U 市总工会=海州市总工会}` prints a short form.
 * `<{U 海州市总工会}副主席{H 王建国}>` is a post printed before a name. Paragraphs are separated by `|`.
 */
import { plainArticle } from '../../../bench/plain-article.ts';
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type {
  Entity,
  EntityLayer,
  EntityNumber,
  Mention,
  PostMention,
} from '../../../src/entities/entity.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { AnalysedText } from '../../../src/language/analysed-text.ts';
import type { IssueDetails } from '../../../src/page/article.ts';
import { relate } from '../../../src/relations/relate.ts';

const types: Readonly<Record<string, EntityType>> = {
  U: 'Union',
  C: 'Company',
  I: 'Institution',
  H: 'Person',
  P: 'Programme',
  F: 'Fund',
  L: 'Place',
};

interface Draft {
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: Mention[];
}

/** What a marked text says, as `source TYPE target` with a mark for what is not simply done. */
export function readMarked(marked: string, issue: IssueDetails = { date: '2024-05-20' }): readonly string[] {
  const { text, layer } = mark(marked, issue);
  const names = new Map(layer.entities.map((entity): [string, string] => [entity.id, entity.name]));
  return relate(text, layer).relations.map((relation) => {
    const { type, source, target, role, amount, title, status } = relation;
    const extra = [role !== 'attended' && role, amount, title, status !== 'done' && status].filter(Boolean);
    const claim = `${names.get(source)} ${type} ${names.get(target)}`;
    return extra.length > 0 ? `${claim} (${extra.join(', ')})` : claim;
  });
}

/** The analysed text and the entity layer of a marked text. */
export function mark(marked: string, issue: IssueDetails): { text: AnalysedText; layer: EntityLayer } {
  const drafts = new Map<string, Draft>();
  const posts: { start: number; end: number; body: string; person: string; title: string }[] = [];
  let text = '';
  let open: { start: number; body: string; titleStart: number } | undefined;
  for (const token of marked.matchAll(/\{(\w) ([^}=]+)(?:=([^}]+))?\}|[<>|]|[^{<>|]+/gu)) {
    const [whole, letter, printed, full] = token;
    const type = letter === undefined ? undefined : types[letter];
    if (whole === '|') text += '\n';
    else if (whole === '<') open = { start: text.length, body: '', titleStart: text.length };
    else if (whole === '>') open = undefined;
    else if (type === undefined || printed === undefined) text += whole;
    else {
      const name = full ?? printed;
      const start = text.length;
      const draft = drafts.get(name) ?? { type, name, mentions: [] };
      drafts.set(name, draft);
      text += printed;
      draft.mentions.push({
        start,
        end: text.length,
        text: printed,
        form: 'name',
        rule: 'marked',
        confidence: 1,
      });
      if (open && type !== 'Person') Object.assign(open, { body: name, titleStart: text.length });
      else if (open) {
        const title = text.slice(open.titleStart, start);
        posts.push({ start: open.start, end: text.length, body: open.body, person: name, title });
      }
    }
  }
  addNested(drafts, text);
  const ids = new Map(
    [...drafts.keys()].map((name, index): [string, EntityNumber] => [name, `e${index + 1}`]),
  );
  const idOf = (name: string): EntityNumber => ids.get(name) ?? 'e0';
  const entities = [...drafts.values()].map(
    ({ type, name, mentions }): Entity => ({
      id: idOf(name),
      type,
      name,
      aliases: formsOf(mentions, name),
      mentions,
    }),
  );
  const postMentions = posts.map(
    ({ start, end, body, person, title }): PostMention => ({
      start,
      end,
      title,
      person: idOf(person),
      organisation: idOf(body),
      rule: 'marked',
      confidence: 0.95,
    }),
  );
  return { text: analyse(plainArticle(text), issue), layer: { entities, posts: postMentions } };
}

/** Names that are printed inside other marked names are mentions too: 海州市总工会 in 海州市总工会职工运动会. */
function addNested(drafts: ReadonlyMap<string, Draft>, text: string): void {
  const marked = [...drafts.values()].flatMap((draft) =>
    draft.mentions.map((mention) => ({ draft, mention })),
  );
  for (const inner of drafts.values()) {
    for (const form of new Set(inner.mentions.map((mention) => mention.text))) {
      for (const { draft, mention } of marked) {
        const at = draft === inner ? -1 : mention.text.indexOf(form);
        if (at < 0) continue;
        const start = mention.start + at;
        const span = { start, end: start + form.length, text: text.slice(start, start + form.length) };
        inner.mentions.push({ ...span, form: 'name', rule: 'marked', confidence: 1 });
      }
    }
    inner.mentions.sort((a, b) => a.start - b.start);
  }
}

function formsOf(mentions: readonly Mention[], name: string): readonly string[] {
  return [...new Set(mentions.map((mention) => mention.text))].filter((form) => form !== name);
}
