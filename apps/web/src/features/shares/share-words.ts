import { sayCount, sayList } from '@throughline/speech';
import type { Share, SharePlan, ShareText, WaveShare } from '@throughline/types';
import { formatInstant, formatNumber, formatSeconds, nameLanguage } from '../../parts/format.ts';

/** What stands in the fields of one language. */
export interface WrittenText {
  said: string;
  decided: string;
}

/** Texts that are whole, in the order in which most people read their languages. */
export function packTexts(
  written: Readonly<Record<string, WrittenText>>,
  languages: readonly string[],
): ShareText[] {
  return languages.flatMap((language) => {
    const text = written[language];
    const isWhole = text !== undefined && text.said.trim() !== '' && text.decided.trim() !== '';
    return isWhole ? [{ language, said: text.said.trim(), decided: text.decided.trim() }] : [];
  });
}

/** Who gets another language than their own: "Arabic (3 people) and Polish (1 person)". Null for nobody. */
export function nameMissing(
  languages: WaveShare['plan']['languages'],
  texts: readonly ShareText[],
): string | null {
  const missing = languages.filter(
    ({ language }) => !texts.some((text) => text.language === language),
  );
  if (missing.length === 0) return null;
  return sayList(
    missing.map(({ language, people }) =>
      sayCount(people, '{language} ({count} person)', '{language} ({count} people)', {
        language: nameLanguage(language),
      }),
    ),
  );
}

/** What stands after the number of people. */
export function sayWouldGet({ people, sendingSeconds }: SharePlan): string {
  return sendingSeconds === null
    ? sayCount(people, 'would get a mail.', 'would get a mail.')
    : sayCount(
        people,
        'would get a mail, which takes one worker {duration}.',
        'would get a mail, which takes one worker {duration}.',
        { duration: formatSeconds(sendingSeconds) },
      );
}

/** Who shared it when, and how far its mails are. */
export function sayShared({ sharedBy, sharedAt, mails }: Share): string {
  const shared = { by: sharedBy ?? '', at: formatInstant(sharedAt ?? '') };
  const lost = mails.failed + mails.bounced;
  return lost === 0
    ? sayCount(
        mails.sent,
        'Shared by {by} {at}; {count} mail has been sent.',
        'Shared by {by} {at}; {count} mails have been sent.',
        shared,
      )
    : sayCount(
        mails.sent,
        'Shared by {by} {at}; {count} mail has been sent, and {lost} failed or came back.',
        'Shared by {by} {at}; {count} mails have been sent, and {lost} failed or came back.',
        { ...shared, lost: formatNumber(lost) },
      );
}
