import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

export default defineConfig({
  plugins: [
    vue(),
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
