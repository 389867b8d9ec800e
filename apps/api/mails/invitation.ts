import mjml2html from 'mjml';

export type Direction = 'ltr' | 'rtl';

/** Colours that stand for those filled in later: the compiler wants to see colours. */
const colourMark = '#c01001';
const inkMark = '#c01002';

/**
 * The HTML of invitations and reminders with its `{{name}}` places. Readable with images off, in
 * light and dark, one button, nothing fetched, no tracking.
 */
export async function compileInvitation(direction: Direction): Promise<string> {
  const { html, errors } = await mjml2html(writeSource(direction), {
    validationLevel: 'strict',
    fonts: {},
  });
  if (errors.length > 0) throw new Error('the mail template is not valid');
  return html.replaceAll(colourMark, '{{colour}}').replaceAll(inkMark, '{{ink}}');
}

function writeSource(direction: Direction): string {
  const start = direction === 'ltr' ? 'left' : 'right';
  return `
<mjml lang="{{language}}" dir="${direction}">
  <mj-head>
    <mj-title>{{subject}}</mj-title>
    <mj-preview>{{preview}}</mj-preview>
    <mj-attributes>
      <mj-all font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" />
      <mj-text align="${start}" font-size="16px" line-height="1.5" color="#1e293b" padding="0 24px 16px" />
      <mj-section direction="${direction}" padding="0" />
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
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{logo}}{{demo}}{{organisation}}</mj-text>
        <mj-text font-size="20px" font-weight="600">{{heading}}</mj-text>
        <mj-text>{{opening}}</mj-text>
        <mj-text>{{length}}</mj-text>
        <mj-button href="{{link}}" css-class="action" background-color="${colourMark}" color="${inkMark}" font-size="16px" font-weight="600" inner-padding="14px 28px" border-radius="6px" align="${start}" padding="8px 24px 24px">{{action}}</mj-button>
        <mj-text font-weight="600" padding="0 24px 4px">{{promiseHead}}</mj-text>
        <mj-text font-size="14px"><ul style="margin:0;padding-${start}:20px">{{promise}}</ul></mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{codeHint}}<br /><a class="plain" dir="ltr" href="{{plainLink}}" style="color:#1d4ed8">{{plainLink}}</a><br /><strong dir="ltr" style="font-family:ui-monospace,Consolas,monospace;letter-spacing:1px">{{code}}</strong></mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{why}}</mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{unsubscribeHint}} <a class="plain" href="{{unsubscribeLink}}" style="color:#1d4ed8">{{unsubscribe}}</a></mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
}
