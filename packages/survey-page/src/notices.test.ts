import type { AnswerFault } from '@throughline/instrument';
import type { Question } from '@throughline/types';
import { decodeEntities, surveyInput } from '../test/survey-input.ts';
import { renderNoticePage, type NoticeKind, type SurveyLanguage } from './index.ts';

const kinds: NoticeKind[] = [
  'received',
  'closed',
  'unknown-code',
  'answers-invalid',
  'not-found',
  'not-from-page',
  'too-many-requests',
  'unavailable',
];
const render = (kind: NoticeKind, more: Partial<Parameters<typeof renderNoticePage>[0]> = {}) =>
  decodeEntities(
    renderNoticePage({
      kind,
      language: 'en',
      isDemo: false,
      wave: surveyInput,
      refused: null,
      assets: { style: 'p{margin:0}' },
      ...more,
    }),
  );

test.each(kinds)('%s is a heading and kind sentences, with and without a known wave', (kind) => {
  for (const wave of [surveyInput, null]) {
    const html = render(kind, { wave });
    const sentences = [...html.matchAll(/<p>([^<]*)<\/p>/g)].map((match) => match[1] ?? '');
    expect(html.match(/<h1>[^<]{5,}<\/h1>/g)).toHaveLength(1);
    expect(sentences.filter((sentence) => sentence.endsWith('.')).length).toBeGreaterThanOrEqual(2);
    expect(html).not.toMatch(/undefined|null|error|invalid|4\d\d|5\d\d|<script/i);
    expect(html).not.toMatch(/already|used before/i);
  }
});

test('after sending, the page says when results come, who sees them, and that sending again replaces', () => {
  const html = render('received');
  expect(html).toContain('Friday, 4 December 2026 at 17:00 (Central European Time)');
  expect(html).toContain('executives and administrators of Harbour Line');
  expect(html).toContain('at least 5 people; comments for groups of at least 10');
  expect(html).toContain('what you send last replaces what you sent before');
});

test('where answers were not kept, the page says so and how to get back to them', () => {
  for (const kind of kinds) {
    const saysHowToGetBack = render(kind).includes('Back button of your browser');
    expect(saysHowToGetBack).toBe(
      [
        'unknown-code',
        'answers-invalid',
        'not-from-page',
        'too-many-requests',
        'unavailable',
      ].includes(kind),
    );
  }
});

test('which answer does not fit is said in the language of the page, as text', () => {
  const question: Question = {
    kind: 'multiple',
    id: 'own-00000001',
    text: 'What <helps>?',
    options: [{ value: '1', label: 'Time' }],
    optOut: { value: 'na', label: 'Nothing' },
  };
  const write = (fault: AnswerFault, language: SurveyLanguage): string =>
    render('answers-invalid', { language, isDemo: true, refused: { fault, question } });
  expect(write('not-together', 'en')).toContain(
    '<p>“What <helps>?”: “Nothing” cannot be chosen together with another answer.</p>',
  );
  expect(write('not-together', 'en')).toContain('Demo: this organisation is invented.');
  expect(write('too-long', 'de')).toContain('„What <helps>?“: Dieser Text ist länger');
  expect(write('not-offered', 'de')).toContain('Diese Antwort steht nicht zur Wahl.');
  expect(write('nothing-answered', 'de')).not.toContain('What');
});
