// Starts the browser that end-to-end tests and screenshots share: headless, with WebGL in software, calling nobody.
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

export function launchBrowser() {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('no Chromium or Chrome was found: install one, or name it in GONGPU_CHROMIUM');
  }
  return chromium.launch({
    executablePath,
    args: [
      // As root, as in containers, Chromium's own sandbox does not start.
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
