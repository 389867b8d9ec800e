import {
  chooseInterfaceLanguage,
  chooseLocale,
  speakAs,
  type Catalogue,
  type Speech,
} from '@throughline/speech';

/** What the first screen says, and what every page says: the chunk that comes at once. */
const firstChunks = import.meta.glob<{ catalogue: Catalogue }>('./catalogues/*/first.ts');
/** What the other pages say. */
const restChunks = import.meta.glob<{ catalogue: Catalogue }>('./catalogues/*/rest.ts');

let speech: Speech | null = null;
let hasAll = false;

/**
 * Finds out the language of the reader, which `public/before-paint.js` has set on the document, and
 * learns what the first screen says in it. Nothing is said before.
 */
export async function startSpeech(): Promise<void> {
  const language = chooseInterfaceLanguage([document.documentElement.lang]);
  const catalogue = await read(firstChunks, language);
  const spoken = { language, locale: chooseLocale(language, navigator.language), catalogue };
  speech = spoken;
  speakAs(() => speech ?? spoken);
}

/** Learns what the other pages say, once. */
export async function learnAllPhrases(): Promise<void> {
  if (speech === null || hasAll) return;
  const more = await read(restChunks, speech.language);
  speech = { ...speech, catalogue: { ...speech.catalogue, ...more } };
  hasAll = true;
}

/** English stands in the code and has no chunk. */
async function read(
  chunks: Readonly<Record<string, () => Promise<{ catalogue: Catalogue }>>>,
  language: string,
): Promise<Catalogue> {
  const found = Object.entries(chunks).find(([path]) => path.includes(`/${language}/`));
  if (found === undefined) return {};
  // What cannot be had is said in English: better than to say nothing.
  return found[1]().then(
    ({ catalogue }) => catalogue,
    () => ({}),
  );
}
