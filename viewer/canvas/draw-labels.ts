/** How labels are painted: Chinese text with an edge of the background's colour, so that it stays readable over lines. */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { labelFont } from './appearance.ts';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';

/** Paints a node's label to the right of it; `labelColor` and `haloColor` come with the node. */
export const drawNodeLabel: NodeLabelDrawingFunction<NodeAttributes, LinkAttributes> = (
  context,
  data,
  settings,
) => {
  if (!data.label) return;
  const size = settings.labelSize + (data.size > 12 ? 2 : 0);
  context.font = `${data.size > 11 ? 600 : 400} ${size}px ${labelFont}`;
  const x = data.x + data.size + 4;
  const y = data.y + size / 3;
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = String(data.haloColor);
  context.strokeText(data.label, x, y);
  context.fillStyle = String(data.labelColor);
  context.fillText(data.label, x, y);
};

/** Paints the full name of what is pointed at on a small card. */
export const drawNodeHover: NodeHoverDrawingFunction<NodeAttributes, LinkAttributes> = (
  context,
  data,
  settings,
) => {
  if (!data.label) return;
  const size = settings.labelSize + 1;
  context.font = `600 ${size}px ${labelFont}`;
  const width = context.measureText(data.label).width;
  const height = size + 12;
  const x = data.x + data.size + 3;
  const y = data.y - height / 2;
  context.save();
  context.beginPath();
  context.roundRect(x, y, width + 16, height, 6);
  context.shadowColor = 'rgba(0, 0, 0, 0.28)';
  context.shadowBlur = 8;
  context.shadowOffsetY = 1;
  context.fillStyle = String(data.cardColor);
  context.fill();
  context.restore();
  context.fillStyle = String(data.labelColor);
  context.fillText(data.label, x + 8, data.y + size / 3);
};
