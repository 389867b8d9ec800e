import type { Catalogue } from '@throughline/speech';

/** Scores, participation and service. */
export const culture: Catalogue = {
  'It takes {units} units that have scores of every construct concerned and an outcome with its number of customers.':
    'Il faut {units} unités ayant des scores pour chaque dimension concernée et un résultat client avec son nombre de clients.',
  'Some constructs move together so closely across units that their parts cannot be told apart.':
    'Certaines dimensions évoluent si étroitement ensemble d’une unité à l’autre que leurs parts ne peuvent être distinguées.',
  'The units hardly differ, so there is nothing to explain.':
    'Les unités ne diffèrent guère, il n’y a donc rien à expliquer.',
  "construct: there is no construct '{code}'": 'construct : il n’y a pas de dimension « {code} »',
  'No outcomes are in yet.': 'Il n’y a pas encore de résultats clients.',
  'No closed wave lies beside these outcomes.':
    'Aucune vague close ne se trouve en regard de ces résultats clients.',
  'There is nothing to show here.': 'Il n’y a rien à afficher ici.',
  'There are no results of such a wave.': 'Il n’y a pas de résultats d’une telle vague.',
  'Too few people answered here to show anything of this wave.':
    'Trop peu de personnes ont répondu ici pour afficher quoi que ce soit de cette vague.',
  'Nothing of {unit} can be compared with the time before.':
    'Rien de {unit} ne peut être comparé à la fois précédente.',
  'In {unit} nothing moved by more than chance would explain since the time before.':
    'Dans {unit}, rien n’a évolué depuis la fois précédente au-delà de ce que le hasard expliquerait.',
  '{construct} {change} (95 % interval {low} to {high})':
    '{construct} {change} (intervalle à 95 % de {low} à {high})',
  'In {unit}, in points of 100 since the time before: {changes}.':
    'Dans {unit}, en points sur 100 depuis la fois précédente : {changes}.',
  'Pilot instrument: answers are adjusted for how hard each item is, by reference means from a wave that asked the whole bank.':
    'Instrument pilote : les réponses sont ajustées selon la difficulté de chaque question, à l’aide de moyennes de référence d’une vague qui a posé toutes les questions.',
  'Pilot instrument: scores are unadjusted, because there are no reference means from a full-bank wave yet.':
    'Instrument pilote : les scores ne sont pas ajustés, faute de moyennes de référence d’une vague ayant posé toutes les questions.',
  'a unit cannot serve itself, a unit above it or a unit below it: people would rate what they belong to':
    'une unité ne peut servir ni elle-même, ni une unité au-dessus ou au-dessous d’elle : les personnes évalueraient ce à quoi elles appartiennent',
  "there is no unit '{unit}'": 'il n’y a pas d’unité « {unit} »',
  'this pair is already in row {row}': 'cette paire figure déjà à la ligne {row}',
  '{field}: there is no such unit': '{field} : cette unité n’existe pas',
  'Fewer than {k} people answered. Their answers were destroyed; nothing is shown.':
    'Moins de {k} personnes ont répondu. Leurs réponses ont été détruites ; rien n’est affiché.',
  'Too few answers to show anything without showing who gave them. They were destroyed; nothing is shown.':
    'Trop peu de réponses pour montrer quoi que ce soit sans montrer de qui elles viennent. Elles ont été détruites ; rien n’est affiché.',
  'The check before publishing found that results in full detail could tell about too few people. They are shown {count} steps coarser.':
    {
      one: 'La vérification avant publication a montré que des résultats complets pourraient révéler quelque chose sur trop peu de personnes. Ils sont affichés un cran moins en détail.',
      other:
        'La vérification avant publication a montré que des résultats complets pourraient révéler quelque chose sur trop peu de personnes. Ils sont affichés {count} crans moins en détail.',
    },
};
