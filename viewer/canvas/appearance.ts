/** Every rule of how the picture looks: sizes, colours, line types and labels, by what a thing is and what the reader points at. */
import { claimStatuses, entityTypes, relationTypes } from '../../graph-schema/ontology.ts';
import type { Theme } from '../interface/interface-context.ts';
import type { Locale } from '../interface/messages.ts';
import type { Emphasis } from './emphasis.ts';
import type { SceneLink, SceneNode } from './scene.ts';

/** Fonts that have Chinese characters on each system. */
export const labelFont =
  '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Source Han Sans SC", sans-serif';

/** With more neighbours than this, names are shown as room allows. */
const mostNamedNeighbours = 30;

interface Palette {
  readonly background: string;
  readonly label: string;
  readonly accent: string;
  readonly card: string;
}

/** The same colours as in the style sheet: the canvas cannot read it. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#faf9f7',
    label: '#292524',
    accent: '#9f2f25',
    card: '#ffffff',
  },
  dark: {
    background: '#171615',
    label: '#e7e5e4',
    accent: '#f0877b',
    card: '#262422',
  },
};

export interface NodeAppearance {
  readonly label: string | null;
  readonly size: number;
  readonly color: string;
  readonly borderColor: string;
  readonly borderSize: number;
  readonly labelColor: string;
  readonly forceLabel: boolean;
  readonly highlighted: boolean;
  readonly zIndex: number;
}

export interface LinkAppearance {
  readonly label: string | null;
  readonly size: number;
  readonly color: string;
  readonly type: 'line' | 'arrow' | 'curve' | 'curvedArrow';
  readonly forceLabel: boolean;
  readonly zIndex: number;
}

/** Radius in pixels: area grows with the number of claims, within bounds. */
export function nodeSize(degree: number, scale: number): number {
  return Math.min(17, 3.2 + Math.sqrt(Math.max(0, degree)) * 1.7) * scale;
}

/** How large things are drawn on a window of this size: smaller where many entities share little room. */
export function drawingScale(width: number, height: number, entities: number): number {
  const room = Math.min(width, height) / Math.sqrt(Math.max(1, entities));
  return Math.min(1.15, Math.max(0.45, room / 32));
}

/** A long name keeps its head and its tail, where Chinese names of bodies say what they are. */
export function shortName(name: string, limit = 14): string {
  const characters = [...name];
  if (characters.length <= limit) return name;
  const tail = Math.floor((limit - 1) * 0.4);
  return `${characters.slice(0, limit - 1 - tail).join('')}…${characters.slice(-tail).join('')}`;
}

export function nodeAppearance({ id, node }: SceneNode, emphasis: Emphasis, theme: Theme): NodeAppearance {
  const palette = palettes[theme];
  const own = entityTypes[node.type].colour[theme];
  const pointedAt = id === emphasis.open || id === emphasis.hovered;
  const bright = emphasis.bright === null || emphasis.bright.has(id);
  const isNeighbour = bright && emphasis.bright !== null && emphasis.bright.size <= mostNamedNeighbours;
  return {
    label: pointedAt ? node.name : bright ? shortName(node.name) : null,
    size: nodeSize(node.degree, emphasis.scale) + (id === emphasis.open ? 2 : 0),
    color: bright ? own : mix(own, palette.background, 0.16),
    borderColor: id === emphasis.open ? palette.accent : palette.background,
    borderSize: id === emphasis.open ? 3 : 1.2,
    labelColor: palette.label,
    forceLabel: pointedAt || isNeighbour || (bright && emphasis.few),
    highlighted: pointedAt,
    zIndex: pointedAt ? 2 : bright ? 1 : 0,
  };
}

export function linkAppearance(
  link: SceneLink,
  emphasis: Emphasis,
  theme: Theme,
  locale: Locale,
): LinkAppearance {
  const palette = palettes[theme];
  const own = relationTypes[link.type].colour[theme];
  const touches = (id: string | null) => id !== null && (link.source === id || link.target === id);
  const read = emphasis.claim !== null && link.claims.some((claim) => claim.id === emphasis.claim);
  const pointedAt =
    touches(emphasis.hovered) || (emphasis.hovered === null && touches(emphasis.subject)) || read;
  // Arrows and names follow the subject, not the pointer: line types cannot change without indexing anew.
  const labelled = emphasis.allLabelled || touches(emphasis.subject) || read;
  const strength = pointedAt ? 0.95 : emphasis.bright === null ? (emphasis.allLabelled ? 0.95 : 0.65) : 0.09;
  const name = `${relationTypes[link.type].label[locale]}${statusOf(link, locale)}`;
  const named =
    labelled &&
    (pointedAt || emphasis.bright === null) &&
    (!emphasis.crowded || read || touches(emphasis.hovered) || emphasis.allLabelled);
  const size = Math.min(4, 1.1 + 0.35 * link.claims.length) + (pointedAt ? 0.6 : 0) + (read ? 1.2 : 0);
  return {
    label: named ? (link.claims.length > 1 ? `${name} ×${link.claims.length}` : name) : null,
    size: (labelled ? Math.max(size, 1.6) : size) * Math.max(0.6, emphasis.scale),
    color: read ? palette.accent : mix(own, palette.background, strength),
    type: labelled ? (link.bend === 0 ? 'arrow' : 'curvedArrow') : link.bend === 0 ? 'line' : 'curve',
    forceLabel: named,
    zIndex: read ? 2 : pointedAt ? 1 : 0,
  };
}

/** What has not happened is said so, where nothing of it has. */
function statusOf({ claims }: SceneLink, locale: Locale): string {
  const [status, ...others] = new Set(claims.map((claim) => claim.status));
  if (status === undefined || status === 'done' || others.length > 0) return '';
  const { zh, en } = claimStatuses[status];
  return locale === 'zh' ? `（${zh}）` : ` (${en})`;
}

const mixed = new Map<string, string>();

/** `share` of the first colour, the rest of the second; both as `#rrggbb`. Opaque, since thin translucent lines add up to blots. */
export function mix(first: string, second: string, share: number): string {
  const key = `${first}${second}${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const result = `#${[1, 3, 5]
    .map((at) => Math.round(channel(first, at) * share + channel(second, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
  mixed.set(key, result);
  return result;
}
