/** Recognises the entities of one article. */
import type { AnalysedText } from '../language/analysed-text.ts';
import type { IssueDetails } from '../page/article.ts';
import type { EntityLayer } from './entity.ts';

/** The entities that recognisers find in `text`. */
export function recogniseEntities(_text: AnalysedText, _issue: IssueDetails): EntityLayer {
  return { entities: [], posts: [] };
}
