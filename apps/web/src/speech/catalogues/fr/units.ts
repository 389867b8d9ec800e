import type { Catalogue } from '@throughline/speech';

/** Units. */
export const units: Catalogue = {
  '{count} units below it': { one: '{count} unité en dessous', other: '{count} unités en dessous' },
  '{name} · Unit': '{name} · Unité',
  'Where this unit stands': 'Où se situe cette unité',
  '{pulse}, wave {number}, closed {day}; whiskers are 95\u00a0% intervals; upright marks: {unit}; hollow marks: the wave before.':
    '{pulse}, vague {number}, close le {day}\u202f; les barres d’erreur sont des intervalles à 95\u00a0%\u202f; traits verticaux\u202f: {unit}\u202f; marques creuses\u202f: la vague précédente.',
  '{pulse}, wave {number}, closed {day}; whiskers are 95\u00a0% intervals; hollow marks: the wave before.':
    '{pulse}, vague {number}, close le {day}\u202f; les barres d’erreur sont des intervalles à 95\u00a0%\u202f; marques creuses\u202f: la vague précédente.',
  'Nothing stands clearly above {unit}.': 'Rien n’est nettement au-dessus de {unit}.',
  '{constructs}: clearly above {unit}.': '{constructs}\u202f: nettement au-dessus de {unit}.',
  'To talk about': 'À discuter',
  'Nothing stands clearly below {unit}.': 'Rien n’est nettement en dessous de {unit}.',
  '{constructs}: clearly below {unit}.': '{constructs}\u202f: nettement en dessous de {unit}.',
  'Profile of the unit': 'Profil de l’unité',
  'the unit above': 'l’unité du dessus',
  '{share} of those invited took part in the newest wave, n {n}.':
    '{share} des personnes invitées ont participé à la dernière vague, n {n}.',
  'Loyalty and coverage': 'Fidélité et couverture',
  'No comments may be shown here. Those of small units stand with the unit above.':
    'Aucun commentaire ne peut être affiché ici. Ceux des petites unités figurent avec l’unité du dessus.',
  '{count} comments, by construct and theme': {
    one: '{count} commentaire, par dimension et thème',
    other: '{count} commentaires, par dimension et thème',
  },
  'Nothing is shown of the people of this unit':
    'Rien n’est affiché sur les membres de cette unité',
  'Figures stand here for each wave in which enough people answered. Where nothing stands it is not told whether few answered or nobody was asked. Their answers count in the unit above.':
    'Des chiffres figurent ici pour chaque vague où assez de personnes ont répondu. Là où rien ne figure, il n’est pas communiqué si peu ont répondu ou si personne n’a été interrogé. Leurs réponses comptent dans l’unité du dessus.',
  'Own past': 'Son propre passé',
  'Wave by wave as it was published, with 95\u00a0% intervals as bands.':
    'Vague par vague telle que publiée, avec les intervalles à 95\u00a0% en bandes.',
  'Wave by wave as it was published, with 95\u00a0% intervals as bands; dashed: {unit}.':
    'Vague par vague telle que publiée, avec les intervalles à 95\u00a0% en bandes\u202f; en tirets\u202f: {unit}.',
  'Its customers': 'Ses clients',
  'Outcomes that were brought in for this unit, or for those below it, each customer once.':
    'Résultats clients fournis pour cette unité ou pour celles en dessous, chaque client compté une fois.',
  'From the newest wave; shuffled, and only from groups large enough that nobody stands out.':
    'De la dernière vague\u202f; mélangés, et seulement pour des groupes assez grands pour que personne n’en ressorte.',
  'No unit has such a name.': 'Aucune unité ne porte ce nom.',
  '{count} more units are not shown: type a part of a name.': {
    one: '{count} autre unité n’est pas affichée\u202f: saisissez une partie d’un nom.',
    other: '{count} autres unités ne sont pas affichées\u202f: saisissez une partie d’un nom.',
  },
  'One page each: how its people are treated and what its customers say, beside the unit above and its own past.':
    'Une page pour chacune\u202f: comment ses membres sont traités et ce que disent ses clients, à côté de l’unité du dessus et de son propre passé.',
  'No units yet': 'Aucune unité pour l’instant',
  'An administrator brings in the tree of units from a file. Each unit then has a page of its own.':
    'L’administration importe l’arborescence des unités depuis un fichier. Chaque unité a ensuite sa propre page.',
  'The profile in the newest wave': 'Le profil dans la dernière vague',
  'About as {unit} on every construct': 'À peu près comme {unit} sur chaque dimension',
  'Above {unit} on {above} of {total} constructs':
    'Au-dessus de {unit} sur {above} des {total} dimensions',
  'Below {unit} on {below} of {total} constructs':
    'En dessous de {unit} sur {below} des {total} dimensions',
  'Above {unit} on {above}, below it on {below} of {total} constructs':
    'Au-dessus de {unit} sur {above}, en dessous sur {below} des {total} dimensions',
  'Score of each construct with its 95 % interval: {levels}.':
    'Score de chaque dimension avec son intervalle à 95\u00a0%\u202f: {levels}.',
  'Came of {units} on {day}.': 'Issue de {units} le {day}.',
  'Went into {units} on {day}.': 'Absorbée par {units} le {day}.',
  'Became {units} on {day}.': 'Devenue {units} le {day}.',
  'Took in {units} on {day}.': 'A absorbé {units} le {day}.',
  'Gave a part to {units} on {day}.': 'A cédé une partie à {units} le {day}.',
};
