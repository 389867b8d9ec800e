import type { EntityManager } from 'typeorm';
import { localInstant } from '../calendar/local-instant.ts';
import { readCalendars, type CalendarOf, type Place } from '../calendar/read-calendars.ts';
import { findWindow } from '../calendar/working-days.ts';
import { clocksSql } from '../directory/person-clocks.ts';
import { findAskedUnits, type AskedBranches } from './audience.ts';
import { onDay } from './plan-mails.ts';
import { PulseEntity } from './pulse.entity.ts';
import type { RecurrenceEntity } from './recurrence.entity.ts';

type Clocks = Pick<RecurrenceEntity, 'localTime' | 'timeZone' | 'isLocal'>;

/** The instant at which a wave planned for a day opens: that of the first person to be mailed. */
export type OpeningOf = (opensOn: string) => Date;

/** Reads where the people of a pulse are, and when a wave of it would therefore open. */
export async function readOpenings(
  db: EntityManager,
  pulseId: string,
  recurrence: Clocks,
): Promise<OpeningOf> {
  const pulse = await db.findOneByOrFail(PulseEntity, { id: pulseId });
  const places = await readPlaces(db, pulse);
  const calendarOf = await readCalendars(db);
  return (opensOn) => findOpening(recurrence, opensOn, { places, calendarOf });
}

/** Where the people of a pulse are; none while there is nobody. */
export async function readPlaces(db: EntityManager, asked: AskedBranches): Promise<Place[]> {
  return db.query<Place[]>(
    `SELECT DISTINCT time_zone AS "timeZone", country FROM (${clocksSql}) c
     WHERE unit_id = ANY ($1::uuid[])`,
    [await findAskedUnits(db, asked)],
  );
}

/** The earliest instant at which any of the places is mailed; without places, the rule's own. */
export function findOpening(
  recurrence: Clocks,
  opensOn: string,
  { places, calendarOf }: { readonly places: readonly Place[]; readonly calendarOf: CalendarOf },
): Date {
  const { localTime, timeZone } = recurrence;
  const timing = onDay(recurrence, { opensOn });
  const windows = places.flatMap(
    (place) => findWindow(timing.notBefore(place.timeZone), calendarOf(place), localTime) ?? [],
  );
  const [first] = windows.map(({ from }) => from).sort((a, b) => a.getTime() - b.getTime());
  return first ?? localInstant(opensOn, localTime, timeZone);
}
