import type { Catalogue } from '../../say.ts';

/** Words for hypotheses and effects. */
export const words: Catalogue = {
  '{estimate} ({low} to {high})': '{estimate} (de {low} a {high})',
  'between units': 'entre unidades',
  'within units, {count} periods later': {
    one: 'dentro de las unidades, {count} periodo después',
    other: 'dentro de las unidades, {count} periodos después',
  },
  'Dot: the estimate, in standard deviations of the second per one of the first. Thick line: its 90 % interval; thin line, and in brackets: its 95 % interval. Shaded: too small to matter, less than {smallest} either way.':
    'Punto: la estimación, en desviaciones estándar de la segunda medida por una de la primera. Línea gruesa: su intervalo del 90 %; línea fina, y entre paréntesis: su intervalo del 95 %. Sombreado: demasiado pequeño para importar, menos de {smallest} en cualquier sentido.',
  'The way back, {from} to {to}: {effect}.': 'El camino inverso, de {from} a {to}: {effect}.',
  'Culture moves first, customers follow': 'La cultura se mueve primero, los clientes la siguen',
  'Customers move first, culture follows': 'Los clientes se mueven primero, la cultura los sigue',
  'Each follows the other': 'Cada uno sigue al otro',
  'Neither is seen to follow the other': 'No se observa que ninguno siga al otro',
  'Which of the two comes first cannot be told yet':
    'Aún no se puede saber cuál de los dos va primero',
  'same period': 'mismo periodo',
  'culture first, by {count} periods': {
    one: 'la cultura primero, por {count} periodo',
    other: 'la cultura primero, por {count} periodos',
  },
  'customers first, by {count} periods': {
    one: 'los clientes primero, por {count} periodo',
    other: 'los clientes primero, por {count} periodos',
  },
  'It goes through {name}: what does not is too small to matter.':
    'Pasa por {name}: lo que no pasa por ahí es demasiado pequeño para importar.',
  'Part of it goes through {name}, part of it does not.':
    'Una parte pasa por {name}, otra parte no.',
  'What goes through {name} leads the other way.':
    'Lo que pasa por {name} va en sentido contrario.',
  'That it goes through {name} cannot be shown.': 'No se puede demostrar que pase por {name}.',
  'How much of it goes through {name} cannot be told yet.':
    'Aún no se puede saber cuánto pasa por {name}.',
  '{score} or less': '{score} o menos',
  '{score} or more': '{score} o más',
};
