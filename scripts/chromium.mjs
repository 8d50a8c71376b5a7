// Where a Chromium-like browser is on this machine, for the end-to-end tests and the screenshots.
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser: GONGPU_CHROMIUM if it is set, else the first of the usual places; undefined if there is none. */
export function findChromium() {
  const named = process.env.GONGPU_CHROMIUM;
  return named ? (existsSync(named) ? named : undefined) : places.find((place) => existsSync(place));
}
