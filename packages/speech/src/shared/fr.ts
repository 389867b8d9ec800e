import type { Catalogue } from '../say.ts';
import { faults } from './fr/faults.ts';
import { lists } from './fr/lists.ts';
import { names } from './fr/names.ts';
import { words } from './fr/words.ts';

/** Phrases of what both the web app and the api say. */
export const shared: Catalogue = { ...words, ...names, ...lists, ...faults };
