/** HTML that is safe to send: made only by {@link markup}, which escapes everything put into it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, null and false leave nothing. */
export type Insert = string | number | Markup | null | false | readonly Insert[];

/** Template tag: literal parts are HTML, inserted values are text unless they are {@link Markup}. */
export function markup(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  const text = parts.reduce((html, part, index) => html + show(inserts[index - 1] ?? null) + part);
  return new Markup(text);
}

/** Escapes text for element content and for attribute values in either kind of quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A `<script type="application/json">` that holds a value. Inside a script element entities mean
 * nothing, so the characters that could end it are written as JSON escapes.
 */
export function jsonElement(id: string, value: unknown): Markup {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Markup(`<script type="application/json" id="${escapeHtml(id)}">${json}</script>`);
}

function show(insert: Insert): string {
  if (insert === null || insert === false) return '';
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === 'object') return insert.map(show).join('');
  return escapeHtml(String(insert));
}
