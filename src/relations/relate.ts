/** Relates the entities of one article. */
import type { EntityLayer } from '../entities/entity.ts';
import type { AnalysedText } from '../language/analysed-text.ts';
import type { IssueDetails } from '../page/article.ts';
import type { RelationLayer } from './relation.ts';

/** The relations and figures that frames find in `text`. */
export function relate(_text: AnalysedText, _layer: EntityLayer, _issue: IssueDetails): RelationLayer {
  return { relations: [], figures: [] };
}
