import type { MailFailure } from '@throughline/types';

const names: Record<MailFailure['state'], string> = {
  deferred: 'Deferred, tried again',
  bounced: 'Came back',
  failed: 'Failed',
  'in-doubt': 'In doubt',
};

/** What became of a mail, in a word or two. */
export function nameFailure(state: MailFailure['state']): string {
  return names[state];
}
