export { formatClosing, formatDuration } from './format.ts';
export type { NoticeKind, NoticeWave } from './notices.ts';
export {
  askedCustomerPromise,
  confidentialityPromise,
  customerPromise,
  customerTitle,
} from './promise.ts';
export { renderMailChoicePage, type MailChoice } from './render-mail-choice-page.ts';
export {
  renderCustomerNoticePage,
  renderNoticePage,
  type NoticePageInput,
} from './render-notice-page.ts';
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
