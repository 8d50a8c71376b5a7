/** How much there is in the graph. */
import { entityTypeNames, relationTypeNames } from '../../../graph-schema/ontology.ts';
import { byCodeUnits } from '../../graph/code-units.ts';
import { type IssueSummary, type Statistics, statistics } from '../api.ts';
import type { GraphSnapshot } from './graph-snapshot.ts';
import { isDrawn } from './select-graph.ts';

export function statisticsOf(snapshot: GraphSnapshot): Statistics {
  const dates = [...snapshot.issues.values()].flatMap(({ date }) => date ?? []).sort();
  return {
    entities: statistics.shape.entities.parse(
      counts(
        entityTypeNames,
        [...snapshot.nodes.values()].map(({ type }) => type),
      ),
    ),
    relations: statistics.shape.relations.parse(
      counts(
        relationTypeNames,
        [...snapshot.edges.values()].map(({ type }) => type),
      ),
    ),
    issues: snapshot.issues.size,
    pages: snapshot.pages.size,
    articles: snapshot.articles.size,
    figures: snapshot.figures,
    onlyAuthors: [...snapshot.nodes.values()].filter((node) => !isDrawn(node)).length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}

/** By day, then newspaper; those without a day come last. */
export function issuesOf(snapshot: GraphSnapshot): IssueSummary[] {
  const ids = [...snapshot.issues.keys()];
  const issueOf = ({ issue }: { readonly issue: string }): string => issue;
  const pages = counts(ids, [...snapshot.pages.values()].map(issueOf));
  const articles = counts(ids, [...snapshot.articles.values()].map(issueOf));
  const claims = counts(ids, [...snapshot.edges.values()].map(issueOf));
  const key = ({ date, newspaper, id }: IssueSummary) =>
    JSON.stringify([date ?? '9999', newspaper ?? '', id]);
  return [...snapshot.issues.values()]
    .map((issue) => ({
      ...issue,
      pages: pages[issue.id] ?? 0,
      articles: articles[issue.id] ?? 0,
      claims: claims[issue.id] ?? 0,
    }))
    .sort((a, b) => byCodeUnits(key(a), key(b)));
}

/** How often each of the names occurs; all of them are there. */
function counts(names: readonly string[], values: readonly string[]): Record<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0]));
}
