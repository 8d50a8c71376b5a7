/** How labels are painted: Chinese text with an edge of the background's colour, each where it covers no other and no entity. */
import type {
  EdgeLabelDrawingFunction,
  NodeHoverDrawingFunction,
  NodeLabelDrawingFunction,
} from 'sigma/rendering';
import { labelFont } from './appearance.ts';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';
import { type Area, alongLink, type Disc, isFree, placesBeside } from './label-places.ts';

/** What a card with a name needs to know of its node, in pixels on the canvas. */
export interface CardPlace extends Disc {
  readonly label: string;
}

/** What labels must not cover in a picture. */
export interface Occupied {
  readonly cards: readonly CardPlace[];
  readonly discs: readonly Disc[];
}

export interface LabelPainter {
  /** Paints a node's label beside it; `labelColor` and `haloColor` come with the node. Without room it stays away. */
  readonly drawLabel: NodeLabelDrawingFunction<NodeAttributes, LinkAttributes>;
  /** Paints a link's label on it, where it meets no other; without room it stays away. */
  readonly drawLinkLabel: EdgeLabelDrawingFunction<NodeAttributes, LinkAttributes>;
  /** Paints the full name of what is pointed at on a small card. */
  readonly drawCard: NodeHoverDrawingFunction<NodeAttributes, LinkAttributes>;
  /** Forgets the labels of the last picture. What is occupied is asked for at the first label: only then is it known from where the picture is seen. */
  readonly startPicture: (occupied: () => Occupied) => void;
}

/** @param scale how many times as large as on the screen */
export function createLabelPainter(scale = 1): LabelPainter {
  const fontSize = 12 * scale;
  const linkFontSize = 11 * scale;
  const cardFontSize = 13 * scale;
  let taken: Area[] | undefined;
  let occupied: () => Occupied = () => ({ cards: [], discs: [] });

  function takenSoFar(): Area[] {
    if (taken === undefined) {
      const { cards, discs } = occupied();
      taken = [
        // Chinese characters are as wide as they are high.
        ...cards.map((card) => cardArea(card, [...card.label].length * cardFontSize, scale)),
        ...discs.map(({ x, y, size }) => ({ x: x - size, y: y - size, width: 2 * size, height: 2 * size })),
      ];
    }
    return taken;
  }

  return {
    drawLabel(context, data) {
      // What is highlighted has its name on a card.
      if (!data.label || data.highlighted === true) return;
      const isLarge = data.size > 12 * scale;
      const size = fontSize + (isLarge ? 2 * scale : 0);
      context.font = `${isLarge ? 600 : 400} ${size}px ${labelFont}`;
      const width = context.measureText(data.label).width;
      const { clientWidth, clientHeight } = context.canvas;
      const area = placesBeside(
        data,
        { width, height: size },
        { width: clientWidth, height: clientHeight },
      ).find((place) => isFree(place, takenSoFar()));
      if (area === undefined) return;
      takenSoFar().push(area);
      paint(context, data.label, area.x, area.y + size * 0.86, {
        halfEdge: 1.75 * scale,
        text: String(data.labelColor),
        halo: String(data.haloColor),
      });
    },
    drawLinkLabel(context, link, source, target) {
      if (!link.label) return;
      context.font = `400 ${linkFontSize}px ${labelFont}`;
      const width = context.measureText(link.label).width;
      const place = alongLink(source, target, Number(link.curvature ?? 0), width, linkFontSize).find(
        ({ areas }) => areas.every((area) => isFree(area, takenSoFar())),
      );
      if (place === undefined) return;
      takenSoFar().push(...place.areas);
      context.save();
      context.translate(place.x, place.y);
      context.rotate(place.angle);
      paint(context, link.label, -width / 2, linkFontSize * 0.36, {
        halfEdge: 1.75 * scale,
        text: String(link.labelColor),
        halo: String(link.haloColor),
      });
      context.restore();
    },
    drawCard(context, data) {
      if (!data.label) return;
      context.font = `600 ${cardFontSize}px ${labelFont}`;
      const width = context.measureText(data.label).width;
      const area = cardArea({ ...data, label: data.label }, width, scale);
      context.save();
      context.beginPath();
      context.roundRect(area.x, area.y, area.width, area.height, 6 * scale);
      context.shadowColor = 'rgba(0, 0, 0, 0.28)';
      context.shadowBlur = 8 * scale;
      context.shadowOffsetY = scale;
      context.fillStyle = String(data.cardColor);
      context.fill();
      context.restore();
      context.fillStyle = String(data.labelColor);
      context.fillText(data.label, area.x + 8 * scale, data.y + cardFontSize * 0.36);
    },
    startPicture(next) {
      taken = undefined;
      occupied = next;
    },
  };
}

function paint(
  context: CanvasRenderingContext2D,
  label: string,
  x: number,
  baseline: number,
  look: { readonly text: string; readonly halo: string; readonly halfEdge: number },
): void {
  context.lineJoin = 'round';
  context.lineWidth = 2 * look.halfEdge;
  context.strokeStyle = look.halo;
  context.strokeText(label, x, baseline);
  context.fillStyle = look.text;
  context.fillText(label, x, baseline);
}

function cardArea({ x, y, size }: CardPlace, textWidth: number, scale: number): Area {
  const height = 25 * scale;
  return { x: x + size + 3 * scale, y: y - height / 2, width: textWidth + 16 * scale, height };
}
