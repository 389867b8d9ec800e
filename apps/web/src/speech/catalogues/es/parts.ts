import type { Catalogue } from '@throughline/speech';

/** Parts that many pages share, and words of numbers and dates. */
export const parts: Catalogue = {
  Unit: 'Unidad',
  Units: 'Unidades',
  Customers: 'Clientes',
  Outcomes: 'Resultados de clientes',
  Outcome: 'Resultado de clientes',
  Wave: 'Oleada',
  People: 'Personas',
  Period: 'Periodo',
  Password: 'Contraseña',
  Email: 'Correo electrónico',
  Organisation: 'Organización',
  'Time zone': 'Zona horaria',
  Close: 'Cerrar',
  Cancel: 'Cancelar',
  Copy: 'Copiar',
  'Copied.': 'Copiado.',
  'The browser did not let it be copied: select it in the field instead.':
    'El navegador no ha permitido copiarlo: selecciónelo en el campo.',
  'Copy: {label}': 'Copiar: {label}',
  'Try again': 'Reintentar',
  Loading: 'Cargando',
  '{first} to {last} of {total}': '{first} a {last} de {total}',
  'Pages of the list': 'Páginas de la lista',
  Earlier: 'Anteriores',
  Later: 'Siguientes',
  Light: 'Claro',
  Dark: 'Oscuro',
  'As people see it': 'Como lo ven las personas',
  'A preview takes no answers and sends nothing.':
    'Una vista previa no recoge respuestas ni envía nada.',
  'Open it in a tab': 'Abrirla en una pestaña',
  'The questionnaire appears here as soon as it asks something.':
    'El cuestionario aparecerá aquí en cuanto pregunte algo.',
  Appearance: 'Apariencia',
  'Preview on a phone': 'Vista previa en un teléfono',
  'about {seconds} seconds': 'unos {seconds} segundos',
  'about {minutes} minutes': 'unos {minutes} minutos',
  '{count} units': {
    one: '{count} unidad',
    other: '{count} unidades',
  },
  '{count} people': {
    one: '{count} persona',
    other: '{count} personas',
  },
  '{count} periods': {
    one: '{count} periodo',
    other: '{count} periodos',
  },
  '{size} kB': '{size} kB',
  '{size} MB': '{size} MB',
  'not known': 'no se conoce',
  '{low} to {high}': '{low} a {high}',
  '{value} ({low} to {high})': '{value} ({low} a {high})',
  '95\u00a0% interval': 'Intervalo del 95\u00a0%',
  '{measure} (95\u00a0% interval)': '{measure} (intervalo del 95\u00a0%)',
  'How to read this': 'Cómo leer esto',
  'The server could not be reached': 'No se ha podido contactar con el servidor',
  'Nothing was changed. Check the connection and try again.':
    'No se ha cambiado nada. Compruebe la conexión e inténtelo de nuevo.',
  'The server is not ready': 'El servidor no está listo',
  'Nothing was changed. It may be starting; try again in a moment.':
    'No se ha cambiado nada. Puede que esté arrancando; inténtelo de nuevo en un momento.',
  'Something went wrong on the server': 'Algo ha fallado en el servidor',
  'It has been written to the server log. Load the page again to see what was kept.':
    'Ha quedado anotado en el registro del servidor. Vuelva a cargar la página para ver qué se ha guardado.',
  'The server’s answer was not understood': 'No se ha entendido la respuesta del servidor',
  'Page and server may be of different versions. Load the page again.':
    'Puede que la página y el servidor sean de versiones distintas. Vuelva a cargar la página.',
  'This is not here': 'Esto no está aquí',
  'It may have been removed, or the address is not complete.':
    'Puede que se haya eliminado o que la dirección esté incompleta.',
  'This is not open to your role': 'Esto no está abierto a su rol',
  'An administrator can see who may open what under Accounts.':
    'La administración puede ver en «Cuentas» quién puede abrir qué.',
  'Email and password do not match': 'El correo y la contraseña no coinciden',
  'Check both. Passwords tell capital and small letters apart.':
    'Compruebe ambos. Las contraseñas distinguen mayúsculas y minúsculas.',
  'The setup code is not right': 'El código de instalación no es correcto',
  'It is printed where the instance was started.': 'Aparece donde se inició la instancia.',
  'This instance is already set up': 'Esta instancia ya está configurada',
  'Load the page again to sign in.': 'Vuelva a cargar la página para iniciar sesión.',
  'Too many tries': 'Demasiados intentos',
  'Wait a minute, then try again.': 'Espere un minuto e inténtelo de nuevo.',
  'The file is too large': 'El archivo es demasiado grande',
  'Nothing was imported. Split it into smaller files.':
    'No se ha importado nada. Divídalo en archivos más pequeños.',
  'The server could not show this': 'El servidor no ha podido mostrar esto',
  'Nothing was changed. Try again; if it stays, the server log says why.':
    'No se ha cambiado nada. Inténtelo de nuevo; si persiste, el registro del servidor dice por qué.',
  'This was not done': 'Esto no se ha hecho',
};
