/** Texts of ours that come as data and are said by `sayKnown`. */
export const knownTexts: readonly string[] = [];
