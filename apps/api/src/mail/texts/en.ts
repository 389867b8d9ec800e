import type { MailTexts } from './mail-texts.ts';

export const english: MailTexts = {
  demo: 'Demo',
  subject: '{pulse}: {duration} of your time',
  reminderSubject: 'A reminder: {pulse} is open for your answer',
  preview: 'Confidential, counted in groups. Nobody can see single answers.',
  heading: 'How are you treated here?',
  reminderHeading: 'Your answer is still welcome',
  opening:
    '{organisation} asks how people are treated as colleagues, and whether that reaches customers. You get this mail because your unit is part of “{pulse}”.',
  reminderOpening:
    '{organisation} asks how people are treated as colleagues, and whether that reaches customers. Your view is still missing. If you have answered in the meantime, please ignore this mail.',
  length: 'It takes {duration} and is open until {closing}.',
  action: 'Answer now',
  promiseHead: 'Who sees what',
  codeHint: 'If the button does not work, open this address and type the code below:',
  why: 'The link is yours alone: please do not forward this mail. You can answer again with it until the closing date; the last answer counts.',
  unsubscribeHint: 'You want no such mails any more?',
  unsubscribe: 'Unsubscribe',
};
