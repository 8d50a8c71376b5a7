/** What each node and edge of Sigma's graph carries: the item of the scene, from which all of its looks follow. */
import type { SceneLink, SceneNode } from './scene.ts';

export interface NodeAttributes {
  readonly x: number;
  readonly y: number;
  readonly item: SceneNode;
}

export interface LinkAttributes {
  readonly item: SceneLink;
  readonly curvature: number;
}
