/** Owns the Sigma instance: turns scenes and emphasis into what Sigma draws, and what the pointer does into calls. Nothing else touches Sigma. */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import {
  DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS,
  EdgeArrowProgram,
  EdgeRectangleProgram,
} from 'sigma/rendering';
import type { Theme } from '../interface/interface-context.ts';
import type { Locale } from '../interface/messages.ts';
import type { CameraPosition } from '../state/view-state.ts';
import { drawingScale, labelFont, linkAppearance, nodeAppearance, palettes } from './appearance.ts';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';
import { closeUp } from './close-up.ts';
import { type Emphasis, emphasisOf, isSmall, nothingPointedAt, type Pointing } from './emphasis.ts';
import { type CardPlace, createLabelPainter, type LabelPainter, type Occupied } from './label-painter.ts';
import type { Scene, SceneLink } from './scene.ts';

/** What the reader did in the picture. */
export interface CanvasEvents {
  onOpen(id: string): void;
  onFocus(id: string): void;
  /** A link was clicked: an edge leads back to its passage. */
  onLink(link: SceneLink): void;
  onBackground(): void;
  onCamera(camera: CameraPosition): void;
}

/** How the picture is to look, besides what it shows. */
export interface Look extends Pointing {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly stillMotion: boolean;
}

const wholePicture: CameraPosition = { x: 0.5, y: 0.5, ratio: 1 };
/** The radius from which on an entity carries its name, where there is room. */
const smallestNamed = 6;
/** The radius from which on an entity that stands out is not covered by labels. */
const smallestAvoided = 4;
/** The camera has come to rest when it has not moved for this many milliseconds. */
const restAfter = 200;

