import type { Catalogue } from '@throughline/speech';

/** Answers to own questions. */
export const answers: Catalogue = {
  'Several answers could be chosen.': 'Plusieurs réponses étaient possibles.',
  'Asked of people who gave a certain answer before.':
    'Posée aux personnes qui avaient donné une certaine réponse auparavant.',
  'Nothing is told here: too few people answered, or were asked.':
    'Rien n’est communiqué ici\u202f: trop peu de personnes ont répondu, ou ont été interrogées.',
  Answer: 'Réponse',
  'Share of those who answered': 'Part des personnes ayant répondu',
  'Answers to: {question}': 'Réponses à\u202f: {question}',
  'Back to the scores': 'Retour aux scores',
  'Answers as a CSV file': 'Réponses en fichier CSV',
  'Answers to other questions': 'Réponses aux autres questions',
  '{pulse}, wave {number}, closed on {day}.': '{pulse}, vague {number}, close le {day}.',
  'Answers of {pulse}, wave {number}': 'Réponses de {pulse}, vague {number}',
  'Shares are rounded, in small groups to steps of 5\u00a0%, and need not add up to 100\u00a0%. Very small and very large ones are told as “or less” and “or more”, so that a group in which all agree looks like one in which somebody does not. Larger units are added up from groups that are rounded already.':
    'Les parts sont arrondies, dans les petits groupes par pas de 5\u00a0%, et leur somme ne fait pas forcément 100\u00a0%. Les parts très petites et très grandes sont indiquées par «\u202fou moins\u202f» et «\u202fou plus\u202f», afin qu’un groupe où tout le monde est d’accord ressemble à un groupe où quelqu’un ne l’est pas. Les unités plus grandes sont la somme de groupes déjà arrondis.',
  'No such question was asked in this wave':
    'Aucune question de ce type n’a été posée dans cette vague',
  'Choices, ratings and statements that count for no construct stand here. They are asked by a questionnaire of your own.':
    'Les choix, notes et affirmations qui ne comptent pour aucune dimension figurent ici. C’est un questionnaire à vous qui les pose.',
  'A unit stands here where ten people or more answered. The same rule holds for everybody who looks.':
    'Une unité figure ici si dix personnes ou plus ont répondu. La même règle vaut pour quiconque regarde.',
  '{n} people answered.': '{n} personnes ont répondu.',
  'eNPS {score}, 95\u00a0% interval {low} to {high}: those who say 9 or 10, less those who say 0 to 6.':
    'eNPS {score}, intervalle à 95\u00a0%\u202f: {low} à {high}\u202f: les personnes qui disent 9 ou 10, moins celles qui disent de 0 à 6.',
  '“{answer}” was chosen most often, by {share}.':
    '«\u202f{answer}\u202f» a été choisi le plus souvent, par {share}.',
  'No answer was chosen most often.': 'Aucune réponse n’a été choisie le plus souvent.',
};
