import { parse } from 'csv-parse/sync';
import type { Page } from './crawl.ts';

/** A number that somebody was shown about some people's answers to something. */
export interface Figure {
  readonly waveId: string;
  readonly unitId: string;
  /** Null for everybody; else the value of an attribute. */
  readonly value: string | null;
  readonly measure: string;
  /** The answer whose share it is, of a question outside the constructs; else null. */
  readonly option: string | null;
  readonly score: number;
  /** As shown: "62", "10 or less". */
  readonly shown: string;
  /** The number is the one that is shown, not another that stands beside it. */
  readonly isTold: boolean;
  /** The first address at which it was seen. */
  readonly address: string;
}

/** What an attacker knows beforehand: what things are called. */
export interface Vocabulary {
  readonly waveIds: ReadonlySet<string>;
  /** Identifiers, keys and names of units, to their identifiers. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly values: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** What can be answered to questions outside the constructs, by question. */
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names of fields that hold a mean, whatever they will be called. */
const isScoreName = (name: string): boolean =>
  !/^(low|high|n|nmid|n_mid|r|depth|number|invited)$/i.test(name);

/**
 * Finds every figure in whatever was answered: any object that, with what stands around it, names a
 * wave, a unit and a measure and holds a number. It does not look for fields of ours by name.
 */
export function findFigures(pages: readonly Page[], words: Vocabulary): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const { address, text } of pages) {
    for (const record of readRecords(address, text)) {
      for (const figure of toFigures(record, address, words)) {
        const name = JSON.stringify({ ...figure, address: '' });
        if (!found.has(name)) found.set(name, figure);
      }
    }
  }
  return [...found.values()];
}

/** Names and contents of an object, those around it first. */
type RecordFields = readonly (readonly [string, string | number])[];

function readRecords(address: string, text: string): readonly RecordFields[] {
  const context = [...address.matchAll(/[^/?&=]+/g)].map(([part]): [string, string] => [
    'address',
    decodeURIComponent(part),
  ]);
  try {
    return walk(JSON.parse(text), context);
  } catch {
    return readTable(text, context);
  }
}

function walk(value: unknown, around: RecordFields): readonly RecordFields[] {
  if (Array.isArray(value)) return value.flatMap((one) => walk(one, around));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const own = entries.flatMap(([name, one]): [string, string | number][] =>
    typeof one === 'string' || typeof one === 'number' ? [[name, one]] : [],
  );
  const here = [...around, ...own];
  const inner = entries.filter(([, one]) => typeof one === 'object' && one !== null);
  // Small objects beside each other describe the same thing: the name is in one, the number in another.
  const flat = inner.flatMap(([, one]) => (Array.isArray(one) ? [] : flatten(one)));
  return [[...here, ...flat], ...inner.flatMap(([, one]) => walk(one, here))];
}

function flatten(value: unknown): [string, string | number][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]): [string, string | number][] =>
    typeof one === 'string' || typeof one === 'number' ? [[name, one]] : [],
  );
}

function readTable(text: string, context: RecordFields): readonly RecordFields[] {
  try {
    const [header = [], ...rows] = parse(text, { relax_column_count: true });
    return rows.map((row) => [
      ...context,
      // In a file the cell itself is what is shown.
      ...row.map((cell, index): [string, string] => [
        header[index] === 'score' ? 'shown' : '',
        cell,
      ]),
      ...row.map((cell, index): [string, string | number] => [
        header[index] ?? '',
        cell !== '' && !Number.isNaN(Number(cell)) ? Number(cell) : cell,
      ]),
    ]);
  } catch {
    return [];
  }
}

function toFigures(record: RecordFields, address: string, words: Vocabulary): readonly Figure[] {
  const texts = record.filter((field): field is [string, string] => typeof field[1] === 'string');
  const last = (find: (text: string) => string | undefined): string | undefined =>
    texts.map(([, text]) => find(text)).findLast((one) => one !== undefined);
  const waveId = last((text) => (words.waveIds.has(text) ? text : undefined));
  const unitId = last((text) => words.unitIds.get(text));
  const measure = last((text) => (words.measures.has(text) ? text : undefined));
  if (waveId === undefined || unitId === undefined || measure === undefined) return [];
  const value = last((text) => (words.values.has(text) ? text : undefined)) ?? null;
  const offered = words.options.get(measure);
  const option =
    texts.findLast(([name, text]) => name !== 'shown' && offered?.has(text) === true)?.[1] ?? null;
  const shown = texts.findLast(
    ([name, text]) => name === 'shown' || / or (less|more)$/.test(text),
  )?.[1];
  return record.flatMap(([name, score]): Figure[] => {
    if (typeof score !== 'number' || !isScoreName(name) || score < 0 || score > 100) return [];
    const text = shown ?? String(score);
    const isTold = shown !== undefined && Number.parseFloat(shown) === score;
    return [{ waveId, unitId, value, measure, option, score, shown: text, isTold, address }];
  });
}
