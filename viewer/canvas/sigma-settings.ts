/** How Sigma is told to draw: its programs, and the appearance of each node and link asked for anew in every picture. */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import {
  DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS,
  EdgeArrowProgram,
  EdgeRectangleProgram,
} from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { Theme } from '../interface/interface-context.ts';
import type { Locale } from '../interface/messages.ts';
import { labelFont, linkAppearance, nodeAppearance, palettes } from './appearance.ts';
import type { LinkAttributes, NodeAttributes } from './canvas-attributes.ts';
import type { Emphasis } from './emphasis.ts';
import type { LabelPainter } from './label-painter.ts';

type DrawingSettings = Partial<Settings<NodeAttributes, LinkAttributes>>;

/** What the appearance follows from at the moment of drawing. */
export interface Drawing {
  readonly emphasis: Emphasis;
  readonly theme: Theme;
  readonly locale: Locale;
}

/** The radius from which on an entity carries its name, where there is room. */
export const smallestNamed = 6;

/** @param scale how many times as large everything is as on the screen: a picture to print is finer */
export function sigmaSettings(labels: LabelPainter, now: () => Drawing, scale = 1): DrawingSettings {
  return {
    defaultNodeType: 'disc',
    nodeProgramClasses: { disc: createDiscProgram(labels) },
    defaultEdgeType: 'line',
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      arrow: EdgeArrowProgram,
      curve: createCurveProgram(labels, false),
      curvedArrow: createCurveProgram(labels, true),
    },
    defaultDrawEdgeLabel: labels.drawLinkLabel,
    labelFont,
    labelSize: 12 * scale,
    labelDensity: 0.55,
    labelGridCellSize: 110 * scale,
    labelRenderedSizeThreshold: smallestNamed * now().emphasis.scale * scale,
    // Thinner lines are blurred away.
    minEdgeThickness: 1.6 * scale,
    renderEdgeLabels: true,
    zIndex: true,
    stagePadding: 36 * scale,
    // Near by, things grow less than the picture does.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.3,
    nodeReducer: (_, { x, y, item }) => {
      const { emphasis, theme } = now();
      const { size, borderSize, ...look } = nodeAppearance(item, emphasis, theme);
      return {
        x,
        y,
        ...look,
        size: size * scale,
        borderSize: borderSize * scale,
        haloColor: palettes[theme].background,
        cardColor: palettes[theme].card,
      };
    },
    edgeReducer: (_, { item, curvature }) => {
      const { emphasis, theme, locale } = now();
      const { size, ...look } = linkAppearance(item, emphasis, theme, locale);
      return {
        curvature,
        labelColor: palettes[theme].label,
        haloColor: palettes[theme].background,
        ...look,
        size: size * scale,
      };
    },
  };
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
