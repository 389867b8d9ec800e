import type { Table } from './table.ts';

export type Tolerance = { readonly rel?: number; readonly abs?: number };

/** One case of a reference file as it stands in the JSON. */
export type ReferenceCase = {
  readonly id: string;
  readonly data?: string;
  readonly input?: Record<string, unknown>;
  readonly args?: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
  readonly tol?: Tolerance & { readonly keys?: Record<string, Tolerance> };
};

/** One file of expected values. */
export type ReferenceFile = {
  readonly method: string;
  readonly default_tol: Required<Tolerance>;
  readonly cases: readonly ReferenceCase[];
};

/** What an adapter gets: the case, its arguments under typed names, and its data. */
export class Question {
  readonly id: string;
  readonly input: Record<string, unknown>;
  readonly args: Record<string, unknown>;
  private readonly dataPath: string | undefined;
  private readonly open: (path: string) => Table;

  constructor(source: ReferenceCase, open: (path: string) => Table) {
    this.id = source.id;
    this.input = source.input ?? {};
    this.args = source.args ?? {};
    this.dataPath = source.data;
    this.open = open;
  }

  get table(): Table {
    if (!this.dataPath) throw new Error('The case names no data.');
    return this.open(this.dataPath);
  }

  /** A second table named in the input, for instance the resamples. */
  tableNamed(key: string): Table | null {
    const path = this.input[key];
    return typeof path === 'string' ? this.open(path) : null;
  }

  get level(): number {
    return (this.args['conf'] as number | undefined) ?? 0.95;
  }

  text(key: string): string {
    return this.input[key] as string;
  }

  optionalText(key: string): string | null {
    return (this.input[key] as string | null | undefined) ?? null;
  }

  number(key: string): number {
    return (this.input[key] ?? this.args[key]) as number;
  }

  list<T>(key: string): T[] {
    const value = this.input[key] ?? this.args[key];
    return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]) as T[];
  }

  column(key: string): (number | null)[] {
    return this.table.numbers(this.text(key));
  }

  columns(key: string): { name: string; values: (number | null)[] }[] {
    return this.list<string>(key).map((name) => ({ name, values: this.table.numbers(name) }));
  }

  labels(key: string): readonly (string | null)[] {
    return this.table.labels(this.text(key));
  }
}

/** Turns a question into the values that the reference file expects, under its names. */
export type Adapter = (question: Question) => Record<string, unknown>;
