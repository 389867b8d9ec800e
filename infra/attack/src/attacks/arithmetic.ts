import { bandCount, readTree, reduceRows } from '@throughline/disclosure';
import { listChosen } from '@throughline/instrument';
import { solve } from 'yalps';
import type { Figure } from '../crawl/find-figures.ts';
import { readFigure } from './read-figure.ts';
import { k, type World } from '../world/make-world.ts';
import { attributes } from '../world/organisation.ts';
import type { Invited, TrueWave } from '../world/true-wave.ts';

/** People who always enter figures together: those of one place and form who were scored. */
interface Column {
  readonly people: readonly Invited[];
  readonly unitId: string;
  readonly bucket: readonly string[];
}

/** The figures of one wave and measure as equations over the places of those who answered. */
export interface Equations {
  readonly measure: string;
  /** The answer whose shares these are; null for scores. */
  readonly option: string | null;
  /** Another answer's shares are told of the same cells: who is in them is worked out once. */
  readonly isRepeated: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly figure: Figure; readonly columns: ReadonlySet<number> }[];
}

/** What the attacker knows: the tree, who was invited, where each is counted, which form each got. */
export function setUpEquations(world: World, figures: readonly Figure[]): readonly Equations[] {
  const tree = readTree(world.units);
  return world.closed.flatMap((wave) => {
    const own = figures.filter((one) => one.waveId === wave.id);
    return [...Map.groupBy(own, ({ measure }) => measure)].flatMap(([measure, ofMeasure]) => {
      const lay = (all: readonly Figure[], columns: readonly Column[]): Equations['rows'] =>
        all.map((figure) => ({
          figure,
          columns: new Set(
            columns.flatMap(({ unitId, bucket }, index) =>
              tree.pathOf(unitId).includes(figure.unitId) &&
              (figure.value === null || bucket.includes(figure.value))
                ? [index]
                : [],
            ),
          ),
        }));
      const columns = listColumns(wave.invited.filter((person) => isBehind(person, measure)));
      const others = listColumns(listOthers(wave, measure));
      const byOption = [...Map.groupBy(ofMeasure, ({ option }) => option)];
      return byOption.flatMap(([option, all], index): Equations[] => {
        const isRepeated = index > 0;
        const told = { measure, option, isRepeated, columns, rows: lay(all, columns) };
        // Who is counted was led there by an answer: the same figures tell of who was not.
        const rest = { ...told, measure: `${measure}, others`, columns: others };
        return isRepeated || others.length === 0
          ? [told]
          : [told, { ...rest, rows: lay(all, others) }];
      });
    });
  });
}

/** Whose answers a figure is made of. */
export const isBehind = (person: Invited, measure: string): boolean =>
  person.scores.has(measure) || person.answers?.[measure] !== undefined;

/** Of a question that branches: who answered the earlier one, and was not led to this one. */
function listOthers(wave: TrueWave, measure: string): readonly Invited[] {
  const question = [...wave.forms.values()]
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === measure);
  const source = question?.askedWhen?.question;
  return source === undefined
    ? []
    : wave.invited.filter(
        ({ answers }) => answers?.[measure] === undefined && answers?.[source] !== undefined,
      );
}

function listColumns(behind: readonly Invited[]): readonly Column[] {
  const places = Map.groupBy(behind, ({ unitId, bucket, form }) =>
    JSON.stringify([unitId, ...bucket.slice(0, attributes.length), form]),
  );
  return [...places.values()].flatMap((people) => {
    const [first] = people;
    return first === undefined ? [] : [{ people, unitId: first.unitId, bucket: first.bucket }];
  });
}

const size = (columns: readonly Column[], indices: Iterable<number>): number =>
  [...indices].reduce((sum, index) => sum + (columns[index]?.people.length ?? 0), 0);

const describe = ({ columns, measure }: Equations, indices: Iterable<number>): string =>
  `${measure} of ${[...indices].flatMap((index) => columns[index]?.people.map(({ key }) => key) ?? []).join(', ')}`;

/** (a) Row reduction: every total of 1 to k-1 people that follows from the figures. */
export function reduceFigures(equations: readonly Equations[]): readonly string[] {
  return equations.flatMap((one) => {
    if (one.isRepeated) return [];
    const rows = one.rows.map(({ columns }) => new Map([...columns].map((at) => [at, 1])));
    return reduceRows(rows).flatMap((row) => {
      const people = size(one.columns, row.keys());
      return people > 0 && people < k ? [describe(one, row.keys())] : [];
    });
  });
}

