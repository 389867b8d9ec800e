import type { Catalogue } from '@throughline/speech';

/** Verdicts and links in words. */
export const verdicts: Catalogue = {
  '“{name}”': '«{name}»',
  '“{code}”': '«{code}»',
  'better “{code}”': 'mejores valores de «{code}»',
  'worse “{code}”': 'peores valores de «{code}»',
  'higher {metric}': 'valores más altos de {metric}',
  'lower {metric}': 'valores más bajos de {metric}',
  'points of it': 'puntos de esa puntuación',
  'percentage points': 'puntos porcentuales',
  'without any one unit': 'sin cualquiera de las unidades',
  'without the most influential units': 'sin las unidades más influyentes',
  'on ranks': 'con rangos',
  'without adjustments': 'sin ajustes',
  'corrected for few units': 'corregido por el bajo número de unidades',
  'against shuffled units': 'frente a unidades permutadas',
  'against an outcome it cannot move': 'frente a un resultado que no puede mover',
  'against something unmeasured': 'frente a algo no medido',
  'not tested': 'no comprobado',
  holds: 'se sostiene',
  'does not hold': 'no se sostiene',
  no: 'ninguna',
  one: 'una',
  two: 'dos',
  three: 'tres',
  four: 'cuatro',
  five: 'cinco',
  six: 'seis',
  seven: 'siete',
  eight: 'ocho',
  nine: 'nueve',
  ten: 'diez',
  zero: 'cero',
  'just above zero': 'apenas por encima de cero',
  'just below zero': 'apenas por debajo de cero',
  'just under 1': 'apenas por debajo de 1',
  'just above −1': 'apenas por encima de −1',
  'units in the model': 'unidades en el modelo',
  'rows in the model': 'filas en el modelo',
  'periods with both sides': 'periodos con ambos lados',
  'periods to estimate from': 'periodos para la estimación',
  'measures in the files': 'medidas en los archivos',
  'measures that move inside units': 'medidas que se mueven dentro de las unidades',
  'units with the properties held constant':
    'unidades con las propiedades que se mantienen constantes',
  'properties that differ between units': 'propiedades que difieren entre unidades',
  'scores that are a property of their unit': 'puntuaciones que son una propiedad de su unidad',
  '{need} {what}, {have} there': '{need} {what}, {have} disponibles',
  '{need} {what}, {have} there (not {absent})': '{need} {what}, {have} disponibles (no {absent})',
  'Cannot tell yet: {count} units are too few to pin a link down.': {
    one: 'Aún no se puede saber: {count} unidad es demasiado poco para precisar un vínculo.',
    other: 'Aún no se puede saber: {count} unidades son demasiado pocas para precisar un vínculo.',
  },
  'From one snapshot alone we cannot tell yet whether it is passed on.':
    'Con una sola instantánea aún no se puede saber si llega al cliente.',
  'The 95 % interval runs from {low} to {high}.': 'El intervalo del 95 % va de {low} a {high}.',
  'A link this close is rare. Make sure that the two figures are not one and the same.':
    'Un vínculo tan estrecho es raro. Asegúrese de que las dos cifras no son una y la misma.',
  'A verdict needs at least {units} units and {waves} closed waves, so that units can be compared with themselves over time.':
    'Un veredicto necesita al menos {units} unidades y {waves} oleadas cerradas, para poder comparar las unidades consigo mismas a lo largo del tiempo.',
  '{count} more units': { one: '{count} unidad más', other: '{count} unidades más' },
  '{count} more waves': { one: '{count} oleada más', other: '{count} oleadas más' },
  'What would let us tell: {units} and {waves}.': 'Lo que permitiría saberlo: {units} y {waves}.',
  'What would let us tell: {missing}.': 'Lo que permitiría saberlo: {missing}.',
  'Both are there. What would let us tell is that comparison over all waves, with the hypothesis declared before; one snapshot cannot.':
    'Ambas cosas están disponibles. Lo que permitiría saberlo es esa comparación a lo largo de todas las oleadas, con la hipótesis declarada antes; una sola instantánea no puede.',
  'This snapshot of {count} units shows no clear link between {construct} and {metric}.': {
    one: 'Esta instantánea de {count} unidad no muestra un vínculo claro entre {construct} y {metric}.',
    other:
      'Esta instantánea de {count} unidades no muestra un vínculo claro entre {construct} y {metric}.',
  },
  'In this snapshot, units that score higher on {construct} tend to be higher on {metric}.':
    'En esta instantánea, las unidades con puntuaciones más altas en {construct} tienden a estar más altas en {metric}.',
  'In this snapshot, units that score higher on {construct} tend to be higher on {metric}, which is worse.':
    'En esta instantánea, las unidades con puntuaciones más altas en {construct} tienden a estar más altas en {metric}, lo cual es peor.',
  'In this snapshot, units that score higher on {construct} tend to be lower on {metric}, which is worse.':
    'En esta instantánea, las unidades con puntuaciones más altas en {construct} tienden a estar más bajas en {metric}, lo cual es peor.',
  'In this snapshot, units that score higher on {construct} tend to be lower on {metric}, which is better.':
    'En esta instantánea, las unidades con puntuaciones más altas en {construct} tienden a estar más bajas en {metric}, lo cual es mejor.',
  'The 95 % interval runs from {low} to {high}, so wide that it fits anything from {from} to {to}.':
    'El intervalo del 95 % va de {low} a {high}, tan amplio que cabe cualquier cosa entre {from} y {to}.',
  'The 95 % interval runs from {low} to {high}, so wide that its size stays open.':
    'El intervalo del 95 % va de {low} a {high}, tan amplio que la fuerza del vínculo queda abierta.',
  'The 95 % interval runs from {low} to {high}, narrow, but among so few units a single unusual one can move it a long way.':
    'El intervalo del 95 % va de {low} a {high}; es estrecho, pero con tan pocas unidades una sola unidad atípica puede desplazarlo mucho.',
  'It includes zero: these units may show no link at all, and any link there is would be next to none.':
    'Incluye el cero: puede que estas unidades no muestren vínculo alguno y, si lo hay, sería casi nulo.',
  'It includes zero: these units may show no link at all, and what fits is anything from {from} to {to}.':
    'Incluye el cero: puede que estas unidades no muestren vínculo alguno, y cabe cualquier cosa entre {from} y {to}.',
  'It lies above zero: chance alone would seldom produce such a pattern.':
    'Está por encima de cero: el azar por sí solo rara vez produciría un patrón así.',
  'It lies below zero: chance alone would seldom produce such a pattern.':
    'Está por debajo de cero: el azar por sí solo rara vez produciría un patrón así.',
  'How close the link is stays open: anything from {from} to {to} fits.':
    'Lo estrecho que es el vínculo queda abierto: cabe cualquier cosa entre {from} y {to}.',
  'If good treatment is passed on, a higher score for {construct} should go with a higher {metric}, and the correlation should lie above zero.':
    'Si el buen trato llega al cliente, una puntuación más alta en {construct} debería ir acompañada de valores más altos de {metric}, y la correlación debería estar por encima de cero.',
  'If good treatment is passed on, a higher score for {construct} should go with a lower {metric}, as lower is better here, and the correlation should lie below zero.':
    'Si el buen trato llega al cliente, una puntuación más alta en {construct} debería ir acompañada de valores más bajos de {metric}, pues aquí menos es mejor, y la correlación debería estar por debajo de cero.',
  'This sets one wave against one period. It is a snapshot, and an association, not proof of cause: it does not say which of the two came first.':
    'Aquí se compara una oleada con un periodo. Es una instantánea, y una asociación, no una prueba de causa: no dice cuál de los dos fue primero.',
  'Units differ in much else, such as their customers, place, size and kind of work, and any of that can lie behind both figures.':
    'Las unidades difieren en muchas otras cosas, como sus clientes, el lugar, el tamaño y el tipo de trabajo, y cualquiera de ellas puede estar detrás de ambas cifras.',
  'Cannot tell yet: no wave has closed.': 'Aún no se puede saber: no se ha cerrado ninguna oleada.',
  'Scores appear when the first wave closes. Then they can be set beside what customers say.':
    'Las puntuaciones aparecen cuando se cierra la primera oleada. Entonces se pueden poner junto a lo que dicen los clientes.',
  'Cannot tell yet: nothing is known about customers.':
    'Aún no se puede saber: no se sabe nada de los clientes.',
  'There are scores for {construct}, and no customer figures to set beside them. Bring in a file of outcomes with a figure per unit and period.':
    'Hay puntuaciones de {construct}, pero no resultados de clientes que poner a su lado. Aporte un archivo de resultados con una cifra por unidad y periodo.',
  'Cannot tell yet: these {count} units give no correlation with an interval.': {
    one: 'Aún no se puede saber: esta {count} unidad no da una correlación con intervalo.',
    other: 'Aún no se puede saber: estas {count} unidades no dan una correlación con intervalo.',
  },
  'Cannot tell yet: no unit has both a score and a customer figure.':
    'Aún no se puede saber: ninguna unidad tiene a la vez una puntuación y un resultado de clientes.',
  'Cannot tell yet: only {count} units have both a score and a customer figure.': {
    one: 'Aún no se puede saber: solo {count} unidad tiene a la vez una puntuación y un resultado de clientes.',
    other:
      'Aún no se puede saber: solo {count} unidades tienen a la vez una puntuación y un resultado de clientes.',
  },
  'A link is drawn from {needed} units on: {count} more units need both a score for {construct} and a figure for {metric}. With fewer, a single unit could turn the picture round.':
    {
      one: 'Un vínculo se traza a partir de {needed} unidades: hace falta {count} unidad más con una puntuación de {construct} y una cifra de {metric}. Con menos, una sola unidad podría invertir la imagen.',
      other:
        'Un vínculo se traza a partir de {needed} unidades: hacen falta {count} unidades más con una puntuación de {construct} y una cifra de {metric}. Con menos, una sola unidad podría invertir la imagen.',
    },
  'Whether two things go together shows only where both differ from unit to unit.':
    'Si dos cosas van juntas solo se ve donde ambas difieren de una unidad a otra.',
  'Cannot tell yet: all {count} units have the same score for {construct}.': {
    one: 'Aún no se puede saber: la {count} unidad tiene la misma puntuación en {construct}.',
    other:
      'Aún no se puede saber: las {count} unidades tienen todas la misma puntuación en {construct}.',
  },
  'Cannot tell yet: all {count} units have the same figure for {metric}.': {
    one: 'Aún no se puede saber: la {count} unidad tiene la misma cifra de {metric}.',
    other: 'Aún no se puede saber: las {count} unidades tienen todas la misma cifra de {metric}.',
  },
  'Cannot tell yet: all {count} units have the same score for {construct} and the same figure for {metric}.':
    {
      one: 'Aún no se puede saber: la {count} unidad tiene la misma puntuación en {construct} y la misma cifra de {metric}.',
      other:
        'Aún no se puede saber: las {count} unidades tienen todas la misma puntuación en {construct} y la misma cifra de {metric}.',
    },
  'next to no link': 'un vínculo casi nulo',
  'a weak link': 'un vínculo débil',
  'a weak link the wrong way round': 'un vínculo débil en sentido contrario',
  'a moderate link': 'un vínculo moderado',
  'a moderate link the wrong way round': 'un vínculo moderado en sentido contrario',
  'a strong link': 'un vínculo fuerte',
  'a strong link the wrong way round': 'un vínculo fuerte en sentido contrario',
  'Across {count} units the correlation is {r}: next to no link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'En {count} unidad, la correlación es {r}: un vínculo casi nulo, en una escala de −1 (exactamente opuesto) a 1 (exactamente a la par), pasando por cero (ningún vínculo).',
      other:
        'En {count} unidades, la correlación es {r}: un vínculo casi nulo, en una escala de −1 (exactamente opuesto) a 1 (exactamente a la par), pasando por cero (ningún vínculo).',
    },
  'Across {count} units the correlation is {r}: a weak link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'En {count} unidad, la correlación es {r}: un vínculo débil, en una escala de −1 (exactamente opuesto) a 1 (exactamente a la par), pasando por cero (ningún vínculo).',
      other:
        'En {count} unidades, la correlación es {r}: un vínculo débil, en una escala de −1 (exactamente opuesto) a 1 (exactamente a la par), pasando por cero (ningún vínculo).',
    },
  'Across {count} units the correlation is {r}: a moderate link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'En {count} unidad, la correlación es {r}: un vínculo moderado, en una escala de −1 (exactamente opuesto) a 1 (exactamente a la par), pasando por cero (ningún vínculo).',
      other:
        'En {count} unidades, la correlación es {r}: un vínculo moderado, en una escala de −1 (exactamente opuesto) a 1 (exactamente a la par), pasando por cero (ningún vínculo).',
    },
  'Across {count} units the correlation is {r}: a strong link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'En {count} unidad, la correlación es {r}: un vínculo fuerte, en una escala de −1 (exactamente opuesto) a 1 (exactamente a la par), pasando por cero (ningún vínculo).',
      other:
        'En {count} unidades, la correlación es {r}: un vínculo fuerte, en una escala de −1 (exactamente opuesto) a 1 (exactamente a la par), pasando por cero (ningún vínculo).',
    },
  '{count} units': { one: '{count} unidad', other: '{count} unidades' },
  'Of the {units} in the upper half for {construct}, {count} are in the upper half for {metric}; without a link it would be about {expected}.':
    {
      one: 'De {units} en la mitad superior de {construct}, {count} está en la mitad superior de {metric}; sin vínculo serían alrededor de {expected}.',
      other:
        'De {units} en la mitad superior de {construct}, {count} están en la mitad superior de {metric}; sin vínculo serían alrededor de {expected}.',
    },
  'Of the {units} in the upper half for {construct}, {count} are in the lower half for {metric}; without a link it would be about {expected}.':
    {
      one: 'De {units} en la mitad superior de {construct}, {count} está en la mitad inferior de {metric}; sin vínculo serían alrededor de {expected}.',
      other:
        'De {units} en la mitad superior de {construct}, {count} están en la mitad inferior de {metric}; sin vínculo serían alrededor de {expected}.',
    },
};
