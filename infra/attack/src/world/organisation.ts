import type { Dice } from './random.ts';

export interface Employee {
  readonly key: string;
  readonly unit: string;
  readonly age: string;
  readonly shift: string;
}

/** By which results are broken down. */
export const attributes = ['age', 'shift'];
const ages = ['young', 'middle', 'old'];
const shifts = ['day', 'night'];

/** Where leavers go: pulses ask the company beside it. */
export const leaversUnit = 'gone';

/** Many people of one age and shift: the only groups large enough to get three forms in turn. */
const hubs = ['hub0', 'hub1'];
const hubPeople = 44;

/** Three levels of units, many of them small, with heads; two large ones. */
export function drawUnits(shops: number, dice: Dice): readonly string[][] {
  const regions = Math.max(2, Math.round(shops / 8));
  return [
    ['group', 'Group', '', ''],
    [leaversUnit, 'Left', 'group', ''],
    ['company', 'Example Ltd', 'group', ''],
    ...Array.from({ length: regions }, (_, r) => [`r${r}`, `Region ${r}`, 'company', '']),
    ...Array.from({ length: shops }, (_, s) => [
      `s${s}`,
      `Shop ${s}`,
      `r${s % regions}`,
      dice.chance(0.8) ? `s${s}-0` : '',
    ]),
    ...hubs.map((key, index) => [key, `Hub ${index}`, `r${index}`, `${key}-0`]),
  ];
}

/** One to eighteen people a shop, mostly few; some work in regions and at the top, many in hubs. */
export function drawPeople(units: readonly string[][], people: number, dice: Dice): Employee[] {
  return [...drawSmallUnits(units, people, dice), ...hubs.flatMap((unit) => drawHub(unit, dice))];
}

function drawHub(unit: string, dice: Dice): Employee[] {
  return Array.from({ length: hubPeople }, (_, at) => ({
    key: `${unit}-${at}`,
    unit,
    age: dice.chance(0.9) ? 'young' : dice.pick(ages),
    shift: dice.chance(0.9) ? 'day' : dice.pick(shifts),
  }));
}

function drawSmallUnits(units: readonly string[][], people: number, dice: Dice): Employee[] {
  const keys = units.slice(2).flatMap(([key = '']) => (hubs.includes(key) ? [] : [key]));
  const weights = keys.map(() => 1 + dice.roll(18));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return keys.flatMap((unit, index) =>
    Array.from(
      { length: Math.max(1, Math.round((people * (weights[index] ?? 1)) / total)) },
      (_, at) => ({
        key: `${unit}-${at}`,
        unit,
        age: dice.pick(ages),
        shift: dice.pick(shifts),
      }),
    ),
  );
}

/** Between two waves a few leave, a few join and a few move. */
export function turnOver(staff: readonly Employee[], wave: number, dice: Dice): Employee[] {
  const pickUnit = (): string => dice.pick(staff.filter(({ unit }) => unit !== leaversUnit)).unit;
  const moved = staff.map((one) => {
    if (one.unit === leaversUnit) return one;
    if (dice.chance(0.03)) return { ...one, unit: leaversUnit };
    return dice.chance(0.02) ? { ...one, unit: pickUnit() } : one;
  });
  const joiners = Array.from({ length: Math.ceil(staff.length * 0.03) }, (_, index) => ({
    key: `new${wave}-${index}`,
    unit: pickUnit(),
    age: dice.pick(ages),
    shift: dice.pick(shifts),
  }));
  return [...moved, ...joiners];
}

export function writeUnitsFile(units: readonly string[][]): string {
  return `${['key,name,parent_key,head_key', ...units.map((unit) => unit.join(','))].join('\n')}\n`;
}

/** The first hub serves all regions but its own, the others each the region before theirs. */
export function writeServiceFile(units: readonly string[][]): string {
  const regionOf = new Map(units.map(([key = '', , parent = '']) => [key, parent]));
  const regions = units.flatMap(([key = '', , parent]) => (parent === 'company' ? [key] : []));
  const pairs = hubs.flatMap((hub, index) =>
    regions
      .filter((region) => region !== regionOf.get(hub))
      .filter((_, at) => index === 0 || at === index - 1)
      .map((region) => `${hub},${region}`),
  );
  return `${['serving_key,served_key', ...pairs].join('\n')}\n`;
}

export function writePeopleFile(people: readonly Employee[]): string {
  const lines = people.map(
    ({ key, unit, age, shift }) =>
      `${key},${key}@example.org,Person ${key},${unit},en-GB,Europe/London,${age},${shift}`,
  );
  return `${['key,email,name,unit_key,locale,time_zone,age,shift', ...lines].join('\n')}\n`;
}
