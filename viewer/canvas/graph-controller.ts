/** Owns the Sigma instance: turns scenes and emphasis into what Sigma draws, and what the pointer does into calls. Nothing else touches Sigma. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Theme } from '../interface/interface-context.ts';
import type { Locale } from '../interface/messages.ts';
import type { CameraPosition } from '../state/view-state.ts';
import { drawingScale, palettes } from './appearance.ts';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';
import { closeUp } from './close-up.ts';
import { drawPicture } from './draw-picture.ts';
import { type Emphasis, emphasisOf, isSmall, nothingPointedAt, type Pointing } from './emphasis.ts';
import { createLabelPainter } from './label-painter.ts';
import { occupiedIn } from './occupied.ts';
import type { Scene, SceneLink } from './scene.ts';
import { type Drawing, sigmaSettings, smallestNamed } from './sigma-settings.ts';

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
      ...sigmaSettings(this.#labels, () => this.#drawing()),
      enableEdgeEvents: true,
      minCameraRatio: 0.03,
      maxCameraRatio: 3,
      enableCameraRotation: false,
      doubleClickZoomingRatio: 1,
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

  /** The picture as it is seen now, as many times as wide and high as on the screen. */
  picture(scale: number): HTMLCanvasElement {
    return drawPicture(this.#sigma, this.#drawing(), scale);
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

  #drawing(): Drawing {
    return { emphasis: this.#emphasis, theme: this.#look.theme, locale: this.#look.locale };
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
    sigma.on('beforeRender', () => this.#labels.startPicture(() => occupiedIn(sigma, this.#emphasis)));
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

function emptyCanvasGraph(): MultiDirectedGraph<NodeAttributes, LinkAttributes> {
  return new MultiDirectedGraph<NodeAttributes, LinkAttributes>();
}

/** Precise to a pixel, and short in the address. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
