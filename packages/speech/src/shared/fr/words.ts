import type { Catalogue } from '../../say.ts';

/** Words for hypotheses and effects. */
export const words: Catalogue = {
  '{estimate} ({low} to {high})': '{estimate} (de {low} à {high})',
  'between units': 'entre unités',
  'within units, {count} periods later': {
    one: 'au sein des unités, {count} période plus tard',
    other: 'au sein des unités, {count} périodes plus tard',
  },
  'Dot: the estimate, in standard deviations of the second per one of the first. Thick line: its 90 % interval; thin line, and in brackets: its 95 % interval. Shaded: too small to matter, less than {smallest} either way.':
    'Point : l’estimation, en écarts-types de la seconde mesure pour un de la première. Trait épais : son intervalle à 90 % ; trait fin, et entre parenthèses : son intervalle à 95 %. Zone grisée : trop petit pour compter, moins de {smallest} dans un sens ou dans l’autre.',
  'The way back, {from} to {to}: {effect}.': 'Le chemin inverse, de {from} vers {to} : {effect}.',
  'Culture moves first, customers follow': 'La culture évolue d’abord, les clients suivent',
  'Customers move first, culture follows': 'Les clients évoluent d’abord, la culture suit',
  'Each follows the other': 'Chacun suit l’autre',
  'Neither is seen to follow the other': 'Aucun des deux ne suit visiblement l’autre',
  'Which of the two comes first cannot be told yet':
    'Impossible à dire à ce stade lequel des deux vient en premier',
  'same period': 'même période',
  'culture first, by {count} periods': {
    one: 'la culture d’abord, de {count} période',
    other: 'la culture d’abord, de {count} périodes',
  },
  'customers first, by {count} periods': {
    one: 'les clients d’abord, de {count} période',
    other: 'les clients d’abord, de {count} périodes',
  },
  'It goes through {name}: what does not is too small to matter.':
    'Cela passe par {name} : ce qui n’y passe pas est trop petit pour compter.',
  'Part of it goes through {name}, part of it does not.':
    'Une partie passe par {name}, une autre non.',
  'What goes through {name} leads the other way.': 'Ce qui passe par {name} va dans l’autre sens.',
  'That it goes through {name} cannot be shown.':
    'On ne peut pas montrer que cela passe par {name}.',
  'How much of it goes through {name} cannot be told yet.':
    'Impossible à dire à ce stade quelle part passe par {name}.',
  '{score} or less': '{score} ou moins',
  '{score} or more': '{score} ou plus',
};
