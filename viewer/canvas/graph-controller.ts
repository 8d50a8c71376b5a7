/** Owns the Sigma instance: turns scenes and emphasis into what Sigma draws, and what the pointer does into calls. Nothing else touches Sigma. */
import EdgeCurveProgram, { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Theme } from '../interface/interface-context.ts';
import type { Locale } from '../interface/messages.ts';
import type { CameraPosition } from '../state/view-state.ts';
import {
  drawingScale,
  type Emphasis,
  labelFont,
  linkAppearance,
  nodeAppearance,
  palettes,
} from './appearance.ts';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';
import { drawNodeHover, drawNodeLabel } from './draw-labels.ts';
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
export interface Look {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly open: string | null;
  readonly claim: string | null;
  readonly allLabelled: boolean;
  readonly stillMotion: boolean;
}

const nothingPointedAt: Emphasis = {
  open: null,
  hovered: null,
  bright: null,
  claim: null,
  crowded: false,
  allLabelled: false,
  scale: 1,
};

const wholePicture: CameraPosition = { x: 0.5, y: 0.5, ratio: 1 };
/** How near the camera comes to an entity that was searched for, at the least and at the most. */
const farthestCloseUp = 0.6;
const nearestCloseUp = 0.15;
/** The radius from which on an entity carries its name, where there is room. */
const smallestNamed = 6;
/** More names than this around one entity run into each other. */
const mostNamedLinks = 14;
/** The camera has come to rest when it has not moved for this many milliseconds. */
const restAfter = 200;

export class GraphController {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #events: CanvasEvents;
  readonly #container: HTMLElement;
  readonly #observer: ResizeObserver;
  #look: Look;
  #hovered: string | null = null;
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
      nodeProgramClasses: { disc: discProgram },
      defaultEdgeType: 'line',
      edgeProgramClasses: {
        line: EdgeRectangleProgram,
        arrow: EdgeArrowProgram,
        curve: EdgeCurveProgram,
        curvedArrow: EdgeCurvedArrowProgram,
      },
      defaultDrawNodeLabel: drawNodeLabel,
      defaultDrawNodeHover: drawNodeHover,
      labelFont,
      edgeLabelFont: labelFont,
      labelSize: 12,
      edgeLabelSize: 10,
      labelDensity: 0.55,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: smallestNamed,
      minEdgeThickness: 1,
      renderEdgeLabels: true,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 36,
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
        ...linkAppearance(item, this.#emphasis, this.#look.theme, this.#look.locale),
      }),
    });
    this.#listen();
    this.#observer = new ResizeObserver(() => {
      this.#sigma.resize();
      this.#emphasise();
      this.#sigma.refresh({ schedule: true });
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
    const reach = this.#sigma
      .getGraph()
      .neighbors(id)
      .map((other) => this.#sigma.getNodeDisplayData(other) ?? centre)
      .map((other) => Math.max(Math.abs(other.x - centre.x), Math.abs(other.y - centre.y)));
    const ratio = Math.min(farthestCloseUp, Math.max(nearestCloseUp, ...reach.map((length) => length * 2.6)));
    this.#move({ x: centre.x, y: centre.y, ratio });
  }

  /** Looks from this position; `null` shows the whole picture. */
  lookFrom(camera: CameraPosition | null): void {
    this.#move(camera ?? wholePicture);
  }

  /** Zooms by a factor; below 1 is closer. */
  zoom(factor: number): void {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    this.#move({ x, y, ratio: this.#sigma.getCamera().getBoundedRatio(ratio * factor) });
  }

  kill(): void {
    clearTimeout(this.#restTimer);
    this.#observer.disconnect();
    this.#sigma.kill();
  }

  #move(position: CameraPosition): void {
    const camera = this.#sigma.getCamera();
    if (this.#look.stillMotion) camera.setState(position);
    else camera.animate(position, { duration: 350 });
  }

  #applyLook(): void {
    const palette = palettes[this.#look.theme];
    this.#sigma.setSettings({
      labelColor: { color: palette.label },
      edgeLabelColor: { color: palette.label },
    });
  }

  #emphasise(): void {
    const { open, claim, allLabelled } = this.#look;
    const graph = this.#sigma.getGraph();
    const pointedAt = (isSmall(graph) ? this.#hovered : null) ?? open;
    const bright =
      pointedAt !== null && graph.hasNode(pointedAt)
        ? new Set([pointedAt, ...graph.neighbors(pointedAt)])
        : null;
    const crowded = open !== null && graph.hasNode(open) && graph.degree(open) > mostNamedLinks;
    const { width, height } = this.#sigma.getDimensions();
    const scale = drawingScale(width, height, graph.order);
    if (scale !== this.#emphasis.scale) {
      this.#sigma.setSetting('labelRenderedSizeThreshold', smallestNamed * scale);
    }
    this.#emphasis = { open, claim, crowded, allLabelled, hovered: this.#hovered, bright, scale };
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
    sigma.getCamera().on('updated', () => {
      clearTimeout(this.#restTimer);
      this.#restTimer = setTimeout(() => {
        const { x, y, ratio } = sigma.getCamera().getState();
        this.#events.onCamera({ x: round(x), y: round(y), ratio: round(ratio) });
      }, restAfter);
    });
  }
}

/** A disc with an edge: of the background's colour, so that neighbours stay apart, or of the accent's on what is open. */
const discProgram = createNodeBorderProgram<NodeAttributes, LinkAttributes>({
  borders: [
    {
      size: { attribute: 'borderSize', defaultValue: 1.2, mode: 'pixels' },
      color: { attribute: 'borderColor' },
    },
    { size: { fill: true }, color: { attribute: 'color' } },
  ],
  drawLabel: drawNodeLabel,
  drawHover: drawNodeHover,
});

/** Dimming all the rest takes too long on a large graph to follow the pointer; there only what is hovered stands out. */
function isSmall(graph: { readonly order: number; readonly size: number }): boolean {
  return graph.order + graph.size <= 6000;
}

function emptyCanvasGraph(): MultiDirectedGraph<NodeAttributes, LinkAttributes> {
  return new MultiDirectedGraph<NodeAttributes, LinkAttributes>();
}

/** Precise to a pixel, and short in the address. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
