import type { Catalogue } from '@throughline/speech';

/** Mails. */
export const mailings: Catalogue = {
  'Not saved: {reason}.': 'Non enregistré\u202f: {reason}.',
  'Colour of the button': 'Couleur du bouton',
  'The writing on it is black or white, whichever reads better.':
    'Le texte y est noir ou blanc, selon ce qui se lit le mieux.',
  Logo: 'Logo',
  'None. The organisation’s name stands at the top of every mail either way.':
    'Aucun. Le nom de l’organisation figure de toute façon en haut de chaque e-mail.',
  'Choose another': 'En choisir un autre',
  'Choose a PNG or JPEG': 'Choisir un PNG ou un JPEG',
  'Remove the logo': 'Supprimer le logo',
  'At most 30 kB. It is shown 40 pixels high, on white and on a dark ground.':
    '30 ko au maximum. Il est affiché sur 40 pixels de haut, sur fond blanc et sur fond sombre.',
  'Saved. It holds for every mail from now on.':
    'Enregistré. Cela vaut désormais pour chaque e-mail.',
  'How invitations and reminders look. They carry the organisation’s name, one button and nothing that is fetched or followed; each is written in the language of its reader.':
    'L’apparence des invitations et des relances. Elles portent le nom de l’organisation, un bouton et rien qui soit téléchargé ou suivi à la trace\u202f; chacune est écrite dans la langue de qui la lit.',
  'The logo': 'Le logo',
  'An HTTPS subscription of the topic, without raw delivery; the identity publishes bounces and complaints to the topic, with the original headers.':
    'Comme abonnement HTTPS au topic, sans «\u202fraw message delivery\u202f»\u202f; l’identité publie les retours et les plaintes dans le topic, avec les en-têtes d’origine.',
  'As a signed event webhook, for bounced, dropped and spam reports.':
    'Comme webhook d’événements signé, pour «\u202fbounced\u202f», «\u202fdropped\u202f» et «\u202fspam reports\u202f».',
  'As a webhook for permanent failures and for spam complaints.':
    'Comme webhook pour les échecs définitifs et les plaintes pour spam.',
  'As a webhook for bounces and spam complaints, without content; with the login of MAIL_PROVIDER_LOGIN, and MAIL_PROVIDER_KEY as the header X-Webhook-Secret.':
    'Comme webhook pour les retours et les plaintes pour spam, sans le contenu\u202f; avec l’identifiant de MAIL_PROVIDER_LOGIN, et MAIL_PROVIDER_KEY dans l’en-tête X-Webhook-Secret.',
  'No mail provider tells this instance of mails that could not be delivered. Whoever runs it sets one up with MAIL_PROVIDER, or the mailbox that such mails come back to with BOUNCE_IMAP_URL.':
    'Aucun fournisseur de messagerie ne signale à cette instance les e-mails qui n’ont pas pu être remis. Qui l’exploite en configure un avec MAIL_PROVIDER, ou la boîte à laquelle ces e-mails reviennent avec BOUNCE_IMAP_URL.',
  '{provider} tells this instance of mails that could not be delivered or were marked as unwanted. Nobody is given up for an automatic answer.':
    '{provider} signale à cette instance les e-mails qui n’ont pas pu être remis ou ont été marqués comme indésirables. Une réponse automatique n’exclut personne.',
  'Amazon asks whether its topic may tell this instance, since {time}. Until you confirm it, nothing comes. The button opens a page of Amazon; this instance opens no address itself.':
    'Depuis le {time}, Amazon demande si son topic peut notifier cette instance. Rien n’arrive tant que vous ne l’avez pas confirmé. Le bouton ouvre une page d’Amazon\u202f; cette instance n’ouvre elle-même aucune adresse.',
  'Confirm it at Amazon': 'Confirmer chez Amazon',
  'Amazon’s certificate is valid until {time}. Have the next one added before then, or nothing more is taken.':
    'Le certificat d’Amazon est valable jusqu’au {time}. Faites ajouter le suivant avant cette date, sinon plus rien n’est accepté.',
  'Mails that come back': 'E-mails qui reviennent',
  'Address to enter there': 'Adresse à saisir là-bas',
  '{file} is neither a PNG nor a JPEG, which all mail programs can show.':
    '{file} n’est ni un PNG ni un JPEG, formats que tous les logiciels de messagerie savent afficher.',
  '{file} has {kilobytes} kB; at most {most} are possible, since it comes with every mail. Save it smaller: 80 pixels high is enough.':
    '{file} fait {kilobytes} ko\u202f; le maximum est de {most}, car il accompagne chaque e-mail. Enregistrez-le en plus petit\u202f: 80 pixels de haut suffisent.',
};
