/** What of a picture labels must not cover: the cards of what is pointed at, and entities that stand out. */
import type Sigma from 'sigma';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';
import type { Emphasis } from './emphasis.ts';
import type { CardPlace, Occupied } from './label-painter.ts';
import { smallestNamed } from './sigma-settings.ts';

type Renderer = Sigma<NodeAttributes, LinkAttributes>;

/** The radius from which on an entity that stands out is not covered by labels. */
const smallestAvoided = 4;

/** Places in pixels, as seen from where the camera stands now. */
export function occupiedIn(sigma: Renderer, { open, hovered, bright, few }: Emphasis): Occupied {
  const { width, height } = sigma.getDimensions();
  // In a picture of everything, entities are everywhere: there only the large ones.
  const least = bright === null && !few ? smallestNamed : smallestAvoided;
  const discs = sigma.getGraph().mapNodes((id) => {
    const shown = sigma.getNodeDisplayData(id);
    if (shown === undefined || shown.zIndex === 0) return [];
    const size = sigma.scaleSize(shown.size);
    const { x, y } = sigma.framedGraphToViewport(shown);
    const isSeen = x > -size && y > -size && x < width + size && y < height + size;
    return isSeen && size >= least ? [{ x, y, size }] : [];
  });
  return { cards: [open, hovered].flatMap((id) => cardOf(sigma, id)), discs: discs.flat() };
}

function cardOf(sigma: Renderer, id: string | null): readonly CardPlace[] {
  const shown = id === null ? undefined : sigma.getNodeDisplayData(id);
  if (shown === undefined || shown.label === null) return [];
  const { x, y } = sigma.framedGraphToViewport(shown);
  return [{ x, y, size: sigma.scaleSize(shown.size), label: shown.label }];
}
