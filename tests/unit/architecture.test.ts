import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each folder may import from itself and from those before it; folders of one row stand side by side. */
const layers: readonly (readonly string[])[] = [
  ['graph-schema'],
  ['src/page', 'src/language'],
  ['src/entities'],
  ['src/relations'],
  ['src/extraction'],
  ['src/graph'],
  ['src/store'],
  ['src/import', 'src/export'],
  ['src/server'],
  ['src/cli'],
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function importsBelow(folder: string): readonly Import[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const full = path.join(root, folder, file);
      const targets = readFileSync(full, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
      return [...targets].map(([, target = '']) => ({
        file: path.relative(root, full),
        from: folder,
        to: path.relative(root, path.resolve(path.dirname(full), target)),
      }));
    });
}

const rankOf = (file: string): number =>
  layers.findIndex((row) => row.some((folder) => file === folder || file.startsWith(`${folder}/`)));

describe('arrows run downwards only', () => {
  test.each(layers.flat().map((folder) => ({ folder })))('$folder imports nothing above it', ({ folder }) => {
    const upwards = importsBelow(folder)
      .filter(({ to }) => to !== 'package.json')
      .filter(({ to }) => rankOf(to) < 0 || rankOf(to) > rankOf(folder));
    expect(upwards.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  test('the viewer knows the API and the schema only', () => {
    const others = importsBelow('viewer').filter(
      ({ to }) => !to.startsWith('viewer/') && !to.startsWith('graph-schema/') && to !== 'src/server/api.ts',
    );
    expect(others.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });
});
