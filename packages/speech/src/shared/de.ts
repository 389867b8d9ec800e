import type { Catalogue } from '../say.ts';
import { faults } from './de/faults.ts';
import { lists } from './de/lists.ts';
import { names } from './de/names.ts';
import { words } from './de/words.ts';

/** Phrases of what both the web app and the api say. */
export const shared: Catalogue = { ...words, ...names, ...lists, ...faults };
