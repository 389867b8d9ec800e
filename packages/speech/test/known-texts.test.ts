import { shared as de } from '../src/shared/de.ts';
import { shared as es } from '../src/shared/es.ts';
import { shared as fr } from '../src/shared/fr.ts';
import { knownTexts } from './known-texts.ts';

test.each(Object.entries({ de, es, fr }))(
  'texts of ours that come as data are translated: %s',
  (_language, catalogue) => {
    expect(knownTexts.filter((text) => !(text in catalogue))).toEqual([]);
  },
);
