import type { Catalogue } from '@throughline/speech';

/** Mails. */
export const mailings: Catalogue = {
  'Not saved: {reason}.': 'Nicht gespeichert: {reason}.',
  'Colour of the button': 'Farbe der Schaltfläche',
  'The writing on it is black or white, whichever reads better.':
    'Die Schrift darauf ist schwarz oder weiß, je nachdem, was besser lesbar ist.',
  Logo: 'Logo',
  'None. The organisation’s name stands at the top of every mail either way.':
    'Keines. Der Name der Organisation steht in jedem Fall oben in jeder E-Mail.',
  'Choose another': 'Anderes wählen',
  'Choose a PNG or JPEG': 'PNG oder JPEG wählen',
  'Remove the logo': 'Logo entfernen',
  'At most 30 kB. It is shown 40 pixels high, on white and on a dark ground.':
    'Höchstens 30 kB. Es wird 40 Pixel hoch gezeigt, auf weißem und auf dunklem Grund.',
  'Saved. It holds for every mail from now on.': 'Gespeichert. Es gilt ab jetzt für jede E-Mail.',
  'How invitations and reminders look. They carry the organisation’s name, one button and nothing that is fetched or followed; each is written in the language of its reader.':
    'Wie Einladungen und Erinnerungen aussehen. Sie enthalten den Namen der Organisation, eine Schaltfläche und nichts, was nachgeladen oder nachverfolgt wird; jede ist in der Sprache der Person geschrieben, die sie liest.',
  'The logo': 'Das Logo',
  'An HTTPS subscription of the topic, without raw delivery; the identity publishes bounces and complaints to the topic, with the original headers.':
    'Als HTTPS-Abonnement des Topics, ohne „Raw message delivery“; die Identität meldet Bounces und Beschwerden an das Topic, mit den ursprünglichen Kopfzeilen.',
  'As a signed event webhook, for bounced, dropped and spam reports.':
    'Als signierter Event-Webhook, für „Bounced“, „Dropped“ und „Spam Reports“.',
  'As a webhook for permanent failures and for spam complaints.':
    'Als Webhook für dauerhafte Fehler und für Spam-Beschwerden.',
  'As a webhook for bounces and spam complaints, without content; with the login of MAIL_PROVIDER_LOGIN, and MAIL_PROVIDER_KEY as the header X-Webhook-Secret.':
    'Als Webhook für Bounces und Spam-Beschwerden, ohne Inhalt; mit der Anmeldung aus MAIL_PROVIDER_LOGIN und MAIL_PROVIDER_KEY als Kopfzeile X-Webhook-Secret.',
  'No mail provider tells this instance of mails that could not be delivered. Whoever runs it sets one up with MAIL_PROVIDER, or the mailbox that such mails come back to with BOUNCE_IMAP_URL.':
    'Kein Mailanbieter meldet dieser Instanz E-Mails, die nicht zugestellt werden konnten. Wer sie betreibt, richtet mit MAIL_PROVIDER einen ein oder mit BOUNCE_IMAP_URL das Postfach, in das solche E-Mails zurückkommen.',
  '{provider} tells this instance of mails that could not be delivered or were marked as unwanted. Nobody is given up for an automatic answer.':
    '{provider} meldet dieser Instanz E-Mails, die nicht zugestellt werden konnten oder als unerwünscht markiert wurden. Wegen einer automatischen Antwort wird niemand aufgegeben.',
  'Amazon asks whether its topic may tell this instance, since {time}. Until you confirm it, nothing comes. The button opens a page of Amazon; this instance opens no address itself.':
    'Amazon fragt seit dem {time}, ob sein Topic diese Instanz benachrichtigen darf. Bis Sie das bestätigen, kommt nichts. Die Schaltfläche öffnet eine Seite von Amazon; diese Instanz selbst öffnet keine Adresse.',
  'Confirm it at Amazon': 'Bei Amazon bestätigen',
  'Amazon’s certificate is valid until {time}. Have the next one added before then, or nothing more is taken.':
    'Das Zertifikat von Amazon gilt bis {time}. Lassen Sie vorher das nächste hinzufügen, sonst wird nichts mehr angenommen.',
  'Mails that come back': 'E-Mails, die zurückkommen',
  'Address to enter there': 'Dort einzutragende Adresse',
  '{file} is neither a PNG nor a JPEG, which all mail programs can show.':
    '{file} ist weder PNG noch JPEG, was alle Mailprogramme anzeigen können.',
  '{file} has {kilobytes} kB; at most {most} are possible, since it comes with every mail. Save it smaller: 80 pixels high is enough.':
    '{file} hat {kilobytes} kB; höchstens {most} sind möglich, da es mit jeder E-Mail kommt. Speichern Sie es kleiner: 80 Pixel Höhe genügen.',
};
