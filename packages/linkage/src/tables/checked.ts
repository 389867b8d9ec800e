/** A cell that was read, or the reason why it was not: the end of a sentence that begins with its place. */
export type Checked<Value> = { readonly value: Value } | { readonly reason: string };
