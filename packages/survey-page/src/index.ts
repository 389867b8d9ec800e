export { formatClosing, formatDuration } from './format.ts';
export type { NoticeKind, NoticeWave } from './notices.ts';
export { confidentialityPromise, customerPromise, customerTitle } from './promise.ts';
export {
  renderCustomerNoticePage,
  renderNoticePage,
  type NoticePageInput,
} from './render-notice-page.ts';
export { renderSurveyPage, type SurveyPageInput } from './render-survey-page.ts';
export {
  chooseSurveyLanguage,
  isSurveyLanguage,
  languageNames,
  surveyLanguages,
  type SurveyLanguage,
} from './texts/languages.ts';
