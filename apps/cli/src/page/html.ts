/** A piece of a page whose text is already safe. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | null | readonly Html[];

/** Writes HTML or SVG: everything that is put in is escaped, unless it was written by this function itself. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: texts.reduce((all, text, at) => all + writePart(parts[at - 1] ?? null) + text),
  };
}

function writePart(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escape(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  // Control characters have no place in a document, whatever a file brings.
  return text
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? '')
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ');
}
