export {
  chooseInterfaceLanguage,
  chooseLocale,
  interfaceLanguageNames,
  interfaceLanguages,
  readAcceptLanguage,
  type InterfaceLanguage,
} from './languages.ts';
export {
  currentSpeech,
  english,
  say,
  sayCount,
  sayKnown,
  sayList,
  speakAs,
  writeNumber,
  type Catalogue,
  type Phrase,
  type Speech,
} from './say.ts';
