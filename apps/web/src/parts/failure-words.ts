import { say } from '@throughline/speech';
import type { FailureCode, RequestFailure } from '../http/request-failure.ts';

interface FailureWords {
  title: string;
  advice: string;
}

const allWords = (): Partial<Record<FailureCode, FailureWords>> => ({
  offline: {
    title: say('The server could not be reached'),
    advice: say('Nothing was changed. Check the connection and try again.'),
  },
  unavailable: {
    title: say('The server is not ready'),
    advice: say('Nothing was changed. It may be starting; try again in a moment.'),
  },
  internal: {
    title: say('Something went wrong on the server'),
    advice: say('It has been written to the server log. Load the page again to see what was kept.'),
  },
  'unexpected-reply': {
    title: say('The server’s answer was not understood'),
    advice: say('Page and server may be of different versions. Load the page again.'),
  },
  'not-found': {
    title: say('This is not here'),
    advice: say('It may have been removed, or the address is not complete.'),
  },
  forbidden: {
    title: say('This is not open to your role'),
    advice: say('An administrator can see who may open what under Accounts.'),
  },
  'wrong-credentials': {
    title: say('Email and password do not match'),
    advice: say('Check both. Passwords tell capital and small letters apart.'),
  },
  'setup-code-wrong': {
    title: say('The setup code is not right'),
    advice: say('It is printed where the instance was started.'),
  },
  'setup-done': {
    title: say('This instance is already set up'),
    advice: say('Load the page again to sign in.'),
  },
  'too-many-requests': {
    title: say('Too many tries'),
    advice: say('Wait a minute, then try again.'),
  },
  'body-too-large': {
    title: say('The file is too large'),
    advice: say('Nothing was imported. Split it into smaller files.'),
  },
});

/**
 * A failure as a person should read it: what happened, what became of the data, what to do. Reading
 * changes nothing, and that can be said; what became of a change only the server knows.
 */
export function describeFailure(failure: RequestFailure, isReading: boolean): FailureWords {
  if (failure.code === 'internal' && isReading) {
    return {
      title: say('The server could not show this'),
      advice: say('Nothing was changed. Try again; if it stays, the server log says why.'),
    };
  }
  return allWords()[failure.code] ?? { title: say('This was not done'), advice: failure.message };
}
