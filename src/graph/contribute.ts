/** From a draft to what goes into the graph, once it is known which entity each appearance is. */
import type { ArticleContribution, EntityRow } from './contribution.ts';
import type { ArticleDraft, DraftAuthor, DraftEntity } from './draft/draft.ts';
import { type Observation, observationKey } from './identity/observation.ts';

/** @throws RangeError when an appearance of the draft has not been resolved */
export function contribute(
  draft: ArticleDraft,
  identities: ReadonlyMap<string, string>,
): ArticleContribution {
  const { id: article } = draft.article;
  const ids = draft.entities.map((entity) => idOf(entity, identities));
  const at = (index: number): string => {
    const id = ids[index];
    if (id === undefined) throw new RangeError(`article ${article} has no entity ${index}`);
    return id;
  };
  const authors = draft.authors.map((author) => ({ author, id: resolved(author.observation, identities) }));
  const entities: EntityRow[] = [
    ...draft.entities.map(({ type, name, aliases }, index) => ({ id: at(index), type, name, aliases })),
    ...authors.map(({ author, id }) => authorEntity(author, id)),
  ];
  return {
    article: draft.article,
    // Who writes as reporter and as correspondent is still one entity.
    entities: [...new Map(entities.map((entity) => [entity.id, entity] as const)).values()],
    mentions: draft.entities.map(({ mention }, index) => ({ entity: at(index), properties: mention })),
    authors: authors.map(({ author, id }) => ({ person: id, role: author.role })),
    claims: draft.claims.map(({ source, target, ...claim }) => ({
      ...claim,
      source: at(source),
      target: at(target),
    })),
    figures: draft.figures.map(({ entity, ...figure }) => ({ ...figure, entity: at(entity) })),
  };
}

function idOf({ identity }: DraftEntity, identities: ReadonlyMap<string, string>): string {
  return 'id' in identity ? identity.id : resolved(identity.observation, identities);
}

function resolved(observation: Observation, identities: ReadonlyMap<string, string>): string {
  const id = identities.get(observationKey(observation));
  if (id === undefined) throw new RangeError(`nobody decided who ${observation.name} is`);
  return id;
}

function authorEntity({ observation: { name } }: DraftAuthor, id: string): EntityRow {
  return { id, type: 'Person', name, aliases: [] };
}
