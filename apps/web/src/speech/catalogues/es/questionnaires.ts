import type { Catalogue } from '@throughline/speech';

/** Questionnaires. */
export const questionnaires: Catalogue = {
  'Add from the bank': 'Añadir del banco',
  'Add an item of your own': 'Añadir una pregunta propia',
  'Add your stated values': 'Añadir sus valores declarados',
  'All constructs': 'Todas las dimensiones',
  reversed: 'invertida',
  'never asked': 'nunca formulada',
  'asked {day}': 'formulada el {day}',
  Find: 'Buscar',
  '{count} items': { one: '{count} pregunta', other: '{count} preguntas' },
  'Is asked': 'Ya se formula',
  Add: 'Añadir',
  'No item of the bank has these words.': 'Ninguna pregunta del banco contiene estas palabras.',
  Done: 'Listo',
  'Items of the bank': 'Preguntas del banco',
  'Each is asked word for word. Core items are best asked in every wave.':
    'Cada una se formula palabra por palabra. Las preguntas centrales conviene formularlas en cada oleada.',
  'Words, such as “manager”': 'Palabras, por ejemplo «manager»',
  'Add {id}: {text}': 'Añadir {id}: {text}',
  Everybody: 'Todas las personas',
  'Depending on {number}: {question}': 'Según la respuesta a {number}: {question}',
  'not worded yet': 'aún sin redactar',
  'Not worded yet': 'Aún sin redactar',
  'Asked of': 'Se pregunta a',
  'Only of those who answered': 'Solo si se respondió',
  'Something is not complete yet: this is the questionnaire as it could last be asked.':
    'Algo no está completo todavía: este es el cuestionario tal como se podía formular por última vez.',
  'The questionnaire is too long for a preview before it is saved; this is what it was.':
    'El cuestionario es demasiado largo para una vista previa antes de guardarlo; así estaba antes.',
  'the item without a wording': 'la pregunta sin redactar',
  'asked of some': 'solo para una parte',
  'Asked of some only: its answers are shown by themselves and do not count for {construct}.':
    'Solo para una parte: sus respuestas se muestran aparte y no cuentan para «{construct}».',
  'Your values are typed on the page of all questionnaires. To ask another one, remove this pair and add it.':
    'Sus valores se escriben en la página de todos los cuestionarios. Para preguntar por otro, quite este par y añádalo.',
  'Items of the bank are asked word for word, so that they mean the same in every wave.':
    'Las preguntas del banco se formulan palabra por palabra, para que signifiquen lo mismo en cada oleada.',
  'Move up: {item}': 'Subir: {item}',
  'Move down: {item}': 'Bajar: {item}',
  'Edit: {item}': 'Editar: {item}',
  'Remove: {item}': 'Quitar: {item}',
  'Only for whoever wants to say more; after {count} of them they may stop. What they wrote is read back on their own page, they change it as they like, and only that text is sent. The share who feel understood is counted.':
    'Solo para quien quiera decir más; tras {count} preguntas se puede parar. Lo escrito se devuelve en la propia página, cada cual lo cambia como quiera y solo se envía ese texto. Se cuenta la proporción de quienes se sienten comprendidos.',
  'Listen: follow up in layers, and read back what was heard':
    'Escuchar: profundizar por capas y devolver lo que se ha entendido',
  'Only listen: one open question, followed up':
    'Solo escuchar: una pregunta abierta, con seguimiento',
  'New questionnaire': 'Nuevo cuestionario',
  'It starts from the recommended form: nine items that track every construct, and one open question. Nothing is asked until a pulse uses it.':
    'Parte de la forma recomendada: nueve preguntas que siguen cada dimensión y una pregunta abierta. No se pregunta nada hasta que una encuesta de pulso lo use.',
  'Save questionnaire': 'Guardar el cuestionario',
  Answers: 'Respuestas',
  'Add an answer': 'Añadir una respuesta',
  '“Does not apply to me” is always offered below them.':
    '«No se aplica a mí» se ofrece siempre debajo.',
  'Answer {number}': 'Respuesta {number}',
  'Remove answer {number}': 'Quitar la respuesta {number}',
  Wording: 'Redacción',
  'What 0 means': 'Qué significa 0',
  'What 10 means': 'Qué significa 10',
  'Counts for': 'Cuenta para',
  'Its answers are part of the score of this construct. With none they are only counted.':
    'Las respuestas forman parte de la puntuación de esta dimensión. Sin dimensión, solo se cuentan.',
  'Reversed: a high number is bad': 'Invertida: un número alto es malo',
  'Reversed: agreeing is bad': 'Invertida: estar de acuerdo es malo',
  'Give it a name.': 'Póngale un nombre.',
  Items: 'Preguntas',
  'More than {count} items: fewer people finish, and they answer with less care. What can wait for the next wave?':
    'Más de {count} preguntas: menos personas terminan y responden con menos cuidado. ¿Qué puede esperar a la próxima oleada?',
  'Nothing is asked yet. Add items of the bank, or some of your own.':
    'Todavía no se pregunta nada. Añada preguntas del banco o propias.',
  'Start from nothing instead': 'Empezar desde cero',
  Name: 'Nombre',
  'For you; the people asked see the name of the pulse.':
    'Para usted; las personas encuestadas ven el nombre de la encuesta de pulso.',
  Introduction: 'Introducción',
  'Read before the first question.': 'Se lee antes de la primera pregunta.',
  Questions: 'Preguntas',
  Translations: 'Traducciones',
  Versions: 'Versiones',
  Questionnaire: 'Cuestionario',
  '{number}, asked': '{number}, ya usada',
  '{number}, not asked yet': '{number}, aún sin usar',
  Takes: 'Duración',
  Version: 'Versión',
  Languages: 'Idiomas',
  'Asked by': 'Usado por',
  'no pulse': 'ninguna encuesta de pulso',
  'Compose a questionnaire': 'Componer un cuestionario',
  'What a pulse asks, where the recommended rotation is not what you need: items of the bank and of your own, in the order you choose.':
    'Lo que pregunta una encuesta de pulso cuando la rotación recomendada no es lo que necesita: preguntas del banco y propias, en el orden que elija.',
  'No questionnaire of your own yet': 'Aún no hay cuestionarios propios',
  'You may never need one: a pulse on rotation asks the whole bank over three waves, which is what scores and hypotheses are made for. Compose one to add items of your own.':
    'Quizá nunca necesite uno: una encuesta de pulso en rotación formula todo el banco en tres oleadas, y para eso están pensadas las puntuaciones y las hipótesis. Componga uno para añadir preguntas propias.',
  'Version {number} has been asked and stays as it is: saving makes version {next}.':
    'La versión {number} ya se ha usado y se queda como está: al guardar se crea la versión {next}.',
  'Not saved yet. Version {number} has not been asked, so saving changes it.':
    'Aún sin guardar. La versión {number} no se ha usado, así que al guardar se cambia.',
  'Version {number}, asked.': 'Versión {number}, ya usada.',
  'Version {number}, saved, not asked yet.': 'Versión {number}, guardada, aún sin usar.',
  'Save as version {number}': 'Guardar como versión {number}',
  Save: 'Guardar',
  'Not saved: {fault}.': 'Sin guardar: {fault}.',
  'None yet. Type them as your organisation states them, a word or a few each.':
    'Aún ninguno. Escríbalos tal como los declara su organización, con una palabra o unas pocas cada uno.',
  'Add a value': 'Añadir un valor',
  'Save values': 'Guardar los valores',
  'Your stated values': 'Sus valores declarados',
  'Each becomes a pair of items: whether people live it, and whether it is what gets rewarded. Asked in a questionnaire they are scored like any construct; what “{construct}” lacks to 100 is the gap.':
    'Cada uno se convierte en un par de preguntas: si se vive y si es lo que se recompensa. En un cuestionario se puntúan como cualquier dimensión; lo que le falta a «{construct}» para llegar a 100 es la brecha.',
  'Value {number}': 'Valor {number}',
  'Remove value {number}': 'Quitar el valor {number}',
  'Translate in a file: CSV or XLIFF': 'Traducir en un archivo: CSV o XLIFF',
  'CSV for a spreadsheet': 'el CSV para una hoja de cálculo',
  'XLIFF 2.0 for a translation tool': 'el XLIFF 2.0 para una herramienta de traducción',
  '{file} has {count} wordings: {added} new, {changed} changed, {unchanged} unchanged. Nothing has been written yet.':
    {
      one: '{file} tiene {count} texto (nuevos: {added}, cambiados: {changed}, sin cambios: {unchanged}). Todavía no se ha escrito nada.',
      other:
        '{file} tiene {count} textos (nuevos: {added}, cambiados: {changed}, sin cambios: {unchanged}). Todavía no se ha escrito nada.',
    },
  'Import {count} wordings': { one: 'Importar {count} texto', other: 'Importar {count} textos' },
  '{file} is imported.': '{file} se ha importado.',
  'Download {csv} or {xliff}, fill it in, and bring it back here. Wordings left empty stay as they are.':
    'Descargue {csv} o {xliff}, rellene el archivo y tráigalo de vuelta aquí. Los textos que queden vacíos no cambian.',
  'CSV or XLIFF file': 'archivo CSV o XLIFF',
  'A row is a line of the file, a column the name of the wording.':
    'Una fila es una línea del archivo, una columna el nombre del texto.',
  'This was made for “{english}”.': 'Esta traducción se hizo para «{english}».',
  'It still fits': 'Sigue siendo válida',
  'Translation of: {english}': 'Traducción de: {english}',
  'It still fits: {english}': 'Sigue siendo válida: {english}',
  'Leave without saving these wordings?': '¿Salir sin guardar estos textos?',
  'Save {count} wordings as version {number}': {
    one: 'Guardar {count} texto como versión {number}',
    other: 'Guardar {count} textos como versión {number}',
  },
  'Save {count} wordings': { one: 'Guardar {count} texto', other: 'Guardar {count} textos' },
  '{translated} of {count} wordings.': {
    one: '{translated} de {count} texto.',
    other: '{translated} de {count} textos.',
  },
  'Complete: people with this language are asked in it.':
    'Completa: a quienes tienen este idioma se les pregunta en él.',
  'Until it is complete people are asked in English, never in part.':
    'Hasta que esté completa se pregunta en inglés, nunca a medias.',
  Into: 'Al idioma',
  Added: 'Añadido',
  Removed: 'Quitado',
  Changed: 'Cambiado',
  Moved: 'Movido',
  Unchanged: 'Sin cambios',
  'No item is unchanged.': 'Ninguna pregunta queda igual.',
  '{count} items are unchanged.': {
    one: '{count} pregunta queda igual.',
    other: '{count} preguntas quedan igual.',
  },
  'Version {number}': 'Versión {number}',
  'not asked yet': 'aún sin usar',
  '{pulse}, wave {number}': '{pulse}, oleada {number}',
  Saved: 'Guardada',
  'What has been asked is never edited. An item that is reworded after it was asked counts as another one.':
    'Lo que ya se ha preguntado no se edita nunca. Una pregunta que se redacta de otro modo después de formularse cuenta como otra.',
  'Versions of the questionnaire': 'Versiones del cuestionario',
  'What changed': 'Qué ha cambiado',
  From: 'De',
  To: 'A',
  'Agreement, five steps': 'Acuerdo, cinco niveles',
  'Rating, 0 to 10': 'Valoración, de 0 a 10',
  'Choice of one': 'Opción única',
  'Choice of several': 'Opción múltiple',
  'Open question': 'Pregunta abierta',
  None: 'Ninguna',
  Core: 'Central',
  Anchor: 'Ancla',
  Rotating: 'Rotatoria',
  Periodic: 'Periódica',
  'followed up': 'con seguimiento',
  'Open question of the bank': 'Pregunta abierta del banco',
  'asked last': 'se formula al final',
  '{seconds} s': '{seconds} s',
  'grade {grade}, {seconds} s': 'grado {grade}, {seconds} s',
  'May ask two things at once. Whoever agrees with only one of them cannot answer.':
    'Puede que pregunte dos cosas a la vez. Quien solo esté de acuerdo con una no puede responder.',
  'Holds a negation, which people read over. Say it without, and mark the item as reversed if agreeing is bad.':
    'Contiene una negación, que se pasa por alto al leer. Dígalo sin ella y marque la pregunta como invertida si estar de acuerdo es malo.',
  'Reads like grade {grade}. Above {highest} some people will not follow: shorter words help most.':
    'Se lee como el grado escolar {grade}. Por encima de {highest}, algunas personas no lo seguirán: lo que más ayuda son palabras más cortas.',
  'Asks who somebody is. People are promised that nobody can tell, so this cannot be sent.':
    'Pregunta quién es la persona. Se promete que nadie puede saberlo, así que esto no se puede enviar.',
  'Asks for a trait that singles people out. To break results down, use a column of the people file instead.':
    'Pregunta por un rasgo que señala a personas concretas. Para desglosar los resultados, use en su lugar una columna del archivo de personas.',
  'Great to work for': 'Un gran lugar para trabajar',
  'Leave without saving what you have changed?': '¿Salir sin guardar lo que ha cambiado?',
  'Ask at least one thing.': 'Pregunte al menos una cosa.',
  'The introduction {fault}.': 'Introducción: {fault}.',
  'The item is not complete.': 'La pregunta no está completa.',
  'The wording {fault}.': 'Redacción: {fault}.',
  '“What 0 means” {fault}.': 'Qué significa 0: {fault}.',
  '“What 10 means” {fault}.': 'Qué significa 10: {fault}.',
  'An answer {fault}.': 'Respuesta: {fault}.',
  'The item {fault}.': 'Pregunta: {fault}.',
  '{wording}, added': '{wording}, añadido',
  '{wording}, removed': '{wording}, quitado',
  '{wording}, still worded for the English before':
    '{wording}, aún redactado para el inglés anterior',
  '{wording}, found to fit the English as it is now':
    '{wording}, dado por válido para el inglés actual',
  'The English of {count} items is unchanged.': {
    one: 'El inglés de {count} pregunta no ha cambiado.',
    other: 'El inglés de {count} preguntas no ha cambiado.',
  },
  Reworded: 'Reformulada',
  'Counts as a new item from here': 'Cuenta como una pregunta nueva desde aquí',
  Place: 'Lugar',
  Translation: 'Traducción',
  'Follow-up': 'Seguimiento',
  'not reversed': 'no invertida',
  'not followed up': 'sin seguimiento',
  '0 means “{lowest}”, 10 means “{highest}”': '0 significa «{lowest}», 10 significa «{highest}»',
  'asked of: {whom}': 'se pregunta a: {whom}',
  some: 'una parte',
  'whoever answers {answers} to “{question}”': 'quien responde {answers} a «{question}»',
  'Asked of: {fault}.': 'Se pregunta a: {fault}.',
  'Items: {fault}.': 'Preguntas: {fault}.',
  'Nothing would change.': 'No cambiaría nada.',
  'This does not look like English. Items are written in English, and other languages are added under Translations.':
    'Esto no parece inglés. Las preguntas se escriben en inglés; los demás idiomas se añaden en «Traducciones».',
  'Reads like grade {grade}. Above {highest} some people will not follow: a shorter sentence helps most.':
    'Se lee como el grado escolar {grade}. Por encima de {highest}, algunas personas no lo seguirán: lo que más ayuda es una frase más corta.',
  'Asks who somebody is. People are promised that nobody can tell: word it another way.':
    'Pregunta quién es la persona. Se ha prometido que nadie puede saberlo: redáctelo de otro modo.',
  'Write items in English; other languages are added under Translations once it is saved. The hints on wording know English; whether an item asks who somebody is, they see in other languages too.':
    'Escriba las preguntas en inglés; los demás idiomas se añaden en «Traducciones» después de guardar. Las indicaciones sobre la redacción conocen el inglés; si una pregunta pide saber quién es alguien lo ven también en otros idiomas.',
  'It starts from nothing. Nothing is asked until a pulse uses it.':
    'Empieza vacío. No se pregunta nada hasta que una encuesta de pulso lo use.',
  'It only listens: one open question, followed up in layers and read back. Nothing is asked until a pulse uses it.':
    'Solo escucha: una pregunta abierta, con seguimiento por pasos y devuelta para leerla. No se pregunta nada hasta que una encuesta de pulso lo use.',
};
