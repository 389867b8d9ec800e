import {
  confidentialityPromise,
  directionOf,
  fillText,
  formatClosing,
  formatDuration,
  type SurveyLanguage,
} from '@throughline/survey-page';
import { formatCode } from '../ballots/ballot-keys.ts';
import { escapeHtml } from '../config/escape-html.ts';
import type { MailTexts } from '../mail/texts/mail-texts.ts';
import { mailTextsByLanguage } from '../mail/texts/texts.ts';
import { writeShortAddress } from '../responses/short-address.ts';
import type { SheetSection } from './compose-sections.ts';
import { drawSquare } from './draw-square.ts';
import { sheetStyle } from './sheet-style.ts';
import { sheetTextsByLanguage } from './texts/sheet-texts.ts';
import type { SheetTexts } from './texts/texts.ts';

export interface CodeSheet {
  readonly waveId: string;
  readonly organisationName: string;
  readonly isDemo: boolean;
  readonly pulseName: string;
  readonly closesAt: Date;
  readonly timeZone: string;
  readonly k: number;
  readonly commentK: number;
  /** Seconds that answering takes, by page. */
  readonly estimatedSeconds: Readonly<Record<string, number>>;
  readonly publicUrl: string;
  readonly language: SurveyLanguage;
  readonly sections: readonly SheetSection[];
}

/** A section, and all that its pages say. */
interface Page extends CodeSheet {
  readonly section: SheetSection;
  readonly texts: SheetTexts;
  readonly mailTexts: MailTexts;
  /** Of the survey page; opens it without a code. */
  readonly address: string;
  readonly shortAddress: string;
}

/**
 * Writes the pages to print: for each section one to put up, one for whoever hands out the slips,
 * and the slips. No slip has a name beside its code.
 */
export function renderCodeSheet(sheet: CodeSheet): string {
  const { language, pulseName } = sheet;
  const pages = sheet.sections.map((section) => describePage(sheet, section));
  const body = pages.map((page) => writePoster(page) + writeHandOut(page) + writeSlips(page));
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer"><title>${escapeHtml(pulseName)}</title>
<style>${sheetStyle}</style></head>
<body><main>${body.join('\n')}</main></body></html>
`;
}

function describePage(sheet: CodeSheet, section: SheetSection): Page {
  const { language, publicUrl, waveId } = sheet;
  const { variant } = section;
  const short = writeShortAddress(waveId, Object.keys(sheet.estimatedSeconds), variant);
  return {
    ...sheet,
    section,
    texts: sheetTextsByLanguage[language],
    mailTexts: mailTextsByLanguage[language],
    address: `${publicUrl}/s/${waveId}/${variant}/${language}`,
    shortAddress: `${publicUrl.replace(/^https:\/\//, '')}/s/${short}`,
  };
}

function writePoster(page: Page): string {
  const { texts, mailTexts, language, organisationName: organisation } = page;
  const promise = confidentialityPromise({ k: page.k, commentK: page.commentK }, language);
  const length = fillText(mailTexts.length, {
    duration: formatDuration(page.estimatedSeconds[page.section.variant] ?? 0, language),
    closing: formatClosing(page.closesAt.toISOString(), page.timeZone, language),
  });
  return `<section class="sheet poster">
${writeHead(page)}
<p>${escapeHtml(fillText(texts.opening, { organisation }))} ${escapeHtml(length)}</p>
<div class="way">${writeSquare(page.address, texts.picture)}
<div><h2>${escapeHtml(texts.howHead)}</h2><ol>
<li>${escapeHtml(texts.scan)} ${escapeHtml(texts.type)}<br><strong dir="ltr">${escapeHtml(page.shortAddress)}</strong></li>
<li>${escapeHtml(texts.enter)}</li><li>${escapeHtml(texts.again)}</li></ol></div></div>
<h2>${escapeHtml(mailTexts.promiseHead)}</h2>${writeList(promise)}
</section>`;
}

function writeHandOut({ texts, section, ...page }: Page): string {
  const { handOut, unseen, keep, once } = texts;
  return `<section class="sheet hand-out">
${writeHead({ ...page, section })}
<h2>${escapeHtml(texts.handOutHead)}</h2>${writeList([handOut, unseen, keep, once])}
<h2>${escapeHtml(texts.people)}: ${section.names.length}</h2><div class="names">${writeList(section.names)}</div>
</section>`;
}

function writeSlips({ texts, section, address, shortAddress, pulseName }: Page): string {
  const slips = section.codes.map(
    (code) => `<li>${writeSquare(`${address}#t=${code}`, texts.picture)}
<div><b>${escapeHtml(pulseName)}</b><span dir="ltr">${escapeHtml(shortAddress)}</span>
<span>${escapeHtml(texts.code)}</span><strong class="code" dir="ltr">${formatCode(code)}</strong>
<small>${escapeHtml(texts.yours)}</small></div></li>`,
  );
  return `<section class="sheet"><ul class="slips">${slips.join('\n')}</ul></section>`;
}

function writeHead({
  isDemo,
  mailTexts,
  organisationName,
  pulseName,
  section,
}: Pick<Page, 'isDemo' | 'mailTexts' | 'organisationName' | 'pulseName' | 'section'>): string {
  const place = [organisationName, section.unitName, section.group].filter((part) => part !== '');
  const demo = isDemo ? `${mailTexts.demo} – ` : '';
  return `<header><p>${escapeHtml(demo + place.join(' · '))}</p><h1>${escapeHtml(pulseName)}</h1></header>`;
}

function writeSquare(content: string, label: string): string {
  const { size, path } = drawSquare(content);
  return `<svg class="square" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}

function writeList(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}
