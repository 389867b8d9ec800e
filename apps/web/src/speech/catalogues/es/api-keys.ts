import type { Catalogue } from '@throughline/speech';

/** Keys of programs. */
export const apiKeys: Catalogue = {
  May: 'Permisos',
  Made: 'Creada',
  'Last used': 'Último uso',
  Revoke: 'Revocar',
  'ends in {hint}': 'termina en {hint}',
  never: 'nunca',
  'revoked {day}': 'revocada el {day}',
  'Revoke the key {name}': 'Revocar la clave {name}',
  'Revoke this key?': '¿Revocar esta clave?',
  'The program that holds {name} is refused from now on, for good. What it has pushed stays.':
    'El programa que tiene {name} queda rechazado desde ahora, definitivamente. Lo que ha enviado se conserva.',
  'Revoke it': 'Revocarla',
  'New key': 'Nueva clave',
  'With a key another program pushes outcomes every night, or asks which are in. It opens nothing else: no scores, no people, no answers.':
    'Con una clave, otro programa envía cada noche resultados de clientes o consulta cuáles hay. No abre nada más: ni puntuaciones, ni personas, ni respuestas.',
  'No keys yet': 'Aún no hay claves',
  'Make one for each program, so that each can be revoked by itself.':
    'Cree una para cada programa, para que cada una se pueda revocar por separado.',
  'How to push': 'Cómo enviar',
  'One JSON object a line. A name of your own for each push (Idempotency-Key) makes it safe to send again: the same lines are answered as before, others under that name are refused. With dryRun nothing is written.':
    'Un objeto JSON por línea. Un nombre propio para cada envío (Idempotency-Key) permite repetirlo sin riesgo: las mismas líneas reciben la misma respuesta que antes, otras con ese nombre se rechazan. Con dryRun no se escribe nada.',
  'A push with curl': 'Un envío con curl',
  'Or from a file of outcomes, with the command line of the product: {command}. The whole interface is described in {format}.':
    'O desde un archivo de resultados de clientes, con la línea de comandos del producto: {command}. Toda la interfaz está descrita en {format}.',
  'The key {name}': 'La clave {name}',
  'This is the only time that it is shown. Give it to the program now; it is not kept here.':
    'Es la única vez que se muestra. Désela ahora al programa; aquí no se conserva.',
  'For one program. It can be revoked at any time.':
    'Para un solo programa. Se puede revocar en cualquier momento.',
  'Make the key': 'Crear la clave',
  'Which program holds it.': 'Qué programa la tiene.',
  'It may': 'Permite',
  'Only for these metrics': 'Solo para estos indicadores',
  'With commas between, such as nps, complaints. Empty means every metric.':
    'Separados por comas; por ejemplo, nps, complaints. Vacío significa todos los indicadores.',
  'Keep it like a password, for instance in THROUGHLINE_API_KEY.':
    'Guárdela como una contraseña, por ejemplo en THROUGHLINE_API_KEY.',
  'I have kept it': 'La he guardado',
  'The key': 'La clave',
  'Push outcomes': 'Enviar resultados de clientes',
  'Read which metrics and periods are in': 'Consultar qué indicadores y periodos hay',
  'Push recent customers': 'Enviar clientes recientes',
  '{rights}; {metrics} only': '{rights}; solo {metrics}',
};
