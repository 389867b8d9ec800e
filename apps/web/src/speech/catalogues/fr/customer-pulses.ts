import type { Catalogue } from '@throughline/speech';

/** Customer pulses. */
export const customerPulses: Catalogue = {
  Mail: 'E-mail',
  'Mail in plain text': 'E-mail en texte brut',
  'Questions, set {number} of 5': 'Questions, série {number} sur 5',
  'What customers get': 'Ce que reçoivent les clients',
  'For you; customers do not see it.': 'Pour vous ; les clients ne le voient pas.',
  'Sender’s name': 'Nom de l’expéditeur',
  'A name that customers know.': 'Un nom que les clients connaissent.',
  'Sender’s address': 'Adresse de l’expéditeur',
  'Of a domain that your mail server may send for.':
    'D’un domaine pour lequel votre serveur de messagerie peut envoyer.',
  'Replies go to': 'Réponses adressées à',
  'Empty for the sender.': 'Vide : l’expéditeur.',
  'Language where a list names none': 'Langue si une liste n’en indique aucune',
  'Mails go': 'Envoi des e-mails',
  'First day': 'Premier jour',
  'Time of day': 'Heure',
  '08:00 to 17:59.': 'De 08:00 à 17:59.',
  'Open for, in days': 'Ouverte pendant, en jours',
  'Counted from the mail. Then answers are counted and addresses deleted.':
    'Compté à partir de l’e-mail. Ensuite, les réponses sont comptées et les adresses supprimées.',
  'Recent means, in days': 'Récent signifie, en jours',
  'Nobody is asked about anything longer ago.':
    'Personne n’est interrogé sur quoi que ce soit de plus ancien.',
  'Would be mailed, at most': 'Recevraient un e-mail, au plus',
  'Mailed within {days} days, left out': 'Déjà contactés depuis moins de {days} jours, écartés',
  'Too long ago by then': 'Trop ancien à ce moment-là',
  'Without an address': 'Sans adresse',
  'Want no mails, or gave them back': 'Ne veulent pas d’e-mails, ou les ont renvoyés',
  'under {count}': 'moins de {count}',
  'On the lists more than once': 'Plusieurs fois sur les listes',
  'Mails sent': 'E-mails envoyés',
  'Waiting to be sent': 'En attente d’envoi',
  'Came back': 'Revenus',
  Failed: 'Échoués',
  'Left out: mailed within {days} days': 'Écartés : contactés depuis moins de {days} jours',
  'Left out: too long ago': 'Écartés : trop ancien',
  'Answers so far, in steps of five': 'Réponses à ce jour, de cinq en cinq',
  '{count} days': { one: '{count} jour', other: '{count} jours' },
  'From {sender} {address}, of every unit, open for {open}, about the last {recent}.':
    'De {sender} {address}, pour toutes les unités ; ouverte pendant {open}, sur une période de {recent}.',
  'From {sender} {address}, of {count} units, open for {open}, about the last {recent}.': {
    one: 'De {sender} {address}, pour {count} unité ; ouverte pendant {open}, sur une période de {recent}.',
    other:
      'De {sender} {address}, pour {count} unités ; ouverte pendant {open}, sur une période de {recent}.',
  },
  Enable: 'Activer',
  Stop: 'Arrêter',
  'Go on': 'Reprendre',
  '{count} customers are being looked at. That takes some seconds; if it takes longer, no worker is running.':
    {
      one: '{count} client est en cours d’examen. Cela prend quelques secondes ; si c’est plus long, aucun worker ne tourne.',
      other:
        '{count} clients sont en cours d’examen. Cela prend quelques secondes ; si c’est plus long, aucun worker ne tourne.',
    },
  '{month}: {count} figures': {
    one: '{month} : {count} chiffre',
    other: '{month} : {count} chiffres',
  },
  'Leave as it is': 'Laisser tel quel',
  'The plan in numbers': 'Le plan en chiffres',
  'Of customers who were brought in and are not mailed yet. Nobody is mailed before the pulse is enabled.':
    'Parmi les clients importés qui n’ont pas encore reçu d’e-mail. Personne ne reçoit d’e-mail avant l’activation de l’enquête pulse.',
  'Bring customers in': 'Importer des clients',
  'One row a customer: the key of the unit, the address, and the day of the contact. Name, language and customer_key may be left empty; a customer key keeps somebody with two addresses from being mailed twice. Who they are is sealed as it comes in.':
    'Une ligne par client : la clé de l’unité, l’adresse, et le jour du contact. Nom, langue et customer_key peuvent rester vides ; un customer_key évite qu’une personne ayant deux adresses reçoive deux e-mails. Leur identité est scellée dès l’arrivée.',
  'recent customers': 'clients récents',
  'So far': 'À ce jour',
  'Of the last 90 days.': 'Des 90 derniers jours.',
  'Figures that are held back': 'Chiffres retenus',
  'A figure comes from one place. Where an imported one stands, what customers answered is not written. Undo the import under Outcomes to have it stand instead.':
    'Un chiffre provient d’un seul endroit. Là où un chiffre importé figure, ce qu’ont répondu les clients n’est pas écrit. Annulez l’import sous Résultats clients pour qu’il figure à sa place.',
  'Sender, units and times': 'Expéditeur, unités et horaires',
  'Have customers mailed?': 'Faire envoyer les e-mails aux clients ?',
  'At most {count} customers wait now. If their first time has come their mails leave at once, by day; whoever you bring in later is mailed at the times of this pulse. You can stop it at any moment.':
    {
      one: 'Au plus {count} client attend maintenant. Si sa première échéance est venue, son e-mail part aussitôt, de jour ; ceux que vous importez ensuite reçoivent le leur aux horaires de cette enquête pulse. Vous pouvez l’arrêter à tout moment.',
      other:
        'Au plus {count} clients attendent maintenant. Si leur première échéance est venue, leurs e-mails partent aussitôt, de jour ; ceux que vous importez ensuite reçoivent le leur aux horaires de cette enquête pulse. Vous pouvez l’arrêter à tout moment.',
    },
  'New customer pulse': 'Nouvelle enquête pulse clients',
  'Nobody is mailed twice in {days} days, whatever the unit, list or pulse. Addresses are sealed as they come in and deleted when the questions close; answers are kept as sums, and a figure is shown of {count} customers or more.':
    'Personne ne reçoit deux e-mails en {days} jours, quels que soient l’unité, la liste ou l’enquête pulse. Les adresses sont scellées à leur arrivée et supprimées à la clôture des questions ; les réponses sont conservées sous forme de sommes, et un chiffre est affiché à partir de {count} clients.',
  'Make a customer pulse': 'Créer une enquête pulse clients',
  'Or open a page that anybody can answer': 'Ou ouvrir une page à laquelle chacun peut répondre',
  State: 'État',
  Waiting: 'En attente',
  Mailed: 'Contactés',
  'Mails to recent customers of your units: nine questions, with five more where something went wrong. What they answer becomes figures of unit and month among the outcomes.':
    'Des e-mails aux clients récents de vos unités : neuf questions, et cinq de plus là où quelque chose s’est mal passé. Leurs réponses deviennent des chiffres par unité et par mois parmi les résultats clients.',
  'No customer has been asked by mail yet': 'Aucun client n’a encore été interrogé par e-mail',
  'Make a customer pulse: say who its mails come from and when they go, then bring in a list of recent customers. You see in numbers who would be mailed before anybody is.':
    'Créez une enquête pulse clients : indiquez de qui viennent ses e-mails et quand ils partent, puis importez une liste de clients récents. Vous voyez en chiffres qui recevrait un e-mail avant que quiconque en reçoive.',
  'Customers of every unit': 'Clients de toutes les unités',
  'Only customers of chosen units': 'Seulement les clients d’unités choisies',
  '{count} units are chosen. A row of another unit refuses the list. As long as none is chosen, every unit is meant.':
    {
      one: '{count} unité est choisie. Une ligne d’une autre unité fait refuser la liste. Tant qu’aucune n’est choisie, toutes les unités sont visées.',
      other:
        '{count} unités sont choisies. Une ligne d’une autre unité fait refuser la liste. Tant qu’aucune n’est choisie, toutes les unités sont visées.',
    },
  'Whose customers': 'Clients de qui',
  'Nothing is sent when you save it. You bring customers in and see the plan in numbers first.':
    'Rien n’est envoyé lorsque vous l’enregistrez. Vous importez d’abord des clients et voyez le plan en chiffres.',
  'Save and bring customers in': 'Enregistrer et importer des clients',
  'Once, on one day': 'Une fois, un seul jour',
  'Every day': 'Chaque jour',
  'Every week': 'Chaque semaine',
  'Every month': 'Chaque mois',
  'Not enabled': 'Pas activée',
  Enabled: 'Activée',
  Stopped: 'Arrêtée',
  'All mailed': 'Tous contactés',
  '{count} or more': '{count} ou plus',
  'Nobody is mailed before you enable it.':
    'Personne ne reçoit d’e-mail avant que vous ne l’activiez.',
  'Nothing leaves: {reason} Links that were mailed stay open.':
    'Rien ne part : {reason} Les liens déjà envoyés restent ouverts.',
  'it is stopped.': 'elle est arrêtée.',
  'Everybody who waited on its day has been mailed.':
    'Toutes les personnes en attente le jour prévu ont reçu leur e-mail.',
  'Customers who wait are mailed next on {instant}.':
    'Le prochain envoi aux clients en attente a lieu le {instant}.',
  'Then customers who wait are mailed on {day} at {time}, or at once if that has passed.':
    'Ensuite, les clients en attente reçoivent leur e-mail le {day} à {time}, ou aussitôt si cette date est passée.',
  'Then customers who wait are mailed every day from {day} at {time}, or at once if that has passed.':
    'Ensuite, les clients en attente reçoivent leur e-mail chaque jour à partir du {day} à {time}, ou aussitôt si cette date est passée.',
  'Then customers who wait are mailed every week from {day} at {time}, or at once if that has passed.':
    'Ensuite, les clients en attente reçoivent leur e-mail chaque semaine à partir du {day} à {time}, ou aussitôt si cette date est passée.',
  'Then customers who wait are mailed every month from {day} at {time}, or at once if that has passed.':
    'Ensuite, les clients en attente reçoivent leur e-mail chaque mois à partir du {day} à {time}, ou aussitôt si cette date est passée.',
};