export class GraphController {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #events: CanvasEvents;
  readonly #container: HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #labels = createLabelPainter();
  #look: Look;
  #hovered: string | null = null;
  /** The entity that the camera went to and that nobody has moved away from since. */
  #followed: string | null = null;
  #emphasis: Emphasis;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, look: Look, events: CanvasEvents) {
    this.#container = container;
    this.#events = events;
    this.#look = look;
    this.#emphasis = nothingPointedAt;
    this.#sigma = new Sigma<NodeAttributes, LinkAttributes>(emptyCanvasGraph(), container, {
      allowInvalidContainer: true,
      defaultNodeType: 'disc',
      nodeProgramClasses: { disc: createDiscProgram(this.#labels) },
      defaultEdgeType: 'line',
      edgeProgramClasses: {
        line: EdgeRectangleProgram,
        arrow: EdgeArrowProgram,
        curve: createCurveProgram(this.#labels, false),
        curvedArrow: createCurveProgram(this.#labels, true),
      },
      defaultDrawEdgeLabel: this.#labels.drawLinkLabel,
      labelFont,
      labelSize: 12,
      labelDensity: 0.55,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: smallestNamed,
      minEdgeThickness: 1,
      renderEdgeLabels: true,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 36,
      // Near by, things grow less than the picture does.
      zoomToSizeRatioFunction: (ratio) => ratio ** 0.3,
      minCameraRatio: 0.03,
      maxCameraRatio: 3,
      enableCameraRotation: false,
      doubleClickZoomingRatio: 1,
      nodeReducer: (_, { x, y, item }) => ({
        x,
        y,
        ...nodeAppearance(item, this.#emphasis, this.#look.theme),
        haloColor: palettes[this.#look.theme].background,
        cardColor: palettes[this.#look.theme].card,
      }),
      edgeReducer: (_, { item, curvature }) => ({
        curvature,
        labelColor: palettes[this.#look.theme].label,
        haloColor: palettes[this.#look.theme].background,
        ...linkAppearance(item, this.#emphasis, this.#look.theme, this.#look.locale),
      }),
    });
    this.#listen();
    this.#observer = new ResizeObserver(() => {
      this.#sigma.resize();
      this.#emphasise();
      this.#sigma.refresh();
      // A panel that opens takes room away: what was gone to comes back into the middle of what is left.
      if (this.#followed !== null) this.goTo(this.#followed);
    });
    this.#observer.observe(container);
    this.#applyLook();
  }

  /** Draws this scene from now on. */
  show(scene: Scene): void {
    const graph = emptyCanvasGraph();
    for (const item of scene.nodes) graph.addNode(item.id, { x: item.x, y: item.y, item });
    for (const item of scene.links) {
      graph.addDirectedEdgeWithKey(item.id, item.source, item.target, { item, curvature: item.bend });
    }
    this.#hovered = null;
    this.#sigma.setCustomBBox({ x: [...scene.box.x], y: [...scene.box.y] });
    this.#sigma.setSettings({ hideEdgesOnMove: !isSmall(graph), enableEdgeEvents: isSmall(graph) });
    this.#sigma.setGraph(graph);
    this.#emphasise();
    this.#sigma.refresh();
  }

  /** Changes colours, language or what is open. */
  setLook(look: Look): void {
    this.#look = look;
    this.#applyLook();
    this.#emphasise();
    this.#sigma.refresh();
  }

  /** Moves the camera to an entity, so near that its neighbours can be told apart. */
  goTo(id: string): void {
    const centre = this.#sigma.getNodeDisplayData(id);
    if (centre === undefined) return;
    const neighbours = this.#sigma
      .getGraph()
      .neighbors(id)
      .flatMap((other) => this.#sigma.getNodeDisplayData(other) ?? []);
    const frame = { ...this.#sigma.getDimensions(), unit: this.#pixelsPerUnit() };
    this.#followed = id;
    this.#move(closeUp(centre, neighbours, frame));
  }

  /** Pixels that a unit of the camera's coordinates takes when the whole picture is seen. */
  #pixelsPerUnit(): number {
    const cameraState = { x: 0, y: 0, angle: 0, ratio: 1 };
    const zero = this.#sigma.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
    return this.#sigma.framedGraphToViewport({ x: 1, y: 0 }, { cameraState }).x - zero.x;
  }

  /** Looks from this position; `null` shows the whole picture. */
  lookFrom(camera: CameraPosition | null): void {
    this.#followed = null;
    this.#move(camera ?? wholePicture);
  }

  /** Zooms by a factor; below 1 is closer. */
  zoom(factor: number): void {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    this.#followed = null;
    this.#move({ x, y, ratio: this.#sigma.getCamera().getBoundedRatio(ratio * factor) });
  }

  kill(): void {
    clearTimeout(this.#restTimer);
    this.#observer.disconnect();
    this.#sigma.kill();
  }

  #move(position: CameraPosition): void {
    const camera = this.#sigma.getCamera();
    if (this.#look.stillMotion) {
      camera.setState(position);
      this.#tellCamera();
    } else camera.animate(position, { duration: 350 });
  }

  #cardOf(id: string | null): CardPlace | null {
    const shown = id === null ? undefined : this.#sigma.getNodeDisplayData(id);
    if (shown === undefined || shown.label === null) return null;
    const { x, y } = this.#sigma.framedGraphToViewport(shown);
    return { x, y, size: this.#sigma.scaleSize(shown.size), label: shown.label };
  }

  /** What of the picture labels must not cover: the cards of what is pointed at, and entities that stand out. */
  #occupied(): Occupied {
    const cards = [this.#look.open, this.#hovered].flatMap((id) => this.#cardOf(id) ?? []);
    const { width, height } = this.#sigma.getDimensions();
    const discs = this.#sigma.getGraph().mapNodes((id) => {
      const shown = this.#sigma.getNodeDisplayData(id);
      // In a picture of everything, entities are everywhere: there only the large ones.
      const least = this.#emphasis.bright === null && !this.#emphasis.few ? smallestNamed : smallestAvoided;
      if (shown === undefined || shown.zIndex === 0) return [];
      const size = this.#sigma.scaleSize(shown.size);
      const { x, y } = this.#sigma.framedGraphToViewport(shown);
      const isSeen = x > -size && y > -size && x < width + size && y < height + size;
      return isSeen && size >= least ? [{ x, y, size }] : [];
    });
    return { cards, discs: discs.flat() };
  }

  #tellCamera(): void {
    clearTimeout(this.#restTimer);
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    this.#events.onCamera({ x: round(x), y: round(y), ratio: round(ratio) });
  }

  #applyLook(): void {
    const palette = palettes[this.#look.theme];
    this.#sigma.setSettings({
      labelColor: { color: palette.label },
    });
  }

  #emphasise(): void {
    const graph = this.#sigma.getGraph();
    const { width, height } = this.#sigma.getDimensions();
    const scale = drawingScale(width, height, graph.order);
    if (scale !== this.#emphasis.scale) {
      this.#sigma.setSetting('labelRenderedSizeThreshold', smallestNamed * scale);
    }
    this.#emphasis = emphasisOf(graph, this.#look, this.#hovered, { scale, width });
  }

  #hover(id: string | null): void {
    const graph = this.#sigma.getGraph();
    const changed = [this.#hovered, id].flatMap((node) =>
      node !== null && graph.hasNode(node) ? [node] : [],
    );
    this.#hovered = id;
    this.#container.classList.toggle('is-pointing', id !== null);
    this.#emphasise();
    // Positions and line types stay, so nothing needs to be indexed again.
    this.#sigma.refresh({
      partialGraph: isSmall(graph)
        ? { nodes: graph.nodes(), edges: graph.edges() }
        : { nodes: changed, edges: [...new Set(changed.flatMap((node) => graph.edges(node)))] },
      skipIndexation: true,
      schedule: true,
    });
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('enterNode', ({ node }) => this.#hover(node));
    sigma.on('leaveNode', () => this.#hover(null));
    sigma.on('enterEdge', () => this.#container.classList.add('is-pointing'));
    sigma.on('leaveEdge', () => this.#container.classList.remove('is-pointing'));
    sigma.on('clickNode', ({ node }) => this.#events.onOpen(node));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#events.onFocus(node);
    });
    sigma.on('clickEdge', ({ edge }) => this.#events.onLink(sigma.getGraph().getEdgeAttribute(edge, 'item')));
    sigma.on('clickStage', () => this.#events.onBackground());
    sigma.on('beforeRender', () => this.#labels.startPicture(() => this.#occupied()));
    for (const moved of ['downStage', 'wheelStage', 'downNode', 'wheelNode'] as const) {
      sigma.on(moved, () => {
        this.#followed = null;
      });
    }
    sigma.getCamera().on('updated', () => {
      clearTimeout(this.#restTimer);
      this.#restTimer = setTimeout(() => this.#tellCamera(), restAfter);
    });
  }
}

/** A disc with an edge: of the background's colour, so that neighbours stay apart, or of the accent's on what is open. */
function createDiscProgram({ drawLabel, drawCard }: LabelPainter) {
  return createNodeBorderProgram<NodeAttributes, LinkAttributes>({
    borders: [
      {
        size: { attribute: 'borderSize', defaultValue: 1.2, mode: 'pixels' },
        color: { attribute: 'borderColor' },
      },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
    drawLabel,
    drawHover: drawCard,
  });
}

/** A curve, for links that share their two ends with others. */
function createCurveProgram({ drawLinkLabel }: LabelPainter, isArrow: boolean) {
  return createEdgeCurveProgram<NodeAttributes, LinkAttributes>({
    drawLabel: drawLinkLabel,
    arrowHead: isArrow ? DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS : null,
  });
}

function emptyCanvasGraph(): MultiDirectedGraph<NodeAttributes, LinkAttributes> {
  return new MultiDirectedGraph<NodeAttributes, LinkAttributes>();
}

/** Precise to a pixel, and short in the address. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
