import { say } from '@throughline/speech';
import { type Trend, type Unit, type UnitHistory, sayShown } from '@throughline/types';
import type { Intervals } from '../../charts/build-intervals.ts';
import { constructs, formatDifference, nameConstruct } from '../culture/culture-words.ts';
import { sayRange } from '../scores/say-range.ts';
import { detailLevel } from '../scores/trend-words.ts';

type Level = Trend['levels'][number];

/** A construct of a unit in its newest wave, beside the unit above in the same wave and its own past. */
export interface ProfileRow {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly before: Level | null;
  readonly parent: Level | null;
  /** Whether the unit above lies outside the interval of the unit. */
  readonly standing: 'above' | 'below' | 'about' | null;
}

/** Where a unit stands in the tree, as far as the reader may see it. */
export interface UnitPlace {
  readonly unit: Unit;
  /** From the top down to the one above. */
  readonly path: readonly Unit[];
  readonly children: readonly Unit[];
}

/** Null for a unit that is not there or may not be seen. */
export function findPlace(units: readonly Unit[], unitId: string): UnitPlace | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const unit = byId.get(unitId);
  if (unit === undefined) return null;
  const path: Unit[] = [];
  for (let above = byId.get(unit.parentId ?? ''); above; above = byId.get(above.parentId ?? '')) {
    path.unshift(above);
  }
  return { unit, path, children: units.filter(({ parentId }) => parentId === unitId) };
}

/** The newest wave of a unit, construct by construct, in their usual order. */
export function buildProfile(own: UnitHistory, parent: UnitHistory | null): ProfileRow[] {
  const newest = own.constructs
    .flatMap(({ levels }) => levels)
    .toSorted((one, other) => one.closedAt.localeCompare(other.closedAt))
    .at(-1)?.waveId;
  return constructs.flatMap(({ code }): ProfileRow[] => {
    const levels = levelsOf(own, code);
    const index = levels.findIndex(({ waveId }) => waveId === newest);
    const level = levels[index];
    if (level === undefined) return [];
    const above = levelsOf(parent, code).find(({ waveId }) => waveId === newest) ?? null;
    return [
      {
        code,
        name: nameConstruct(code),
        level,
        before: levels[index - 1] ?? null,
        parent: above,
        standing: above === null ? null : findStanding(level, above),
      },
    ];
  });
}

export function levelsOf(history: UnitHistory | null, code: string): readonly Level[] {
  return history?.constructs.find((one) => one.code === code)?.levels ?? [];
}

function findStanding(level: Level, above: Level): 'above' | 'below' | 'about' {
  if (level.low > above.score) return 'above';
  return level.high < above.score ? 'below' : 'about';
}

/** Estimates with intervals below each other; the unit above upright, the wave before hollow. */
export function toProfileChart(rows: readonly ProfileRow[]): Intervals {
  return {
    rows: rows.map(({ name, level, before, parent }) => ({
      label: name,
      value: level.score,
      shown: sayShown(level.shown),
      low: level.low,
      high: level.high,
      reference: parent?.score,
      before: before?.score,
      details: [
        ...detailLevel(level),
        ...(parent === null ? [] : [`${parent.unitName} ${sayShown(parent.shown)}`]),
        level.change === null
          ? say('change not told')
          : say('change {change}', { change: formatDifference(level.change) }),
      ],
    })),
    axis: { title: say('Score, 0 to 100'), low: 0, high: 100 },
  };
}

/** At most three constructs that stand on this side of the unit above, the farthest first. */
export function listStanding(rows: readonly ProfileRow[], side: 'above' | 'below'): string[] {
  const distance = ({ level, parent }: ProfileRow): number =>
    Math.abs(level.score - (parent?.score ?? level.score));
  return rows
    .filter(({ standing }) => standing === side)
    .toSorted((one, other) => distance(other) - distance(one))
    .slice(0, 3)
    .map(({ code }) => nameConstruct(code));
}

/** States what is to be seen. */
export function titleProfile(rows: readonly ProfileRow[], parentName: string | null): string {
  if (parentName === null || rows.every(({ parent }) => parent === null)) {
    return say('The profile in the newest wave');
  }
  const count = (side: ProfileRow['standing']): number =>
    rows.filter(({ standing }) => standing === side).length;
  const [above, below] = [count('above'), count('below')];
  const told = { unit: parentName, total: rows.length };
  if (above === 0 && below === 0) {
    return say('About as {unit} on every construct', { unit: parentName });
  }
  if (below === 0) return say('Above {unit} on {above} of {total} constructs', { ...told, above });
  if (above === 0) return say('Below {unit} on {below} of {total} constructs', { ...told, below });
  return say('Above {unit} on {above}, below it on {below} of {total} constructs', {
    ...told,
    above,
    below,
  });
}

/** What a person hears who does not see the chart. */
export function describeProfile(rows: readonly ProfileRow[]): string {
  const told = rows.map(({ name, level, parent }) => {
    const above = parent === null ? '' : `, ${parent.unitName} ${sayShown(parent.shown)}`;
    return `${name} ${sayShown(level.shown)}, ${sayRange(level.low, level.high)}${above}`;
  });
  return say('Score of each construct with its 95 % interval: {levels}.', {
    levels: told.join('; '),
  });
}
