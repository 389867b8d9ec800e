import type { MailLogo } from '../mail/look.ts';
import { escapeHtml } from '../config/escape-html.ts';
import { logoId, type RenderedMail } from '../mail/fill-template.ts';

/** A mail as a page: its subject above it and its logo in it, as mail programs put them together. */
export function showInBrowser({ html, subject }: RenderedMail, logo: MailLogo | null): string {
  const picture =
    logo === null ? '' : `data:${logo.type};base64,${logo.content.toString('base64')}`;
  return html
    .replaceAll(`cid:${logoId}`, picture)
    .replace(/<body[^>]*>/, (body) => `${body}${writeSubject(subject)}`);
}

/** In the colours of the browser, so that it is seen not to be part of the mail. */
function writeSubject(subject: string): string {
  return `<div dir="auto" style="font:600 16px/1.4 system-ui,sans-serif;padding:12px 24px;background:Canvas;color:CanvasText;border-bottom:1px solid GrayText">${escapeHtml(subject)}</div>`;
}
