import type { Catalogue } from '@throughline/speech';

/** Hypotheses and their registration. */
export const studies: Catalogue = {
  'No wave has been released: what is found later will have been said before it was seen.':
    'No se ha publicado ninguna oleada: lo que se encuentre después se habrá dicho antes de verlo.',
  '{count} waves have been released. Every verdict will say that it was declared after the data were known, until enough new waves have come.':
    {
      one: 'Se ha publicado {count} oleada. Cada veredicto dirá que se declaró cuando los datos ya se conocían, hasta que haya suficientes oleadas nuevas.',
      other:
        'Se han publicado {count} oleadas. Cada veredicto dirá que se declaró cuando los datos ya se conocían, hasta que haya suficientes oleadas nuevas.',
    },
  'A registration is kept with your name, the time and its hash. It is never changed or deleted; a change is a new version, and every version stays visible to everyone who sees a verdict.':
    'Un registro se guarda con su nombre, la hora y su hash. Nunca se modifica ni se elimina; un cambio es una versión nueva, y todas las versiones siguen visibles para quien vea un veredicto.',
  'Register these hypotheses?': '¿Registrar estas hipótesis?',
  'Register a new version?': '¿Registrar una versión nueva?',
  Register: 'Registrar',
  'This is what we expect, and we will stand by what is found.':
    'Esto es lo que esperamos, y aceptaremos lo que se encuentre.',
  '{from} to {to}, {place}': '{from} → {to}, {place}',
  'No estimate can be made from these figures.':
    'Con estas cifras no se puede hacer ninguna estimación.',
  'There is too little for an estimate yet.': 'Aún hay muy poco para una estimación.',
  'Exploratory questions': 'Preguntas exploratorias',
  'Any part of how people are treated, against any measure of customers. What is found here suggests what to register; it confirms nothing, and it is never counted among the four.':
    'Cualquier aspecto de cómo se trata a las personas, frente a cualquier medida de clientes. Lo que se encuentra aquí sugiere qué registrar; no confirma nada y nunca se cuenta entre las cuatro.',
  'Ask a question': 'Hacer una pregunta',
  'What was asked': 'Qué se ha preguntado',
  '{count} questions so far.': {
    one: '{count} pregunta hasta ahora.',
    other: '{count} preguntas hasta ahora.',
  },
  'Nothing has been asked yet': 'Aún no se ha preguntado nada',
  'Every question that is asked stays here with its answer, so that it can be seen among how many something was found.':
    'Cada pregunta que se hace queda aquí con su respuesta, para que se vea entre cuántas se ha encontrado algo.',
  'Change it': 'Cambiarlo',
  'Import its scores': 'Importe sus puntuaciones',
  'Leave it as it is': 'Dejarlo como está',
  'Four propositions about what is passed on to customers. They are said first and tested afterwards, so that nobody finds only what was looked for.':
    'Cuatro proposiciones sobre lo que llega a los clientes. Primero se enuncian y después se ponen a prueba, para que nadie encuentre solo lo que buscaba.',
  'Anything else': 'Cualquier otra cosa',
  'Other questions to the same figures are asked apart from the four. They are labelled, counted and corrected for how many there are.':
    'Otras preguntas a las mismas cifras se hacen aparte de las cuatro. Van marcadas, se cuentan y se corrigen según cuántas sean.',
  'What is registered': 'Qué está registrado',
  'Every version there ever was. The hash is that of the canonical JSON, which the api gives out with it.':
    'Todas las versiones que ha habido. El hash es el del JSON canónico, que la API entrega con él.',
  'Nothing is registered yet': 'Aún no hay nada registrado',
  'An administrator registers the four hypotheses, best before the first wave is released. Their verdicts stand here afterwards.':
    'La administración registra las cuatro hipótesis, mejor antes de que se publique la primera oleada. Después, aquí figuran los veredictos.',
  'An earlier tool has measured how people were treated? {link}, and there is an answer before the first waves are in.':
    '¿Otra herramienta midió antes cómo se trataba a las personas? {link} y habrá una respuesta antes de las primeras oleadas.',
  'A new version': 'Una versión nueva',
  'The four, as they would be registered now': 'Las cuatro, tal como se registrarían ahora',
  'No wave has been released yet: this is the moment to say what is expected.':
    'Aún no se ha publicado ninguna oleada: este es el momento de decir qué se espera.',
  'Waves have been released already, so this would be declared after the data were known, and marked so.':
    'Ya se han publicado oleadas, así que esto se declararía cuando los datos ya se conocen, y quedaría marcado así.',
  'From {from} to the outcome, within units and between them.':
    'De {from} al resultado de clientes, dentro de las unidades y entre ellas.',
  'From {from} to the outcome, through {mediator}.':
    'De {from} al resultado de clientes, a través de {mediator}.',
  'From {from} to the outcome.': 'De {from} al resultado de clientes.',
  '{name} (no figures yet)': '{name} (aún sin cifras)',
  'Outcome of {id}': 'Resultado de clientes de {id}',
  'Better for {id} is': 'Mejor para {id} es',
  'a higher figure': 'una cifra más alta',
  'a lower figure': 'una cifra más baja',
  '{count} periods later': {
    one: '{count} periodo después',
    other: '{count} periodos después',
  },
  'It is kept with your name and the time, and cannot be taken back. Each further question makes all of them harder to answer yes.':
    'Se guarda con su nombre y la hora, y no se puede retirar. Cada pregunta más hace que a todas sea más difícil responder que sí.',
  'It will be question {number}: kept with your name and the time, never taken back, and every answer is judged as one of {number}.':
    'Será la pregunta {number}: se guarda con su nombre y la hora, nunca se retira, y cada respuesta se juzga como una de {number}.',
  'Held constant, at most {most}': 'Se mantienen constantes, {most} como máximo',
  'What may come first': 'Qué puede venir primero',
  'What may follow': 'Qué puede seguir',
  'How much later': 'Cuánto después',
  '{metric} is better when it is': '{metric} es mejor cuando el valor es',
  'In your own words': 'Con sus propias palabras',
  'How the question is kept. May stay empty.': 'Cómo se guarda la pregunta. Puede quedar vacío.',
  'Asked {instant} by {name}.': 'Hecha el {instant} por {name}.',
  '{id} exploratory, not computed yet': '{id} exploratoria, aún sin calcular',
  'exploratory, one of {count} questions': {
    one: 'exploratoria, una de {count} pregunta',
    other: 'exploratoria, una de {count} preguntas',
  },
  'The outcome is read {count} periods after the predictor.': {
    one: 'El resultado de clientes se lee {count} periodo después del predictor.',
    other: 'El resultado de clientes se lee {count} periodos después del predictor.',
  },
  'Nothing is decided under {units} units, {rows} unit-periods and {waves} periods.':
    'No se decide nada con menos de {units} unidades, {rows} unidades-periodo y {waves} periodos.',
  'The four are tested as one family, with {percent} % for a false find.':
    'Las cuatro se prueban como una familia, con un {percent}\u00a0% para un falso hallazgo.',
  'Register the four': 'Registrar las cuatro',
  'Register a new version': 'Registrar una versión nueva',
  'Smallest effect that matters': 'Efecto mínimo que importa',
  'Standard deviations of the outcome per one of the predictor, within units. 0.10 unless there is a reason for another.':
    'Desviaciones típicas del resultado de clientes por cada una del predictor, dentro de las unidades. 0,10 salvo que haya motivo para otro valor.',
  'must be a number above 0 and at most 1': 'debe ser un número mayor que 0 y de 1 como máximo',
  'The panel': 'El panel',
  'every published score and figure the study used, unit by period, as CSV':
    'todas las puntuaciones y cifras publicadas que usó el estudio, por unidad y periodo, en CSV',
  'What is known of their precision': 'Qué se sabe de su precisión',
  'rounding, and how people’s scores differ within groups':
    'el redondeo, y cuánto difieren las puntuaciones de las personas dentro de los grupos',
  'every question until then, with what was to be held constant':
    'todas las preguntas hasta entonces, con lo que debía mantenerse constante',
  'What was declared': 'Qué se declaró',
  'with the hash that was written down then': 'con el hash que se anotó entonces',
  'The result': 'El resultado',
  'every number behind this page, as JSON':
    'todos los números que hay detrás de esta página, en JSON',
  'A script for R': 'Un script para R',
  'it computes the verdicts again, in code that shares nothing with ours':
    'vuelve a calcular los veredictos, con un código que no comparte nada con el nuestro',
  'Download the bundle (ZIP, {size})': 'Descargar el paquete (ZIP, {size})',
  'This result was computed before bundles were kept. The next one has its own.':
    'Este resultado se calculó antes de que se guardaran paquetes. El próximo tendrá el suyo.',
  'Take it away and check it': 'Llévelo y compruébelo',
  'Anybody with R can compute these verdicts again. No answers of people are in it, and no group that is not shown here.':
    'Cualquiera que tenga R puede volver a calcular estos veredictos. No contiene respuestas de personas ni ningún grupo que no se muestre aquí.',
  'Waves released since are enough by now to look at alone: register again and they decide.':
    'Las oleadas publicadas desde entonces ya bastan por sí solas: registre de nuevo y ellas decidirán.',
  'Waves released from now on can confirm it: {count} more are needed.': {
    one: 'Las oleadas que se publiquen a partir de ahora pueden confirmarlo: hace falta {count} más.',
    other:
      'Las oleadas que se publiquen a partir de ahora pueden confirmarlo: hacen falta {count} más.',
  },
  'Waves released from now on can confirm it: {count} more are needed, about {day}.': {
    one: 'Las oleadas que se publiquen a partir de ahora pueden confirmarlo: hace falta {count} más, hacia el {day}.',
    other:
      'Las oleadas que se publiquen a partir de ahora pueden confirmarlo: hacen falta {count} más, hacia el {day}.',
  },
  'Declared after the data were known': 'Declarado cuando los datos ya se conocían',
  'Nothing that they speak of has been measured yet.': 'Aún no se ha medido nada de lo que tratan.',
  'From {units} over {periods}, {first} to {last}.':
    'De {units} a lo largo de {periods}, de {first} a {last}.',
  'Everything about {id}': 'Todo sobre {id}',
  'This is an association over time, not proof of cause.':
    'Es una asociación en el tiempo, no una prueba de causa.',
  '{count} groups of a unit and period were too small to be shown alone, and are left out.': {
    one: '{count} grupo de una unidad y un periodo era demasiado pequeño para mostrarse solo y se ha dejado fuera.',
    other:
      '{count} grupos de una unidad y un periodo eran demasiado pequeños para mostrarse solos y se han dejado fuera.',
  },
  'Computed {instant}.': 'Calculado el {instant}.',
  'This is look number {number} at this version in its quarter, and is corrected for all of them: whoever looks often enough finds something.':
    'Es la consulta número {number} de esta versión en su trimestre, y está corregida por todas ellas: quien mira lo bastante a menudo encuentra algo.',
  '{count} scores were {imported}: they come from an earlier tool, as it showed them.': {
    one: '{count} puntuación lleva la marca «{imported}»: viene de una herramienta anterior, tal como esta la mostraba.',
    other:
      '{count} puntuaciones llevan la marca «{imported}»: vienen de una herramienta anterior, tal como esta las mostraba.',
  },
  'A run is waiting for the worker.': 'Un cálculo espera al worker.',
  'The last run was given up. The worker tries again when it is started; its log says why.':
    'El último cálculo se abandonó. El worker lo intenta de nuevo al arrancar; su registro dice por qué.',
  'A run is under way.': 'Hay un cálculo en curso.',
  'A run is under way: {percent} %.': 'Hay un cálculo en curso: {percent}\u00a0%.',
  'of no unit any more': 'ya de ninguna unidad',
  'of {count} units': {
    one: 'de {count} unidad',
    other: 'de {count} unidades',
  },
  'For what may go with both sides, such as size. It counts in H1 alone, where units are compared with each other; a unit of which it is not known takes no part there.':
    'Para lo que puede ir con ambos lados, como el tamaño. Solo cuenta en H1, donde se comparan las unidades entre sí; una unidad de la que no se conoce no participa ahí.',
  'Held constant between units': 'Se mantiene constante entre unidades',
  'Nothing yet. Further columns of units.csv that hold numbers, such as size or staff, would appear here.':
    'Nada todavía. Otras columnas de units.csv con números, como el tamaño o la plantilla, aparecerían aquí.',
  'With reservations:': 'Con reservas:',
  Registered: 'Registrada',
  By: 'Por',
  'Smallest effect': 'Efecto mínimo',
  'after data were known': 'cuando ya se conocían datos',
  'between units, held constant: {properties}':
    'entre unidades, se mantiene constante: {properties}',
  'Every version': 'Todas las versiones',
  '{from} to {to}': '{from} → {to}',
  ': {path}': ': {path}',
  'Does it stand?': '¿Se sostiene?',
  'Each asks whether something else than the declared link made the estimate.':
    'Cada una pregunta si la estimación se debe a algo distinto de la relación declarada.',
  Through: 'A través de',
  '{outcome}, where less is better': '{outcome}, donde menos es mejor',
  'Held constant': 'Se mantiene constante',
  'nothing else': 'nada más',
  'Between units, held constant': 'Entre unidades, se mantiene constante',
  'What it cannot move': 'Lo que no puede mover',
  'Needed for a verdict': 'Necesario para un veredicto',
  '{count} pairs': {
    one: '{count} par',
    other: '{count} pares',
  },
  'Version {version}, registered {instant} by {name}, after data were known.':
    'Versión {version}, registrada el {instant} por {name}, cuando ya se conocían datos.',
  'Version {version}, registered {instant} by {name}, before its data were known.':
    'Versión {version}, registrada el {instant} por {name}, antes de que se conocieran sus datos.',
  'SHA-256 of the declaration': 'SHA-256 de la declaración',
  'What was declared, and when': 'Qué se declaró, y cuándo',
  'Hypothesis {id}': 'Hipótesis {id}',
  'No result yet': 'Aún no hay resultado',
  'It is registered, and its first run is on its way. What came of it will stand here.':
    'Está registrada y su primer cálculo está en camino. Lo que resulte figurará aquí.',
  Estimates: 'Estimaciones',
  'What would change the verdict': 'Qué cambiaría el veredicto',
  '← customers first': '← clientes primero',
  'culture first →': 'cultura primero →',
  'Which comes first': 'Qué viene primero',
  Pairs: 'Pares',
  'Correlation at every distance': 'Correlación a cada distancia',
  'leads to the next by': 'lleva al siguiente con',
  'Through it:': 'A través de ella:',
  'Past it:': 'Al margen de ella:',
  'In standard deviations within units, with 95\u00a0% intervals.':
    'En desviaciones típicas dentro de las unidades, con intervalos del 95\u00a0%.',
  'What it goes through': 'Por dónde pasa',
  'Between units: their means': 'Entre unidades: sus medias',
  'Within units, over time': 'Dentro de las unidades, en el tiempo',
  'No unit has both sides yet, the second a period after the first.':
    'Aún ninguna unidad tiene ambos lados, el segundo un periodo después del primero.',
  'No unit has both sides yet, the second periods after the first.':
    'Aún ninguna unidad tiene ambos lados, el segundo varios periodos después del primero.',
  'What is drawn': 'Qué se dibuja',
  Points: 'Puntos',
  Path: 'Camino',
  'Every point of the chart': 'Todos los puntos del gráfico',
  'Between units: do units with a higher mean also have the higher outcome? Much else differs between units, so this alone shows no cause.':
    'Entre unidades: ¿las unidades con una media más alta tienen también el resultado de clientes más alto? Entre unidades difieren muchas otras cosas, así que esto solo no muestra ninguna causa.',
  'Within units: when a unit is above its own usual level, is its outcome above its usual level later? What a unit always is cannot make this.':
    'Dentro de las unidades: cuando una unidad está por encima de su propio nivel habitual, ¿está después su resultado de clientes por encima del suyo? Lo que una unidad es siempre no puede producir esto.',
  'An interval that reaches into the shaded zone allows for an effect too small to matter; one that lies inside it says that there is none that matters.':
    'Un intervalo que entra en la zona sombreada deja abierta la posibilidad de un efecto demasiado pequeño para importar; uno que queda dentro dice que no hay ninguno que importe.',
  'Scores and figures are measured with error, which makes links look weaker. The estimates are corrected for it where the error is known; points and lines are not.':
    'Las puntuaciones y cifras se miden con error, lo que hace que las relaciones parezcan más débiles. Las estimaciones se corrigen cuando se conoce el error; los puntos y las líneas, no.',
  'It is an association over time, declared first and tested both ways. It is no proof of cause: only a trial in which some units change and others do not could be one.':
    'Es una asociación en el tiempo, declarada antes y probada en ambos sentidos. No es una prueba de causa: solo podría serlo un ensayo en el que unas unidades cambian y otras no.',
  'Does one unit make it?': '¿Se debe a una sola unidad?',
  'Computed again without each unit in turn.': 'Calculado de nuevo sin cada unidad, una por una.',
  'Do a few units make it?': '¿Se debe a unas pocas unidades?',
  'Computed again without the units that move it most, all at once.':
    'Calculado de nuevo sin las unidades que más lo mueven, todas a la vez.',
  'Do extreme figures make it?': '¿Se debe a cifras extremas?',
  'Computed again on ranks, where the highest figure is only the next one.':
    'Calculado de nuevo con rangos, donde la cifra más alta es solo la siguiente.',
  'Does what is held constant make it?': '¿Se debe a lo que se mantiene constante?',
  'Computed again with nothing else in the equation.':
    'Calculado de nuevo sin nada más en la ecuación.',
  'Are there enough units for its error?': '¿Hay suficientes unidades para su error?',
  'With errors made for few units (CR2, degrees of freedom after Satterthwaite).':
    'Con errores pensados para pocas unidades (CR2, grados de libertad según Satterthwaite).',
  'Would the figures of other units do as well?': '¿Valdrían igual las cifras de otras unidades?',
  'Whole series are given to other units, again and again, and the link is looked for there.':
    'Se asignan series enteras a otras unidades, una y otra vez, y se busca ahí la relación.',
  'Does it move what it cannot move?': '¿Mueve lo que no puede mover?',
  'The same on an outcome that has nothing to do with how people are treated.':
    'Lo mismo con un resultado de clientes que no tiene nada que ver con cómo se trata a las personas.',
  'Could something unmeasured be behind both?': '¿Podría haber algo no medido detrás de ambos?',
  'How much of both sides something unmeasured would have to explain for nothing to be left.':
    'Cuánto de ambos lados tendría que explicar algo no medido para que no quedara nada.',
  'Not judged': 'No juzgado',
  'Not tested': 'No probado',
  Holds: 'Se sostiene',
  'Does not hold': 'No se sostiene',
  'It would take {share} of what is left of both. The strongest known property of units explains {strongest}.':
    'Haría falta un {share} de lo que queda de ambos. La propiedad conocida más fuerte de las unidades explica un {strongest}.',
  '{from} to {to}, inside units over time': '{from} → {to}, dentro de las unidades en el tiempo',
  '{from} to {to}, between units': '{from} → {to}, entre unidades',
  'It would take {share} of what is left of both. No property of units is known to compare it with.':
    'Haría falta un {share} de lo que queda de ambos. No se conoce ninguna propiedad de las unidades con la que compararlo.',
  'It would take {share} of what is left of both. Inside units there is nothing known to compare it with.':
    'Haría falta un {share} de lo que queda de ambos. Dentro de las unidades no se conoce nada con que compararlo.',
  'These figures do not allow it.': 'Estas cifras no lo permiten.',
  'Between {lowest} and {highest}.': 'Entre {lowest} y {highest}.',
  '{estimate} without {count} units; {p}.': {
    one: '{estimate} sin {count} unidad; {p}.',
    other: '{estimate} sin {count} unidades; {p}.',
  },
  '{number} degrees of freedom; {p}.': '{number} grados de libertad; {p}.',
  'As strong a link in {share} of {count} shuffles.': {
    one: 'Una relación igual de fuerte en el {share} de {count} permutación.',
    other: 'Una relación igual de fuerte en el {share} de {count} permutaciones.',
  },
  '{estimate} there; {p}.': '{estimate} ahí; {p}.',
  'p below {limit}': 'p inferior a {limit}',
  'p of the difference below {limit}': 'p de la diferencia inferior a {limit}',
  'p of the difference {p}': 'p de la diferencia {p}',
  '{from} and {to} within units at every distance in periods, what all units share taken out, with 95\u00a0% intervals. Right of 0 culture comes first, left of it customers do. Large: {count} periods, as declared. The title is what the registered test says; the profile describes.':
    {
      one: '{from} y {to} dentro de las unidades a cada distancia en periodos, descontado lo que todas las unidades comparten, con intervalos del 95\u00a0%. A la derecha de 0 va primero la cultura; a la izquierda, los clientes. En grande: {count} periodo, como se declaró. El título es lo que dice la prueba registrada; el perfil describe.',
      other:
        '{from} y {to} dentro de las unidades a cada distancia en periodos, descontado lo que todas las unidades comparten, con intervalos del 95\u00a0%. A la derecha de 0 va primero la cultura; a la izquierda, los clientes. En grande: {count} periodos, como se declaró. El título es lo que dice la prueba registrada; el perfil describe.',
    },
  'Correlation of {from} and {to} by distance in time: {figures}. The table holds the intervals.':
    'Correlación de {from} y {to} según la distancia en el tiempo: {figures}. La tabla contiene los intervalos.',
  '{from} and {to}, each unit against its own usual level':
    '{from} y {to}, cada unidad frente a su propio nivel habitual',
  'the second side {count} periods after the first': {
    one: 'el segundo lado {count} periodo después del primero',
    other: 'el segundo lado {count} periodos después del primero',
  },
  'Each point is a unit: its means over all periods that have both sides, {later}, with 95\u00a0% intervals both ways: {units}.':
    'Cada punto es una unidad: sus medias de todos los periodos que tienen ambos lados, {later}, con intervalos del 95\u00a0% en ambos sentidos: {units}.',
  'Each point is a period of a unit: by how much both sides depart from the unit’s own mean, {later}: {points} of {units}.':
    'Cada punto es un periodo de una unidad: cuánto se apartan ambos lados de la media propia de la unidad, {later}: {points} de {units}.',
  '{count} points': {
    one: '{count} punto',
    other: '{count} puntos',
  },
  'Line: least squares.': 'Línea: mínimos cuadrados.',
  'Scatter of {count} points: {from} across, {to} upwards.': {
    one: 'Diagrama de dispersión de {count} punto: {from} en horizontal, {to} en vertical.',
    other: 'Diagrama de dispersión de {count} puntos: {from} en horizontal, {to} en vertical.',
  },
  'The table holds every figure.': 'La tabla contiene todas las cifras.',
  'The line goes down by {slope} for each 1 across. The table holds every figure.':
    'La línea baja {slope} por cada 1 en horizontal. La tabla contiene todas las cifras.',
  'The line goes up by {slope} for each 1 across. The table holds every figure.':
    'La línea sube {slope} por cada 1 en horizontal. La tabla contiene todas las cifras.',
  '{measure}, from own mean': '{measure}, respecto a su propia media',
  '{from} to {to}, {count} periods later.': {
    one: '{from} → {to}, {count} periodo después.',
    other: '{from} → {to}, {count} periodos después.',
  },
  '{from} to {to}, {count} periods later, with {held} held constant.': {
    one: '{from} → {to}, {count} periodo después; se mantienen constantes: {held}.',
    other: '{from} → {to}, {count} periodos después; se mantienen constantes: {held}.',
  },
  'Does {outcome} follow {predictor}?': '¿Sigue {outcome} a {predictor}?',
  'p {p}; {corrected} as one of {questions} questions.':
    'p {p}; {corrected} como una de {questions} preguntas.',
  'p {p}.': 'p {p}.',
  'below {limit}': 'inferior a {limit}',
};
