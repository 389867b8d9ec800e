import { type Html, markup } from './html.ts';

/** A column of a table on the page. */
export interface PageColumn {
  readonly heading: string;
  readonly isFigure: boolean;
}

/** A table that says what a chart beside it shows. The first cell of a row names it. */
export function writeTable(
  caption: string,
  columns: readonly PageColumn[],
  rows: readonly (readonly string[])[],
): Html {
  const kind = (at: number) => (columns[at]?.isFigure === true ? 'figure' : '');
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ heading }, at) => markup`<th scope="col" class="${kind(at)}">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              ${row.map((cell, at) =>
                at === 0
                  ? markup`<th scope="row">${cell}</th>`
                  : markup`<td class="${kind(at)}">${cell}</td>`,
              )}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
