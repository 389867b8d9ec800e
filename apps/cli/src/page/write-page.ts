import { type Html, markup } from './html.ts';
import { style } from './style.ts';

/** A page for people who decide: what was asked, the answer in large type, and sections below it. */
export interface Page {
  /** Above the answer: what was asked. */
  readonly asked: string;
  readonly headline: string;
  readonly word: Html | null;
  readonly lead: readonly string[];
  readonly sections: readonly Html[];
  readonly footer: Html;
}

/** One self-contained document: it fetches nothing and runs nothing. */
export function writePage({ asked, headline, word, lead, sections, footer }: Page): string {
  const page = markup`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="robots" content="noindex" />
        <title>${headline}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <header>
          <p class="eyebrow">${asked}</p>
          ${word}
          <h1>${headline}</h1>
          ${lead.map((text, at) => markup`<p class="${at === 0 ? 'lead' : ''}">${text}</p> `)}
        </header>
        <main>${sections}</main>
        <footer>${footer}</footer>
      </body>
    </html> `;
  return page.html;
}
