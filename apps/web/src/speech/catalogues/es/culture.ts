import type { Catalogue } from '@throughline/speech';

/** The culture rooms. */
export const culture: Catalogue = {
  'Find words': 'Buscar palabras',
  '{count} comments of {total}': {
    one: '{count} comentario de {total}',
    other: '{count} comentarios de {total}',
  },
  'No comment fits. Take a filter back.': 'Ningún comentario coincide. Quite un filtro.',
  'Show more ({hidden} left)': 'Mostrar más (quedan {hidden})',
  'A comment is shown with the smallest unit that covers a group of {k} or more who wrote. Themes go by words that occur in a comment, in four languages; a comment can be in several or in none. Nothing is read or judged by anything but such words.':
    'Un comentario se muestra con la unidad más pequeña que abarca un grupo de {k} o más personas que escribieron. Los temas se asignan según palabras que aparecen en un comentario, en cuatro idiomas; un comentario puede estar en varios o en ninguno. Nada se lee ni se juzga por otra cosa que esas palabras.',
  About: 'Sobre',
  'No comments may be shown of this wave': 'No se puede mostrar ningún comentario de esta oleada',
  'They stand here from groups in which {k} people or more wrote, where a question was asked for them.':
    'Aparecen aquí los de grupos en los que escribieron {k} personas o más, cuando una pregunta los pedía.',
  Themes: 'Temas',
  'In their own words': 'Con sus propias palabras',
  'What people wrote, shuffled, and only from groups large enough that nobody stands out.':
    'Lo que escribieron las personas, mezclado y solo de grupos lo bastante grandes para que nadie destaque.',
  'Heat map': 'Mapa de calor',
  Trends: 'Evolución',
  Drivers: 'Palancas',
  'Positive deviants': 'Desviaciones positivas',
  Comments: 'Comentarios',
  '{title} · Culture': '{title} · Cultura',
  'too few': 'muy pocos',
  'not told': 'no se indica',
  'Units by construct, as figures': 'Unidades por dimensión, en cifras',
  'Took part': 'Participación',
  'Units to learn from': 'Unidades de las que aprender',
  'What its people wrote': 'Lo que escribió su gente',
  'The more customers, the less a unit can lie apart by chance: hence the funnel. A unit is named only outside the outer lines, which even one of all units crosses by chance in one organisation of twenty. Units differ for reasons that are not measured here too; the lines allow for that.':
    'Cuantos más clientes, menos puede apartarse una unidad por azar: de ahí el embudo. Solo se nombra una unidad fuera de las líneas exteriores; únicamente en una organización de cada veinte llega alguna unidad a cruzarlas por azar. Las unidades difieren también por razones que aquí no se miden; las líneas lo tienen en cuenta.',
  '{window}. Expected from “{construct}”.': '{window}. Esperado según «{construct}».',
  'better than expected': 'mejor de lo esperado',
  'less well': 'menos bien',
  'as expected': 'según lo esperado',
  Seen: 'Observado',
  Expected: 'Esperado',
  Difference: 'Diferencia',
  'Customers (n)': 'Clientes (n)',
  Standing: 'Posición',
  'Units against what is expected of them, by name':
    'Unidades frente a lo que se espera de ellas, por nombre',
  'Who does better than expected': 'Quién lo hace mejor de lo esperado',
  'Units whose customers say clearly more, or less, than the way their people are treated lets expect. Learn from the first; ask the second what is missing. Neither is a mark for anybody.':
    'Unidades cuyos clientes están claramente más, o menos, satisfechos de lo que hace esperar el trato que recibe su gente. Aprenda de las primeras; pregunte a las segundas qué falta. Ni lo uno ni lo otro es una nota para nadie.',
  'Expected from': 'Esperado según',
  Strengths: 'Puntos fuertes',
  Opportunities: 'Oportunidades',
  'The whiskers are 95\u00a0% intervals from drawing units again and again. Constructs move together, so their parts are shared out fairly among them (LMG) and are known only roughly. Dashed lines: an equal part, and the middle score.':
    'Las barras de error son intervalos del 95\u00a0% obtenidos al extraer unidades una y otra vez. Las dimensiones se mueven juntas, por lo que sus partes se reparten equitativamente entre ellas (LMG) y solo se conocen de forma aproximada. Líneas discontinuas: una parte igual y la puntuación central.',
  strength: 'punto fuerte',
  opportunity: 'oportunidad',
  Construct: 'Dimensión',
  'Difference that goes with it (95\u00a0% interval)':
    'Diferencia asociada (intervalo del 95\u00a0%)',
  'Mean score': 'Puntuación media',
  'Named as': 'Señalada como',
  'Importance and score of every construct': 'Importancia y puntuación de cada dimensión',
  'What goes with satisfied customers': 'Qué va unido a clientes satisfechos',
  'How much of the difference between units in an outcome goes with each construct, beside how units stand on it. This describes; it does not prove that one brings about the other.':
    'Cuánta de la diferencia entre unidades en un resultado de clientes va unida a cada dimensión, junto a la posición de las unidades en ella. Esto describe; no demuestra que lo uno provoque lo otro.',
  '{unit}: participation is not told': '{unit}: no se indica la participación',
  '{unit}: {share} of those invited, n {n}': '{unit}: {share} de las personas invitadas, n {n}',
  '{unit}, {construct}: {told}': '{unit}, {construct}: {told}',
  'Units by construct': 'Unidades por dimensión',
  'too few answers': 'muy pocas respuestas',
  'What the colours mean': 'Qué significan los colores',
  'Units by construct, from 0 to 100; higher is better for every construct.':
    'Unidades por dimensión, de 0 a 100; más alto es mejor en todas las dimensiones.',
  'All units': 'Todas las unidades',
  Levels: 'Puntuaciones',
  'Change since the wave before': 'Cambio desde la oleada anterior',
  'Find a unit': 'Buscar una unidad',
  'No score of this wave may be shown: it asked nothing that is scored, or too few answered.':
    'No se puede mostrar ninguna puntuación de esta oleada: no preguntó nada que se puntúe o respondieron muy pocas personas.',
  'No unit has such a name here. Clear the search, or look within all units.':
    'Ninguna unidad se llama así aquí. Borre la búsqueda o busque en todas las unidades.',
  'Scores of this wave as a CSV file': 'Puntuaciones de esta oleada en un archivo CSV',
  Within: 'Dentro de',
  Show: 'Mostrar',
  'Part of its name': 'Parte de su nombre',
  'To the pulses': 'Ir a las encuestas de pulso',
  'No wave has closed yet': 'Todavía no se ha cerrado ninguna oleada',
  'How people are treated stands here, unit by unit, as soon as the first wave closes. Until then nothing is counted, not even for administrators.':
    'Cómo se trata a las personas aparece aquí, unidad por unidad, en cuanto se cierra la primera oleada. Hasta entonces no se cuenta nada, ni siquiera para la administración.',
  'The page of this unit': 'La página de esta unidad',
  'Numbers below a chart are waves. A change is told between two waves of a pulse that asked the same people, or people who differ by a whole group.':
    'Los números bajo un gráfico son oleadas. Se indica un cambio entre dos oleadas de una encuesta de pulso que preguntaron a las mismas personas, o a personas que difieren en un grupo entero.',
  'How it moves': 'Cómo evoluciona',
  'Every construct of one unit, wave by wave as it was published, on the whole scale from 0 to 100. The band is the 95\u00a0% interval.':
    'Cada dimensión de una unidad, oleada por oleada tal como se publicó, en la escala completa de 0 a 100. La banda es el intervalo del 95\u00a0%.',
  'There is nothing to show here yet': 'Todavía no hay nada que mostrar aquí',
  'A level stands here for each wave in which enough people of the unit answered. Where nothing stands it is not told whether few answered or nobody was asked.':
    'Aquí aparece una puntuación por cada oleada en la que respondieron suficientes personas de la unidad. Donde no aparece nada, no se indica si respondieron pocas o si no se preguntó a nadie.',
  '{metric}, mean of {periods}; culture, mean of the {count} waves before; {units} units': {
    one: '{metric}, media de {periods}; cultura, media de la oleada anterior; {units} unidades',
    other:
      '{metric}, media de {periods}; cultura, media de las {count} oleadas anteriores; {units} unidades',
  },
  '“{name}”': '«{name}»',
  'There are {units} so far.': 'Hay {units} por ahora.',
  'Every construct': 'Todas las dimensiones',
  '{construct}: {question}': '{construct}: {question}',
  'Every unit': 'Todas las unidades',
  'Help from other teams': 'Ayuda de otros equipos',
  Leaders: 'Mandos',
  'Time and staffing': 'Tiempo y personal',
  'Targets and numbers': 'Objetivos y cifras',
  'Tools and systems': 'Herramientas y sistemas',
  'Being asked and told': 'Que se pregunte e informe',
  'Treated as a person': 'Trato como persona',
  '10 or more down': '10 o más hacia abajo',
  'down by less': 'baja menos',
  'no clear change': 'sin cambio claro',
  'up by less': 'sube menos',
  '10 or more up': '10 o más hacia arriba',
  '{pulse}, wave {number}, closed {day}': '{pulse}, oleada {number}, cerrada el {day}',
  '{difference} against what is expected': '{difference} frente a lo esperado',
  '{observed} seen, {expected} expected': '{observed} observado, {expected} esperado',
  '{count} customers': { one: '{count} cliente', other: '{count} clientes' },
  'Customers behind the outcome': 'Clientes detrás del resultado',
  'Seen minus expected': 'Observado menos esperado',
  'Every unit is about where its culture lets expect':
    'Cada unidad está aproximadamente donde su cultura hace esperar',
  '{count} units do better than expected': {
    one: '{count} unidad lo hace mejor de lo esperado',
    other: '{count} unidades lo hacen mejor de lo esperado',
  },
  '{count} units do less well than expected': {
    one: '{count} unidad lo hace menos bien de lo esperado',
    other: '{count} unidades lo hacen menos bien de lo esperado',
  },
  '{observed} seen, {expected} expected ({difference}), {count} customers': {
    one: '{observed} observado, {expected} esperado ({difference}), {count} cliente',
    other: '{observed} observado, {expected} esperado ({difference}), {count} clientes',
  },
  '{unit} {difference} with {count} customers': {
    one: '{unit} {difference} con {count} cliente',
    other: '{unit} {difference} con {count} clientes',
  },
  '{units} units against what {construct} lets expect of {metric}, by number of customers; none is outside.':
    '{units} unidades frente a lo que «{construct}» hace esperar de «{metric}», por número de clientes; ninguna queda fuera.',
  '{units} units against what {construct} lets expect of {metric}, by number of customers; outside: {outside}.':
    '{units} unidades frente a lo que «{construct}» hace esperar de «{metric}», por número de clientes; fuera: {outside}.',
  'importance {importance}': 'importancia {importance}',
  'score {score}': 'puntuación {score}',
  'Mean score of the units, 0 to 100': 'Puntuación media de las unidades, 0 a 100',
  'Difference that goes with it, %': 'Diferencia asociada, %',
  '“{construct}” goes with {metric} most, though not clearly more than the next':
    '«{construct}» es lo que más va unido a «{metric}», aunque no claramente más que la siguiente',
  '“{construct}” goes with {metric} most': '«{construct}» es lo que más va unido a «{metric}»',
  '{construct} {importance} at a score of {score}':
    '{construct} {importance} con una puntuación de {score}',
  'Importance for {metric} with 95 % intervals, by score: {constructs}.':
    'Importancia para «{metric}» con intervalos del 95\u00a0%, por puntuación: {constructs}.',
  'All constructs together go with {share}\u00a0% of the difference between units; the rest is chance and what is not measured here.':
    'Todas las dimensiones juntas van unidas al {share}\u00a0% de la diferencia entre unidades; el resto es azar y lo que aquí no se mide.',
  'No construct both goes with the outcome and stands high.':
    'Ninguna dimensión va unida al resultado de clientes y a la vez es alta.',
  '{constructs}: important, and high already. Keep what is done there.':
    '{constructs}: importante y ya alto. Mantenga lo que se hace ahí.',
  'No construct both goes with the outcome and stands low.':
    'Ninguna dimensión va unida al resultado de clientes y a la vez es baja.',
  '{constructs}: important, and lower than the others. A place to look first.':
    '{constructs}: importante y más bajo que lo demás. Un lugar por donde empezar a mirar.',
  'Published scores in fixed bands of colour, with the share of those invited whose answers stand behind them. Move over the cells with the arrow keys; the line below tells interval and n.':
    'Puntuaciones publicadas en franjas de color fijas, con la proporción de personas invitadas cuyas respuestas las sustentan. Recorra las celdas con las teclas de flecha; la línea de abajo indica el intervalo y n.',
  'Scores by unit and construct': 'Puntuaciones por unidad y dimensión',
  '{unit}: the same on every construct': '{unit}: igual en todas las dimensiones',
  '{unit}: highest on “{highest}”, lowest on “{lowest}”':
    '{unit}: lo más alto en «{highest}», lo más bajo en «{lowest}»',
  'Points against the wave before, coloured and bold where the 95\u00a0% interval lies on one side of zero. No change is told where only a few people came or went. Of many cells some stand out by chance: about one in twenty.':
    'Puntos frente a la oleada anterior, en color y negrita donde el intervalo del 95\u00a0% queda a un lado de cero. No se indica ningún cambio donde solo llegaron o se fueron unas pocas personas. De muchas celdas, algunas destacan por azar: alrededor de una de cada veinte.',
  'No change can be told yet': 'Todavía no se puede indicar ningún cambio',
  'No cell has clearly changed': 'Ninguna celda ha cambiado claramente',
  '{count} cells have clearly changed of {total}: {up} up, {down} down': {
    one: '{count} celda de {total} ha cambiado claramente: {up} al alza, {down} a la baja',
    other: '{count} celdas de {total} han cambiado claramente: {up} al alza, {down} a la baja',
  },
  '{shown} shown of {asked}.': 'Se muestran: {shown} de {asked}.',
  '{count} units that were asked': {
    one: '{count} unidad consultada',
    other: '{count} unidades consultadas',
  },
  '{score}, 95\u00a0% interval {low} to {high}, n {n}':
    '{score}, intervalo del 95\u00a0%: {low} a {high}, n {n}',
  'change not told': 'cambio no indicado',
  'change {change}': 'cambio {change}',
  '{level}; {change}': '{level}; {change}',
  '{change}; level {level}': '{change}; puntuación {level}',
  '{construct} by wave with 95 % intervals: {levels}.':
    '{construct} por oleada con intervalos del 95\u00a0%: {levels}.',
  '{newest}. Hollow, before {day}: {units}': '{newest}. Huecos, antes del {day}: {units}',
  '{unit} as a whole': '{unit} en su conjunto',
};
