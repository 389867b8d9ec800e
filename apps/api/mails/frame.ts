import mjml2html from 'mjml';

export type Direction = 'ltr' | 'rtl';

/** Colours that stand for those filled in later: the compiler wants to see colours. */
export const colourMark = '#c01001';
export const inkMark = '#c01002';

/** Where lines of text begin. */
export const startOf = (direction: Direction): 'left' | 'right' =>
  direction === 'ltr' ? 'left' : 'right';

/**
 * The HTML of a mail with its `{{name}}` places. Readable with images off, in light and dark, one
 * button, nothing fetched, no tracking.
 *
 * @param content what stands in the one column, as MJML
 */
export async function compileMail(direction: Direction, content: string): Promise<string> {
  const { html, errors } = await mjml2html(writeSource(direction, content), {
    validationLevel: 'strict',
    fonts: {},
  });
  if (errors.length > 0) throw new Error('the mail template is not valid');
  return html.replaceAll(colourMark, '{{colour}}').replaceAll(inkMark, '{{ink}}');
}

function writeSource(direction: Direction, content: string): string {
  return `
<mjml lang="{{language}}" dir="${direction}">
  <mj-head>
    <mj-title>{{subject}}</mj-title>
    <mj-preview>{{preview}}</mj-preview>
    <mj-attributes>
      <mj-all font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" />
      <mj-text align="${startOf(direction)}" font-size="16px" line-height="1.5" color="#1e293b" padding="0 24px 16px" />
      <mj-section direction="${direction}" padding="0" />
      <mj-column direction="${direction}" />
    </mj-attributes>
    <mj-raw>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
    </mj-raw>
    <mj-style>
      @media (prefers-color-scheme: dark) {
        body, .page, .page > div, .page td { background-color: #0f172a !important; }
        .page .action td { background-color: {{colour}} !important; }
        .page div, .page li { color: #e2e8f0 !important; }
        .page a.plain { color: #93c5fd !important; }
        .page .quiet div { color: #cbd5e1 !important; }
      }
    </mj-style>
  </mj-head>
  <mj-body width="560px" background-color="#ffffff" css-class="page">
    <mj-section padding="32px 0 0">
      <mj-column>
${content}
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
}
