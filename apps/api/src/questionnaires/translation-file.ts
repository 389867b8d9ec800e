import type { TranslationSlot } from '@throughline/instrument';
import { say } from '@throughline/speech';
import { translatedTextSchema, type RowIssue, type Wordings } from '@throughline/types';
import { AppError } from '../http/app-error.ts';

/** One wording as a file gives it. */
export interface GivenWording {
  /** Where it stands: a line of the file. */
  readonly line: number | null;
  readonly slot: string;
  /** The English that the file was made for; null where it does not say. */
  readonly english: string | null;
  /** Empty where it is not translated yet. */
  readonly text: string;
}

/** The error for a translation that was refused as a whole; the first fault is told in words. */
export function refuseTranslation(fileName: string, issues: readonly RowIssue[]): AppError {
  const [first] = issues;
  const row =
    first?.row === null || first === undefined ? null : say('row {row}', { row: first.row });
  const where = [row, first?.column ?? null].filter((part) => part !== null).join(', ');
  const fault = first?.reason ?? say('the file is not valid');
  const placed = where === '' ? fault : `${where}: ${fault}`;
  const others = issues.length - 1;
  const reason =
    others > 0 ? say('{reason} (and {others} more)', { reason: placed, others }) : placed;
  return new AppError(
    'import-refused',
    say('Nothing was imported from {file}: {reason}.', { file: fileName, reason }),
    issues.slice(0, 100),
  );
}

/**
 * Checks what a file gives against the wordings of the questionnaire, and returns those to keep.
 *
 * @throws AppError `import-refused` with every fault, before anything is used
 */
export function checkGiven(
  given: readonly GivenWording[],
  slots: readonly TranslationSlot[],
  fileName: string,
): Wordings {
  const known = new Map(slots.map((slot) => [slot.id, slot.english]));
  const issues: RowIssue[] = [];
  const kept: Wordings = {};
  const seen = new Set<string>();
  for (const { line, slot, english, text } of given) {
    const current = known.get(slot);
    const parsed = translatedTextSchema.safeParse(text);
    const reason = findFault({ slot, english, current, isTwice: seen.has(slot) });
    seen.add(slot);
    if (reason !== null) issues.push({ row: line, column: slot, reason });
    else if (text.trim() === '' || current === undefined) continue;
    else if (parsed.success) kept[slot] = { text: parsed.data, english: current };
    else issues.push({ row: line, column: slot, reason: parsed.error.issues[0]?.message ?? '' });
  }
  if (issues.length > 0) throw refuseTranslation(fileName, issues);
  return kept;
}

function findFault(given: {
  readonly slot: string;
  readonly english: string | null;
  readonly current: string | undefined;
  readonly isTwice: boolean;
}): string | null {
  const { slot, english, current, isTwice } = given;
  if (current === undefined) return say('the questionnaire has no wording “{slot}”', { slot });
  if (isTwice) return say('this wording stands in the file twice');
  return english === null || english.trim() === current
    ? null
    : say('the English has changed since this file was made: it is now “{current}”', { current });
}
