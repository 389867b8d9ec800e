import { say } from '@throughline/speech';
import { minimumAudience } from '@throughline/types';
import { AppError } from '../http/app-error.ts';
import type { Audience } from './audience.ts';
import type { OccurrenceEntity } from './occurrence.entity.ts';

/**
 * @param now null for what can be changed of a wave that is due as well
 * @throws AppError where a planned wave can be changed no more.
 */
export function checkNotOpened({ state, opensAt, date }: OccurrenceEntity, now: Date | null): void {
  if (state === 'launched' || state === 'missed' || (now !== null && opensAt <= now)) {
    throw new AppError(
      'already-opened',
      say(
        'The wave of {day} was due already. Only a wave that is still to come can be moved or skipped.',
        { day: date },
      ),
    );
  }
}

/** @throws AppError where the first wave would find too few who may be asked again by then. */
export function checkFirstTurn(first: Audience, opensAt: Date): void {
  if (first.people >= minimumAudience) return;
  throw new AppError(
    'asked-too-often',
    say(
      'By {day} only {people} people may be asked again: nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later start.',
      { day: opensAt.toISOString().slice(0, 10), people: first.people },
    ),
  );
}

/** Why a rule is too fast for the people asked. */
export function tooOften(mostTurns: number): AppError {
  return new AppError(
    'asked-too-often',
    mostTurns === 1
      ? say(
          'The rule would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks, and these are too few people to take turns in groups. Choose longer distances.',
        )
      : say(
          'The rule would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks, and these people can take turns in {groups} groups at most. Choose longer distances.',
          { groups: mostTurns },
        ),
  );
}

/** Why nothing is planned or opened of an archived pulse. */
export const sayArchived = (): string =>
  say('This pulse is archived. Bring it back before a wave is planned or opened.');

export function noPulse(): AppError {
  return new AppError('not-found', say('There is no such pulse.'));
}
