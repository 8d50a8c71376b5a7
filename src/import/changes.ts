/** What an import changes in the graph, in numbers. */

export interface Count {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

export interface Changes {
  readonly pages: Count;
  readonly articles: Count;
  readonly entities: Count;
  readonly claims: Count;
  readonly figures: Count;
  /** Of what was looked at. */
  readonly unchanged: { readonly pages: number; readonly articles: number };
}

const nothing: Count = { added: 0, changed: 0, gone: 0 };

export const noChanges: Changes = {
  pages: nothing,
  articles: nothing,
  entities: nothing,
  claims: nothing,
  figures: nothing,
  unchanged: { pages: 0, articles: 0 },
};

function sum(a: Count, b: Count): Count {
  return { added: a.added + b.added, changed: a.changed + b.changed, gone: a.gone + b.gone };
}

/** The changes of two steps that follow each other. */
export function addChanges(a: Changes, b: Changes): Changes {
  return {
    pages: sum(a.pages, b.pages),
    articles: sum(a.articles, b.articles),
    entities: sum(a.entities, b.entities),
    claims: sum(a.claims, b.claims),
    figures: sum(a.figures, b.figures),
    unchanged: {
      pages: a.unchanged.pages + b.unchanged.pages,
      articles: a.unchanged.articles + b.unchanged.articles,
    },
  };
}

/** Whether anything in the graph is other than before. */
export function changesAnything({ pages, articles, entities, claims, figures }: Changes): boolean {
  return [pages, articles, entities, claims, figures].some(
    ({ added, changed, gone }) => added + changed + gone > 0,
  );
}
