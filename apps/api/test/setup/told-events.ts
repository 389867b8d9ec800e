import { toldByMailgun } from './told-by-mailgun.ts';
import { toldByPostmark } from './told-by-postmark.ts';
import { toldBySendGrid } from './told-by-sendgrid.ts';
import { toldBySes } from './told-by-ses.ts';

export const toldEvents = {
  ses: toldBySes,
  sendgrid: toldBySendGrid,
  mailgun: toldByMailgun,
  postmark: toldByPostmark,
};
