import { currentSpeech, say } from '@throughline/speech';

/** What is wrong with a value, found when it is told: schemas are made before the language is known. */
export interface Fault {
  readonly error: () => string;
}

export const empty: Fault = { error: () => say('must not be empty') };
export const manyLines: Fault = {
  error: () => say('must be a single line without control characters'),
};
export const manyParagraphs: Fault = {
  error: () => say('must be one paragraph without control characters'),
};
export const controlCharacters: Fault = {
  error: () => say('must be text without control characters'),
};

export function tooLong(limit: number): Fault {
  return {
    error: () =>
      say('must be at most {limit} characters', {
        limit: new Intl.NumberFormat(currentSpeech().locale).format(limit),
      }),
  };
}
