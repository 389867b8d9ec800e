import { freezeQuestionnaire } from '@throughline/instrument';
import type { SurveyPageInput } from '../src/index.ts';

/** A page as the api asks for it: nine items and a comment, closing on a Friday afternoon in Berlin. */
export const surveyInput: SurveyPageInput = {
  address: { wave: '3f0e8f9e-1111-4222-8333-444455556666', variant: 'nine', language: 'en' },
  organisationName: 'Harbour Line',
  isDemo: false,
  pulseName: 'Autumn pulse',
  questionnaire: freezeQuestionnaire({ form: 'nine', commentQuestion: 'OT1', language: 'en' }),
  k: 5,
  commentK: 10,
  closesAt: '2026-12-04T16:00:00Z',
  timeZone: 'Europe/Berlin',
  mode: 'live',
  reader: 'employee',
  query: '',
  submitPath: '/api/responses',
  nonce: 'A2bC4dE6fG8hJ0kL2mN4pQ',
  assets: { style: 'p{margin:0}', script: 'begin()' },
};

/** Attribute values of every element of a kind, read as a browser would decode them. */
export function readAttribute(html: string, element: string, attribute: string): string[] {
  const elements = html.match(new RegExp(`<${element}\\b[^>]*>`, 'g')) ?? [];
  return elements.flatMap((tag) => {
    const value = new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1];
    return value === undefined ? [] : [decodeEntities(value)];
  });
}

/** Text with the numeric entities that the pages use turned back. */
export function decodeEntities(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
