/** Names as they stand in a sentence, quoted, and which way is better for customers. */
export interface Names {
  readonly construct: string;
  readonly metric: string;
  readonly higherIsBetter: boolean;
}
