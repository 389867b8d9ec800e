import type { SurveyAddress } from '@throughline/types';
import type { ListeningTexts, SurveyTexts } from './texts/survey-texts.ts';

/** A notice as the script shows it: heading and paragraphs. */
export interface ShownNotice {
  title: string;
  sentences: readonly string[];
}

/** What the script reads from the page it runs on. */
export interface PageData {
  address: SurveyAddress;
  /** Where answers are posted, or null in a preview, which sends nothing. */
  submitPath: string | null;
  /** Whether answers are sent with a code of the person's own. */
  asksCode: boolean;
  /** Proves that this page was opened before anything is sent; the same for everyone. */
  nonce: string;
  /** ISO 8601 instant; saved answers are forgotten after it. */
  closesAt: string;
  received: ShownNotice;
  /** How open answers are followed up; null where none is. */
  listening: Pick<ListeningTexts, 'layers' | 'leads' | 'missed' | 'add'> | null;
  texts: Pick<
    SurveyTexts,
    | 'codeMissing'
    | 'begin'
    | 'proceed'
    | 'progress'
    | 'roomLeft'
    | 'tally'
    | 'skip'
    | 'next'
    | 'personalDetail'
    | 'sending'
    | 'retrying'
    | 'kept'
    | 'tryNow'
    | 'send'
    | 'nothingYet'
    | 'failed'
  >;
}
