/** The picture as it is seen, drawn once more for a file: finer than the screen, so that it can be printed. */
import Sigma from 'sigma';
import { palettes } from './appearance.ts';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';
import { createLabelPainter } from './label-painter.ts';
import { occupiedIn } from './occupied.ts';
import { type Drawing, sigmaSettings } from './sigma-settings.ts';

/** @param scale how many times as wide and high as on the screen, and everything in it as large */
export function drawPicture(
  shown: Sigma<NodeAttributes, LinkAttributes>,
  drawing: Drawing,
  scale: number,
): HTMLCanvasElement {
  const { width, height } = shown.getDimensions();
  const room = document.createElement('div');
  // Out of sight, but with a size: what has none is not drawn.
  room.style.cssText = `position: fixed; right: 101%; bottom: 101%; width: ${width * scale}px; height: ${height * scale}px`;
  document.body.append(room);
  const labels = createLabelPainter(scale);
  const sigma = new Sigma<NodeAttributes, LinkAttributes>(
    shown.getGraph(),
    room,
    sigmaSettings(labels, () => drawing, scale),
  );
  try {
    sigma.setCustomBBox(shown.getCustomBBox());
    sigma.getCamera().setState(shown.getCamera().getState());
    sigma.on('beforeRender', () => labels.startPicture(() => occupiedIn(sigma, drawing.emphasis)));
    sigma.refresh();
    return stacked(sigma, palettes[drawing.theme].background);
  } finally {
    sigma.kill();
    room.remove();
  }
}

/** All layers on one canvas; at once, since what WebGL has drawn is gone when the browser shows the next frame. */
function stacked(sigma: Sigma<NodeAttributes, LinkAttributes>, background: string): HTMLCanvasElement {
  const layers = Object.values(sigma.getCanvases());
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(...layers.map((layer) => layer.width));
  canvas.height = Math.max(...layers.map((layer) => layer.height));
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  return canvas;
}
