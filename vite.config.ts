// Builds the viewer into dist/viewer, from where `gongpu serve` serves it; `npm run dev` talks to a server that runs already.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'viewer',
  // Relative addresses, so that the viewer also works behind a proxy that serves it from a folder.
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/viewer',
    emptyOutDir: true,
    // No data: addresses, which the server's content security policy does not allow.
    assetsInlineLimit: 0,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4680' } },
});
