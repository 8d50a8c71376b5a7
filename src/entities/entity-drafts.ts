/** Collects mentions into entities: one draft for one type and full name. */
import type { EntityType } from '../../graph-schema/ontology.ts';
import { CharacterSet } from '../language/lexicons/character-set.ts';
import { byFirstMention, type CandidateEntity, type CandidateMention } from './candidate.ts';
import type { Mention } from './entity.ts';

interface Draft {
  readonly type: EntityType;
  readonly name: string;
  /** In text order, never overlapping. */
  readonly mentions: Mention[];
}

export class EntityDrafts {
  readonly #drafts: Draft[] = [];
  /** By family of types, then name: a company may be taken for an institution. */
  readonly #named = new Map<string, Map<string, Draft>>();

  /** A mention that covers one of the same entity, or lies in one, is left out. */
  add({ type, name, start, end, text, form, rule, confidence }: CandidateMention): void {
    const { mentions } = this.#draftOf(type, name);
    const next = firstEndingBehind(mentions, start);
    if ((mentions[next]?.start ?? end) < end) return;
    const mention: Mention = { start, end, text, form, rule, confidence };
    if (next === mentions.length) mentions.push(mention);
    else mentions.splice(next, 0, mention);
  }

  #draftOf(type: EntityType, name: string): Draft {
    const family = type === 'Company' ? 'Institution' : type;
    let drafts = this.#named.get(family);
    if (!drafts) {
      drafts = new Map();
      this.#named.set(family, drafts);
    }
    let draft = drafts.get(name);
    if (!draft) {
      draft = { type, name, mentions: [] };
      drafts.set(name, draft);
      this.#drafts.push(draft);
    }
    return draft;
  }

  /** Entities in the order of their first mention. */
  entities(): readonly CandidateEntity[] {
    const entities: CandidateEntity[] = [];
    for (const { type, name, mentions } of this.#drafts)
      entities.push({ type, name, aliases: otherNames(name, mentions), mentions });
    return entities.sort(byFirstMention);
  }
}

/** Index of the first of the mentions, which come in text order, that ends behind `position`. */
function firstEndingBehind(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

const quotationMarks = new CharacterSet('“”');

/** What the entity is called besides its full name. */
function otherNames(name: string, mentions: readonly Mention[]): readonly string[] {
  const found: string[] = [];
  for (const { form, text } of mentions) {
    if (form !== 'name' || text === name) continue;
    const alias = quotationMarks.anyIn(text, 0, text.length) ? text.replace(/[“”]/gu, '') : text;
    if (alias !== name && !found.includes(alias)) found.push(alias);
  }
  return found;
}
