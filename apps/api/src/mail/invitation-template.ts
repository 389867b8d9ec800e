/** Readable with images off, in light and dark, one button, no image at all, no tracking. */
const source = `
<mjml lang="{{language}}" dir="ltr">
  <mj-head>
    <mj-title>{{subject}}</mj-title>
    <mj-preview>{{preview}}</mj-preview>
    <mj-attributes>
      <mj-all font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" />
      <mj-text font-size="16px" line-height="1.5" color="#1e293b" padding="0 24px 16px" />
      <mj-section padding="0" />
    </mj-attributes>
    <mj-raw>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
    </mj-raw>
    <mj-style>
      @media (prefers-color-scheme: dark) {
        body, .page, .page td { background-color: #0f172a !important; }
        .page div, .page li, .page a.plain { color: #e2e8f0 !important; }
        .page .quiet div { color: #cbd5e1 !important; }
      }
    </mj-style>
  </mj-head>
  <mj-body width="560px" background-color="#ffffff" css-class="page">
    <mj-section padding="32px 0 0">
      <mj-column>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{demo}}{{organisation}}</mj-text>
        <mj-text font-size="20px" font-weight="600">{{heading}}</mj-text>
        <mj-text>{{opening}}</mj-text>
        <mj-text>{{length}}</mj-text>
        <mj-button href="{{link}}" background-color="#1d4ed8" color="#ffffff" font-size="16px" font-weight="600" inner-padding="14px 28px" border-radius="6px" align="left" padding="8px 24px 24px">{{action}}</mj-button>
        <mj-text font-weight="600" padding="0 24px 4px">{{promiseHead}}</mj-text>
        <mj-text font-size="14px"><ul style="margin:0;padding-left:20px">{{promise}}</ul></mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{codeHint}}<br /><a class="plain" href="{{plainLink}}" style="color:#1d4ed8">{{plainLink}}</a><br /><strong style="font-family:ui-monospace,Consolas,monospace;letter-spacing:1px">{{code}}</strong></mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{why}}</mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;

let compiled: Promise<string> | null = null;

/** The mail's HTML with its placeholders, compiled once a process. */
export function loadInvitationTemplate(): Promise<string> {
  compiled ??= compile();
  return compiled;
}

async function compile(): Promise<string> {
  // Loaded when the first mail is due: it takes most of a second, and most starts send none.
  const { default: mjml2html } = await import('mjml');
  const { html, errors } = await mjml2html(source, { validationLevel: 'strict', fonts: {} });
  if (errors.length > 0) throw new Error('the mail template is not valid');
  return html;
}
