import { basename } from 'node:path';
import { type Html, markup } from './html.ts';

/** Where the figures come from, so that anyone can compute them again. */
export function writeFooter(about: {
  readonly productVersion: string;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly notes: readonly string[];
}): Html {
  return markup`<h2>How to compute this again</h2>
    <p>
      Throughline ${about.productVersion}. Intervals are 95 %, tests two-sided. The same files give
      the same figures.
    </p>
    ${about.notes.map((note) => markup`<p>${note}</p> `)}
    <ul>
      ${about.inputs.map(
        ({ path, sha256 }) => markup`<li>${basename(path)}: SHA-256 <code>${sha256}</code></li> `,
      )}
    </ul>`;
}
