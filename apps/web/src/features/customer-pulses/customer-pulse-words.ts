import { say, sayKnown } from '@throughline/speech';
import {
  fewestCustomers,
  type CustomerPulse,
  type CustomerSends,
  type SaveCustomerPulse,
} from '@throughline/types';
import { formatCalendarDay, formatInstant, formatNumber } from '../../parts/format.ts';

export function listSends(): { value: CustomerSends; label: string }[] {
  return [
    { value: 'once', label: say('Once, on one day') },
    { value: 'daily', label: say('Every day') },
    { value: 'weekly', label: say('Every week') },
    { value: 'monthly', label: say('Every month') },
  ];
}

export function nameState(state: CustomerPulse['state']): string {
  switch (state) {
    case 'draft':
      return say('Not enabled');
    case 'running':
      return say('Enabled');
    case 'stopped':
      return say('Stopped');
    case 'done':
      return say('All mailed');
  }
}

/** Answers so far, which are told in steps and of enough customers only. */
export function tellAnswers(answers: number | null): string {
  return answers === null
    ? say('under {count}', { count: fewestCustomers })
    : say('{count} or more', { count: formatNumber(answers) });
}

/** When its mails go, in a sentence. */
export function describeSending(pulse: CustomerPulse): string {
  switch (pulse.state) {
    case 'draft':
      return `${say('Nobody is mailed before you enable it.')} ${describeRule(pulse)}`;
    case 'stopped':
      return say('Nothing leaves: {reason} Links that were mailed stay open.', {
        reason: pulse.pauseReason === null ? say('it is stopped.') : sayKnown(pulse.pauseReason),
      });
    case 'done':
      return say('Everybody who waited on its day has been mailed.');
    case 'running':
      return say('Customers who wait are mailed next on {instant}.', {
        instant: formatInstant(pulse.nextSendAt ?? ''),
      });
  }
}

function describeRule({ sends, startsOn, localTime }: SaveCustomerPulse): string {
  const values = { day: formatCalendarDay(startsOn), time: localTime };
  switch (sends) {
    case 'once':
      return say(
        'Then customers who wait are mailed on {day} at {time}, or at once if that has passed.',
        values,
      );
    case 'daily':
      return say(
        'Then customers who wait are mailed every day from {day} at {time}, or at once if that has passed.',
        values,
      );
    case 'weekly':
      return say(
        'Then customers who wait are mailed every week from {day} at {time}, or at once if that has passed.',
        values,
      );
    case 'monthly':
      return say(
        'Then customers who wait are mailed every month from {day} at {time}, or at once if that has passed.',
        values,
      );
  }
}
