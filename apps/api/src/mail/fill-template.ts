import { escapeHtml } from '../config/escape-html.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Words in them that only the mail of this person has. */
  readonly own?: readonly string[];
}

/** The token of an address, which stands last in it. */
export function tokenOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** How the HTML names the logo that comes with the mail. */
export const logoId = 'logo';

/** Of a height that a line of text has room for; without images its place is taken by the name below. */
export function writeLogo(organisationName: string): string {
  return `<img src="cid:${logoId}" alt="" title="${escapeHtml(organisationName)}" height="40" style="display:block;height:40px;width:auto;max-width:240px;margin-bottom:8px">`;
}

/** Fills `{{name}}`; there is no logic in templates, so nothing typed by anyone can run. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values));
  const parts = partsOf.get(template) ?? template.split(/(\{\{\w+\}\})/);
  partsOf.set(template, parts);
  return parts
    .map((part, place) => (place % 2 === 0 ? part : (known.get(part.slice(2, -2)) ?? part)))
    .join('');
}

/** Templates, of which there are a handful, cut at their slots: every second part is one. */
const partsOf = new Map<string, readonly string[]>();
