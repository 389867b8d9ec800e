import type { Catalogue } from '@throughline/speech';

/** Who serves whom. */
export const service: Catalogue = {
  'Choose a unit': 'Elegir una unidad',
  'Unit that serves': 'Unidad que presta servicio',
  'Unit that is served': 'Unidad que lo recibe',
  'No unit serves another yet.': 'Ninguna unidad presta servicio a otra todavía.',
  Serves: 'Presta servicio',
  'Is served': 'Lo recibe',
  '{count} more pairs: search by the name of a unit.': {
    one: '{count} par más: busque por el nombre de una unidad.',
    other: '{count} pares más: busque por el nombre de una unidad.',
  },
  'Find a unit that serves or is served': 'Buscar una unidad que presta o recibe servicio',
  'Which units serve which': 'Qué unidades prestan servicio a cuáles',
  'Remove: {serving} serves {served}': 'Quitar: {serving} presta servicio a {served}',
  'Remove this pair?': '¿Quitar este par?',
  '{served} is no longer asked about {serving} from the next wave on. What was published stays.':
    'A partir de la próxima oleada ya no se pregunta a {served} por {serving}. Lo publicado se mantiene.',
  'not asked, or too few answers': 'sin preguntar o muy pocas respuestas',
  'Pilot instrument: these scores are unadjusted.':
    'Instrumento piloto: estas puntuaciones no están ajustadas.',
  'Rated by': 'Valorado por',
  'Everybody served': 'Todas las que reciben servicio',
  'Service by unit': 'Servicio por unidad',
  'A column for each unit that serves, a row for each unit that is served. From 0 to 100; higher is better. Under each score its 95\u00a0% interval and the number of people behind it.':
    'Una columna por cada unidad que presta servicio y una fila por cada unidad que lo recibe. De 0 a 100; más alto es mejor. Bajo cada puntuación, su intervalo del 95\u00a0% y el número de personas que la sustentan.',
  'Service by unit that serves and unit that is served':
    'Servicio por unidad que lo presta y unidad que lo recibe',
  'Who serves whom': 'Quién presta servicio a quién',
  'How well units serve their customers inside the organisation, as rated by the people they serve.':
    'Con qué calidad atienden las unidades a sus clientes internos, según la valoración de las personas a las que prestan servicio.',
  'Nobody has said yet who serves whom': 'Todavía no se ha indicado quién presta servicio a quién',
  'State below which units serve which. From the next wave on the people who are served are asked three statements about each of at most two such units.':
    'Indique abajo qué unidades prestan servicio a cuáles. A partir de la próxima oleada, a las personas que lo reciben se les plantean tres afirmaciones sobre cada una de dos de esas unidades como máximo.',
  'An administrator states which units serve which. From the next wave on the people who are served are asked about it.':
    'La administración indica qué unidades prestan servicio a cuáles. A partir de la próxima oleada se pregunta por ello a las personas que lo reciben.',
  'Nothing has been rated yet': 'Todavía no se ha valorado nada',
  'Who serves whom is stated. The next wave to open asks about it, and what can be shown stands here once that wave has closed.':
    'Está indicado quién presta servicio a quién. La próxima oleada que se abra preguntará por ello, y lo que pueda mostrarse aparecerá aquí cuando esa oleada se haya cerrado.',
  'Three statements, scored from 0 to 100: the unit helps in good time, understands what is needed, and does what it promised. Each person is asked about at most two of the units that serve theirs; which two is left to chance and is the same for everybody in a group.':
    'Tres afirmaciones, puntuadas de 0 a 100: la unidad ayuda a tiempo, entiende lo que se necesita y hace lo que prometió. A cada persona se le pregunta por dos como máximo de las unidades que prestan servicio a la suya; cuáles dos se deja al azar y es igual para todas las personas de un grupo.',
  'A figure is shown only where those who rated the unit make up a group that is large enough, and where no difference of figures would tell about a smaller one. Where groups were put together for that, the figure stands with the unit above them. A hatched field can mean that nobody was asked or that too few answered: it is not told which.':
    'Una cifra se muestra solo si quienes valoraron la unidad forman un grupo lo bastante grande y si ninguna diferencia de cifras revelaría uno más pequeño. Cuando para ello se reunieron grupos, la cifra aparece con la unidad superior. Un campo rayado puede significar que no se preguntó a nadie o que respondieron muy pocas personas: no se indica cuál de las dos cosas.',
  'Import units first: nobody can serve anybody yet.':
    'Importe primero unidades: todavía ninguna puede prestar servicio a otra.',
  'A unit serves another and everything below it. Waves that are open keep what they were opened with; the next one asks by what stands here then.':
    'Una unidad presta servicio a otra y a todo lo que depende de ella. Las oleadas abiertas conservan aquello con lo que se abrieron; la próxima pregunta según lo que figure aquí entonces.',
};
