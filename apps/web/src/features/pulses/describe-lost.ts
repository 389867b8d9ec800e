import { say } from '@throughline/speech';
import type { SchedulePreview } from '@throughline/types';
import { formatCalendarDay } from '../../parts/format.ts';
import { findText } from '../questionnaires/item-words.ts';

/** What was decided about a wave that a new rule has no more, a sentence for each thing. */
export function describeLost({
  date,
  opensOn,
  isMoved,
  isSkipped,
  oneOff,
}: SchedulePreview['lost'][number]): string[] {
  const day = formatCalendarDay(date);
  return [
    isSkipped ? say('The wave of {day} was skipped.', { day }) : '',
    isMoved
      ? say('The wave of {day} was moved to {other}.', { day, other: formatCalendarDay(opensOn) })
      : '',
    oneOff === null
      ? ''
      : say('The wave of {day} was to ask “{question}”.', { day, question: findText(oneOff) }),
  ].filter((sentence) => sentence !== '');
}
