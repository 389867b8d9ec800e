import { markup } from './markup.ts';
import {
  writeCustomerNotice,
  writeFault,
  writeNotice,
  type CustomerNoticeKind,
  type Notice,
  type NoticeKind,
  type NoticeWave,
  type RefusedAnswer,
} from './notices.ts';
import { renderShell } from './page-shell.ts';
import type { SurveyLanguage } from './texts/languages.ts';
import { textsByLanguage } from './texts/texts.ts';

/** What {@link renderNoticePage} needs. */
export interface NoticePageInput {
  kind: NoticeKind;
  /** Language of the page that was asked for. */
  language: SurveyLanguage;
  isDemo: boolean;
  /** Null where the address names no wave that is known. */
  wave: (NoticeWave & { pulseName: string }) | null;
  /** The answer that was refused; null where it was not for one. */
  refused: RefusedAnswer | null;
  assets: { style: string };
}

/** The same for a customer, whose page has no wave. */
export function renderCustomerNoticePage(input: {
  kind:
    CustomerNoticeKind | 'answers-invalid' | 'nothing-yet' | 'too-many-requests' | 'unavailable';
  language: SurveyLanguage;
  isDemo: boolean;
  organisationName: string;
  refused: RefusedAnswer | null;
  assets: { style: string };
}): string {
  const { kind, language } = input;
  const notice =
    kind === 'received' || kind === 'sealed' || kind === 'gone' || kind === 'stale'
      ? { ...writeCustomerNotice(kind, language), asksAgain: false }
      : writeNotice(kind, null, language);
  return renderNotice(notice, { ...input, header: [input.organisationName] });
}

/**
 * A whole HTML page that says one thing kindly: what happened, what became of the answers, what to
 * do. For form posts without scripts and for addresses without a wave; the script says the same
 * in place.
 */
export function renderNoticePage(input: NoticePageInput): string {
  const { kind, wave, language } = input;
  return renderNotice(writeNotice(kind, wave, language), {
    ...input,
    header: wave === null ? [] : [wave.organisationName, wave.pulseName],
  });
}

function renderNotice(
  notice: Notice,
  input: Pick<NoticePageInput, 'language' | 'isDemo' | 'refused' | 'assets'> & {
    readonly header: readonly string[];
  },
): string {
  const { language, header } = input;
  const texts = textsByLanguage[language];
  const [first, ...rest] = notice.sentences;
  const fault = input.refused && writeFault(input.refused, language);
  return renderShell({
    language,
    title: notice.title,
    assets: { style: input.assets.style, script: null },
    labels: input.isDemo ? [texts.demo] : [],
    content: [
      header.length > 0 &&
        markup`<header>${header.map((line) => markup`<p><bdi>${line}</bdi></p>`)}</header>\n`,
      markup`<section class="notice"><h1>${notice.title}</h1>`,
      markup`<p>${first ?? null}</p>`,
      [
        ...(fault === null ? [] : [fault]),
        ...(notice.asksAgain ? [texts.goBack] : []),
        ...rest,
      ].map((sentence) => markup`<p>${sentence}</p>`),
      markup`</section>`,
    ],
  });
}
