import type { Catalogue } from '@throughline/speech';

/** People and units. */
export const directory: Catalogue = {
  '{from} to {until}': 'del {from} al {until}',
  'None are named.': 'No se ha indicado ninguno.',
  'Add blackout dates': 'Añadir días bloqueados',
  'Blackout dates': 'Días bloqueados',
  'Days on which no wave opens and nobody is mailed, wherever they are: a stocktaking, a move, the days between the years.':
    'Días en que no se abre ninguna oleada y nadie recibe correos, esté donde esté: un inventario, un traslado, los días entre Navidad y Año Nuevo.',
  'Take back {days}': 'Retirar: {days}',
  'Last day': 'Último día',
  'Empty for a single day.': 'Vacío si es un solo día.',
  'Take these dates back?': '¿Retirar estos días?',
  'People can be mailed again on {days}.': 'Se podrán volver a enviar correos: {days}.',
  'Take them back': 'Retirarlos',
  'Not said: Saturdays and Sundays only': 'Sin indicar: solo sábados y domingos',
  '{name}: {people}, holidays are being looked up':
    '{name}: {people}, se están buscando los festivos',
  '{name}: {people}, no public holidays are known; name them below':
    '{name}: {people}, no se conocen festivos; indíquelos abajo',
  '{name}: {people}, {count} holidays in the next twelve months': {
    one: '{name}: {people}, {count} festivo en los próximos doce meses',
    other: '{name}: {people}, {count} festivos en los próximos doce meses',
  },
  'Of {count} people no country is known: for them only Saturdays and Sundays are days off.': {
    one: 'De {count} persona no se conoce el país: para ella solo son libres los sábados y domingos.',
    other:
      'De {count} personas no se conoce el país: para ellas solo son libres los sábados y domingos.',
  },
  'Public holidays': 'Festivos',
  'Nobody is mailed on a public holiday or at the weekend of the country they are in: it is that of the person, of the unit, or of the organisation, in this order.':
    'Nadie recibe correos en un festivo o en el fin de semana de su país: es el de la persona, el de la unidad o el de la organización, en este orden.',
  'Country of the organisation': 'País de la organización',
  '1. Units': '1. Unidades',
  'The tree: every unit names its parent by key. The top has no parent. Import it before people. A column head_key may name the person who heads the unit, by the key they have in people.csv; time_zone and country hold for everybody below who has none; former_key says which key a unit had until now, so that it goes on with all it has. Up to eight further columns are properties of units, such as size: numbers that a study may hold constant.':
    'El árbol: cada unidad nombra por su clave la unidad superior; la más alta no tiene ninguna. Impórtelo antes que las personas. Una columna head_key puede nombrar a la persona que dirige la unidad, con la clave que tiene en people.csv; time_zone y country valen para todas las personas por debajo que no los tengan; former_key dice qué clave tenía una unidad hasta ahora, para que continúe con todo lo suyo. Hasta ocho columnas más son propiedades de las unidades, como el tamaño: números que un estudio puede mantener constantes.',
  units: 'unidades',
  '2. People': '2. Personas',
  'One row a person, with the key of their unit. The same file twice changes nothing; a corrected file changes what it corrects. An empty email is somebody who gets no mails and answers with a code on paper. An empty time_zone is that of the unit or the organisation, and a column country may name the country, such as DE; leave_from and leave_until, days such as 2027-03-01, say when somebody is away and not asked. A column reach, such as slack:U012ABCDEF, teams:anna@example.com or sms:+4930123456, has somebody written to by direct message instead of mail, where that is set up. Up to two more columns, such as age or shift, are attributes by which results may be broken down.':
    'Una fila por persona, con la clave de su unidad. El mismo archivo dos veces no cambia nada; un archivo corregido cambia lo que corrige. Si email está vacío, la persona no recibe correos y responde con un código en papel. Si time_zone está vacío, vale la zona de la unidad o de la organización, y una columna country puede indicar el país, como DE; leave_from y leave_until, días como 2027-03-01, dicen cuándo alguien está ausente y no se le encuesta. Con una columna reach, como slack:U012ABCDEF, teams:anna@example.com o sms:+4930123456, se escribe a la persona por mensaje directo en lugar de correo, donde eso esté configurado. Hasta dos columnas más, como la edad o el turno, son atributos por los que se pueden desglosar los resultados.',
  people: 'personas',
  'Days off': 'Días libres',
  Import: 'Importar',
  'Who can be asked, and where they belong. Answers are shown for units, never for a person.':
    'A quién se puede encuestar y a dónde pertenece. Las respuestas se muestran por unidades, nunca de una persona.',
  'Leave both empty when the person is back.': 'Deje ambos vacíos cuando la persona haya vuelto.',
  'When is {name} away?': '¿Cuándo está ausente {name}?',
  'Nobody is asked by a wave that opens while they are away, or reminded. Who was asked before keeps the link.':
    'Las oleadas que se abran durante la ausencia no incluyen a la persona, ni se le envían recordatorios. Quien ya recibió el enlace lo conserva.',
  'Empty if it has begun.': 'Vacío si ya ha empezado.',
  'Empty until further notice.': 'Vacío hasta nuevo aviso.',
  'Import people': 'Importar personas',
  'Find a person': 'Buscar una persona',
  'Nobody is reached in this way.': 'No se contacta a nadie por esta vía.',
  'Nobody who is reached in this way matches “{search}”.':
    'Ninguna persona contactada por esta vía coincide con «{search}».',
  'Nobody matches “{search}”.': 'Nadie coincide con «{search}».',
  'No people yet': 'Aún no hay personas',
  'Import units first, then people: a row a person with the key of a unit, and with an email address where there is one.':
    'Importe primero las unidades y después las personas: una fila por persona con la clave de una unidad y, si la hay, una dirección de correo.',
  'Name, address or key': 'Nombre, dirección o clave',
  'Reached by': 'Vía de contacto',
  'from {from} until {until}': 'del {from} al {until}',
  'from {from}': 'desde el {from}',
  'until {until}': 'hasta el {until}',
  Country: 'País',
  Key: 'Clave',
  Away: 'Ausencia',
  'when {name} is away': '(ausencia de {name})',
  'Units that are asked': 'Unidades encuestadas',
  '({count} branches left out)': {
    one: '({count} rama excluida)',
    other: '({count} ramas excluidas)',
  },
  '{count} more units: search by name or key to find them.': {
    one: '{count} unidad más: búsquela por nombre o clave.',
    other: '{count} unidades más: búsquelas por nombre o clave.',
  },
  'Name or key': 'Nombre o clave',
  'People here': 'Personas aquí',
  'With all below': 'Con todo lo de debajo',
  'Units of the organisation': 'Unidades de la organización',
  'Import units': 'Importar unidades',
  'Start with the tree of units: a file with a key, a name and the key of the parent.':
    'Empiece por el árbol de unidades: un archivo con una clave, un nombre y la clave de la unidad superior.',
  SMS: 'SMS',
  'Code on paper': 'Código en papel',
  'Any way': 'Cualquier vía',
  Reorganisations: 'Reorganizaciones',
  'Which units became which. Studies count units that became of each other as one from the first wave to the last, and the page of a unit tells what it came of. Nothing that is stored is moved.':
    'Qué unidades se convirtieron en cuáles. Los estudios cuentan como una sola, de la primera oleada a la última, las unidades que proceden unas de otras, y la página de una unidad dice de dónde viene. Nada de lo guardado se mueve.',
  'No reorganisation has been stated': 'No se ha indicado ninguna reorganización',
  'State one when units were merged or split, or when one took in another or gave a part away. It is not needed for a new key, a new name or a new place in the tree: import the file of units with the column former_key, and the unit goes on with all it has.':
    'Indique una cuando se fusionaron o dividieron unidades, o cuando una absorbió otra o cedió una parte. No hace falta para una clave nueva, un nombre nuevo o un lugar nuevo en el árbol: importe el archivo de unidades con la columna former_key y la unidad continúa con todo lo que tiene.',
  'State a reorganisation': 'Indicar una reorganización',
  'It takes two units. Import the tree of units first.':
    'Hacen falta dos unidades. Importe primero el árbol de unidades.',
  'When it happened': 'Cuándo ocurrió',
  'The first day of the units that came of it.': 'El primer día de las unidades resultantes.',
  'These units': 'Estas unidades',
  'became these': 'se convirtieron en estas',
  'A unit that goes on stands on both sides: one that takes another in, or one that gives a part away.':
    'Una unidad que continúa figura en ambos lados: la que absorbe otra o la que cede una parte.',
  'is a day to come': 'está en el futuro',
  '{side}: find a unit': '{side}: buscar una unidad',
  'None is chosen.': 'Ninguna elegida.',
  '{before} became {after}': '{before} → {after}',
  '{unit} gave a part to {others}': '{unit} cedió una parte a {others}',
  '{unit} took in {others}': '{unit} absorbió {others}',
  'Before {day} {before} count together, from then on {after}, each time weighted by people.':
    'Antes del {day} cuentan juntas {before}, después {after}, siempre ponderadas por personas.',
  'Before {day} {before} count together, weighted by people; from then on {after}.':
    'Antes del {day} cuentan juntas {before}, ponderadas por personas; después {after}.',
  'Before {day} {before} counts; from then on {after} count together, weighted by people.':
    'Antes del {day} cuenta {before}; después cuentan juntas {after}, ponderadas por personas.',
  'Before {day} {before} counts, from then on {after}.':
    'Antes del {day} cuenta {before}, después {after}.',
  'What was stated, newest first': 'Lo indicado, lo más reciente primero',
  'Stated by {name} on {day}': 'Indicado por {name} el {day}',
  'Take back: {reorganisation}': 'Retirar: {reorganisation}',
  'Take this reorganisation back?': '¿Retirar esta reorganización?',
  '“{reorganisation}” is no longer said then. Each unit stands for itself again in studies, and no page tells the past of another. What is stored of them stays as it is.':
    '«{reorganisation}» deja entonces de constar. En los estudios cada unidad vuelve a contar por sí misma y ninguna página muestra el pasado de otra. Lo guardado de ellas queda como está.',
};
