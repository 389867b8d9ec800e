import { currentSpeech } from '@throughline/speech';

/** The day of an instant where the organisation is: "21 Nov 2026". */
export function formatDay(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(currentSpeech().locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  }).format(new Date(instant));
}

/** Day, time and zone of an instant where the organisation is: "21 Nov 2026, 09:00 CET". */
export function formatInstant(instant: string, timeZone: string): string {
  const told = new Intl.DateTimeFormat(currentSpeech().locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(instant));
  // Some languages call Greenwich "GMT+0".
  return told.replace(/\+0$/, '');
}
