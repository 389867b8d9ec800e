import type { Catalogue } from '@throughline/speech';

/** Schedules of pulses. */
export const pulseSchedules: Catalogue = {
  Skip: 'Omettre',
  'Skip the wave of {time}': 'Omettre la vague du {time}',
  'Skip this wave?': 'Omettre cette vague\u202f?',
  'Nobody is asked on {time}. You can take this back until then.':
    'Personne ne sera interrogé le {time}. Vous pouvez revenir sur ce choix jusque-là.',
  'Skip the wave': 'Omettre la vague',
  'Plan again': 'Replanifier',
  'Plan again the wave of {time}': 'Replanifier la vague du {time}',
  'Plan this wave again?': 'Replanifier cette vague\u202f?',
  'It opens by itself on {time}.': 'Elle s’ouvrira automatiquement le {time}.',
  'Plan it again': 'La replanifier',
  'Blackout: {name}. Everybody later, on the next working day.':
    'Jour bloqué\u202f: {name}. Tout le monde plus tard, le jour ouvré suivant.',
  'Holiday in {country}: {name}. People there later, on the next working day.':
    'Jour férié ({country})\u202f: {name}. Les personnes sur place plus tard, le jour ouvré suivant.',
  Skipped: 'Omise',
  'Waits: {reason}': 'En attente\u202f: {reason}',
  'Moved from {day}': 'Déplacée, prévue à l’origine le {day}',
  Planned: 'Planifiée',
  'Asks besides: “{question}”': 'Question en plus\u202f: «\u202f{question}\u202f»',
  Move: 'Déplacer',
  Question: 'Question',
  'New day': 'Nouveau jour',
  'Move the wave of {time}': 'Déplacer la vague du {time}',
  'Question of the wave of {time}': 'Question de la vague du {time}',
  'Move this wave': 'Déplacer cette vague',
  'The rule gave it {day}. It can be moved by up to {most} days; the others stay.':
    'D’après la règle, elle tombe le {day}. Elle peut être déplacée de {most} jours au plus\u202f; les autres restent en place.',
  'Move the wave': 'Déplacer la vague',
  'Ask no question besides': 'Ne pas poser de question en plus',
  'A question for this wave alone': 'Une question pour cette vague seulement',
  'Asked once, at the end of the wave of {time}, and no part of any score. The other waves stay as they are.':
    'Posée une seule fois, à la fin de la vague du {time}, et n’entre dans aucun score. Les autres vagues restent inchangées.',
  'Ask it': 'Poser la question',
  Type: 'Type',
  'Waves {words}, mailed at {time} where each person is.':
    'Vagues {words}, e-mails envoyés à {time}, heure locale de chaque personne.',
  'Waves {words}, mailed at {time} in {zone}.':
    'Vagues {words}, e-mails envoyés à {time}, heure de {zone}.',
  'No schedule. Waves are opened by hand.': 'Pas de calendrier. Les vagues s’ouvrent manuellement.',
  'Set a schedule': 'Définir un calendrier',
  'Each asks about one in {turns} of the people, whole groups in turn, so that nobody is asked too often.':
    'Chacune interroge environ une personne sur {turns}, par groupes entiers à tour de rôle, pour que personne ne soit interrogé trop souvent.',
  'Paused: nothing opens by itself.': 'Suspendu\u202f: rien ne s’ouvre automatiquement.',
  Opens: 'Ouverture',
  'The rule has come to its end: no wave is planned.':
    'La règle est arrivée à son terme\u202f: aucune vague n’est planifiée.',
  Missed: 'Manquées',
  'Change the schedule': 'Modifier le calendrier',
  Resume: 'Reprendre',
  Pause: 'Suspendre',
  Schedule: 'Calendrier',
  'When waves of this pulse open by themselves, with the first person mailed. Times are those of your own clock.':
    'Quand les vagues de cette enquête pulse s’ouvrent automatiquement, avec le premier e-mail envoyé. Les heures sont celles de votre horloge.',
  'Planned waves': 'Vagues planifiées',
  '{time}: {reason}': '{time}\u202f: {reason}',
  'each person, where they are': 'chaque personne, là où elle se trouve',
  'one zone, for all at once': 'un seul fuseau, pour tout le monde à la fois',
  'The first opens {time}. Of those who are in the directory now it asks {people} in {units}, and reminds who has not answered on their working days {days}.':
    'La première s’ouvre le {time}. Parmi les personnes actuellement dans l’annuaire, elle en interroge {people} dans {units}, et relance celles qui n’ont pas répondu à leurs jours ouvrés {days}.',
  'Nobody is mailed from 18:00 to 08:00, at weekends or on days off, but on the next working day. Nobody is asked twice within six weeks, or three times within 13 weeks: by a faster rule whole groups take turns.':
    'Personne ne reçoit d’e-mail de 18:00 à 08:00, le week-end ou un jour non travaillé, mais le jour ouvré suivant. Personne n’est interrogé deux fois en six semaines, ni trois fois en 13 semaines\u202f: avec une règle plus rapide, des groupes entiers se relaient.',
  'Waves {words}': 'Vagues {words}',
  'Each asks about one in {turns} of the people, whole groups in turn.':
    'Chacune interroge environ une personne sur {turns}, par groupes entiers à tour de rôle.',
  'Save this schedule': 'Enregistrer ce calendrier',
  'Show the dates': 'Afficher les dates',
  'How often': 'Fréquence',
  'From 08:00 to 17:59.': 'De 08:00 à 17:59.',
  'By the clock of': 'Selon l’heure de',
  'In the zone': 'Dans le fuseau',
  Rule: 'Règle',
  'Days only, such as {rule}.': 'Des jours uniquement, par exemple {rule}.',
  'Let waves open by themselves?': 'Laisser les vagues s’ouvrir automatiquement\u202f?',
  'At each of these times a wave opens with its first mails, without anybody asking again.':
    'À chacune de ces dates, une vague s’ouvre avec ses premiers e-mails, sans autre confirmation.',
  'Save the schedule': 'Enregistrer le calendrier',
  'The next free day. Two weeks from now is {day}: too soon after another wave of the same people.':
    'Le prochain jour libre. Dans deux semaines, ce serait le {day}\u202f: trop tôt après une autre vague des mêmes personnes.',
  'The next free day. Two weeks from now is {day}: a {weekday}, on which people are off.':
    'Le prochain jour libre. Dans deux semaines, ce serait le {day}\u202f: un {weekday}, jour non travaillé.',
  'The next free day. Two weeks from now is {day}: {reasons}.':
    'Le prochain jour libre. Dans deux semaines, ce serait le {day}\u202f: {reasons}.',
  'blacked out ({name})': 'un jour bloqué ({name})',
  'a holiday in {country} ({name})': 'un jour férié ({country}\u202f: {name})',
  'Every three months': 'Tous les trois mois',
  'Every two months': 'Tous les deux mois',
  'Every six months': 'Tous les six mois',
  'Every two weeks': 'Toutes les deux semaines',
  'A rule of your own (RFC 5545)': 'Votre propre règle (RFC 5545)',
  '{often}: too few people': '{often}\u202f: trop peu de personnes',
  '{often}, one in {turns} of the people': '{often}, une personne sur {turns}',
  'A pulse that is open for longer reaches them.':
    'Une enquête pulse ouverte plus longtemps les atteint.',
  'Until a wave opens it can be moved or skipped, and the schedule can be paused. Waves planned by an earlier schedule that have not opened are replaced. What was decided about a wave of the same day stays.':
    'Jusqu’à son ouverture, une vague peut être déplacée ou sautée, et le calendrier mis en pause. Les vagues prévues par un calendrier antérieur et non ouvertes sont remplacées. Ce qui avait été décidé pour une vague du même jour demeure.',
  'The new rule has no wave of these days, and what was decided is lost:':
    'La nouvelle règle n’a pas de vague ces jours-là, et ce qui avait été décidé est perdu\u202f:',
  'The wave of {day} was skipped.': 'La vague du {day} était sautée.',
  'The wave of {day} was moved to {other}.': 'La vague du {day} était déplacée au {other}.',
  'The wave of {day} was to ask “{question}”.':
    'La vague du {day} devait demander «\u202f{question}\u202f».',
};
