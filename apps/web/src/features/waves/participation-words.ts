import { say } from '@throughline/speech';
import { participationStep } from '@throughline/types';

/** "65 %"; of few people, of whom neither nobody nor everybody is told, "25 % or less" at an end. */
export function sayParticipation(percent: number, invited: number): string {
  const step = participationStep(invited);
  if (invited >= 100 || step === null) return say('{share} %', { share: percent });
  if (percent <= step) return say('{share} % or less', { share: percent });
  if (percent >= 100 - step) return say('{share} % or more', { share: percent });
  return say('{share} %', { share: percent });
}
