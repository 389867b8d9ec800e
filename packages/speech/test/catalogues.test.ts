import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../src/say.ts';
import { interfaceLanguages } from '../src/languages.ts';
import { findPhrases } from './find-phrases.ts';
import { knownTexts } from './known-texts.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const foreign = interfaceLanguages.filter((language) => language !== 'en');

/** Where phrases are said, and where their translations stand. */
const speakers = {
  'the web app': {
    folders: ['apps/web/src'],
    catalogues: 'apps/web/src/speech/catalogues/LANGUAGE/*.ts',
  },
  'the api': {
    folders: ['apps/api/src', 'packages/linkage/src'],
    catalogues: 'apps/api/src/speech/catalogues/LANGUAGE/*.ts',
  },
  'what both use': {
    folders: ['packages/types/src', 'packages/instrument/src'],
    catalogues: 'packages/speech/src/shared/LANGUAGE.ts',
  },
};

/** Files that only put others together. */
const gathering = /\/(first|rest|index)\.ts$/;

describe.each(Object.entries(speakers))('%s', (_name, { folders, catalogues }) => {
  const { phrases, faults } = findPhrases(folders);

  test('says only what catalogues can follow', () => {
    expect(faults).toEqual([]);
  });

  test.each(foreign)(
    'has a translation of all that it says, and of nothing else: %s',
    async (language) => {
      const catalogue = await readCatalogue(catalogues.replace('LANGUAGE', language));
      // What both use may be said by either as well.
      const shared = await readCatalogue(
        speakers['what both use'].catalogues.replace('LANGUAGE', language),
      );
      const missing = phrases.filter(({ key }) => !(key in catalogue) && !(key in shared));
      expect(missing.map(({ key, place }) => `${place}: ${key}`)).toEqual([]);
      const said = new Set([...phrases.map(({ key }) => key), ...knownTexts]);
      expect(Object.keys(catalogue).filter((key) => !said.has(key))).toEqual([]);
    },
  );

  test.each(foreign)('fills the same slots in the same phrases: %s', async (language) => {
    const catalogue = await readCatalogue(catalogues.replace('LANGUAGE', language));
    const wrong = Object.entries(catalogue).filter(([key, phrase]) => {
      const wordings = typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other];
      const filled = wordings.map(slotsOf);
      return (
        filled.flat().some((slot) => !slotsOf(key).includes(slot)) ||
        slotsOf(key).some((slot) => !filled.at(-1)?.includes(slot))
      );
    });
    expect(wrong).toEqual([]);
  });
});

function slotsOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])];
}

/** All catalogues of a language as one; a phrase that stands in two of them is a fault. */
async function readCatalogue(pattern: string): Promise<Catalogue> {
  const all: Record<string, Catalogue[string]> = {};
  for (const path of globSync(`${root}${pattern}`)
    .filter((one) => !gathering.test(one))
    .sort()) {
    const module = (await import(path)) as Record<string, Catalogue>;
    for (const catalogue of Object.values(module)) {
      for (const [key, phrase] of Object.entries(catalogue)) {
        if (key in all) throw new Error(`${path}: ${key} stands in another catalogue as well`);
        all[key] = phrase;
      }
    }
  }
  return all;
}
