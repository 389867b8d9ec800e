import type { Metric, PrecisionRule } from '@throughline/types';
import { knownMetrics } from './known-metrics.ts';

/** All that is known of metrics: by the product, and by what administrators have stated of their own. */
export class MetricBook {
  /** The known ones first, then the stated ones by code. */
  readonly metrics: readonly Metric[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(stated: readonly Metric[] = []) {
    this.metrics = [
      ...knownMetrics,
      ...stated.toSorted((one, other) => one.code.localeCompare(other.code)),
    ];
    this.places = new Map(this.metrics.map(({ code }, place) => [code.toLowerCase(), place]));
  }

  /** What is known of a metric, by the name that files give it; case does not matter. */
  describe(code: string): Metric {
    return this.find(code) ?? describeUnstated(code);
  }

  /** What a file calls a metric: its code, or the name that it has on screen. */
  recognise(text: string): Metric {
    const named = this.metrics.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return this.find(text) ?? named ?? describeUnstated(text);
  }

  isKnown(code: string): boolean {
    return this.find(code) !== undefined;
  }

  /** Known metrics are stored under one spelling, so that NPS and nps are the same series. */
  canonical(code: string): string {
    return this.find(code)?.code ?? code;
  }

  /** How precise an observation of this metric is, given its value and n. */
  precisionOf(code: string): PrecisionRule {
    return this.describe(code).precision;
  }

  /** The order in which metrics are listed: the known ones first, then the organisation's own. */
  compare(one: string, other: string): number {
    const place = (code: string): number =>
      this.places.get(code.toLowerCase()) ?? this.metrics.length;
    return place(one) - place(other) || one.localeCompare(other);
  }

  private find(code: string): Metric | undefined {
    const place = this.places.get(code.toLowerCase());
    return place === undefined ? undefined : this.metrics[place];
  }
}

/** A name that came with a file: any value, higher is better, precise only with its deviation. */
function describeUnstated(code: string): Metric {
  return {
    code,
    name: code.replace(/_/g, ' '),
    unit: '',
    low: null,
    high: null,
    higherIsBetter: true,
    precision: 'mean',
    origin: 'unstated',
  };
}

/** Anything that answers a query with rows. */
type ReadRows = <Row>(sql: string) => Promise<Row[]>;

/** Reads what administrators have stated, beside what is known. */
export async function readMetricBook(read: ReadRows): Promise<MetricBook> {
  return new MetricBook(
    await read<Metric>(
      `SELECT code, name, unit, low, high, higher_is_better AS "higherIsBetter", precision,
         'stated' AS origin
       FROM outcome.metric ORDER BY code COLLATE "C"`,
    ),
  );
}
