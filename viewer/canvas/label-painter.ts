/** How labels are painted: Chinese text with an edge of the background's colour, each where it covers no other. */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { labelFont } from './appearance.ts';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';

/** A rectangle on the canvas, in pixels. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a card with a name needs to know of its node, in pixels on the canvas. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
}

export interface LabelPainter {
  /** Paints a node's label beside it; `labelColor` and `haloColor` come with the node. Without room it stays away. */
  readonly drawLabel: NodeLabelDrawingFunction<NodeAttributes, LinkAttributes>;
  /** Paints the full name of what is pointed at on a small card. */
  readonly drawCard: NodeHoverDrawingFunction<NodeAttributes, LinkAttributes>;
  /** Forgets the labels of the last picture, and keeps room for these cards. */
  readonly startPicture: (cards: readonly CardPlace[]) => void;
}

const fontSize = 12;
const cardFontSize = 13;
const gap = 4;

export function createLabelPainter(): LabelPainter {
  let taken: Area[] = [];

  return {
    drawLabel(context, data) {
      // What is highlighted has its name on a card.
      if (!data.label || data.highlighted === true) return;
      const size = fontSize + (data.size > 12 ? 2 : 0);
      context.font = `${data.size > 11 ? 600 : 400} ${size}px ${labelFont}`;
      const width = context.measureText(data.label).width;
      const free = places(data, width, size).filter((place) => !taken.some((other) => overlap(place, other)));
      const area = free.find(({ x }) => x >= 0 && x + width <= context.canvas.clientWidth) ?? free[0];
      if (area === undefined) return;
      taken.push(area);
      const baseline = area.y + size * 0.86;
      context.lineJoin = 'round';
      context.lineWidth = 3.5;
      context.strokeStyle = String(data.haloColor);
      context.strokeText(data.label, area.x, baseline);
      context.fillStyle = String(data.labelColor);
      context.fillText(data.label, area.x, baseline);
    },
    drawCard(context, data) {
      if (!data.label) return;
      context.font = `600 ${cardFontSize}px ${labelFont}`;
      const area = cardArea({ ...data, label: data.label }, context.measureText(data.label).width);
      context.save();
      context.beginPath();
      context.roundRect(area.x, area.y, area.width, area.height, 6);
      context.shadowColor = 'rgba(0, 0, 0, 0.28)';
      context.shadowBlur = 8;
      context.shadowOffsetY = 1;
      context.fillStyle = String(data.cardColor);
      context.fill();
      context.restore();
      context.fillStyle = String(data.labelColor);
      context.fillText(data.label, area.x + 8, data.y + cardFontSize * 0.36);
    },
    startPicture(cards) {
      // Chinese characters are as wide as they are high.
      taken = cards.map((card) => cardArea(card, [...card.label].length * cardFontSize));
    },
  };
}

/** To the right, where one looks first; else to the left, below, above. */
function places(
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  width: number,
  height: number,
): readonly Area[] {
  const middle = y - height / 2;
  return [
    { x: x + size + gap, y: middle, width, height },
    { x: x - size - gap - width, y: middle, width, height },
    { x: x - width / 2, y: y + size + gap, width, height },
    { x: x - width / 2, y: y - size - gap - height, width, height },
  ];
}

function cardArea({ x, y, size }: CardPlace, textWidth: number): Area {
  const height = cardFontSize + 12;
  return { x: x + size + 3, y: y - height / 2, width: textWidth + 16, height };
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
