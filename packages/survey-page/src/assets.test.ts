import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { askService, freezeQuestionnaire } from '@throughline/instrument';
import { surveyInput } from '../test/survey-input.ts';
import { surveyAssets } from './assets.ts';
import { renderSurveyPage, surveyLanguages } from './index.ts';

const { style, script } = surveyAssets();

test('the joined script is plain JavaScript without imports, exports or comments', () => {
  expect(() => new Script(script.body)).not.toThrow();
  expect(script.body).not.toMatch(/^(?:import|export|\/\/|\/\*)/m);
  expect(script.body.length).toBeGreaterThan(5_000);
});

test('everything that a module of the client uses is in the script', () => {
  for (const file of readdirSync(new URL('../client/', import.meta.url))) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(new URL(`../client/${file}`, import.meta.url), 'utf8');
    for (const [, name] of source.matchAll(/^(?:export )?(?:async )?function (\w+)/gm)) {
      // Names of the script's own are made short; one whose module is missing stays as it is.
      expect(script.body).not.toMatch(new RegExp(`\\b${name ?? ''}\\(`));
    }
  }
});

test('the hashes are those of what a browser finds in the elements of the page', () => {
  expect(surveyAssets()).toEqual({ style, script });
  const page = renderSurveyPage({
    ...surveyInput,
    assets: { style: style.body, script: script.body },
  });
  const found = [
    /<style>(.*?)<\/style>/s.exec(page)?.[1],
    /<script type="module">(.*?)<\/script>/s.exec(page)?.[1],
  ].map(
    (text) =>
      `sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}`,
  );
  expect(found).toEqual([style.hash, script.hash]);
});

test('a first visit is at most 15 kB compressed, up to the full bank and the service of two teams, in each language', () => {
  const teams = [
    { id: '6b1f2c3d-4e5a-4b7c-8d9e-0f1a2b3c4d5e', name: 'Payroll and Benefits' },
    { id: 'c7d8e9fa-0b1c-4d2e-9f3a-4b5c6d7e8f90', name: 'Information Technology' },
  ];
  for (const form of ['nine', 'full-bank'] as const) {
    const questionnaire = askService(
      freezeQuestionnaire({ form, commentQuestion: 'OT1', language: 'en' }),
      teams,
    );
    for (const language of surveyLanguages) {
      const page = renderSurveyPage({
        ...surveyInput,
        address: { ...surveyInput.address, language },
        isDemo: true,
        questionnaire,
        assets: { style: style.body, script: script.body },
      });
      expect(gzipSync(page).length).toBeLessThanOrEqual(15_000);
    }
  }
});

test('the style fetches nothing', () => {
  expect(style.body).not.toMatch(/url\(|@import|@font-face/);
});

test('only the assets touch Node, so that a browser can render a preview', () => {
  const folder = new URL('./', import.meta.url);
  const touching = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => /from 'node:/.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(touching).toEqual(['assets.ts']);
});
