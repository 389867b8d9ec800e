import { speakIn } from '../speech/speech.ts';
import { closeOutcomes, sayCloseOutcome } from './close-outcome.ts';

const written = [
  closeOutcomes.tooFewPeople(7),
  closeOutcomes.tooFewAnswers,
  closeOutcomes.coarser(1),
  closeOutcomes.coarser(3),
];

test('what a close wrote down is told in English as it stands there', () => {
  expect(written.map(sayCloseOutcome)).toEqual(written);
});

test('what a close wrote down is told in the language of the reader', () => {
  const said = speakIn('de', () => written.map(sayCloseOutcome));
  expect(said[0]).toBe(
    'Weniger als 7 Menschen haben geantwortet. Ihre Antworten wurden vernichtet; es wird nichts gezeigt.',
  );
  expect(said[2]).toMatch(/eine Stufe gröber gezeigt\.$/);
  expect(said[3]).toMatch(/3 Stufen gröber gezeigt\.$/);
  expect(said.filter((one) => written.includes(one))).toEqual([]);
});

test('what an earlier version wrote down in other words stays as it is', () => {
  expect(speakIn('fr', () => sayCloseOutcome('Nothing is shown.'))).toBe('Nothing is shown.');
});
