import { say, sayCount, sayKnown } from '@throughline/speech';
import type { Plugin } from 'vue';

declare module 'vue' {
  interface ComponentCustomProperties {
    say: typeof say;
    sayCount: typeof sayCount;
    sayKnown: typeof sayKnown;
  }
}

/** Lets every template say phrases in the reader's language. */
export const speech: Plugin = {
  install(app) {
    Object.assign(app.config.globalProperties, { say, sayCount, sayKnown });
  },
};
