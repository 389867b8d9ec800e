import { defaultLocalTime, twiceWithinDays, type FirstDay } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { localDay } from '../calendar/local-instant.ts';
import { readCalendars } from '../calendar/read-calendars.ts';
import { addDays } from '../calendar/working-days.ts';
import { findAudience } from './audience.ts';
import { nameDaysOff } from './name-days-off.ts';
import { findTooSoonOf } from './plan-occurrences.ts';
import { readOpenings, readPlaces } from './plan-openings.ts';
import type { PulseEntity } from './pulse.entity.ts';

/** Time to tell people, and to see to what the last wave asked for. */
const usualDaysAhead = 14;
/** Holidays of many countries are looked past as far as this; then a day on which some are off is taken. */
const furthestDays = 60;

/**
 * The first day of a schedule that nobody has made yet: two weeks from now, or the next day on which
 * everybody who is asked works and nobody is asked too soon.
 */
export async function proposeFirstDay(
  db: EntityManager,
  pulse: PulseEntity,
  now: Date,
): Promise<FirstDay> {
  const { timeZone, country } = await db
    .getRepository(OrganisationEntity)
    .findOneByOrFail({ id: 1 });
  const asked = await readPlaces(db, pulse);
  const places = asked.length === 0 ? [{ timeZone, country }] : asked;
  const calendars = places.map(await readCalendars(db));
  const usual = addDays(localDay(now, timeZone), usualDaysAhead);
  const isTooSoon = await judgeDistance(db, pulse, timeZone);
  const asksTooSoon = await isTooSoon(usual);
  const earliest = asksTooSoon ? await findFirst(usual, isTooSoon) : usual;
  const free = Array.from({ length: furthestDays }, (_, days) => addDays(earliest, days)).find(
    (day) => !calendars.some(({ isOff }) => isOff(day)),
  );
  const startsOn = free ?? earliest;
  if (startsOn === usual) return { startsOn, usual, moved: null };
  if (asksTooSoon) return { startsOn, usual, moved: { why: 'asked-too-soon' } };
  const countries = places.flatMap((place) => place.country ?? []);
  const daysOff = (await nameDaysOff(db, [usual], countries)).get(usual) ?? [];
  return {
    startsOn,
    usual,
    moved: daysOff.length === 0 ? { why: 'weekend' } : { why: 'day-off', daysOff },
  };
}

/** Whether a wave of a day would come too soon after another of the pulse, or for some of its people. */
async function judgeDistance(
  db: EntityManager,
  pulse: PulseEntity,
  timeZone: string,
): Promise<(day: string) => Promise<boolean>> {
  const clocks = { localTime: defaultLocalTime, timeZone, isLocal: true };
  const openingOf = await readOpenings(db, pulse.id, clocks);
  return async (day) => {
    const opensAt = openingOf(day);
    if ((await findTooSoonOf(db, pulse.id, [opensAt])) !== null) return true;
    const { leftOut } = await findAudience(db, pulse, { now: opensAt, asksAgain: false, turns: 1 });
    return leftOut.askedRecently > 0;
  };
}

/** The first day that is not too soon: what was asked until now is long enough ago ever after. */
async function findFirst(
  tooSoon: string,
  isTooSoon: (day: string) => Promise<boolean>,
): Promise<string> {
  let [last, first] = [0, twiceWithinDays];
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (await isTooSoon(addDays(tooSoon, middle))) last = middle;
    else first = middle;
  }
  return addDays(tooSoon, first);
}
