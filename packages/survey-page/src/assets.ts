import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync, type Options } from '@swc/core';

/** A text that stands in the page itself, and its hash as a content security policy names it. */
export interface SurveyAsset {
  body: string;
  /** `sha256-` and base64. */
  hash: string;
}

const folder = new URL('../client/', import.meta.url);

/** The script's modules in the order in which they are joined: each after those it imports. */
const modules = [
  'ballot-key.ts',
  'page-elements.ts',
  'leads.ts',
  'closing-notice.ts',
  'form-answers.ts',
  'personal-detail.ts',
  'post-answers.ts',
  'saved-answers.ts',
  'scale-keys.ts',
  'show-question.ts',
  'listening.ts',
  'naming.ts',
  'survey.ts',
];

/** The style and the script of the survey page, made ready to stand in it. Reads files: call it once. */
export function surveyAssets(): { style: SurveyAsset; script: SurveyAsset } {
  const style = readStyle('survey.css');
  const script = joinModules();
  return { style: seal('style', style), script: seal('script', script) };
}

/** The style of the page with results, which has no script. Reads files: call it once. */
export function resultsStyle(): SurveyAsset {
  return seal('style', readStyle('survey.css') + readStyle('results.css'));
}

function readStyle(file: string): string {
  return trimStyle(trimLines(read(file)).replace(/\/\*.*?\*\//g, ''));
}

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/**
 * The modules as one script without types, spaces and long names: each kilobyte is seen on a phone.
 * None of them has a name at its top that another has as well.
 */
function joinModules(): string {
  const source = modules
    .map((file) =>
      read(file)
        .replace(/^import [^;]*;$/gm, '')
        .replace(/^export /gm, ''),
    )
    .join('\n');
  const options: Options = {
    swcrc: false,
    isModule: true,
    minify: true,
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2020',
      minify: { compress: { module: true, passes: 3 }, mangle: { toplevel: true } },
    },
  };
  return transformSync(source, options).code.trim();
}

/** The style has no text with a brace, colon or semicolon in it. */
function trimStyle(style: string): string {
  return style
    .replace(/\n/g, '')
    .replace(/([{};,]) | (?=\{)/g, '$1')
    .replace(/: /g, ':')
    .replace(/ (?=!|>|\+)|(?<=[>+]) /g, '')
    .replace(/\b0(?=\.\d)/g, '')
    .replace(/;\}/g, '}');
}

/** Takes indentation and empty lines away. No value in the style goes over several lines. */
function trimLines(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}

/** @throws Error where the text would end the element it stands in. */
function seal(element: 'style' | 'script', body: string): SurveyAsset {
  if (body.toLowerCase().includes(`</${element}`)) {
    throw new Error(`the ${element} of the survey page would end before its end`);
  }
  return { body, hash: `sha256-${createHash('sha256').update(body).digest('base64')}` };
}
