import type { Catalogue } from '@throughline/speech';

/** Customer pulses. */
export const customerPulses: Catalogue = {
  Mail: 'Correo',
  'Mail in plain text': 'Correo en texto sin formato',
  'Questions, set {number} of 5': 'Preguntas, bloque {number} de 5',
  'What customers get': 'Lo que reciben los clientes',
  'For you; customers do not see it.': 'Para usted; los clientes no lo ven.',
  'Sender’s name': 'Nombre del remitente',
  'A name that customers know.': 'Un nombre que los clientes conozcan.',
  'Sender’s address': 'Dirección del remitente',
  'Of a domain that your mail server may send for.':
    'De un dominio para el que su servidor de correo pueda enviar.',
  'Replies go to': 'Las respuestas van a',
  'Empty for the sender.': 'Vacío: el remitente.',
  'Language where a list names none': 'Idioma si una lista no indica ninguno',
  'Mails go': 'Envío de los correos',
  'First day': 'Primer día',
  'Time of day': 'Hora',
  '08:00 to 17:59.': 'De 08:00 a 17:59.',
  'Open for, in days': 'Abierta durante, en días',
  'Counted from the mail. Then answers are counted and addresses deleted.':
    'Contados desde el correo. Después se cuentan las respuestas y se eliminan las direcciones.',
  'Recent means, in days': 'Reciente significa, en días',
  'Nobody is asked about anything longer ago.': 'A nadie se le pregunta por nada más antiguo.',
  'Would be mailed, at most': 'Recibirían un correo, como máximo',
  'Mailed within {days} days, left out': 'Con un correo en los últimos {days} días; se omiten',
  'Too long ago by then': 'Demasiado antiguo para entonces',
  'Without an address': 'Sin dirección',
  'Want no mails, or gave them back': 'No quieren correos o los devolvieron',
  'under {count}': 'menos de {count}',
  'On the lists more than once': 'Más de una vez en las listas',
  'Mails sent': 'Correos enviados',
  'Waiting to be sent': 'En espera de envío',
  'Came back': 'Devueltos',
  Failed: 'Fallidos',
  'Left out: mailed within {days} days': 'Omitidos: con un correo en los últimos {days} días',
  'Left out: too long ago': 'Omitidos: demasiado antiguo',
  'Answers so far, in steps of five': 'Respuestas hasta ahora, de cinco en cinco',
  '{count} days': { one: '{count} día', other: '{count} días' },
  'From {sender} {address}, of every unit, open for {open}, about the last {recent}.':
    'De {sender} {address}, de todas las unidades; abierta durante {open}, sobre un plazo de {recent}.',
  'From {sender} {address}, of {count} units, open for {open}, about the last {recent}.': {
    one: 'De {sender} {address}, de {count} unidad; abierta durante {open}, sobre un plazo de {recent}.',
    other:
      'De {sender} {address}, de {count} unidades; abierta durante {open}, sobre un plazo de {recent}.',
  },
  Enable: 'Activar',
  Stop: 'Detener',
  'Go on': 'Continuar',
  '{count} customers are being looked at. That takes some seconds; if it takes longer, no worker is running.':
    {
      one: 'Se está examinando a {count} cliente. Tarda unos segundos; si tarda más, no hay ningún worker en marcha.',
      other:
        'Se está examinando a {count} clientes. Tarda unos segundos; si tarda más, no hay ningún worker en marcha.',
    },
  '{month}: {count} figures': { one: '{month}: {count} cifra', other: '{month}: {count} cifras' },
  'Leave as it is': 'Dejar como está',
  'The plan in numbers': 'El plan en cifras',
  'Of customers who were brought in and are not mailed yet. Nobody is mailed before the pulse is enabled.':
    'De los clientes importados que aún no han recibido correo. Nadie recibe correo antes de que se active la encuesta de pulso.',
  'Bring customers in': 'Importar clientes',
  'One row a customer: the key of the unit, the address, and the day of the contact. Name, language and customer_key may be left empty; a customer key keeps somebody with two addresses from being mailed twice. Who they are is sealed as it comes in.':
    'Una fila por cliente: la clave de la unidad, la dirección y el día del contacto. Nombre, idioma y customer_key pueden quedar vacíos; un customer_key evita que quien tiene dos direcciones reciba dos correos. Quiénes son se sella en el momento de entrar.',
  'recent customers': 'clientes recientes',
  'So far': 'Hasta ahora',
  'Of the last 90 days.': 'De los últimos 90 días.',
  'Figures that are held back': 'Cifras retenidas',
  'A figure comes from one place. Where an imported one stands, what customers answered is not written. Undo the import under Outcomes to have it stand instead.':
    'Una cifra viene de un solo sitio. Donde hay una importada, no se escribe lo que respondieron los clientes. Deshaga la importación en Resultados de clientes para que quede en su lugar.',
  'Sender, units and times': 'Remitente, unidades y horarios',
  'Have customers mailed?': '¿Enviar correos a los clientes?',
  'At most {count} customers wait now. If their first time has come their mails leave at once, by day; whoever you bring in later is mailed at the times of this pulse. You can stop it at any moment.':
    {
      one: 'Como máximo {count} cliente espera ahora. Si ya ha llegado su primer momento, su correo sale enseguida, de día; a quienes importe después se les escribe en los horarios de esta encuesta de pulso. Puede detenerla en cualquier momento.',
      other:
        'Como máximo {count} clientes esperan ahora. Si ya ha llegado su primer momento, sus correos salen enseguida, de día; a quienes importe después se les escribe en los horarios de esta encuesta de pulso. Puede detenerla en cualquier momento.',
    },
  'New customer pulse': 'Nueva encuesta de pulso a clientes',
  'Nobody is mailed twice in {days} days, whatever the unit, list or pulse. Addresses are sealed as they come in and deleted when the questions close; answers are kept as sums, and a figure is shown of {count} customers or more.':
    'Nadie recibe dos correos en {days} días, sea cual sea la unidad, la lista o la encuesta de pulso. Las direcciones se sellan al entrar y se eliminan cuando se cierran las preguntas; las respuestas se guardan como sumas, y una cifra se muestra a partir de {count} clientes.',
  'Make a customer pulse': 'Crear una encuesta de pulso a clientes',
  'Or open a page that anybody can answer': 'O abrir una página que cualquiera puede responder',
  State: 'Estado',
  Waiting: 'En espera',
  Mailed: 'Con correo enviado',
  'Mails to recent customers of your units: nine questions, with five more where something went wrong. What they answer becomes figures of unit and month among the outcomes.':
    'Correos a clientes recientes de sus unidades: nueve preguntas y cinco más donde algo salió mal. Lo que responden se convierte en cifras por unidad y mes entre los resultados de clientes.',
  'No customer has been asked by mail yet': 'Aún no se ha preguntado a ningún cliente por correo',
  'Make a customer pulse: say who its mails come from and when they go, then bring in a list of recent customers. You see in numbers who would be mailed before anybody is.':
    'Cree una encuesta de pulso a clientes: diga de quién vienen los correos y cuándo salen, y luego importe una lista de clientes recientes. Verá en cifras a quiénes se escribiría antes de que se escriba a nadie.',
  'Customers of every unit': 'Clientes de todas las unidades',
  'Only customers of chosen units': 'Solo clientes de unidades elegidas',
  '{count} units are chosen. A row of another unit refuses the list. As long as none is chosen, every unit is meant.':
    {
      one: '{count} unidad elegida. Una fila de otra unidad hace que se rechace la lista. Mientras no se elija ninguna, se entienden todas.',
      other:
        '{count} unidades elegidas. Una fila de otra unidad hace que se rechace la lista. Mientras no se elija ninguna, se entienden todas.',
    },
  'Whose customers': 'Clientes de quién',
  'Nothing is sent when you save it. You bring customers in and see the plan in numbers first.':
    'Al guardarla no se envía nada. Primero importa clientes y ve el plan en cifras.',
  'Save and bring customers in': 'Guardar e importar clientes',
  'Once, on one day': 'Una vez, en un solo día',
  'Every day': 'Cada día',
  'Every week': 'Cada semana',
  'Every month': 'Cada mes',
  'Not enabled': 'Sin activar',
  Enabled: 'Activada',
  Stopped: 'Detenida',
  'All mailed': 'Todos los correos enviados',
  '{count} or more': '{count} o más',
  'Nobody is mailed before you enable it.': 'Nadie recibe correo antes de que usted la active.',
  'Nothing leaves: {reason} Links that were mailed stay open.':
    'No sale nada: {reason} Los enlaces ya enviados siguen abiertos.',
  'it is stopped.': 'está detenida.',
  'Everybody who waited on its day has been mailed.':
    'Todas las personas que esperaban en su día han recibido el correo.',
  'Customers who wait are mailed next on {instant}.':
    'El próximo envío a los clientes que esperan es el {instant}.',
  'Then customers who wait are mailed on {day} at {time}, or at once if that has passed.':
    'Después se escribe a los clientes que esperan el {day} a las {time}, o enseguida si ya ha pasado.',
  'Then customers who wait are mailed every day from {day} at {time}, or at once if that has passed.':
    'Después se escribe a los clientes que esperan cada día desde el {day} a las {time}, o enseguida si ya ha pasado.',
  'Then customers who wait are mailed every week from {day} at {time}, or at once if that has passed.':
    'Después se escribe a los clientes que esperan cada semana desde el {day} a las {time}, o enseguida si ya ha pasado.',
  'Then customers who wait are mailed every month from {day} at {time}, or at once if that has passed.':
    'Después se escribe a los clientes que esperan cada mes desde el {day} a las {time}, o enseguida si ya ha pasado.',
};
