import type { Catalogue } from '@throughline/speech';

/** The link of scores and outcomes. */
export const linkage: Catalogue = {
  'Correlation r': 'Correlación r',
  '95\u00a0% interval {interval}': 'Intervalo del 95\u00a0%: {interval}',
  'n = {count} units': {
    one: 'n = {count} unidad',
    other: 'n = {count} unidades',
  },
  'Not drawn yet': 'Aún no se calcula',
  'Shaded: {low} to {high}, as published for other companies.':
    'Sombreado: de {low} a {high}, como se ha publicado para otras empresas.',
  'From −1 to 1. 0 means that knowing one figure tells nothing about the other.':
    'De −1 a 1. 0 significa que conocer una cifra no dice nada de la otra.',
  'Enough for a verdict ({needed} needed)': 'Suficiente para un veredicto (se necesitan {needed})',
  '{missing} more needed for a verdict ({needed})': 'Faltan {missing} para un veredicto ({needed})',
  '{missing} more needed to draw a correlation ({needed})':
    'Faltan {missing} para calcular una correlación ({needed})',
  '{count} units have a score but no outcome.': {
    one: '{count} unidad tiene puntuación, pero no resultado de clientes.',
    other: '{count} unidades tienen puntuación, pero no resultado de clientes.',
  },
  '{count} units have an outcome but no score.': {
    one: '{count} unidad tiene resultado de clientes, pero no puntuación.',
    other: '{count} unidades tienen resultado de clientes, pero no puntuación.',
  },
  'How much evidence': 'Cuánta evidencia hay',
  'Units with both figures': 'Unidades con ambas cifras',
  'Closed waves': 'Oleadas cerradas',
  'What is compared': 'Qué se compara',
  'How people are treated': 'Cómo se trata a las personas',
  'Customer outcome': 'Resultado de clientes',
  'Outcome period': 'Periodo del resultado',
  'In {clear} of {count} waves the link stands clear of zero': {
    one: 'En {clear} de {count} oleada, la relación se aparta claramente de cero',
    other: 'En {clear} de {count} oleadas, la relación se aparta claramente de cero',
  },
  'Correlation by wave with 95 % intervals: {figures}.':
    'Correlación por oleada con intervalos del 95\u00a0%: {figures}.',
  'Correlation of {construct} with {outcome} across units, wave by wave, with 95\u00a0% intervals':
    'Correlación de {construct} con {outcome} entre unidades, oleada a oleada, con intervalos del 95\u00a0%',
  'The correlation wave by wave': 'La correlación oleada a oleada',
  'not given': 'no indicado',
  'Every unit of the chart': 'Todas las unidades del gráfico',
  'No unit has both a score and an outcome for this choice.':
    'Ninguna unidad tiene a la vez puntuación y resultado de clientes para esta selección.',
  'Each point is a unit, with 95\u00a0% intervals both ways: {count} units': {
    one: 'Cada punto es una unidad, con intervalos del 95\u00a0% en ambos sentidos: {count} unidad',
    other:
      'Cada punto es una unidad, con intervalos del 95\u00a0% en ambos sentidos: {count} unidades',
  },
  'wave {number} of {pulse}': 'oleada {number} de {pulse}',
  'outcomes of {period}': 'resultados de clientes de {period}',
  'Scores are those of wave {number} of {pulse}, closed on {day}.':
    'Las puntuaciones son las de la oleada {number} de {pulse}, cerrada el {day}.',
  'Scores are those of wave {number} of {pulse}, closed on {day}; outcomes those of {period}.':
    'Las puntuaciones son las de la oleada {number} de {pulse}, cerrada el {day}; los resultados de clientes, los de {period}.',
  'There is a newer wave; choose it above.': 'Hay una oleada más reciente; elíjala arriba.',
  'See every score of this wave': 'Ver todas las puntuaciones de esta oleada',
  'Fewer than 10 units have both figures.': 'Menos de 10 unidades tienen ambas cifras.',
  'Too few units have both figures.': 'Muy pocas unidades tienen ambas cifras.',
  'One of the two figures is the same in every unit.':
    'Una de las dos cifras es igual en todas las unidades.',
  'The units lie exactly on a line, and then no interval can be given.':
    'Las unidades están exactamente en una recta, y entonces no se puede dar ningún intervalo.',
  'It cannot be worked out from these figures.': 'No se puede calcular a partir de estas cifras.',
  '{construct}, 0 to 100': '{construct}, de 0 a 100',
  'r {r}, 95\u00a0% interval {interval}': 'r {r}, intervalo del 95\u00a0%: {interval}',
  'the outcome': 'el resultado de clientes',
  outcome: 'resultado de clientes',
  'Scatter of {count} units: {construct} from 0 to 100 across, {outcome} upwards, each with a 95 % interval both ways.':
    {
      one: 'Diagrama de dispersión de {count} unidad: {construct} de 0 a 100 en horizontal, {outcome} en vertical, con un intervalo del 95\u00a0% en ambos sentidos.',
      other:
        'Diagrama de dispersión de {count} unidades: {construct} de 0 a 100 en horizontal, {outcome} en vertical, cada una con un intervalo del 95\u00a0% en ambos sentidos.',
    },
  'No correlation is drawn. The table holds every figure.':
    'No se calcula ninguna correlación. La tabla contiene todas las cifras.',
  'Correlation {r}, 95 % interval {interval}. The table holds every figure.':
    'Correlación {r}, intervalo del 95\u00a0%: {interval}. La tabla contiene todas las cifras.',
  '{from} and {to}, unit by unit': '{from} y {to}, unidad a unidad',
  'Where {from} is higher, {to} tends to be higher':
    'Donde {from} es mayor, {to} tiende a ser mayor',
  'Where {from} is higher, {to} tends to be lower':
    'Donde {from} es mayor, {to} tiende a ser menor',
  '{from} and {to} show no clear link': '{from} y {to} no muestran una relación clara',
};
