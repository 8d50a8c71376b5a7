/** What can be taken home of a picture, each kind as a file. */
import type { RefObject } from 'react';
import type { GraphController } from '../canvas/graph-controller.ts';
import type { Scene } from '../canvas/scene.ts';
import type { ApiClient } from '../data/api-client.ts';
import type { Interface } from '../interface/interface-context.ts';
import type { VisibleGraph } from '../state/visible-graph.ts';
import { captionPicture } from './caption-picture.ts';
import { claimRow } from './claims-table.ts';
import { csvFile, csvOf } from './csv.ts';
import { entityRows } from './entities-table.ts';
import { gexfOf } from './gexf.ts';

export const downloadKinds = ['picture', 'claims', 'entities', 'network'] as const;
export type DownloadKind = (typeof downloadKinds)[number];

/** What the files are made of: the picture as it is at the moment. */
export interface Shown {
  readonly api: ApiClient;
  readonly controller: RefObject<GraphController | null>;
  readonly visible: VisibleGraph;
  readonly scene: Scene;
  readonly interface: Interface;
}

export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** A picture is drawn twice as fine as the screen. */
const fineness = 2;

export const makeDownload: Readonly<
  Record<DownloadKind, (shown: Shown, signal: AbortSignal) => Promise<Download>>
> = {
  async picture({ controller, visible, interface: { t, theme, locale } }) {
    if (controller.current === null) throw new Error(t.states.noWebGl);
    const drawn = controller.current.picture(fineness);
    const text = `${t.canvas.summary(visible.nodes.length, visible.edges.length)} · 工谱 Gongpu`;
    const scale = fineness * window.devicePixelRatio;
    const canvas = captionPicture(drawn, { visible, text, theme, locale, scale });
    return { name: 'gongpu.png', content: await pngOf(canvas) };
  },
  async claims({ api, visible, interface: { t, locale } }, signal) {
    const claims = await claimsOf(api, visible, signal);
    const rows = claims.map((claim) => claimRow(claim, locale));
    return { name: 'gongpu-claims.csv', content: csvFile(csvOf(t.download.claimColumns, rows)) };
  },
  async entities({ visible, interface: { t, locale } }) {
    const rows = entityRows(visible, locale);
    return { name: 'gongpu-entities.csv', content: csvFile(csvOf(t.download.entityColumns, rows)) };
  },
  async network({ api, visible, scene, interface: { locale } }, signal) {
    const claims = await claimsOf(api, visible, signal);
    // Loaded only by those who want it.
    const { write } = await import('graphology-gexf/browser/index.js');
    const network = gexfOf(scene, claims, locale, write);
    return { name: 'gongpu.gexf', content: new Blob([network], { type: 'application/gexf+xml' }) };
  },
};

function claimsOf(api: ApiClient, visible: VisibleGraph, signal: AbortSignal) {
  return api.claims(
    visible.edges.map(({ id }) => id),
    signal,
  );
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser could not make a PNG of the picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
