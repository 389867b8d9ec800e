/** Something about the call or its files that only the person who called can change. */
export class Refusal extends Error {
  /** One sentence or more, each on a line of its own. */
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'Refusal';
    this.sentences = sentences;
  }
}
