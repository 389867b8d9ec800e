import type { Catalogue } from '../say.ts';
import { faults } from './es/faults.ts';
import { lists } from './es/lists.ts';
import { names } from './es/names.ts';
import { words } from './es/words.ts';

/** Phrases of what both the web app and the api say. */
export const shared: Catalogue = { ...words, ...names, ...lists, ...faults };
