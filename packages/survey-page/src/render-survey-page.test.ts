import { freezeContent, freezeQuestionnaire } from '@throughline/instrument';
import * as fc from 'fast-check';
import { decodeEntities, readAttribute, surveyInput } from '../test/survey-input.ts';
import {
  confidentialityPromise,
  renderSurveyPage,
  surveyLanguages,
  writeRefusal,
} from './index.ts';
import type { PageData } from './page-data.ts';

const page = renderSurveyPage(surveyInput);
const { questions } = surveyInput.questionnaire;

function readPageData(html: string): PageData {
  const json = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(json ?? 'null') as PageData;
}

test('without scripts it is one plain form with every question, every option and the code', () => {
  expect(page.match(/<form\b/g)).toHaveLength(1);
  expect(page).toContain('method="post" action="/api/responses"');
  const names = new Set([
    ...readAttribute(page, 'input', 'name'),
    ...readAttribute(page, 'textarea', 'name'),
  ]);
  expect([...names].toSorted()).toEqual(
    [
      'wave',
      'variant',
      'language',
      'code',
      'nonce',
      ...questions.map(({ id }) => `answer.${id}`),
    ].toSorted(),
  );
  for (const question of questions) {
    if (question.kind !== 'single') continue;
    const radios = page.match(new RegExp(`name="answer.${question.id}" value="[^"]+"`, 'g')) ?? [];
    expect(radios.map((radio) => /value="([^"]+)"/.exec(radio)?.[1])).toEqual([
      ...question.options.map((option) => option.value),
      ...(question.optOut === null ? [] : [question.optOut.value]),
    ]);
  }
  expect(page).toMatch(/<button class="primary later" id="send">Send<\/button>/);
});

