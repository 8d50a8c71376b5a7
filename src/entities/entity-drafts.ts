/** Collects mentions into entities: one draft for one type and full name. */
import type { EntityType } from '../../graph-schema/ontology.ts';
import type { CandidateEntity, CandidateMention } from './candidate.ts';
import type { Mention } from './entity.ts';

interface Draft {
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: Mention[];
  /** Characters that a mention covers. */
  readonly covered: Set<number>;
}

export class EntityDrafts {
  readonly #drafts = new Map<string, Draft>();

  /** A mention that covers one of the same entity, or lies in one, is left out. */
  add({ type, name, start, end, text, form, rule, confidence }: CandidateMention): void {
    const key = `${type === 'Company' || type === 'Institution' ? 'Organisation' : type} ${name}`;
    let draft = this.#drafts.get(key);
    if (!draft) {
      draft = { type, name, mentions: [], covered: new Set() };
      this.#drafts.set(key, draft);
    }
    for (let i = start; i < end; i++) if (draft.covered.has(i)) return;
    for (let i = start; i < end; i++) draft.covered.add(i);
    draft.mentions.push({ start, end, text, form, rule, confidence });
  }

  /** Entities in the order of their first mention. */
  entities(): readonly CandidateEntity[] {
    return [...this.#drafts.values()]
      .map(({ type, name, mentions }) => {
        const inOrder = [...mentions].sort((a, b) => a.start - b.start);
        const aliases = new Set(
          inOrder
            .filter((mention) => mention.form === 'name')
            .map((mention) => mention.text.replace(/[“”]/gu, '')),
        );
        aliases.delete(name);
        return { type, name, aliases: [...aliases], mentions: inOrder };
      })
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }
}