/** (c) Differences of every two figures, and of three at a time. */
export function subtractFigures(
  equations: readonly Equations[],
  roll: (below: number) => number,
): { readonly tried: number; readonly found: readonly string[] } {
  let tried = 0;
  const found: string[] = [];
  for (const one of equations) {
    if (one.isRepeated) continue;
    const check = (columns: readonly number[]): void => {
      tried += 1;
      const people = size(one.columns, columns);
      if (people > 0 && people < k) found.push(describe(one, columns));
    };
    const sets = one.rows.map((row) => row.columns);
    for (const a of sets) {
      for (const b of sets) {
        check([...a].filter((at) => !b.has(at)));
        check([...a].filter((at) => b.has(at)));
      }
    }
    for (let round = 0; round < 1_000 && sets.length > 2; round += 1) {
      const [a, b, c] = [0, 0, 0].map(() => sets[roll(sets.length)] ?? new Set<number>());
      if (a === undefined || b === undefined || c === undefined) continue;
      check([...a].filter((at) => !b.has(at) && !c.has(at)));
      check([...a].filter((at) => b.has(at) && !c.has(at)));
    }
  }
  return { tried, found };
}

/**
 * (b) Linear programs: each figure is a mean within its rounding, each person between the lowest
 * and the highest score that the questions asked of them allow.
 * Taken literally a figure of several blocks can be a little off, so where nothing fits literally
 * the attacker allows for the coding of small groups. A group is learned when its mean is pinned to
 * less than one step of an answer, and rightly.
 */
export function boundFigures(
  equations: readonly Equations[],
  mostTargets: number,
): { readonly tried: number; readonly found: readonly string[] } {
  let tried = 0;
  const found: string[] = [];
  for (const one of equations) {
    if (one.measure.endsWith(', others')) continue;
    const targets = one.columns
      .map((_, index) => index)
      .filter((index) => size(one.columns, [index]) < k)
      .slice(0, mostTargets);
    for (const target of targets) {
      const people = one.columns[target]?.people ?? [];
      for (const slack of [0, 2.5]) {
        tried += 1;
        const bounds = solveFor(one, target, slack);
        if (bounds === null) continue;
        const truth = people.reduce((sum, person) => sum + scoreOf(person, one), 0);
        const isPinned = bounds.high - bounds.low < 25;
        if (isPinned && bounds.low - 1e-6 <= truth && truth <= bounds.high + 1e-6) {
          found.push(`${describe(one, [target])}: ${bounds.low} to ${bounds.high}`);
        }
        break;
      }
    }
  }
  return { tried, found };
}

function scoreOf(person: Invited, { measure, option }: Equations): number {
  if (option === null) return person.scores.get(measure) ?? 0;
  return listChosen(person.answers?.[measure]).includes(option) ? 100 : 0;
}

/** What items were asked of whom, and how hard they are, is taken for known. */
export const sumFloors = (people: readonly Invited[], measure: string): number =>
  people.reduce((sum, person) => sum + (person.floors.get(measure) ?? 0), 0);

function solveFor(
  { measure, columns, rows }: Equations,
  target: number,
  slack: number,
): { readonly low: number; readonly high: number } | null {
  const constraints = new Map<string, { min?: number; max?: number }>();
  const variables = new Map<string, Map<string, number>>();
  for (const [index, column] of columns.entries()) {
    const name = `place ${index}`;
    variables.set(name, new Map([[name, 1], ...(index === target ? [['aim', 1] as const] : [])]));
    const floor = sumFloors(column.people, measure);
    constraints.set(name, { min: floor, max: floor + 100 * column.people.length });
  }
  for (const [index, row] of rows.filter(({ figure }) => figure.isTold).entries()) {
    const n = size(columns, row.columns);
    if (n < 1) continue;
    const people = [...row.columns].flatMap((at) => columns[at]?.people ?? []);
    const floor = sumFloors(people, measure) / n;
    const range = readFigure(row.figure, n, floor);
    const isSmall = bandCount(Math.max(5, n)).shown !== String(n);
    const spare = isSmall ? 0 : slack;
    constraints.set(`figure ${index}`, {
      min: n * (floor + range.low - spare),
      max: n * (floor + range.high + spare),
    });
    for (const column of row.columns) variables.get(`place ${column}`)?.set(`figure ${index}`, 1);
  }
  const find = (direction: 'minimize' | 'maximize'): number | null => {
    const solution = solve({ direction, objective: 'aim', constraints, variables });
    return solution.status === 'optimal' ? solution.result : null;
  };
  const [low, high] = [find('minimize'), find('maximize')];
  return low === null || high === null ? null : { low, high };
}
