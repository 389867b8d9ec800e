import type { CustomerPulse, CustomerSends, SaveCustomerPulse } from '@throughline/types';
import { formatCalendarDay, formatInstant } from '../../parts/format.ts';

export const sendsChoices: readonly { value: CustomerSends; label: string }[] = [
  { value: 'once', label: 'Once, on one day' },
  { value: 'daily', label: 'Every day' },
  { value: 'weekly', label: 'Every week' },
  { value: 'monthly', label: 'Every month' },
];

export const stateWords: Readonly<Record<CustomerPulse['state'], string>> = {
  draft: 'Not enabled',
  running: 'Enabled',
  stopped: 'Stopped',
  done: 'All mailed',
};

/** When its mails go, in a sentence. */
export function describeSending(pulse: CustomerPulse): string {
  switch (pulse.state) {
    case 'draft':
      return `Nobody is mailed before you enable it. ${describeRule(pulse)}`;
    case 'stopped':
      return `Nothing leaves: ${pulse.pauseReason ?? 'it is stopped.'} Links that were mailed stay open.`;
    case 'done':
      return 'Everybody who waited on its day has been mailed.';
    case 'running':
      return `Customers who wait are mailed next on ${formatInstant(pulse.nextSendAt ?? '')}.`;
  }
}

function describeRule({ sends, startsOn, localTime }: SaveCustomerPulse): string {
  const often = {
    once: 'on',
    daily: 'every day from',
    weekly: 'every week from',
    monthly: 'every month from',
  };
  return `Then customers who wait are mailed ${often[sends]} ${formatCalendarDay(startsOn)} at ${localTime}, or at once if that has passed.`;
}
