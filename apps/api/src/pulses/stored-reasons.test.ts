import { speakIn } from '../speech/speech.ts';
import { missedReasons, sayHaltReason, sayMissedReason, sayPauseReason } from './stored-reasons.ts';

const paused = [
  'Ada paused them.',
  'Ada stopped it.',
  'A mail came back as unwanted: 550 no',
  'A mail server refused a mail as unwanted: 550 no',
];
const halted = [
  '21 of the last 40 mails were refused. The last reason was: 550 no',
  '5 mails in a row were not taken.',
];

describe('what was written down', () => {
  it.each([
    ...Object.values(missedReasons).map((written) => [written, sayMissedReason] as const),
    ...paused.map((written) => [written, sayPauseReason] as const),
    ...halted.map((written) => [written, sayHaltReason] as const),
  ])('is said as it stands in English, and anew in another language: %s', (written, sayReason) => {
    expect(sayReason(written)).toBe(written);
    expect(speakIn('de', () => sayReason(written))).not.toBe(written);
  });

  it('by others stays as it is', () => {
    const told = (sayReason: (written: string) => string): string =>
      speakIn('de', () => sayReason('421 try later'));
    expect([sayMissedReason, sayPauseReason, sayHaltReason].map(told)).toEqual(
      Array(3).fill('421 try later'),
    );
    expect(speakIn('de', () => sayHaltReason(halted[0] ?? ''))).toBe(
      '21 der letzten 40 E-Mails wurden abgelehnt. Der letzte Grund lautete: 550 no',
    );
  });
});
