/** One measured variable, a value per row; `null` is a missing answer. Typed arrays are columns without gaps. */
export type Column = ArrayLike<number | null>;

/** One label per row: which unit, group or cluster the row belongs to; `null` drops the row. */
export type Labels = ArrayLike<string | number | null>;

/** A column with the name under which it appears in results. */
export type NamedColumn = { readonly name: string; readonly values: Column };
