import { phraseContentItem, reviewWording } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type { OneOff } from '@throughline/types';
import { AppError } from '../http/app-error.ts';

/** @throws AppError `asks-identity` for a question that asks who somebody is. */
export function checkOneOff(oneOff: OneOff | null): void {
  if (oneOff === null) return;
  const { text } = phraseContentItem(oneOff);
  if (!reviewWording(text).includes('identity')) return;
  throw new AppError(
    'asks-identity',
    say(
      '“{text}” asks who somebody is, and the people asked are promised that nobody can tell. To break results down, use an attribute of the people file.',
      { text },
    ),
  );
}
