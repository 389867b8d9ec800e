import type { Catalogue } from '@throughline/speech';

/** What was said back to people. */
export const shares: Catalogue = {
  written: 'verfasst',
  'Write what was decided, in one language at least.':
    'Schreiben Sie, was beschlossen wurde, mindestens in einer Sprache.',
  'Nothing is written in {missing}: they get it in {language}.':
    'Auf {missing} ist nichts verfasst: Diese Personen erhalten es auf {language}.',
  'Everybody gets it in their own language.': 'Alle erhalten es in ihrer eigenen Sprache.',
  'Keep and preview': 'Speichern und ansehen',
  'Share the results': 'Ergebnisse mitteilen',
  'What is told': 'Was mitgeteilt wird',
  '“What you said” is proposed from the published figures. What was decided only you know.':
    '„Was Sie gesagt haben“ ist aus den veröffentlichten Zahlen vorgeschlagen. Was beschlossen wurde, wissen nur Sie.',
  'What you said': 'Was Sie gesagt haben',
  'What was decided': 'Was beschlossen wurde',
  'Tell {count} people what came of it?': {
    one: '{count} Person mitteilen, was daraus geworden ist?',
    other: '{count} Personen mitteilen, was daraus geworden ist?',
  },
  'Everybody who was asked gets one mail, in the hours of their own day. This is done once for each wave: it can be taken back until the first mail leaves, and the link can be withdrawn at any time.':
    'Alle, die gefragt wurden, erhalten eine E-Mail, zur passenden Stunde ihres eigenen Tages. Das geschieht einmal je Welle: Es lässt sich zurücknehmen, bis die erste E-Mail hinausgeht, und der Link lässt sich jederzeit zurückziehen.',
  'Send {count} mails': { one: '{count} E-Mail senden', other: '{count} E-Mails senden' },
  'Share the results of {pulse}, wave {number}':
    'Ergebnisse von {pulse}, Welle {number}, mitteilen',
  'Everybody who was asked gets one mail, whether they answered or not: nobody knows who did.':
    'Alle, die gefragt wurden, erhalten eine E-Mail, ob sie geantwortet haben oder nicht: Niemand weiß, wer es getan hat.',
  'Nothing to share': 'Nichts mitzuteilen',
  'Nothing has been shared yet': 'Noch wurde nichts mitgeteilt',
  'An administrator writes what was decided and shares it.':
    'Die Administration schreibt, was beschlossen wurde, und teilt es mit.',
  '{count} people are away for longer than two weeks and get none.': {
    one: '{count} Person ist länger als zwei Wochen abwesend und erhält keine.',
    other: '{count} Personen sind länger als zwei Wochen abwesend und erhalten keine.',
  },
  '{count} people have no address and get none.': {
    one: '{count} Person hat keine Adresse und erhält keine.',
    other: '{count} Personen haben keine Adresse und erhalten keine.',
  },
  '{count} addresses of these gave mails back, and get none.': {
    one: '{count} dieser Adressen hat E-Mails zurückgewiesen und erhält keine.',
    other: '{count} dieser Adressen haben E-Mails zurückgewiesen und erhalten keine.',
  },
  'Send plan': 'Versandplan',
  'What sharing now would do. Nothing has been sent.':
    'Was ein Mitteilen jetzt bewirken würde. Noch wurde nichts gesendet.',
  'Mailed at, on their own clock': 'E-Mail um, nach eigener Uhr',
  'Page with the results': 'Seite mit den Ergebnissen',
  'This is what was kept last. Keep it again to see your changes.':
    'Das ist der zuletzt gespeicherte Stand. Speichern Sie erneut, um Ihre Änderungen zu sehen.',
  'The mail appears here as soon as what was decided is written and kept.':
    'Die E-Mail erscheint hier, sobald verfasst und gespeichert ist, was beschlossen wurde.',
  'What people get': 'Was die Befragten bekommen',
  'The link has been withdrawn.': 'Der Link wurde zurückgezogen.',
  'Nobody who was asked has been told yet. A mail says what people said, what was decided and where to look; its page shows the same figures as here, without an account.':
    'Noch hat niemand, der gefragt wurde, etwas erfahren. Eine E-Mail sagt, was die Menschen gesagt haben, was beschlossen wurde und wo man nachsehen kann; ihre Seite zeigt dieselben Zahlen wie hier, ohne Konto.',
  'See what was shared': 'Ansehen, was mitgeteilt wurde',
  'What came of it, for those who were asked':
    'Was daraus geworden ist, für alle, die gefragt wurden',
  Sent: 'Gesendet',
  'Deferred, tried again': 'Aufgeschoben, wird erneut versucht',
  'In doubt, not sent twice': 'Ungewiss, nicht zweimal gesendet',
  'Want no mails': 'Möchten keine E-Mails',
  'Look again': 'Noch einmal hinsehen',
  'Shared by {by} {at}.': 'Mitgeteilt von {by}, {at}.',
  'Withdraw the link': 'Link zurückziehen',
  'Open it again': 'Wieder öffnen',
  'The next mails leave {instant}.': 'Die nächsten E-Mails gehen hinaus: {instant}.',
  'These are the mails that failed or came back; nobody who has one gets another.':
    'Dies sind die E-Mails, die fehlgeschlagen oder zurückgekommen sind; wer eine erhalten hat, erhält keine weitere.',
  'What was told': 'Was mitgeteilt wurde',
  Link: 'Link',
  'Whoever has the link of the mail sees the page with the results.':
    'Wer den Link aus der E-Mail hat, sieht die Seite mit den Ergebnissen.',
  'The link has been withdrawn: it leads nowhere, and mails that wait do not leave.':
    'Der Link wurde zurückgezogen: Er führt nirgendwohin, und wartende E-Mails gehen nicht hinaus.',
  'Take it back?': 'Zurücknehmen?',
  'No mail has left yet, and none will. What you wrote stays here as a draft.':
    'Noch ist keine E-Mail hinausgegangen, und es wird keine hinausgehen. Was Sie geschrieben haben, bleibt hier als Entwurf.',
  'Withdraw the link?': 'Link zurückziehen?',
  'Nobody sees the page any more, whoever has the link, and mails that still wait do not leave. You can open it again.':
    'Niemand sieht die Seite mehr, auch nicht mit dem Link, und E-Mails, die noch warten, gehen nicht hinaus. Sie können ihn wieder öffnen.',
  '{language} ({count} people)': {
    one: '{language} ({count} Person)',
    other: '{language} ({count} Personen)',
  },
  'would get a mail.': {
    one: 'würde eine E-Mail erhalten.',
    other: 'würden eine E-Mail erhalten.',
  },
  'would get a mail, which takes one worker {duration}.': {
    one: 'würde eine E-Mail erhalten; ein Worker braucht dafür {duration}.',
    other: 'würden eine E-Mail erhalten; ein Worker braucht dafür {duration}.',
  },
  'Shared by {by} {at}; {count} mails have been sent.': {
    one: 'Mitgeteilt von {by}, {at}; {count} E-Mail wurde gesendet.',
    other: 'Mitgeteilt von {by}, {at}; {count} E-Mails wurden gesendet.',
  },
  'Shared by {by} {at}; {count} mails have been sent, and {lost} failed or came back.': {
    one: 'Mitgeteilt von {by}, {at}; {count} E-Mail wurde gesendet, {lost} sind fehlgeschlagen oder zurückgekommen.',
    other:
      'Mitgeteilt von {by}, {at}; {count} E-Mails wurden gesendet, {lost} sind fehlgeschlagen oder zurückgekommen.',
  },
};
