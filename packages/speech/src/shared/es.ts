import type { Catalogue } from '../say.ts';
import { faults } from './es/faults.ts';

/** Phrases of what both the web app and the api say. */
export const shared: Catalogue = { ...faults };
