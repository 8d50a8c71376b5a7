/**
 * The two graphology functions that metrics use. Their packages are CommonJS with declarations for ES modules, so an
 * ordinary import compiles to something else than it runs; required, they are what their declarations say.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const louvain: typeof import('graphology-communities-louvain').default = require('graphology-communities-louvain');
export const forceAtlas2: typeof import('graphology-layout-forceatlas2').default = require('graphology-layout-forceatlas2');
