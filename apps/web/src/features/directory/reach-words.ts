import { say } from '@throughline/speech';
import { type Person, type ReachedBy, reachedBySchema } from '@throughline/types';

function nameWay(way: ReachedBy): string {
  switch (way) {
    case 'mail':
      return say('Mail');
    case 'slack':
      return 'Slack';
    case 'teams':
      return 'Teams';
    case 'sms':
      return say('SMS');
    case 'paper':
      return say('Code on paper');
  }
}

/** Ways to be reached, to choose people by. */
export function listReachChoices(): { value: ReachedBy | ''; label: string }[] {
  return [
    { value: '', label: say('Any way') },
    ...reachedBySchema.options.map((value) => ({ value, label: nameWay(value) })),
  ];
}

/** How somebody is reached, and where: null where the address beside it says so already. */
export function describeReach({ reachedBy, reach, email }: Person): {
  readonly name: string;
  readonly place: string | null;
} {
  const place = reach?.slice(reach.indexOf(':') + 1) ?? null;
  return { name: nameWay(reachedBy), place: place === email ? null : place };
}
