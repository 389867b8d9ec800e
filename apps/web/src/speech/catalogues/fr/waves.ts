import type { Catalogue } from '@throughline/speech';

/** Waves. */
export const waves: Catalogue = {
  Invited: 'Invitations',
  Answered: 'Réponses',
  'fewer than {k}': 'moins de {k}',
  Participation: 'Participation',
  'not shown': 'non affichée',
  'No scores were published': 'Aucun score n’a été publié',
  Print: 'Imprimer',
  'Print it now: once you leave this page it is gone.':
    'Imprimez-la maintenant\u202f: une fois cette page quittée, elle n’existe plus.',
  'The sheet as it is printed': 'La feuille telle qu’elle sera imprimée',
  'Not arrived, or not for certain': 'Non arrivés, ou sans certitude',
  'Try these again': 'Réessayer ces envois',
  'Reason given by the mail server': 'Motif donné par le serveur de messagerie',
  'The first {count} by address.': 'Les {count} premiers par adresse.',
  'They cannot be sent once more. {reason}': 'Ils ne peuvent pas être renvoyés. {reason}',
  'Mails that have not arrived for certain': 'E-mails dont l’arrivée n’est pas certaine',
  'Send {count} mails once more?': {
    one: 'Renvoyer {count} e-mail\u202f?',
    other: 'Renvoyer {count} e-mails\u202f?',
  },
  '{about} Correct wrong addresses in the directory first: each mail goes to the address that stands there now. People who want no mails get none.':
    '{about} Corrigez d’abord les adresses erronées dans l’annuaire\u202f: chaque e-mail part à l’adresse qui y figure maintenant. Les personnes qui ne veulent pas d’e-mails n’en reçoivent pas.',
  'The mail server takes no mails': 'Le serveur de messagerie n’accepte pas d’e-mails',
  '{reason} It is tried again {time}, and all mails follow by themselves when it takes one.':
    '{reason} Nouvel essai le {time}\u202f; tous les e-mails suivent automatiquement dès qu’il en accepte un.',
  'No mails leave: the database was restored or moved':
    'Aucun e-mail ne part\u202f: la base de données a été restaurée ou déplacée',
  'It is not the one that mails left from before, as after a restore from a backup or a move to another server. Until an administrator lets them go, nobody is mailed and no planned wave opens; everything else works. In a copy that was made to try something, leave it so.':
    'Ce n’est pas celle d’où partaient les e-mails auparavant, comme après une restauration depuis une sauvegarde ou un déménagement vers un autre serveur. Tant que l’administration n’autorise pas l’envoi, personne ne reçoit d’e-mail et aucune vague planifiée ne s’ouvre\u202f; tout le reste fonctionne. Dans une copie destinée à des essais, laissez les choses ainsi.',
  'The mails of this wave are paused': 'Les e-mails de cette vague sont suspendus',
  'Since {time}. {reason} Nobody is lost: whoever waits gets the mail when they go on.':
    'Depuis le {time}. {reason} Personne n’est oublié\u202f: qui attend recevra l’e-mail à la reprise.',
  'Let the mails go on': 'Reprendre l’envoi',
  'Pause the mails': 'Suspendre l’envoi',
  '{count} invitations wait for the working hours of their people; the next leave {time}.': {
    one: '{count} invitation attend les heures de travail de la personne\u202f; le prochain départ est le {time}.',
    other:
      '{count} invitations attendent les heures de travail des personnes\u202f; les prochaines partent le {time}.',
  },
  '{count} invitations wait for the working hours of their people.': {
    one: '{count} invitation attend les heures de travail de la personne.',
    other: '{count} invitations attendent les heures de travail des personnes.',
  },
  '{count} mails are due now. At {rate} a minute, as in the last minutes, the last will have left at about {time}.':
    {
      one: '{count} e-mail doit partir maintenant. À {rate} par minute, comme ces dernières minutes, il sera parti vers le {time}.',
      other:
        '{count} e-mails doivent partir maintenant. À {rate} par minute, comme ces dernières minutes, le dernier sera parti vers le {time}.',
    },
  '{count} mails are due now. None has left in the last five minutes, so it cannot be said when they will have.':
    {
      one: '{count} e-mail doit partir maintenant. Aucun n’est parti ces cinq dernières minutes\u202f; on ne peut dire quand il le sera.',
      other:
        '{count} e-mails doivent partir maintenant. Aucun n’est parti ces cinq dernières minutes\u202f; on ne peut dire quand ils le seront.',
    },
  '{count} mails are due now, and stay where they are until mails go again.': {
    one: '{count} e-mail doit partir maintenant et reste en place jusqu’à la reprise de l’envoi.',
    other:
      '{count} e-mails doivent partir maintenant et restent en place jusqu’à la reprise de l’envoi.',
  },
  'At this rate some will not have left when the wave closes.':
    'À ce rythme, tous ne seront pas partis à la clôture de la vague.',
  'By their own clocks: {places}.': 'À leurs propres heures\u00a0: {places}.',
  '{time} in {place} ({people})': '{time} à {place} ({people})',
  '{count} more later': {
    one: '{count} autre plus tard',
    other: '{count} autres plus tard',
  },
  'Open the mail catcher': 'Ouvrir la boîte de test',
  'These are the invitations that failed or came back.':
    'Il s’agit des invitations qui ont échoué ou sont revenues.',
  'Take today’s reading': 'Faire le relevé du jour',
  'The reading is being taken.': 'Le relevé est en cours.',
  'Taken {time}. The next can be taken from {next}.':
    'Fait le {time}. Le prochain est possible à partir du {next}.',
  'No reading has been taken.': 'Aucun relevé n’a été fait.',
  'One reading a day, in steps of five people or more: of 5 % from 100 people on, of 10 % from 50, of 25 % from 20. Finer steps, or two readings close together, would show that somebody had just answered, and soon who it was.':
    'Un relevé par jour, par paliers d’au moins cinq personnes\u202f: de 5\u202f% à partir de 100 personnes, de 10\u202f% à partir de 50, de 25\u202f% à partir de 20. Des paliers plus fins, ou deux relevés rapprochés, montreraient que quelqu’un vient de répondre, et bientôt qui c’était.',
  '{share} %': '{share}\u202f%',
  '{share} % or less': '{share}\u202f% ou moins',
  '{share} % or more': '{share}\u202f% ou plus',
  'of all who were invited': 'de toutes les personnes invitées',
  'Took part, about': 'Participation, environ',
  'Of fewer than 20 people nothing is told while the wave is open. Units that are not listed are counted in the whole.':
    'Rien n’est dit de moins de 20 personnes tant que la vague est ouverte. Les unités qui ne figurent pas dans la liste sont comptées dans l’ensemble.',
  'Participation by unit': 'Participation par unité',
  'Send them': 'Les envoyer',
  'Nobody is left without. Whoever got the mail after the backup was taken gets it twice.':
    'Personne n’est oublié. Qui a reçu l’e-mail après la sauvegarde le reçoit deux fois.',
  'Do not send them': 'Ne pas les envoyer',
  'Nobody gets a mail twice. They are marked as in doubt; whoever had not got the mail yet is not asked in this wave, except by a reminder.':
    'Personne ne reçoit deux fois un e-mail. Elles sont marquées comme incertaines\u202f; qui n’avait pas encore reçu l’e-mail n’est pas interrogé dans cette vague, sauf par une relance.',
  'What may have been sent after the backup was taken: {count} invitations, and reminders that came due':
    {
      one: 'Ce qui a pu être envoyé après la sauvegarde\u202f: {count} invitation, et les relances arrivées à échéance',
      other:
        'Ce qui a pu être envoyé après la sauvegarde\u202f: {count} invitations, et les relances arrivées à échéance',
    },
  'Let mails go again': 'Autoriser de nouveau l’envoi',
  'Everything else goes as planned. Mails that are sent cannot be taken back.':
    'Tout le reste suit son cours. Les e-mails envoyés ne peuvent pas être rappelés.',
  'Let mails go again?': 'Autoriser de nouveau l’envoi\u202f?',
  'Mails leave from this database from now on. Make sure that no other copy of it sends them too.':
    'Désormais, les e-mails partent de cette base de données. Assurez-vous qu’aucune autre copie ne les envoie aussi.',
  'Closing…': 'Fermeture…',
  'Close now': 'Fermer maintenant',
  'Answers are being counted. The scores appear here in a moment.':
    'Les réponses sont en cours de décompte. Les scores apparaîtront ici dans un instant.',
  'It closes by itself {time}. You can close it now.':
    'Elle se ferme automatiquement le {time}. Vous pouvez la fermer maintenant.',
  'Close this wave now?': 'Fermer cette vague maintenant\u202f?',
  'This cannot be undone. Nobody can answer any more, the single answers are counted and destroyed, and only figures for groups remain.':
    'Cette action est irréversible. Plus personne ne peut répondre, les réponses individuelles sont comptées puis détruites, et seuls restent des chiffres par groupe.',
  'Close the wave for good': 'Fermer définitivement la vague',
  'Opened before the results of the wave before were shared: “{reason}”':
    'Ouverte avant le partage des résultats de la vague précédente\u202f: «\u202f{reason}\u202f»',
  'Everybody was asked, however recently they had been asked before. The reason given: “{reason}”':
    'Tout le monde a été interrogé, même si la dernière enquête était récente. Le motif donné\u202f: «\u202f{reason}\u202f»',
  'The list of people is frozen and their ballots are being sealed. Mails leave in a moment.':
    'La liste des personnes est figée et leurs bulletins sont en train d’être scellés. Les e-mails partent dans un instant.',
  Opened: 'Ouverte le',
  'Closes or closed': 'Fermeture',
  'Closes {distance}': 'Se ferme {distance}',
  '{k}, comments {commentK}': '{k}, commentaires {commentK}',
  'Go to pulses': 'Aller aux enquêtes pulse',
  'Each time a pulse is asked. Scores appear when a wave has closed, and not before.':
    'Chaque passage d’une enquête pulse. Les scores apparaissent quand une vague est fermée, et pas avant.',
  'No wave yet': 'Aucune vague pour l’instant',
  'Open one from a pulse, after a look at its send plan.':
    'Ouvrez-en une depuis une enquête pulse, après un coup d’œil à son plan d’envoi.',
  'When a pulse is asked for the first time, it stands here.':
    'Dès le premier passage d’une enquête pulse, la vague figure ici.',
  'A sheet holds at least {k} codes, so that nobody can ask for the code of one person alone. There are too few such people in this wave for one: give them an address before the next.':
    'Une feuille contient au moins {k} codes, afin que personne ne puisse demander le code d’une seule personne. Il y a trop peu de personnes concernées dans cette vague pour en faire une\u202f: donnez-leur une adresse avant la prochaine.',
  'Whoever holds a code can answer in its place until the wave closes; nobody can read an answer with it. No slip has a name beside its code, a sheet has only codes of people without an email address when it is made, and the audit log says who made which sheet, with how many codes. A sheet can be fetched once: making it again prints the same codes, so hand out one print only.':
    'Qui détient un code peut répondre à sa place jusqu’à la fermeture de la vague\u202f; personne ne peut lire une réponse avec ce code. Aucun coupon ne porte de nom à côté du code, une feuille n’a que les codes de personnes sans adresse e-mail au moment où elle est produite, et le journal d’audit indique qui a produit quelle feuille, avec combien de codes. Une feuille ne peut être récupérée qu’une fois\u202f: la produire de nouveau imprime les mêmes codes, ne distribuez donc qu’un seul exemplaire.',
  'Make the sheet': 'Produire la feuille',
  'Without email': 'Sans adresse e-mail',
  '{count} people have no email address and got no mail. They answer on the same page with a code on paper; the sheet has one slip to cut off for each.':
    {
      one: '{count} personne n’a pas d’adresse e-mail et n’a pas reçu d’e-mail. La réponse se fait sur la même page avec un code sur papier\u202f; la feuille comporte un coupon à découper par personne.',
      other:
        '{count} personnes n’ont pas d’adresse e-mail et n’ont pas reçu d’e-mail. Elles répondent sur la même page avec un code sur papier\u202f; la feuille comporte un coupon à découper par personne.',
    },
  'Unit, with all below it': 'Unité, avec tout ce qui en dépend',
  'Units with fewer than {k} such people are printed with the unit above.':
    'Les unités comptant moins de {k} personnes concernées sont imprimées avec l’unité supérieure.',
  'Language of the sheet': 'Langue de la feuille',
  'In doubt': 'Incertain',
  'This state knows of no mail that was ever sent.':
    'Dans cet état, aucun e-mail envoyé n’est connu.',
  'The last mail that this state knows of left {time}.':
    'Le dernier e-mail connu dans cet état est parti le {time}.',
  'No invitation waits that may have been sent since.':
    'Aucune invitation en attente n’a pu être envoyée depuis.',
  '{count} invitations wait that may have been sent since.': {
    one: '{count} invitation en attente a pu être envoyée depuis.',
    other: '{count} invitations en attente ont pu être envoyées depuis.',
  },
  '{count} planned waves are due and open as soon as mails go; pause the schedule first where it was opened already.':
    {
      one: '{count} vague planifiée est arrivée à échéance et s’ouvre dès que les e-mails partent\u202f; suspendez d’abord le calendrier si elle a déjà été ouverte.',
      other:
        '{count} vagues planifiées sont arrivées à échéance et s’ouvrent dès que les e-mails partent\u202f; suspendez d’abord le calendrier là où l’une d’elles a déjà été ouverte.',
    },
  Opening: 'En cours d’ouverture',
  Open: 'Ouverte',
  Closing: 'En cours de fermeture',
  'In doubt, sent at most twice': 'Incertain, envoyé deux fois au plus',
  'Not sent before the close': 'Non envoyés avant la clôture',
  Invitations: 'Invitations',
  'How they had ended when the wave closed. What was sent to remind is not kept.':
    'Leur état à la clôture de la vague. Ce qui a été envoyé en relance n’est pas conservé.',
  'Deferred to the end': 'Différé jusqu’à la fin',
};
