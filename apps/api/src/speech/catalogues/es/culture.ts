import type { Catalogue } from '@throughline/speech';

/** Scores, participation and service. */
export const culture: Catalogue = {
  'It takes {units} units that have scores of every construct concerned and an outcome with its number of customers.':
    'Hacen falta {units} unidades con puntuaciones de todas las dimensiones en cuestión y un resultado con su número de clientes.',
  'Some constructs move together so closely across units that their parts cannot be told apart.':
    'Algunas dimensiones se mueven tan juntas entre unidades que no se pueden separar sus partes.',
  'The units hardly differ, so there is nothing to explain.':
    'Las unidades apenas difieren, así que no hay nada que explicar.',
  "construct: there is no construct '{code}'": 'construct: no existe la dimensión «{code}»',
  'No outcomes are in yet.': 'Aún no hay resultados de clientes.',
  'No closed wave lies beside these outcomes.':
    'No hay ninguna oleada cerrada junto a estos resultados.',
  'There is nothing to show here.': 'Aquí no hay nada que mostrar.',
  'There are no results of such a wave.': 'No hay resultados de esa oleada.',
  'Too few people answered here to show anything of this wave.':
    'Aquí han respondido demasiado pocas personas para mostrar algo de esta oleada.',
  'Nothing of {unit} can be compared with the time before.':
    'Nada de {unit} se puede comparar con la vez anterior.',
  'In {unit} nothing moved by more than chance would explain since the time before.':
    'En {unit} nada se ha movido desde la vez anterior más de lo que explicaría el azar.',
  '{construct} {change} (95 % interval {low} to {high})':
    '{construct} {change} (intervalo del 95 %: de {low} a {high})',
  'In {unit}, in points of 100 since the time before: {changes}.':
    'En {unit}, en puntos sobre 100 desde la vez anterior: {changes}.',
  'Pilot instrument: answers are adjusted for how hard each item is, by reference means from a wave that asked the whole bank.':
    'Instrumento piloto: las respuestas se ajustan según la dificultad de cada pregunta, con medias de referencia de una oleada que planteó el banco completo.',
  'Pilot instrument: scores are unadjusted, because there are no reference means from a full-bank wave yet.':
    'Instrumento piloto: las puntuaciones no están ajustadas, porque aún no hay medias de referencia de una oleada con el banco completo.',
  'a unit cannot serve itself, a unit above it or a unit below it: people would rate what they belong to':
    'una unidad no puede prestar servicio a sí misma ni a una unidad superior o inferior: las personas evaluarían aquello a lo que pertenecen',
  "there is no unit '{unit}'": 'no existe la unidad «{unit}»',
  'this pair is already in row {row}': 'este par ya está en la fila {row}',
  '{field}: there is no such unit': '{field}: no existe esa unidad',
  'Fewer than {k} people answered. Their answers were destroyed; nothing is shown.':
    'Respondieron menos de {k} personas. Sus respuestas se destruyeron; no se muestra nada.',
  'Too few answers to show anything without showing who gave them. They were destroyed; nothing is shown.':
    'Demasiado pocas respuestas para mostrar algo sin mostrar quién las dio. Se destruyeron; no se muestra nada.',
  'The check before publishing found that results in full detail could tell about too few people. They are shown {count} steps coarser.':
    {
      one: 'La comprobación previa a la publicación halló que los resultados con todo detalle podrían revelar algo de demasiado pocas personas. Se muestran un nivel menos detallados.',
      other:
        'La comprobación previa a la publicación halló que los resultados con todo detalle podrían revelar algo de demasiado pocas personas. Se muestran {count} niveles menos detallados.',
    },
};
