/** Puts under a picture what its colours mean and what it shows, so that it can be understood where it is printed. */
import {
  entityTypeNames,
  entityTypes,
  relationTypeNames,
  relationTypes,
} from '../../graph-schema/ontology.ts';
import { labelFont, palettes } from '../canvas/appearance.ts';
import type { Theme } from '../interface/interface-context.ts';
import type { Locale } from '../interface/messages.ts';
import type { VisibleGraph } from '../state/visible-graph.ts';

interface Caption {
  readonly visible: VisibleGraph;
  /** One line on what the picture shows. */
  readonly text: string;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly scale: number;
}

interface Key {
  readonly label: string;
  readonly colour: string;
  readonly isLine: boolean;
}

export function captionPicture(
  picture: HTMLCanvasElement,
  { visible, text, theme, locale, scale }: Caption,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return picture;
  const font = `${13 * scale}px ${labelFont}`;
  const margin = 16 * scale;
  const line = 24 * scale;
  context.font = font;
  const rows = inRows(keysOf(visible, theme, locale), picture.width - 2 * margin, (key) =>
    widthOf(context, key, scale),
  );
  canvas.width = picture.width;
  canvas.height = picture.height + margin * 2 + line * (rows.length + 1);

  const { background, label } = palettes[theme];
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0);
  context.font = font;
  context.textBaseline = 'middle';
  let y = picture.height + margin + line / 2;
  for (const row of rows) {
    let x = margin;
    for (const key of row) {
      context.fillStyle = key.colour;
      context.beginPath();
      if (key.isLine) context.rect(x, y - 1.5 * scale, 14 * scale, 3 * scale);
      else context.arc(x + 7 * scale, y, 5 * scale, 0, 2 * Math.PI);
      context.fill();
      context.fillStyle = label;
      context.fillText(key.label, x + 20 * scale, y);
      x += widthOf(context, key, scale);
    }
    y += line;
  }
  context.fillStyle = label;
  context.fillText(text, margin, y, canvas.width - 2 * margin);
  return canvas;
}

/** The kinds that the picture has. */
function keysOf({ nodes, edges }: VisibleGraph, theme: Theme, locale: Locale): readonly Key[] {
  const types = new Set(nodes.map(({ type }) => type));
  const relations = new Set(edges.map(({ type }) => type));
  return [
    ...entityTypeNames
      .filter((type) => types.has(type))
      .map((type) => ({
        label: entityTypes[type].label[locale],
        colour: entityTypes[type].colour[theme],
        isLine: false,
      })),
    ...relationTypeNames
      .filter((type) => relations.has(type))
      .map((type) => ({
        label: relationTypes[type].label[locale],
        colour: relationTypes[type].colour[theme],
        isLine: true,
      })),
  ];
}

function widthOf(context: CanvasRenderingContext2D, { label }: Key, scale: number): number {
  return 20 * scale + context.measureText(label).width + 20 * scale;
}

function inRows(keys: readonly Key[], width: number, widthOfKey: (key: Key) => number): readonly Key[][] {
  const rows: Key[][] = [];
  let left = 0;
  for (const key of keys) {
    const own = widthOfKey(key);
    const row = rows.at(-1);
    if (row === undefined || own > left) {
      rows.push([key]);
      left = width - own;
    } else {
      row.push(key);
      left -= own;
    }
  }
  return rows;
}
