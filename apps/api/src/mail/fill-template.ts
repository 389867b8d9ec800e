export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
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
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => known.get(name) ?? whole);
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
