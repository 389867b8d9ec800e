import { makeCalendars } from '../calendar/read-calendars.ts';
import { foreseeReminders } from './foresee-reminders.ts';

const calendarOf = makeCalendars([{ country: 'DE', startsOn: '2027-01-06', endsOn: '2027-01-06' }]);
/** People asked on one Monday, of whom those in Germany have a holiday that week. */
const groups = [
  { timeZone: 'Europe/Berlin', country: 'DE', askedOn: '2027-01-04', people: 57 },
  { timeZone: 'Europe/London', country: 'GB', askedOn: '2027-01-04', people: 10 },
];
/** The Saturday before, at noon. */
const opened = Date.parse('2027-01-02T12:00:00Z');
const foresee = (windowDays: number) =>
  foreseeReminders(groups, {
    calendarOf,
    localTime: '09:00',
    closesAt: new Date(opened + windowDays * 86_400_000),
  });

describe('the reminders of a wave that is to be opened', () => {
  it('come on working days of the people, who are told apart by their holidays', () => {
    expect(foresee(14)).toEqual([
      { workingDay: 3, firstDay: '2027-01-07', lastDay: '2027-01-08', people: 67, unreached: 0 },
      { workingDay: 7, firstDay: '2027-01-13', lastDay: '2027-01-14', people: 67, unreached: 0 },
    ]);
  });

  it('say for how many people they would come after the close', () => {
    expect(foresee(11)[1]).toMatchObject({
      firstDay: '2027-01-13',
      lastDay: '2027-01-13',
      unreached: 57,
    });
    expect(foresee(10)[1]).toMatchObject({ firstDay: null, lastDay: null, unreached: 67 });
  });
});
