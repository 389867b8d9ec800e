import { findRuleFault } from './rule-faults.ts';
import { recurrenceRuleSchema } from './schedules.ts';

describe('a rule of days', () => {
  it.each([
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
    'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4',
    'FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
  ])('can be %s', (rule) => {
    expect(findRuleFault(rule)).toBeNull();
  });

  it.each([
    ['FREQ=MONTHLY;INTERVAL=99999', 'must have a number from 1 to 120 in INTERVAL'],
    ['FREQ=MONTHLY;INTERVAL=0', 'must have a number from 1 to 120 in INTERVAL'],
    ['FREQ=YEARLY;BYMONTH=13', 'must have numbers from 1 to 12 in BYMONTH'],
    ['FREQ=MONTHLY;FREQ=WEEKLY', 'must say FREQ once only'],
    ['FREQ=MONTHLY;BYDAY=2XX', 'must have days of the week in BYDAY, such as 2TU or MO,FR'],
    ['every day', 'is not a rule such as FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU'],
    ['', 'is not a rule such as FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU'],
  ])('cannot be %s, which is told once, in one clause', (rule, clause) => {
    const { error } = recurrenceRuleSchema.safeParse(rule);
    expect(error?.issues.map(({ message }) => message)).toEqual([clause]);
  });
});
