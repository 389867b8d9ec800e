import { say, sayKnown } from '@throughline/speech';
import type { Drivers } from '@throughline/types';
import type { Scatter } from '../../charts/build-scatter.ts';
import { formatNumber } from '../../parts/format.ts';
import { sayRange } from '../scores/say-range.ts';
import { joinNames } from './across-words.ts';
import { nameConstruct } from './culture-words.ts';

type Driver = Drivers['drivers'][number];

/** "12 % (4 to 22)". */
export function formatImportance({ importance: { value, low, high } }: Driver): string {
  return `${formatNumber(value)}\u00a0% (${sayRange(low, high)})`;
}

/** Importance upwards and performance across; the lines stand at the middle of each. */
export function toScatter({ drivers }: Drivers): Scatter {
  const performances = drivers.map(({ performance }) => performance).toSorted((a, b) => a - b);
  const equal = drivers.reduce((sum, { importance }) => sum + importance.value, 0) / drivers.length;
  const most = Math.max(...drivers.map(({ importance }) => importance.high));
  return {
    points: drivers.map((driver) => ({
      label: nameConstruct(driver.construct),
      details: [
        say('importance {importance}', { importance: formatImportance(driver) }),
        say('score {score}', { score: formatNumber(driver.performance) }),
      ],
      x: driver.performance,
      xMin: driver.performance,
      xMax: driver.performance,
      y: driver.importance.value,
      yMin: driver.importance.low,
      yMax: driver.importance.high,
    })),
    x: {
      title: say('Mean score of the units, 0 to 100'),
      low: Math.floor(Math.min(...performances) / 5) * 5,
      high: Math.min(100, Math.ceil((Math.max(...performances) + 1) / 5) * 5),
    },
    y: {
      title: say('Difference that goes with it, %'),
      low: 0,
      high: Math.max(10, Math.ceil(most / 10) * 10),
    },
    named: { at: { x: performances[Math.floor(performances.length / 2)] ?? 50, y: equal } },
  };
}

export function listStanding(drivers: Drivers, standing: Driver['standing']): string[] {
  return drivers.drivers
    .filter((driver) => driver.standing === standing)
    .map(({ construct }) => nameConstruct(construct));
}

/** States what is to be seen. */
export function titleDrivers(drivers: Drivers): string {
  const [first, second] = drivers.drivers;
  if (first === undefined) return say('Cannot tell yet');
  const told = { construct: nameConstruct(first.construct), metric: nameOutcome(drivers) };
  return second !== undefined && first.importance.low <= second.importance.value
    ? say('“{construct}” goes with {metric} most, though not clearly more than the next', told)
    : say('“{construct}” goes with {metric} most', told);
}

function nameOutcome({ metric }: Drivers): string {
  return metric === null ? say('the outcome') : sayKnown(metric.name);
}

/** What a person hears who does not see the chart. */
export function describeDrivers(drivers: Drivers): string {
  const told = drivers.drivers.map((driver) =>
    say('{construct} {importance} at a score of {score}', {
      construct: nameConstruct(driver.construct),
      importance: formatImportance(driver),
      score: formatNumber(driver.performance),
    }),
  );
  return say('Importance for {metric} with 95 % intervals, by score: {constructs}.', {
    metric: nameOutcome(drivers),
    constructs: told.join('; '),
  });
}

/** "Together they account for 61 % …". */
export function sayExplained({ explained }: Drivers): string {
  return say(
    'All constructs together go with {share}\u00a0% of the difference between units; the rest is chance and what is not measured here.',
    { share: formatNumber(100 * (explained ?? 0)) },
  );
}

export function sayStrengths(drivers: Drivers): string {
  const names = listStanding(drivers, 'strength');
  return names.length === 0
    ? say('No construct both goes with the outcome and stands high.')
    : say('{constructs}: important, and high already. Keep what is done there.', {
        constructs: joinNames(names),
      });
}

export function sayOpportunities(drivers: Drivers): string {
  const names = listStanding(drivers, 'opportunity');
  return names.length === 0
    ? say('No construct both goes with the outcome and stands low.')
    : say('{constructs}: important, and lower than the others. A place to look first.', {
        constructs: joinNames(names),
      });
}
