import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { mockPortal } from './dev/mock-portal.ts';

export default defineConfig({
  base: '/portal/',
  // The server puts a fresh nonce in place of this word each time it sends the page.
  html: { cspNonce: '__NONCE__' },
  plugins: [preact(), mockPortal()],
  build: {
    outDir: 'target/classes/gatehouse-portal',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  test: {
    environment: 'happy-dom',
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
