import { nameOfPlace, type Cohort } from '@throughline/disclosure';
import { minimumAudience } from '@throughline/types';

/** A cohort, and how lately its people were asked, in whichever pulse. */
export interface AskedBefore extends Cohort {
  /** Of the people invited, those who may not be asked again yet. */
  readonly recent: number;
  /** When any of them was asked last; null where none was in the last 13 weeks. */
  readonly lastAsked: Date | null;
}

export interface Turn {
  /** Whole cohorts, without the few in them who were asked lately. */
  readonly chosen: readonly Cohort[];
  readonly askedRecently: number;
  readonly laterTurn: number;
}

/**
 * Whose turn it is: those who have waited longest, as many as bring everybody to their turn in
 * `turns` waves, and enough for an audience. A cohort in which half or more were asked lately
 * waits as a whole, and so does one that would have fewer than k people without them.
 *
 * @param orderOf says who comes first of those who have waited equally long
 */
export function takeTurns(
  cohorts: readonly AskedBefore[],
  {
    k,
    turns,
    orderOf,
  }: { readonly k: number; readonly turns: number; readonly orderOf: (cohort: Cohort) => string },
): Turn {
  const ready = cohorts
    .filter((cohort) => !waits(cohort, k))
    .map((cohort) => ({
      cohort: { ...cohort, invited: cohort.invited - cohort.recent },
      since: cohort.lastAsked?.getTime() ?? 0,
      order: orderOf(cohort),
    }))
    .sort((a, b) => a.since - b.since || (a.order < b.order ? -1 : 1))
    .map(({ cohort }) => cohort);
  const all = countPeople(cohorts);
  const wanted = turns === 1 ? all : Math.max(minimumAudience, Math.ceil(all / turns));
  const chosen = takePeople(ready, wanted);
  return {
    chosen: chosen.map(({ unitId, places, invited }) => ({ unitId, places, invited })),
    askedRecently: all - countPeople(ready),
    laterTurn: countPeople(ready) - countPeople(chosen),
  };
}

/** The same for a cohort of the same places, in whichever order they come. */
export function nameOfCohort({ places }: Cohort): string {
  return places.map(nameOfPlace).sort().join(' ');
}

function waits({ invited, recent }: AskedBefore, k: number): boolean {
  return recent > 0 && (recent * 2 >= invited || invited - recent < k);
}

function takePeople<One extends Cohort>(ready: readonly One[], wanted: number): One[] {
  let people = 0;
  return ready.filter(({ invited }) => {
    if (people >= wanted) return false;
    people += invited;
    return true;
  });
}

function countPeople(cohorts: readonly Cohort[]): number {
  return cohorts.reduce((sum, { invited }) => sum + invited, 0);
}
