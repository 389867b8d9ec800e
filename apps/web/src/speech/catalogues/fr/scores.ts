import type { Catalogue } from '@throughline/speech';

/** Scores and trends. */
export const scores: Catalogue = {
  'There are no comments from groups that are large enough, or no question was asked for them.':
    'Il n’y a pas de commentaires de groupes assez grands, ou aucune question n’y invitait.',
  '{count} comments': { one: '{count} commentaire', other: '{count} commentaires' },
  'Shuffled, and only from groups large enough that nobody stands out. Unit by unit.':
    'Mélangés, et seulement pour des groupes assez grands pour que personne n’en ressorte. Unité par unité.',
  'Scores as a CSV file': 'Scores en fichier CSV',
  'There are no scores that you may see in this wave: it asked nothing that is scored, or too few answered.':
    'Cette vague n’a aucun score que vous puissiez voir\u202f: elle n’a rien demandé qui donne un score, ou trop peu de personnes ont répondu.',
  'Answers to questions outside the constructs': 'Réponses aux questions hors dimensions',
  'Scores by unit': 'Scores par unité',
  'From 0 to 100; higher is better for every construct. Under each score its 95\u00a0% interval and the number of people behind it. A unit’s name leads to its scores over time.':
    'De 0 à 100\u202f; plus le score est élevé, mieux c’est, pour chaque dimension. Sous chaque score, son intervalle à 95\u00a0% et le nombre de personnes sur lequel il repose. Le nom d’une unité mène à l’évolution de ses scores.',
  'Answers of': 'Réponses de',
  everybody: 'tout le monde',
  'A value is shown for a unit only where its people, and those left, are large enough groups.':
    'Une valeur n’est affichée pour une unité que si les personnes concernées, et celles qui restent, forment des groupes assez grands.',
  'Back to “Is it passed on?”': 'Retour à «\u202fEst-ce transmis\u202f?\u202f»',
  'Closed on {day}.': 'Close le {day}.',
  'Scores of {pulse}, wave {number}': 'Scores de {pulse}, vague {number}',
  '{construct}, from 0 to 100, wave by wave as it was published, with 95\u00a0% intervals':
    '{construct}, de 0 à 100, vague par vague telle que publiée, avec intervalles à 95\u00a0%',
  'Answers of everybody': 'Réponses de tout le monde',
  'A change is told between two waves of a pulse that asked the same people, or people who differ by a whole group; and not where a level is told as “or more” or “or less”. With only a few who came or went, the difference would be about them. Levels are then told in coarser steps.':
    'Un changement est communiqué entre deux vagues d’une enquête pulse qui ont interrogé les mêmes personnes, ou des personnes qui diffèrent d’un groupe entier\u202f; il ne l’est pas là où un score est indiqué par «\u202fou plus\u202f» ou «\u202fou moins\u202f». Si seules quelques personnes étaient arrivées ou parties, la différence porterait sur elles. Les scores sont alors indiqués par paliers plus larges.',
  '{unit} over time': '{unit} au fil du temps',
  'Answers of everybody.': 'Réponses de tout le monde.',
  'Answers of {attribute}: {value}.': 'Réponses de {attribute}\u202f: {value}.',
  'There is nothing to show here': 'Il n’y a rien à afficher ici',
  'A level stands here for each wave in which enough people answered. Where nothing stands it is not told whether few answered or nobody was asked.':
    'Un score figure ici pour chaque vague où assez de personnes ont répondu. Là où rien ne figure, il n’est pas communiqué si peu ont répondu ou si personne n’a été interrogé.',
  Closed: 'Fermée',
  Score: 'Score',
  'Change (95\u00a0% interval)': 'Changement (intervalle à 95\u00a0%)',
  'The level wave by wave': 'Le score vague par vague',
  'under {limit}': 'moins de {limit}',
  '{value} or more': '{value} ou plus',
  'Wave {number}': 'Vague {number}',
  '{score}, 95\u00a0% interval {low} to {high}':
    '{score}, intervalle à 95\u00a0%\u202f: {low} à {high}',
  'Score, 0 to 100': 'Score, 0 à 100',
  'Nothing is shown yet': 'Rien n’est encore affiché',
  'The newest level is {level}': 'Le score le plus récent est {level}',
  'The newest level is {level}, higher than the wave before':
    'Le score le plus récent est {level}, plus haut que la vague précédente',
  'The newest level is {level}, lower than the wave before':
    'Le score le plus récent est {level}, plus bas que la vague précédente',
  'The newest level is {level}; no clear change since the wave before':
    'Le score le plus récent est {level}\u202f; pas de changement net depuis la vague précédente',
  '{level}, higher than the wave before': '{level}, plus haut que la vague précédente',
  '{level}, lower than the wave before': '{level}, plus bas que la vague précédente',
  '{level}; no clear change since the wave before':
    '{level}\u202f; pas de changement net depuis la vague précédente',
  'This unit': 'Cette unité',
};
