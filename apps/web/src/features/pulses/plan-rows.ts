import { say } from '@throughline/speech';
import type { SendPlan } from '@throughline/types';
import { formatLocalInstant, nameCountry, nameLanguage } from '../../parts/format.ts';

/** A row of how people spread over something. */
export interface SpreadRow {
  readonly name: string;
  readonly detail: string;
  readonly people: number;
}

/** When people are mailed, by their clocks and days off. */
export function listZones(zones: SendPlan['timeZones']): SpreadRow[] {
  return zones.map(({ timeZone, country, people, mailAt }) => ({
    name: [timeZone.replaceAll('_', ' '), ...(country === null ? [] : [nameCountry(country)])].join(
      ', ',
    ),
    detail: mailAt === null ? say('no working day') : formatLocalInstant(mailAt, timeZone),
    people,
  }));
}

export function listLanguages(languages: SendPlan['languages']): SpreadRow[] {
  return languages.map(({ language, people }) => ({
    name: nameLanguage(language),
    detail: '',
    people,
  }));
}
