/** What the reader points at, and what steps back because of it. */
import type { MultiDirectedGraph } from 'graphology';

export interface Emphasis {
  /** The entity whose panel is open. */
  readonly open: string | null;
  /** The entity that links carry names and arrows for: the open one, else the one that the picture is focused on. */
  readonly subject: string | null;
  readonly hovered: string | null;
  /** The entities that stay bright: the one pointed at and its neighbours; `null` when nothing is pointed at. */
  readonly bright: ReadonlySet<string> | null;
  /** The claim whose evidence is being read. */
  readonly claim: string | null;
  /** Too many links meet at the open entity for each to carry its name; those to the hovered one still do. */
  readonly crowded: boolean;
  /** All links carry arrow and name however little is pointed at, as on a path. */
  readonly allLabelled: boolean;
  /** So few entities that each can carry its name. */
  readonly few: boolean;
  /** See `drawingScale`. */
  readonly scale: number;
}

/** What the rest of the viewer says about emphasis; the pointer adds to it. */
export interface Pointing {
  readonly open: string | null;
  /** The entity that the picture is focused on. */
  readonly centre: string | null;
  readonly claim: string | null;
  readonly allLabelled: boolean;
}

export const nothingPointedAt: Emphasis = {
  open: null,
  subject: null,
  hovered: null,
  bright: null,
  claim: null,
  crowded: false,
  allLabelled: false,
  few: false,
  scale: 1,
};

/** So many links around one entity that names on them are no longer read; on a narrow canvas sooner, one for so many pixels. */
const mostNamedLinks = 36;
const pixelsForName = 16;
const mostNamedEntities = 80;

type CanvasGraph = Pick<MultiDirectedGraph, 'order' | 'size' | 'hasNode' | 'neighbors' | 'degree'>;

/**
 * Whether all of it can be drawn anew while the pointer moves. On a larger graph only what is hovered stands out, lines
 * are left out while the picture moves, and lines cannot be clicked: finding the line under the pointer draws them twice.
 */
export function isSmall(graph: Pick<CanvasGraph, 'order' | 'size'>): boolean {
  return graph.order + graph.size <= 6000;
}

export function emphasisOf(
  graph: CanvasGraph,
  { open, centre, claim, allLabelled }: Pointing,
  hovered: string | null,
  { scale, width }: { readonly scale: number; readonly width: number },
): Emphasis {
  // Around its centre a focused picture is all about it: nothing steps back.
  const pointedAt = (isSmall(graph) ? hovered : null) ?? (open === centre ? null : open);
  const bright =
    pointedAt !== null && graph.hasNode(pointedAt)
      ? new Set([pointedAt, ...graph.neighbors(pointedAt)])
      : null;
  const mostNamed = Math.min(mostNamedLinks, width / pixelsForName);
  const subject = open ?? centre;
  const crowded = subject !== null && graph.hasNode(subject) && graph.degree(subject) > mostNamed;
  return {
    open,
    subject,
    hovered,
    bright,
    claim,
    crowded,
    allLabelled,
    few: graph.order <= mostNamedEntities,
    scale,
  };
}
