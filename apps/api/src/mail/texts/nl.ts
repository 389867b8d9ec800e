import type { MailTexts } from './mail-texts.ts';

export const dutch: MailTexts = {
  demo: 'Demo',
  subject: '{pulse}: {duration} van uw tijd',
  reminderSubject: 'Herinnering: {pulse} wacht op uw antwoord',
  preview: 'Vertrouwelijk, geteld in groepen. Niemand kan afzonderlijke antwoorden zien.',
  heading: 'Hoe wordt er hier met u omgegaan?',
  reminderHeading: 'Uw antwoord is nog steeds welkom',
  opening:
    '{organisation} vraagt hoe collega’s met elkaar omgaan en of klanten dat merken. U krijgt deze mail omdat uw eenheid meedoet aan ‘{pulse}’.',
  reminderOpening:
    '{organisation} vraagt hoe collega’s met elkaar omgaan en of klanten dat merken. Uw kijk ontbreekt nog. Als u intussen hebt geantwoord, kunt u deze mail negeren.',
  length: 'Het duurt {duration} en is open tot {closing}.',
  action: 'Nu antwoorden',
  promiseHead: 'Wie wat ziet',
  codeHint: 'Werkt de knop niet, open dan dit adres en typ de code eronder:',
  why: 'De link is alleen van u: stuur deze mail niet door. Tot de sluiting kunt u er opnieuw mee antwoorden; het laatste antwoord telt.',
  unsubscribeHint: 'Wilt u zulke mails niet meer?',
  unsubscribe: 'Afmelden',
};
