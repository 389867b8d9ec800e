import { markup, type Markup } from './markup.ts';
import { languageNames, surveyLanguages, type SurveyLanguage } from './texts/languages.ts';

/**
 * The choice of the page's language: plain links to the same page in each, so that it works
 * without scripts. Addresses are relative, since the language is the last part of the path.
 */
export function renderLanguages(choice: {
  readonly current: SurveyLanguage;
  readonly label: string;
  readonly query: string;
}): Markup {
  const others = surveyLanguages.filter((language) => language !== choice.current);
  return markup`<details id="languages"><summary><span class="unseen">${choice.label}: </span>${languageNames[choice.current]}</summary>
<ul>${others.map(
    (language) =>
      markup`<li><a href="${language}${choice.query}" lang="${language}">${languageNames[language]}</a></li>\n`,
  )}</ul></details>`;
}
