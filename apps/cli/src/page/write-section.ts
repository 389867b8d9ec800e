import { type Html, markup } from './html.ts';

/** A section with a chart and the table that says the same. */
export function writeSection(about: {
  readonly title: string;
  readonly text: readonly string[];
  readonly chart: Html | null;
  readonly table: Html;
}): Html {
  const { title, text, chart, table } = about;
  return markup`<section>
    <h2>${title}</h2>
    ${text.map((each) => markup`<p class="faint">${each}</p> `)}${
      chart === null
        ? table
        : markup`<div class="pair">
            <div>${chart}</div>
            ${table}
          </div>`
    }
  </section> `;
}
