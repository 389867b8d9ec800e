import type { Catalogue } from '@throughline/speech';

/** Pulses. */
export const pulses: Catalogue = {
  'Everybody is asked, however recently they were asked before. The reason is kept in the log and shown with the wave: “{reason}”':
    'Tout le monde est interrogé, même si la dernière enquête est récente. Le motif est conservé dans le journal d’audit et affiché avec la vague\u202f: «\u202f{reason}\u202f»',
  'Share the results of wave {number}': 'Partager les résultats de la vague {number}',
  'Open without sharing them': 'Ouvrir sans les partager',
  'Open without sharing': 'Ouvrir sans partager',
  'Why it opens before they are shared': 'Pourquoi elle s’ouvre avant leur partage',
  'Kept in the log and shown with the wave to everybody who sees it here. People stop answering where nothing comes of it.':
    'Conservé dans le journal d’audit et montré avec la vague à toutes les personnes qui la voient ici. Là où rien n’en résulte, on cesse de répondre.',
  'The results of wave {number} are not shared. The reason to open without is kept in the log and shown with the wave: “{reason}”':
    'Les résultats de la vague {number} ne sont pas partagés. Le motif pour ouvrir sans cela est conservé dans le journal d’audit et montré avec la vague\u202f: «\u202f{reason}\u202f»',
  'Share them first': 'Les partager d’abord',
  'Open this wave before results are shared?':
    'Ouvrir cette vague avant le partage des résultats\u202f?',
  'The results of wave {number} stay unshared, and this wave asks people again all the same.':
    'Les résultats de la vague {number} restent non partagés, et cette vague interroge de nouveau malgré tout.',
  'Opens even if the results before it are not shared: “{reason}”':
    'S’ouvre même si les résultats précédents ne sont pas partagés\u202f: «\u202f{reason}\u202f»',
  Rename: 'Renommer',
  Archive: 'Archiver',
  Archived: 'Archivée',
  'Archived on {day}.': 'Archivée le {day}.',
  'Bring it back': 'La rétablir',
  'Bring “{pulse}” back?': 'Rétablir «\u202f{pulse}\u202f»\u202f?',
  'Archive “{pulse}”?': 'Archiver «\u202f{pulse}\u202f»\u202f?',
  'It is listed again, and waves can be opened. Its schedule stays paused until you resume it.':
    'Elle figure de nouveau dans la liste, et des vagues peuvent être ouvertes. Son calendrier reste suspendu jusqu’à ce que vous le repreniez.',
  'It leaves the list, its schedule is paused, and no wave can be opened. Waves and results stay as they are, and you can bring it back at any time.':
    'Elle quitte la liste, son calendrier est suspendu et aucune vague ne peut être ouverte. Les vagues et les résultats restent tels quels, et vous pouvez la rétablir à tout moment.',
  'Rename this pulse': 'Renommer cette enquête pulse',
  'Its waves and results stay. People who are asked from now on read the new name; mails that have left keep the old one.':
    'Ses vagues et ses résultats restent. Les personnes interrogées désormais lisent le nouveau nom\u202f; les e-mails déjà partis gardent l’ancien.',
  'Show {count} archived pulses': {
    one: 'Afficher {count} enquête pulse archivée',
    other: 'Afficher {count} enquêtes pulse archivées',
  },
  '{count} things need you': {
    one: '{count} chose vous attend',
    other: '{count} choses vous attendent',
  },
  'Needs you': 'Vous attend',
  'Look at the pulse': 'Voir l’enquête pulse',
  'Look at the waves': 'Voir les vagues',
  'Leave them out': 'Les exclure',
  'Plan with them': 'Planifier avec elles',
  'Ask those, too, who were asked recently': 'Interroger aussi les personnes interrogées récemment',
  'Why they are asked again': 'Pourquoi les interroger de nouveau',
  'Kept in the log and shown with the wave. People who are asked too often stop answering.':
    'Conservé dans le journal d’audit et affiché avec la vague. Les personnes interrogées trop souvent cessent de répondre.',
  'At most {most}. Each one makes the groups smaller: fewer units can be shown on their own. Without any, results are by unit alone.':
    '{most} au maximum. Chacun réduit la taille des groupes\u202f: moins d’unités peuvent être affichées séparément. Sans attribut, les résultats sont donnés par unité uniquement.',
  'Broken down by': 'Ventilé par',
  'Results are by unit alone. Up to {most} more columns of people.csv, such as age or shift, would appear here.':
    'Les résultats sont donnés par unité uniquement. Jusqu’à {most} colonnes supplémentaires de people.csv, comme l’âge ou l’équipe, apparaîtraient ici.',
  'The whole organisation': 'Toute l’organisation',
  'Chosen units, each with everything below it, less those you take out':
    'Des unités choisies, chacune avec tout ce qui en dépend, sauf celles que vous retirez',
  'As long as none is chosen, the whole organisation is asked.':
    'Tant qu’aucune n’est choisie, toute l’organisation est interrogée.',
  'Who is asked': 'Qui est interrogé',
  'Not asked this time': 'Non interrogées cette fois',
  'Save and see the plan': 'Enregistrer et voir le plan',
  'New pulse': 'Nouvelle enquête pulse',
  'Nothing is sent when you save it. You see the send plan in numbers first, then open a wave.':
    'Rien n’est envoyé à l’enregistrement. Vous voyez d’abord le plan d’envoi en chiffres, puis vous ouvrez une vague.',
  'Shown to the people who are asked, such as “Quarterly pulse”.':
    'Affiché aux personnes interrogées, par exemple «\u202fEnquête trimestrielle\u202f».',
  'Smallest group shown (k)': 'Plus petit groupe affiché (k)',
  'Scores of fewer people are never shown; 5 or more.':
    'Les scores de moins de personnes ne sont jamais affichés\u202f; 5 ou plus.',
  'Smallest group for comments': 'Plus petit groupe pour les commentaires',
  'Comments of fewer people are never shown; 10 or more.':
    'Les commentaires de moins de personnes ne sont jamais affichés\u202f; 10 ou plus.',
  'In their working hours': 'Pendant leurs heures de travail',
  'Everybody is at work now and gets the mail at once.':
    'Tout le monde est au travail en ce moment et reçoit l’e-mail tout de suite.',
  '{now} at once, {later} at 09:00 of their next working day.':
    '{now} tout de suite, {later} à 09:00 leur prochain jour ouvré.',
  'Everybody at once': 'Tout le monde tout de suite',
  'Whatever the hour.': 'Quelle que soit l’heure.',
  'Whatever the hour: {count} people get it in the evening, at night or on a day off.': {
    one: 'Quelle que soit l’heure\u202f: {count} personne le reçoit le soir, la nuit ou un jour non travaillé.',
    other:
      'Quelle que soit l’heure\u202f: {count} personnes le reçoivent le soir, la nuit ou un jour non travaillé.',
  },
  'A wave cannot be opened now': 'Aucune vague ne peut être ouverte maintenant',
  'Open a wave now': 'Ouvrir une vague maintenant',
  'Questions, thresholds and the list of people are frozen with it. Mails that are sent cannot be taken back.':
    'Les questions, les seuils et la liste des personnes sont alors figés. Les e-mails envoyés ne peuvent pas être rappelés.',
  'Send mail to {count} people?': {
    one: 'Envoyer un e-mail à {count} personne\u202f?',
    other: 'Envoyer un e-mail à {count} personnes\u202f?',
  },
  'A wave of “{pulse}” opens now and closes {time}.':
    'Une vague de «\u202f{pulse}\u202f» s’ouvre maintenant et se ferme le {time}.',
  'Open and mail {count} people': {
    one: 'Ouvrir et écrire à {count} personne',
    other: 'Ouvrir et écrire à {count} personnes',
  },
  'When people are mailed': 'Quand les e-mails sont envoyés',
  Invitation: 'Invitation',
  'Invitation in plain text': 'Invitation en texte brut',
  Reminder: 'Relance',
  'Reminder in plain text': 'Relance en texte brut',
  'What came of it': 'Ce qu’il en est ressorti',
  'What came of it in plain text': 'Ce qu’il en est ressorti, en texte brut',
  'Open for': 'Ouverte pendant',
  'Smallest group shown': 'Plus petit groupe affiché',
  'Closes with: “{question}”': 'Se termine par\u202f: «\u202f{question}\u202f»',
  '{name} · Pulse': '{name} · Enquête pulse',
  'What opening a wave now would do. Nothing has been sent.':
    'Ce que ferait l’ouverture d’une vague maintenant. Rien n’a été envoyé.',
  'none yet': 'aucune pour l’instant',
  '{count} waves': { one: '{count} vague', other: '{count} vagues' },
  '{count} waves, {open} open': {
    one: '{count} vague, dont {open} en cours',
    other: '{count} vagues, dont {open} en cours',
  },
  Pulse: 'Enquête pulse',
  'A pulse is a survey that is asked again and again: its questions, its people and its thresholds. Each time it is asked is a wave.':
    'Une enquête pulse se répète\u202f: ses questions, ses personnes et ses seuils. Chaque passage est une vague.',
  'No pulse yet': 'Aucune enquête pulse pour l’instant',
  'Make one: choose the questions and who is asked. Nothing is sent until you open a wave.':
    'Créez-en une\u202f: choisissez les questions et les personnes interrogées. Rien n’est envoyé avant que vous n’ouvriez une vague.',
  'Compose one': 'Composez-en d’abord un',
  '“{question}” Answering it is always voluntary.':
    '«\u202f{question}\u202f» La réponse est toujours facultative.',
  'The questionnaire ends after the last item.':
    'Le questionnaire se termine après la dernière question.',
  'There is no questionnaire yet. {link} first.': 'Il n’y a pas encore de questionnaire. {link}.',
  'Closing question, in own words': 'Question finale, à réponse libre',
  'Takes each person': 'Durée par personne',
  'Sending takes one worker': 'Durée d’envoi avec un worker',
  'what the mail server allows': 'selon ce que permet le serveur de messagerie',
  'Would close': 'Se fermerait',
  'Groups of k or more': 'Groupes de k personnes ou plus',
  'in {count} units would be asked.': {
    one: 'dans {count} unité seraient interrogées.',
    other: 'dans {count} unités seraient interrogées.',
  },
  'in {count} units would get a mail.': {
    one: 'dans {count} unité recevraient un e-mail.',
    other: 'dans {count} unités recevraient un e-mail.',
  },
  '{count} addresses of these gave mails back, and get none: correct them in the directory, or have them tried again on the page of the last wave.':
    {
      one: '{count} de ces adresses a renvoyé des e-mails et n’en reçoit plus\u202f: corrigez-la dans l’annuaire, ou faites-la réessayer sur la page de la dernière vague.',
      other:
        '{count} de ces adresses ont renvoyé des e-mails et n’en reçoivent plus\u202f: corrigez-les dans l’annuaire, ou faites-les réessayer sur la page de la dernière vague.',
    },
  '{count} people have no email address and get no mail. Once the wave is open, its page makes sheets with their codes to print.':
    {
      one: '{count} personne n’a pas d’adresse e-mail et ne reçoit pas d’e-mail. Une fois la vague ouverte, sa page produit des feuilles de codes à imprimer.',
      other:
        '{count} personnes n’ont pas d’adresse e-mail et ne reçoivent pas d’e-mail. Une fois la vague ouverte, sa page produit des feuilles avec leurs codes à imprimer.',
    },
  '{count} units have fewer than {k} people. Answers from there are shown together with those of the unit above.':
    {
      one: '{count} unité compte moins de {k} personnes. Ses réponses sont affichées avec celles de l’unité supérieure.',
      other:
        '{count} unités comptent moins de {k} personnes. Leurs réponses sont affichées avec celles de l’unité supérieure.',
    },
  '{count} heads of units are counted in the unit above their own, whose figures they read without knowing an answer in it.':
    {
      one: '{count} responsable d’unité compte dans l’unité supérieure et lit ainsi les chiffres de la sienne sans y connaître aucune réponse.',
      other:
        '{count} responsables d’unité comptent dans l’unité supérieure et lisent ainsi les chiffres de la leur sans y connaître aucune réponse.',
    },
  'The schedule is faster than people may be asked: whole groups take turns, and everybody has one in {turns} waves.':
    'Le calendrier est plus rapide que la fréquence à laquelle les personnes peuvent être interrogées\u202f: des groupes entiers se relaient, et chaque personne participe à une vague sur {turns}.',
  'Send this mail to me': 'M’envoyer cet e-mail',
  'The mail server has taken it, for {address}.':
    'Le serveur de messagerie l’a accepté, pour {address}.',
  'Open the mailbox': 'Ouvrir la boîte aux lettres',
  'On its way to {address}.': 'En route vers {address}.',
  'It takes long: either the mail server is slow, or no worker is running.':
    'C’est long\u202f: soit le serveur de messagerie est lent, soit aucun worker n’est en marche.',
  'The mail was not taken: {reason}.': 'L’e-mail n’a pas été accepté\u202f: {reason}.',
  'no working day': 'aucun jour ouvré',
  'Full bank first, then nine items in rotation':
    'Banque complète d’abord, puis neuf questions en rotation',
  'The same nine items': 'Les neuf mêmes questions',
  'Full bank, 42 items': 'Banque complète, 42 questions',
  'A questionnaire of your own': 'Votre propre questionnaire',
  'Recommended. The first wave asks every item, about six minutes: it gives the means that later waves are scored with, and shows how reliable the scores are. From then on each person gets nine items, about 90 seconds, and the whole bank is covered every three waves. Every second wave asks as well how likely people are to recommend the company as a place to work. Groups of fewer than 30 get the same nine items each time.':
    'Recommandé. La première vague pose toutes les questions, environ six minutes\u202f: elle fournit les moyennes qui servent à calculer les scores des vagues suivantes et montre la fiabilité des scores. Ensuite, chaque personne reçoit neuf questions, environ 90 secondes, et toute la banque est couverte en trois vagues. Une vague sur deux demande aussi dans quelle mesure les personnes recommanderaient l’entreprise comme employeur. Les groupes de moins de 30 personnes reçoivent chaque fois les neuf mêmes questions.',
  'One item for each of nine constructs in every wave, about 90 seconds. Scores stay unadjusted, and their reliability cannot be measured.':
    'Une question pour chacune des neuf dimensions à chaque vague, environ 90 secondes. Les scores ne sont pas ajustés et leur fiabilité ne peut pas être mesurée.',
  'Every item in every wave, about six minutes.':
    'Toutes les questions à chaque vague, environ six minutes.',
  'Composed under Questionnaires, from the bank and items of your own. A wave asks the version that is newest when it opens.':
    'Composé sous «\u202fQuestionnaires\u202f», à partir de la banque et de vos propres questions. Une vague pose la version la plus récente au moment où elle s’ouvre.',
  'First wave, full bank': 'Première vague, banque complète',
  'Rotation, form A': 'Rotation, forme A',
  'Rotation, form B': 'Rotation, forme B',
  'Rotation, form C': 'Rotation, forme C',
  'Small groups': 'Petits groupes',
  'Nine items': 'Neuf questions',
  'Full bank': 'Banque complète',
  '{units} with all below, less {count} branches': {
    one: '{units} avec tout ce qui en dépend, sauf {count} branche',
    other: '{units} avec tout ce qui en dépend, sauf {count} branches',
  },
  'the whole organisation, less {count} branches': {
    one: 'toute l’organisation, sauf {count} branche',
    other: 'toute l’organisation, sauf {count} branches',
  },
  '{count} units with all below': {
    one: '{count} unité avec tout ce qui en dépend',
    other: '{count} unités avec tout ce qui en dépend',
  },
  'the whole organisation': 'toute l’organisation',
  '{count} people on leave that day.': {
    one: '{count} personne absente ce jour-là.',
    other: '{count} personnes absentes ce jour-là.',
  },
  '{count} people new in a small unit: asked from the next wave on, or after 14 days there.': {
    one: '{count} personne récemment arrivée dans une petite unité\u202f: interrogée à partir de la vague suivante, ou après 14 jours sur place.',
    other:
      '{count} personnes récemment arrivées dans une petite unité\u202f: interrogées à partir de la vague suivante, ou après 14 jours sur place.',
  },
  '{count} people asked in the last six weeks, or twice in the last 13, or in a group of which half were.':
    {
      one: '{count} personne interrogée au cours des six dernières semaines, ou deux fois au cours des 13 dernières, ou dans un groupe dont la moitié l’a été.',
      other:
        '{count} personnes interrogées au cours des six dernières semaines, ou deux fois au cours des 13 dernières, ou dans un groupe dont la moitié l’a été.',
    },
  '{count} people in groups whose turn comes with another wave.': {
    one: '{count} personne dans des groupes dont le tour vient avec une autre vague.',
    other: '{count} personnes dans des groupes dont le tour vient avec une autre vague.',
  },
  'Open a wave without mails?': 'Ouvrir une vague sans e-mails\u202f?',
  'Open the wave': 'Ouvrir la vague',
  '{count} people without an address get no mail and answer with codes on paper.': {
    one: '{count} personne sans adresse ne reçoit pas d’e-mail et répond avec un code sur papier.',
    other:
      '{count} personnes sans adresse ne reçoivent pas d’e-mail et répondent avec des codes sur papier.',
  },
  'First reminder, on working day {day}': 'Première relance, au jour ouvré {day}',
  'Second reminder, on working day {day}': 'Deuxième relance, au jour ouvré {day}',
  'nobody to remind': 'personne à relancer',
  'none before the close': 'aucune avant la clôture',
  'The first reminder comes after the wave closes for {unreached} of {count} people.': {
    one: 'La première relance vient après la clôture de la vague pour {unreached} personne sur {count}.',
    other:
      'La première relance vient après la clôture de la vague pour {unreached} personnes sur {count}.',
  },
  'The second reminder comes after the wave closes for {unreached} of {count} people.': {
    one: 'La deuxième relance vient après la clôture de la vague pour {unreached} personne sur {count}.',
    other:
      'La deuxième relance vient après la clôture de la vague pour {unreached} personnes sur {count}.',
  },
  'Whoever it does not reach gets none. Open the wave on an earlier day of the week, or make a pulse that is open for longer.':
    'Qui n’est pas atteint n’en reçoit pas. Ouvrez la vague plus tôt dans la semaine, ou créez une enquête pulse ouverte plus longtemps.',
  'Whoever it does not reach gets none. A pulse that is open for longer reaches them the next time.':
    'Qui n’est pas atteint n’en reçoit pas. Une enquête pulse ouverte plus longtemps les atteint la prochaine fois.',
  'After that the wave closes by itself. Reminders come on working days 3 and 7: 14 days hold both, and a holiday or two.':
    'Ensuite la vague se ferme d’elle-même. Les relances viennent aux jours ouvrés 3 et 7\u202f: 14 jours les contiennent toutes deux, avec un ou deux jours fériés.',
  'next {day}': 'prochaine le {day}',
  'next {day}, paused': 'prochaine le {day}, en pause',
};
