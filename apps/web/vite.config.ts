import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

/**
 * The app starts after the first paint (`public/before-paint.js`), so that nobody waits for its scripts
 * to read the sentence that comes with the page. Scripts and letters are fetched at once all the same.
 */
const startAfterPaint: Plugin = {
  name: 'start-after-paint',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      if (bundle === undefined) return html;
      const script = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
      const letters = Object.keys(bundle).find((name) =>
        /inter-latin-wght-normal.*woff2$/.test(name),
      );
      if (!script.test(html) || letters === undefined) {
        throw new Error('The page has no script to start with, or the letters have another name.');
      }
      return html.replace(
        script,
        `<link id="start" rel="modulepreload" crossorigin href="$1" />
    <link rel="preload" as="font" type="font/woff2" crossorigin href="/${letters}" />`,
      );
    },
  },
};

export default defineConfig({
  plugins: [
    vue(),
    startAfterPaint,
    ui({
      // Components and composables are imported by name, so that a reader sees where each comes from.
      components: false,
      autoImport: false,
      dts: false,
      colorMode: false,
      // Without this the style sheet carries the classes of every component there is.
      experimental: { componentDetection: true },
      icon: { clientBundle: { scan: true, sizeLimitKb: 64 } },
      theme: { colors: ['primary', 'neutral', 'success', 'warning', 'error'], transitions: false },
      ui: {
        colors: {
          primary: 'accent',
          neutral: 'slate',
          success: 'green',
          warning: 'amber',
          error: 'red',
        },
        // Messages of the contracts follow a field's name; here they stand alone.
        formField: { slots: { error: 'first-letter:uppercase' } },
        button: {
          // Darker under the pointer, not paler: the label keeps its contrast.
          // Written out in full, because Tailwind finds classes by reading this file.
          compoundVariants: [
            {
              color: 'primary',
              variant: 'solid',
              class:
                'hover:bg-primary-800 active:bg-primary-800 dark:hover:bg-primary-300 dark:active:bg-primary-300',
            },
            {
              color: 'error',
              variant: 'solid',
              class:
                'hover:bg-error-900 active:bg-error-900 dark:hover:bg-error-300 dark:active:bg-error-300',
            },
          ],
        },
      },
    }),
  ],
  resolve: {
    // By alias, not by the `source` condition: libraries that publish that condition break on it.
    alias: [
      { find: /^@throughline\/([a-z-]+)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^@throughline\/([a-z-]+)\/(.+)$/, replacement: `${packages}$1/src/$2.ts` },
    ],
  },
  build: {
    target: 'es2023',
    // The policy allows fonts from this origin only, never from data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
