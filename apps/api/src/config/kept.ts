/** What was made for the newest names asked for, for things that are the same whenever they are made. */
export class Kept<Value> {
  private readonly made = new Map<string, Value>();

  constructor(private readonly most: number) {}

  /** What is known under a name, else what is made now; a promise that fails is not kept. */
  get(name: string, make: () => Value): Value {
    const known = this.made.get(name);
    const value = known ?? make();
    this.made.delete(name);
    this.made.set(name, value);
    const [oldest] = this.made.keys();
    if (this.made.size > this.most && oldest !== undefined) this.made.delete(oldest);
    if (known === undefined && value instanceof Promise) value.catch(() => this.made.delete(name));
    return value;
  }
}
