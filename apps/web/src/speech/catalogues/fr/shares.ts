import type { Catalogue } from '@throughline/speech';

/** What was said back to people. */
export const shares: Catalogue = {
  written: 'rédigé',
  'Write what was decided, in one language at least.':
    'Écrivez ce qui a été décidé, dans au moins une langue.',
  'Nothing is written in {missing}: they get it in {language}.':
    'Rien n’est rédigé en {missing}\u202f: ces personnes le recevront en {language}.',
  'Everybody gets it in their own language.': 'Chaque personne le reçoit dans sa propre langue.',
  'Keep and preview': 'Enregistrer et prévisualiser',
  'Share the results': 'Partager les résultats',
  'What is told': 'Ce qui est communiqué',
  '“What you said” is proposed from the published figures. What was decided only you know.':
    '«\u202fCe que vous avez dit\u202f» est proposé d’après les chiffres publiés. Il n’y a que vous qui sachiez ce qui a été décidé.',
  'What you said': 'Ce que vous avez dit',
  'What was decided': 'Ce qui a été décidé',
  'Tell {count} people what came of it?': {
    one: 'Dire à {count} personne ce qui en est sorti\u202f?',
    other: 'Dire à {count} personnes ce qui en est sorti\u202f?',
  },
  'Everybody who was asked gets one mail, in the hours of their own day. This is done once for each wave: it can be taken back until the first mail leaves, and the link can be withdrawn at any time.':
    'Toutes les personnes interrogées reçoivent un e-mail, aux heures de leur propre journée. Cela se fait une fois par vague\u202f: on peut revenir dessus jusqu’au départ du premier e-mail, et le lien peut être retiré à tout moment.',
  'Send {count} mails': { one: 'Envoyer {count} e-mail', other: 'Envoyer {count} e-mails' },
  'Share the results of {pulse}, wave {number}':
    'Partager les résultats de {pulse}, vague {number}',
  'Everybody who was asked gets one mail, whether they answered or not: nobody knows who did.':
    'Toutes les personnes interrogées reçoivent un e-mail, qu’elles aient répondu ou non\u202f: nul ne sait qui l’a fait.',
  'Nothing to share': 'Rien à partager',
  'Nothing has been shared yet': 'Rien n’a encore été partagé',
  'An administrator writes what was decided and shares it.':
    'L’administration écrit ce qui a été décidé et le partage.',
  '{count} people are away for longer than two weeks and get none.': {
    one: '{count} personne est absente plus de deux semaines et n’en reçoit pas.',
    other: '{count} personnes sont absentes plus de deux semaines et n’en reçoivent pas.',
  },
  '{count} people have no address and get none.': {
    one: '{count} personne n’a pas d’adresse et n’en reçoit pas.',
    other: '{count} personnes n’ont pas d’adresse et n’en reçoivent pas.',
  },
  '{count} addresses of these gave mails back, and get none.': {
    one: '{count} de ces adresses a renvoyé des e-mails et n’en reçoit pas.',
    other: '{count} de ces adresses ont renvoyé des e-mails et n’en reçoivent pas.',
  },
  'Send plan': 'Plan d’envoi',
  'What sharing now would do. Nothing has been sent.':
    'Ce que produirait un partage maintenant. Rien n’a été envoyé.',
  'Mailed at, on their own clock': 'Envoi, à leur heure locale',
  'Page with the results': 'Page des résultats',
  'This is what was kept last. Keep it again to see your changes.':
    'C’est ce qui a été enregistré en dernier. Enregistrez de nouveau pour voir vos modifications.',
  'The mail appears here as soon as what was decided is written and kept.':
    'L’e-mail apparaît ici dès que ce qui a été décidé est rédigé et enregistré.',
  'What people get': 'Ce que les personnes reçoivent',
  'The link has been withdrawn.': 'Le lien a été retiré.',
  'Nobody who was asked has been told yet. A mail says what people said, what was decided and where to look; its page shows the same figures as here, without an account.':
    'Les personnes interrogées n’ont encore rien appris. Un e-mail dit ce qui a été exprimé, ce qui a été décidé et où regarder\u202f; sa page montre les mêmes chiffres qu’ici, sans compte.',
  'See what was shared': 'Voir ce qui a été partagé',
  'What came of it, for those who were asked':
    'Ce qui en est sorti, pour les personnes interrogées',
  Sent: 'Envoyés',
  'Deferred, tried again': 'Différé, nouvel essai prévu',
  'In doubt, not sent twice': 'Incertain, non renvoyé',
  'Want no mails': 'Ne veulent pas d’e-mails',
  'Look again': 'Regarder de nouveau',
  'Shared by {by} {at}.': 'Partagé par {by}, {at}.',
  'Withdraw the link': 'Retirer le lien',
  'Open it again': 'Le rouvrir',
  'The next mails leave {instant}.': 'Les prochains e-mails partent\u202f: {instant}.',
  'These are the mails that failed or came back; nobody who has one gets another.':
    'Ce sont les e-mails qui ont échoué ou sont revenus\u202f; qui en a reçu un n’en reçoit pas d’autre.',
  'What was told': 'Ce qui a été communiqué',
  Link: 'Lien',
  'Whoever has the link of the mail sees the page with the results.':
    'Toute personne qui a le lien de l’e-mail voit la page des résultats.',
  'The link has been withdrawn: it leads nowhere, and mails that wait do not leave.':
    'Le lien a été retiré\u202f: il ne mène nulle part, et les e-mails en attente ne partent pas.',
  'Take it back?': 'Retirer\u202f?',
  'No mail has left yet, and none will. What you wrote stays here as a draft.':
    'Aucun e-mail n’est encore parti, et aucun ne partira. Ce que vous avez écrit reste ici comme brouillon.',
  'Withdraw the link?': 'Retirer le lien\u202f?',
  'Nobody sees the page any more, whoever has the link, and mails that still wait do not leave. You can open it again.':
    'Plus personne ne voit la page, même avec le lien, et les e-mails encore en attente ne partent pas. Vous pouvez le rouvrir.',
  '{language} ({count} people)': {
    one: '{language} ({count} personne)',
    other: '{language} ({count} personnes)',
  },
  'would get a mail.': { one: 'recevrait un e-mail.', other: 'recevraient un e-mail.' },
  'would get a mail, which takes one worker {duration}.': {
    one: 'recevrait un e-mail, ce qui prend à un worker {duration}.',
    other: 'recevraient un e-mail, ce qui prend à un worker {duration}.',
  },
  'Shared by {by} {at}; {count} mails have been sent.': {
    one: 'Partagé par {by}, {at}\u202f; {count} e-mail a été envoyé.',
    other: 'Partagé par {by}, {at}\u202f; {count} e-mails ont été envoyés.',
  },
  'Shared by {by} {at}; {count} mails have been sent, and {lost} failed or came back.': {
    one: 'Partagé par {by}, {at}\u202f; {count} e-mail a été envoyé, {lost} ont échoué ou sont revenus.',
    other:
      'Partagé par {by}, {at}\u202f; {count} e-mails ont été envoyés, {lost} ont échoué ou sont revenus.',
  },
};
