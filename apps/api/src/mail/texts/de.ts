import type { MailTexts } from './mail-texts.ts';

export const german: MailTexts = {
  demo: 'Demo',
  subject: '{pulse}: {duration} Ihrer Zeit',
  reminderSubject: 'Zur Erinnerung: {pulse} ist offen für Ihre Antwort',
  preview: 'Vertraulich, nur in Gruppen gezählt. Niemand kann einzelne Antworten sehen.',
  heading: 'Wie geht man hier mit Ihnen um?',
  reminderHeading: 'Ihre Antwort ist noch willkommen',
  opening:
    '{organisation} fragt, wie man hier miteinander umgeht und ob das bei der Kundschaft ankommt. Sie bekommen diese Mail, weil Ihr Bereich an „{pulse}“ teilnimmt.',
  reminderOpening:
    '{organisation} fragt, wie man hier miteinander umgeht und ob das bei der Kundschaft ankommt. Ihre Sicht fehlt noch. Falls Sie inzwischen geantwortet haben, beachten Sie diese Mail bitte nicht.',
  length: 'Es dauert {duration} und ist offen bis {closing}.',
  action: 'Jetzt antworten',
  promiseHead: 'Wer was sieht',
  codeHint:
    'Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse und geben Sie den Code darunter ein:',
  why: 'Der Link gehört nur Ihnen: Bitte leiten Sie diese Mail nicht weiter. Bis zum Ende können Sie damit noch einmal antworten; die letzte Antwort zählt.',
  unsubscribeHint: 'Sie möchten solche Mails nicht mehr?',
  unsubscribe: 'Abmelden',
};
