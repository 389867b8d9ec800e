import type { FailureCode, RequestFailure } from '../http/request-failure.ts';

interface FailureWords {
  title: string;
  advice: string;
}

const words: Partial<Record<FailureCode, FailureWords>> = {
  offline: {
    title: 'The server could not be reached',
    advice: 'Nothing was changed. Check the connection and try again.',
  },
  unavailable: {
    title: 'The server is not ready',
    advice: 'Nothing was changed. It may be starting; try again in a moment.',
  },
  internal: {
    title: 'Something went wrong on the server',
    advice: 'It has been written to the server log. Load the page again to see what was kept.',
  },
  'unexpected-reply': {
    title: 'The server’s answer was not understood',
    advice: 'Page and server may be of different versions. Load the page again.',
  },
  'not-found': {
    title: 'This is not here',
    advice: 'It may have been removed, or the address is not complete.',
  },
  forbidden: {
    title: 'This is not open to your role',
    advice: 'An administrator can see who may open what under Accounts.',
  },
  'wrong-credentials': {
    title: 'Email and password do not match',
    advice: 'Check both. Passwords tell capital and small letters apart.',
  },
  'setup-code-wrong': {
    title: 'The setup code is not right',
    advice: 'It is printed where the instance was started.',
  },
  'setup-done': {
    title: 'This instance is already set up',
    advice: 'Load the page again to sign in.',
  },
  'too-many-requests': {
    title: 'Too many tries',
    advice: 'Wait a minute, then try again.',
  },
  'body-too-large': {
    title: 'The file is too large',
    advice: 'Nothing was imported. Split it into smaller files.',
  },
};

/**
 * A failure as a person should read it: what happened, what became of the data, what to do. Reading
 * changes nothing, and that can be said; what became of a change only the server knows.
 */
export function describeFailure(failure: RequestFailure, isReading: boolean): FailureWords {
  if (failure.code === 'internal' && isReading) {
    return {
      title: 'The server could not show this',
      advice: 'Nothing was changed. Try again; if it stays, the server log says why.',
    };
  }
  return words[failure.code] ?? { title: 'This was not done', advice: failure.message };
}
