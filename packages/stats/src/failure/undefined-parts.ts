import type { UndefinedReason } from './undefined-result.ts';

/** For every field of a result that is `null`: why. Empty when the whole result is defined. */
export type UndefinedParts = Readonly<Record<string, UndefinedReason>>;
