import { choosePlural, fillText } from './texts/fill-text.ts';
import { numberingOf, type SurveyLanguage } from './texts/languages.ts';
import { textsByLanguage } from './texts/texts.ts';

/**
 * The instant a wave closes, as a reader of this language and zone would write it, with the zone:
 * "Friday, 4 December 2026 at 17:00 (Central European Time)".
 *
 * @param closesAt ISO 8601 instant
 * @param timeZone IANA zone of the reader, or of the organisation where the page is shared
 * @param language BCP 47 tag; plain `en` is read as British English
 * @throws RangeError for an instant, zone or language that does not exist
 */
export function formatClosing(closesAt: string, timeZone: string, language: string): string {
  const key = `${closesAt} ${timeZone} ${language}`;
  const known = closings.get(key);
  if (known !== undefined) return known;
  const written = writeClosing(closesAt, timeZone, language);
  if (closings.size === mostClosings) closings.clear();
  closings.set(key, written);
  return written;
}

/** Thousands of mails say the same instant in the same zone, and to write one takes longer than all else. */
const closings = new Map<string, string>();
const mostClosings = 1_000;

function writeClosing(closesAt: string, timeZone: string, language: string): string {
  const locale = numberingOf(language);
  const instant = new Date(closesAt);
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(instant);
  return `${moment} (${nameZone(instant, timeZone, locale)})`;
}

/**
 * A duration as one would say it within a sentence: "about 90 seconds", "about 6 minutes".
 *
 * @param seconds more than 0
 */
export function formatDuration(seconds: number, language: SurveyLanguage): string {
  const { aboutSeconds, aboutMinutes } = textsByLanguage[language];
  const [plural, count] =
    seconds <= 90
      ? [aboutSeconds, Math.max(10, Math.round(seconds / 10) * 10)]
      : [aboutMinutes, Math.round(seconds / 60)];
  return fillText(choosePlural(plural, count, language), { count });
}

/** The zone without its season, except where it has no such name and would read "GMT+00:00". */
function nameZone(instant: Date, timeZone: string, locale: string): string {
  const [generic, long] = (['longGeneric', 'long'] as const).map((timeZoneName) =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
      .formatToParts(instant)
      .filter((part) => part.type === 'timeZoneName')
      .map((part) => part.value)
      .join(''),
  );
  return (generic?.startsWith('GMT') ? long : generic) ?? timeZone;
}
