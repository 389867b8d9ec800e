import { say, sayCount } from '@throughline/speech';
import type { Coverage, CoverageCell } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

export function nameCoverage(cell: CoverageCell): string {
  switch (cell) {
    case 'both':
      return say('scores and outcome');
    case 'scores':
      return say('scores, no outcome');
    case 'outcome':
      return say('outcome, no scores');
    case 'withheld':
      return say('asked, too few answers to show; no outcome');
    case 'withheld-and-outcome':
      return say('asked, too few answers to show; outcome');
    case 'nothing':
      return say('nothing');
  }
}

/** What is there of what could be, and what a verdict needs. */
export function describeTotals({ totals, length }: Coverage): string {
  const { both, all, usableUnits, usablePeriods, neededUnits, neededPeriods } = totals;
  const share = sayCount(
    all,
    '{both} of {count} cell has both scores and an outcome.',
    '{both} of {count} cells have both scores and an outcome.',
    { both: formatNumber(both) },
  );
  const units = sayUnits(length, usableUnits, neededUnits);
  const periods = sayPeriods(length, usablePeriods, neededPeriods);
  return `${share} ${say('{units}; {periods}.', { units, periods })}`;
}

function sayUnits(length: Coverage['length'], count: number, needed: number): string {
  switch (length) {
    case 'day':
      return sayCount(
        count,
        '{count} unit has both in two days or more (a verdict needs {needed})',
        '{count} units have both in two days or more (a verdict needs {needed})',
        { needed },
      );
    case 'week':
      return sayCount(
        count,
        '{count} unit has both in two weeks or more (a verdict needs {needed})',
        '{count} units have both in two weeks or more (a verdict needs {needed})',
        { needed },
      );
    case 'month':
      return sayCount(
        count,
        '{count} unit has both in two months or more (a verdict needs {needed})',
        '{count} units have both in two months or more (a verdict needs {needed})',
        { needed },
      );
    case 'quarter':
      return sayCount(
        count,
        '{count} unit has both in two quarters or more (a verdict needs {needed})',
        '{count} units have both in two quarters or more (a verdict needs {needed})',
        { needed },
      );
    case 'year':
      return sayCount(
        count,
        '{count} unit has both in two years or more (a verdict needs {needed})',
        '{count} units have both in two years or more (a verdict needs {needed})',
        { needed },
      );
  }
}

function sayPeriods(length: Coverage['length'], count: number, needed: number): string {
  switch (length) {
    case 'day':
      return sayCount(
        count,
        '{count} day holds any such unit (a verdict needs {needed})',
        '{count} days hold any such unit (a verdict needs {needed})',
        { needed },
      );
    case 'week':
      return sayCount(
        count,
        '{count} week holds any such unit (a verdict needs {needed})',
        '{count} weeks hold any such unit (a verdict needs {needed})',
        { needed },
      );
    case 'month':
      return sayCount(
        count,
        '{count} month holds any such unit (a verdict needs {needed})',
        '{count} months hold any such unit (a verdict needs {needed})',
        { needed },
      );
    case 'quarter':
      return sayCount(
        count,
        '{count} quarter holds any such unit (a verdict needs {needed})',
        '{count} quarters hold any such unit (a verdict needs {needed})',
        { needed },
      );
    case 'year':
      return sayCount(
        count,
        '{count} year holds any such unit (a verdict needs {needed})',
        '{count} years hold any such unit (a verdict needs {needed})',
        { needed },
      );
  }
}
