import { Markup, markup, type Insert } from './markup.ts';
import { directionOf, type SurveyLanguage } from './texts/languages.ts';

/** What stands in the page beside its content: one answer of the server is all of it. */
export interface PageAssets {
  /** CSS that does not end its element. */
  style: string;
  /** JavaScript likewise; null for a page without questions, which needs none. */
  script: string | null;
}

/** Marks what is in another language than the page, for screen readers and for its direction. */
export function markLanguage(language: string, page: SurveyLanguage): Insert {
  return language !== page && markup` lang="${language}" dir="${directionOf(language)}"`;
}

/** The document around the content: nothing in it is fetched. */
export function renderShell(shell: {
  language: SurveyLanguage;
  title: string;
  assets: PageAssets;
  /** Bands across the top: a demo, a preview. */
  labels: readonly string[];
  content: Insert;
}): string {
  const { language, title, assets } = shell;
  const page: Markup = markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${new Markup(`<style>${assets.style}</style>`)}
${assets.script !== null && new Markup(`<script type="module">${assets.script}</script>`)}
</head>
<body>
${
  shell.labels.length > 0 &&
  markup`<aside>${shell.labels.map((label) => markup`<p>${label}</p>`)}</aside>
`
}<main aria-label="${shell.title}">
${shell.content}
</main>
</body>
</html>
`;
  return page.text;
}
