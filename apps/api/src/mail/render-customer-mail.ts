import {
  askedCustomerPromise,
  fillText,
  formatClosing,
  formatDuration,
} from '@throughline/survey-page';
import { freezeCustomerQuestionnaire, type CustomerBlock } from '@throughline/instrument';
import { fewestCustomers } from '@throughline/types';
import type { RenderedMail } from './fill-template.ts';
import { renderAsking, type AskingMail } from './render-invitation.ts';
import { customerTextsByLanguage } from './texts/customer-texts.ts';
import { mailTextsByLanguage } from './texts/texts.ts';

export interface CustomerMail extends Omit<AskingMail, 'words' | 'promise'> {
  readonly unitName: string;
  readonly isDemo: boolean;
  readonly block: CustomerBlock;
  readonly closesAt: string;
  readonly timeZone: string;
}

/** Writes the mail that asks a customer, in the layout of all mails. */
export function renderCustomerMail(mail: CustomerMail): RenderedMail {
  const { language, organisationName: organisation, unitName: unit } = mail;
  const texts = mailTextsByLanguage[language];
  const own = customerTextsByLanguage[language];
  const { estimatedSeconds } = freezeCustomerQuestionnaire(mail.block);
  const duration = formatDuration(estimatedSeconds, language);
  const closing = formatClosing(mail.closesAt, mail.timeZone, language);
  return renderAsking({
    ...mail,
    words: {
      ...texts,
      ...own,
      subject: fillText(own.subject, { organisation }),
      opening: fillText(own.opening, { organisation, unit }),
      why: fillText(own.why, { organisation }),
      length: fillText(texts.length, { duration, closing }),
      demo: mail.isDemo ? `${texts.demo} – ` : '',
      organisation,
    },
    promise: askedCustomerPromise(fewestCustomers, language),
  });
}
