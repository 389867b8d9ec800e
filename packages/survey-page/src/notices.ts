import type { AnswerFault } from '@throughline/instrument';
import type { Problem, ProblemCode, Question } from '@throughline/types';
import { formatClosing } from './format.ts';
import type { ShownNotice } from './page-data.ts';
import { choosePlural, fillText } from './texts/fill-text.ts';
import type { SurveyLanguage } from './texts/languages.ts';
import { textsByLanguage } from './texts/texts.ts';

/** What a page can have to say instead of, or after, the questions. */
export type NoticeKind =
  | 'received'
  | 'closed'
  | 'sent-too-late'
  | 'unknown-code'
  | 'answers-invalid'
  | 'nothing-yet'
  | 'not-found'
  | 'not-from-page'
  | 'too-many-requests'
  | 'unavailable';

/** The wave a notice is about, as far as it is known. */
export interface NoticeWave {
  organisationName: string;
  /** ISO 8601 instant. */
  closesAt: string;
  /** IANA time zone. */
  timeZone: string;
  k: number;
  commentK: number;
}

/** A heading and a few plain sentences: what happened to the answers, and what to do. */
export interface Notice {
  title: string;
  sentences: readonly string[];
  /** True where answers that were being sent were not kept and the person should send again. */
  asksAgain: boolean;
}

/**
 * The words of a notice. Says the same to everyone: never whether a link was used before.
 *
 * @param wave null where the address names no wave that is known
 */
export function writeNotice(
  kind: NoticeKind,
  wave: NoticeWave | null,
  language: SurveyLanguage,
): Notice {
  const texts = textsByLanguage[language];
  const closing = wave && formatClosing(wave.closesAt, wave.timeZone, language);
  const orElse = (withClosing: string, without: string): string =>
    closing === null ? without : fillText(withClosing, { closing });
  switch (kind) {
    case 'received':
      return {
        title: texts.received.title,
        sentences: [
          texts.received.arrived,
          orElse(texts.received.resultsOn, texts.received.results),
          wave === null ? texts.received.shownAsCounts : sayWhoSees(wave, language),
          texts.received.again,
        ],
        asksAgain: false,
      };
    case 'sent-too-late':
      return {
        title: texts.closed.title,
        sentences: [texts.closed.noMore, texts.closed.nextPulse],
        asksAgain: false,
      };
    case 'closed':
      return {
        title: texts.closed.title,
        sentences: [orElse(texts.closed.openedUntil, texts.closed.noMore), texts.closed.nextPulse],
        asksAgain: false,
      };
    case 'unavailable':
      return {
        title: texts.unavailable.title,
        sentences: [
          texts.unavailable.ourFault,
          orElse(texts.unavailable.tryAgainUntil, texts.unavailable.tryAgain),
        ],
        asksAgain: true,
      };
    case 'unknown-code':
      return { ...texts.unknownCode, asksAgain: true };
    case 'answers-invalid':
      return { ...texts.answersInvalid, asksAgain: true };
    case 'nothing-yet': {
      const [title = '', ...rest] = texts.nothingYet.split(/(?<=\.) /);
      return { title: title.replace(/\.$/, ''), sentences: rest, asksAgain: true };
    }
    case 'not-from-page':
      return { ...texts.notFromPage, asksAgain: true };
    case 'too-many-requests':
      return { ...texts.tooMany, asksAgain: true };
    case 'not-found':
      return { ...texts.notFound, asksAgain: false };
  }
}

/** An answer that does not fit its question; null stands for a question that was not asked. */
export interface RefusedAnswer {
  readonly fault: AnswerFault;
  readonly question: Question | null;
}

/** The notice for an answer that does not fit. */
export function kindOfFault(fault: AnswerFault): 'nothing-yet' | 'answers-invalid' {
  return fault === 'nothing-answered' ? 'nothing-yet' : 'answers-invalid';
}

/**
 * Which answer does not fit and why, for whoever sees no mark at the question; null where the
 * notice says it all.
 */
export function writeFault(refused: RefusedAnswer, language: SurveyLanguage): string | null {
  const { fault, question } = refused;
  const { tooLong, notOffered, notTogether, notAsked } = textsByLanguage[language].faults;
  const asked = { question: question?.text ?? '' };
  switch (fault) {
    case 'nothing-answered':
      return null;
    case 'not-asked':
      return notAsked;
    case 'not-offered':
      return fillText(notOffered, asked);
    case 'too-long':
      return fillText(tooLong, asked);
    case 'not-together': {
      const optOut = question?.kind === 'text' ? null : question?.optOut;
      return fillText(notTogether, { ...asked, answer: optOut?.label ?? '' });
    }
  }
}

/** What only the page of customers has to say. */
export type CustomerNoticeKind = 'received' | 'sealed' | 'gone' | 'stale';

/** What the page says to a customer at its end, or where there is nothing to answer. */
export function writeCustomerNotice(
  kind: CustomerNoticeKind,
  language: SurveyLanguage,
): { title: string; sentences: readonly string[] } {
  const { thanks, arrived, goneTitle, gone, staleTitle, stale, asked } =
    textsByLanguage[language].customer;
  switch (kind) {
    case 'received':
      return { title: thanks, sentences: [arrived] };
    case 'sealed':
      return { title: thanks, sentences: [asked.arrived, asked.again] };
    case 'gone':
      return { title: goneTitle, sentences: [gone] };
    case 'stale':
      return { title: staleTitle, sentences: [stale] };
  }
}

/** A notice on the page itself, where what was typed is still to be seen. */
export function writeNoticeInPage(
  kind: NoticeKind,
  wave: NoticeWave | null,
  language: SurveyLanguage,
): ShownNotice {
  const { title, sentences, asksAgain } = writeNotice(kind, wave, language);
  const [first = '', ...rest] = sentences;
  const { stillHere } = textsByLanguage[language];
  return { title, sentences: asksAgain ? [first, stillHere, ...rest] : sentences };
}

/**
 * What the script of a page says where its answers are refused for good; undefined where the page's
 * own "this did not work" says as much.
 */
export function writeRefusal(
  code: ProblemCode,
  reader: 'employee' | 'customer',
  language: SurveyLanguage,
): Problem['notice'] {
  const notice = chooseRefusal(code, reader, language);
  return notice && { title: notice.title, sentences: [...notice.sentences] };
}

function chooseRefusal(
  code: ProblemCode,
  reader: 'employee' | 'customer',
  language: SurveyLanguage,
): ShownNotice | undefined {
  const isEmployee = reader === 'employee';
  switch (code) {
    // Who meets this before the announced end met an early one: no moment is named.
    case 'wave-closed':
      return writeNoticeInPage('sent-too-late', null, language);
    case 'unknown-code':
      return isEmployee
        ? writeNoticeInPage(code, null, language)
        : writeCustomerNotice('gone', language);
    case 'answers-invalid':
      return writeNoticeInPage(code, null, language);
    case 'not-found':
      return isEmployee
        ? writeNoticeInPage(code, null, language)
        : writeCustomerNotice('gone', language);
    case 'cross-site-request':
      return isEmployee
        ? writeNoticeInPage('not-from-page', null, language)
        : writeCustomerNotice('stale', language);
    default:
      return undefined;
  }
}

function sayWhoSees(wave: NoticeWave, language: SurveyLanguage): string {
  const { k, commentK, organisationName } = wave;
  const { shownTo } = textsByLanguage[language].received;
  return fillText(choosePlural(shownTo, k, language), {
    k,
    commentK,
    organisation: organisationName,
  });
}