describe('a questionnaire of one’s own', () => {
  const when = { question: 'own-00000001', values: ['1', 'na'] };
  const questionnaire = freezeContent({
    intro: 'Think of this week.',
    items: [
      { kind: 'bank', id: 'ICT1', askedWhen: null },
      {
        kind: 'choice',
        id: 'own-00000001',
        text: 'Nights?',
        askedWhen: null,
        options: ['Yes', 'No', ...'abcdefg'].map((label, place) => ({
          value: `${place + 1}`,
          label,
        })),
      },
      {
        kind: 'choices',
        id: 'own-00000002',
        text: 'What <would> help?',
        askedWhen: when,
        options: [
          { value: 'x', label: 'Rest' },
          { value: 'y', label: 'Food' },
        ],
      },
      {
        kind: 'rating',
        id: 'own-00000003',
        text: 'How good?',
        askedWhen: null,
        construct: null,
        reversed: false,
        lowest: 'Awful',
        highest: 'Superb',
      },
      { kind: 'text', id: 'own-00000004', text: 'Why?', askedWhen: when },
      { kind: 'text', id: 'own-00000005', text: 'Else?', askedWhen: null },
    ],
  });
  const own = renderSurveyPage({ ...surveyInput, questionnaire });
  const fieldsets = own.match(/<fieldset.*?<\/fieldset>/gs) ?? [];

  test('offers several choices as boxes, a long choice as a list, a rating as a row of numbers', () => {
    expect(fieldsets.map((one) => /type="(\w+)"/.exec(one)?.[1])).toEqual([
      'radio',
      'radio',
      'checkbox',
      'radio',
    ]);
    expect(fieldsets.map((one) => one.includes('class="scale numbers"'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(fieldsets[2]).toMatch(
      /What &#60;would&#62; help\?<\/span>\s*<span class="quiet">Choose all/,
    );
    expect(fieldsets[3]).toMatch(/0 Awful<\/span><span>10 Superb/);
  });

  test('says to scripts and to people whom a question is for', () => {
    const branch = ' data-when="answer.own-00000001" data-is="1 na"';
    expect(own.split(branch)).toHaveLength(3);
    const text = decodeEntities(own);
    const sentence =
      '<span class="quiet plain">Only if you answered “Yes” or “Does not apply to me” to question 2.</span>';
    expect(text.split(sentence)).toHaveLength(3);
    const german = renderSurveyPage({
      ...surveyInput,
      questionnaire,
      address: { ...surveyInput.address, language: 'de' },
    });
    expect(decodeEntities(german)).toContain('“Yes” oder “Does not apply to me” beantwortet');
  });

  test('labels each of its open questions', () => {
    for (const id of ['answer.own-00000004', 'answer.own-00000005']) {
      expect(own).toContain(`<label for="${id}">`);
      expect(own).toContain(`<textarea id="${id}" name="${id}"`);
      expect(own).toContain(`aria-describedby="${id}-hint"`);
      expect(own).toContain(`id="${id}-hint"`);
    }
  });
});

test('the address of the page is what the form sends back', () => {
  const address = { wave: 'w"<', variant: 'v', language: 'de-CH' };
  const html = renderSurveyPage({ ...surveyInput, address });
  expect(html).toContain('<input type="hidden" name="wave" value="w&#34;&#60;">');
  expect(html).toContain('<input type="hidden" name="language" value="de-CH">');
  expect(readPageData(html).address).toEqual(address);
});

test('every question is a fieldset with its wording as legend, and room for its place', () => {
  expect(page.match(/<fieldset class="question/g)).toHaveLength(9);
  expect(page).toMatch(/<legend><span class="progress"><\/span>\s*<span class="wording">I can be/);
});

test('the promise stands before the first question, word for word', () => {
  const text = decodeEntities(page);
  for (const sentence of confidentialityPromise(surveyInput, 'en')) {
    expect(text.indexOf(sentence)).toBeGreaterThan(0);
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf('<fieldset'));
  }
});

test('where everything is told in own words, the open questions are the questions', () => {
  const questionnaire = {
    ...surveyInput.questionnaire,
    questions: questions.filter(({ kind }) => kind === 'text'),
  };
  const listening = renderSurveyPage({ ...surveyInput, questionnaire });
  expect(listening).toContain('<p class="quiet">1 question, ');
});

test('names and wordings are shown as text, whatever is in them', () => {
  const anything = fc.string({ unit: 'binary', minLength: 1 });
  const plain = countTags(renderSurveyPage(surveyInput));
  fc.assert(
    fc.property(anything, anything, anything, (organisationName, pulseName, wording) => {
      const html = renderSurveyPage({
        ...surveyInput,
        organisationName,
        pulseName,
        questionnaire: {
          ...surveyInput.questionnaire,
          questions: questions.map((question) => ({ ...question, text: wording })),
        },
      });
      expect(countTags(html)).toEqual(plain);
      expect(decodeEntities(html)).toContain(`<h1><bdi>${pulseName}</bdi></h1>`);
      expect(readPageData(html).received.sentences.join(' ')).toContain(organisationName);
    }),
    { numRuns: 50 },
  );
});

test('nothing is fetched, nothing runs but the one script', () => {
  expect(page).not.toMatch(/\sstyle=|\son\w+=|javascript:|https?:|\ssrc=/i);
  expect(readAttribute(page, 'link', 'href')).toEqual(['data:,']);
  expect(page.match(/<style\b/g)).toHaveLength(1);
  expect(page.match(/<script\b/g)).toHaveLength(2);
});

test('the page is the same for everyone and says nothing about earlier answers', () => {
  expect(renderSurveyPage(surveyInput)).toBe(page);
  expect(page).not.toMatch(/already|used before|second time/i);
});

test('a preview is labelled and has neither a target nor a field for a code', () => {
  const preview = renderSurveyPage({ ...surveyInput, mode: 'preview' });
  expect(preview).toContain('<aside><p>Preview: nothing is sent or kept.</p></aside>');
  expect(preview).not.toMatch(/method=|action=|name="code"|type="submit"|id="send">/);
  expect(readPageData(preview).submitPath).toBeNull();
});

test('a demo is labelled, anything else is not', () => {
  const label = '<p>Demo: this organisation is invented.</p>';
  expect(renderSurveyPage({ ...surveyInput, isDemo: true })).toContain(label);
  expect(page).not.toContain(label);
});

test('language and direction are the page’s; questions in another language are marked as such', () => {
  const inLanguage = (language: string) =>
    renderSurveyPage({ ...surveyInput, address: { ...surveyInput.address, language } });
  expect(page).toContain('<html lang="en" dir="ltr">');
  expect(page).not.toContain('class="wording" lang=');
  const arabic = inLanguage('ar');
  expect(arabic).toContain('<html lang="ar" dir="rtl">');
  expect(arabic.match(/class="wording" lang="en" dir="ltr"/g)).toHaveLength(10);
  expect(arabic.match(/<div lang="en" dir="ltr">\s*<div class="scale">/g)).toHaveLength(9);
});

test('the page leads to itself in each of its other languages, by plain links', () => {
  const links = readAttribute(
    renderSurveyPage({ ...surveyInput, query: '?comment=OT1' }),
    'a',
    'href',
  );
  expect(links).toEqual(
    surveyLanguages.filter((language) => language !== 'en').map((tag) => `${tag}?comment=OT1`),
  );
});

test('0 to 10 is a row of numbers whose ends are said in words', () => {
  const html = renderSurveyPage({
    ...surveyInput,
    questionnaire: freezeQuestionnaire({
      form: 'full-bank',
      commentQuestion: null,
      language: 'en',
    }),
  });
  expect(html).toContain('<span>0 Not at all likely</span><span>10 Extremely likely</span>');
  expect(html).toContain('value="10"><span>10<span class="unseen"> Extremely likely</span></span>');
  expect(html.match(/<fieldset class="question/g)).toHaveLength(43);
  expect(html).not.toContain('<textarea');
});

test('a comment takes as many characters as fit its bytes in any script', () => {
  expect(readAttribute(page, 'textarea', 'maxlength')).toEqual(['1000']);
});

function countTags(html: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [tag] of html.matchAll(/<\/?[a-z][a-z0-9]*/gi)) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
}

test('a wave that was closed early is not said to have been open until its announced end', () => {
  expect(page).toContain('Open until Friday, 4 December 2026');
  const { received } = readPageData(page);
  expect(received.sentences.join(' ')).toContain('4 December 2026');
  const closed = writeRefusal('wave-closed', 'employee', 'en');
  expect(closed?.title).toBe('This pulse has closed');
  expect(closed?.sentences.join(' ')).not.toMatch(/2026|open until/);
});
