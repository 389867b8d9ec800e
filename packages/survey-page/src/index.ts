export { formatClosing, formatDuration } from './format.ts';
export {
  kindOfFault,
  writeRefusal,
  type NoticeKind,
  type NoticeWave,
  type RefusedAnswer,
} from './notices.ts';
export {
  askedCustomerPromise,
  confidentialityPromise,
  customerPromise,
  customerTitle,
} from './promise.ts';
export {
  renderDigestChoicePage,
  renderMailChoicePage,
  type MailChoice,
} from './render-mail-choice-page.ts';
export {
  renderCustomerNoticePage,
  renderNoticePage,
  type NoticePageInput,
} from './render-notice-page.ts';
export { proposeSaid, type ProposedFigure } from './propose-said.ts';
export { chooseShareText } from './results-words.ts';
export {
  renderResultsNotice,
  renderResultsPage,
  type ResultsPageInput,
} from './render-results-page.ts';
export { renderSurveyPage, type SurveyPageInput } from './render-survey-page.ts';
export { fillText } from './texts/fill-text.ts';
export {
  chooseSurveyLanguage,
  directionOf,
  isSurveyLanguage,
  languageNames,
  surveyLanguages,
  type SurveyLanguage,
} from './texts/languages.ts';
