import type { Catalogue } from '@throughline/speech';

/** Units. */
export const units: Catalogue = {
  '{count} units below it': {
    one: '{count} unidad por debajo',
    other: '{count} unidades por debajo',
  },
  '{name} · Unit': '{name} · Unidad',
  'Where this unit stands': 'Dónde se sitúa esta unidad',
  '{pulse}, wave {number}, closed {day}; whiskers are 95\u00a0% intervals; upright marks: {unit}; hollow marks: the wave before.':
    '{pulse}, oleada {number}, cerrada el {day}; las barras de error son intervalos del 95\u00a0%; marcas verticales: {unit}; marcas huecas: la oleada anterior.',
  '{pulse}, wave {number}, closed {day}; whiskers are 95\u00a0% intervals; hollow marks: the wave before.':
    '{pulse}, oleada {number}, cerrada el {day}; las barras de error son intervalos del 95\u00a0%; marcas huecas: la oleada anterior.',
  'Nothing stands clearly above {unit}.': 'Nada está claramente por encima de {unit}.',
  '{constructs}: clearly above {unit}.': '{constructs}: claramente por encima de {unit}.',
  'To talk about': 'Para hablar de ello',
  'Nothing stands clearly below {unit}.': 'Nada está claramente por debajo de {unit}.',
  '{constructs}: clearly below {unit}.': '{constructs}: claramente por debajo de {unit}.',
  'Profile of the unit': 'Perfil de la unidad',
  'the unit above': 'la unidad superior',
  '{share} of those invited took part in the newest wave, n {n}.':
    '{share} de las personas invitadas participaron en la última oleada, n {n}.',
  'Loyalty and coverage': 'Lealtad y cobertura',
  'No comments may be shown here. Those of small units stand with the unit above.':
    'Aquí no se puede mostrar ningún comentario. Los de unidades pequeñas aparecen con la unidad superior.',
  '{count} comments, by construct and theme': {
    one: '{count} comentario, por dimensión y tema',
    other: '{count} comentarios, por dimensión y tema',
  },
  'Nothing is shown of the people of this unit':
    'No se muestra nada de las personas de esta unidad',
  'Figures stand here for each wave in which enough people answered. Where nothing stands it is not told whether few answered or nobody was asked. Their answers count in the unit above.':
    'Aquí aparecen cifras por cada oleada en la que respondieron suficientes personas. Donde no aparece nada, no se indica si respondieron pocas o si no se preguntó a nadie. Sus respuestas cuentan en la unidad superior.',
  'Own past': 'Su propio pasado',
  'Wave by wave as it was published, with 95\u00a0% intervals as bands.':
    'Oleada por oleada tal como se publicó, con los intervalos del 95\u00a0% como bandas.',
  'Wave by wave as it was published, with 95\u00a0% intervals as bands; dashed: {unit}.':
    'Oleada por oleada tal como se publicó, con los intervalos del 95\u00a0% como bandas; línea discontinua: {unit}.',
  'Its customers': 'Sus clientes',
  'Outcomes that were brought in for this unit, or for those below it, each customer once.':
    'Resultados de clientes aportados para esta unidad o para las que dependen de ella; cada cliente cuenta una vez.',
  'From the newest wave; shuffled, and only from groups large enough that nobody stands out.':
    'De la última oleada; mezclados y solo de grupos lo bastante grandes para que nadie destaque.',
  'No unit has such a name.': 'Ninguna unidad se llama así.',
  '{count} more units are not shown: type a part of a name.': {
    one: '{count} unidad más no se muestra: escriba una parte de un nombre.',
    other: '{count} unidades más no se muestran: escriba una parte de un nombre.',
  },
  'One page each: how its people are treated and what its customers say, beside the unit above and its own past.':
    'Una página para cada una: cómo se trata a su gente y qué dicen sus clientes, junto a la unidad superior y a su propio pasado.',
  'No units yet': 'Aún no hay unidades',
  'An administrator brings in the tree of units from a file. Each unit then has a page of its own.':
    'La administración importa el árbol de unidades desde un archivo. Cada unidad tiene entonces su propia página.',
  'The profile in the newest wave': 'El perfil en la última oleada',
  'About as {unit} on every construct': 'Aproximadamente como {unit} en todas las dimensiones',
  'Above {unit} on {above} of {total} constructs':
    'Por encima de {unit} en {above} de {total} dimensiones',
  'Below {unit} on {below} of {total} constructs':
    'Por debajo de {unit} en {below} de {total} dimensiones',
  'Above {unit} on {above}, below it on {below} of {total} constructs':
    'Por encima de {unit} en {above} y por debajo en {below} de {total} dimensiones',
  'Score of each construct with its 95 % interval: {levels}.':
    'Puntuación de cada dimensión con su intervalo del 95\u00a0%: {levels}.',
  'Came of {units} on {day}.': 'Procede de {units} desde el {day}.',
  'Went into {units} on {day}.': 'Absorbida por {units} el {day}.',
  'Became {units} on {day}.': 'Se convirtió en {units} el {day}.',
  'Took in {units} on {day}.': 'Absorbió {units} el {day}.',
  'Gave a part to {units} on {day}.': 'Cedió una parte a {units} el {day}.',
};
