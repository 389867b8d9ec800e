import type { MailProviderName } from '@throughline/types';

/**
 * What a mail has to carry for its provider to name it when it comes back. SES and Mailgun hand the id
 * of the mail back by themselves. The others take these headers off before they send it on.
 */
export function writeProviderHeaders(
  provider: MailProviderName | null,
  deliveryId: string,
): Readonly<Record<string, string>> {
  switch (provider) {
    case 'sendgrid':
      return { 'X-SMTPAPI': JSON.stringify({ unique_args: { delivery: deliveryId } }) };
    case 'postmark':
      // The second keeps our id of the mail, which a repeat of it shares.
      return { 'X-PM-Metadata-delivery': deliveryId, 'X-PM-KeepID': 'true' };
    default:
      return {};
  }
}
