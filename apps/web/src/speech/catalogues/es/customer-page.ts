import type { Catalogue } from '@throughline/speech';

/** The customer questionnaire as a page. */
export const customerPage: Catalogue = {
  '{count} figures are new, {changed} changed and {unchanged} there already. It becomes one import under Outcomes, and can be undone there.':
    {
      one: '{count} cifra es nueva (cambiadas: {changed}, ya presentes: {unchanged}). Pasa a ser una importación en Resultados de clientes y se puede deshacer allí.',
      other:
        '{count} cifras son nuevas (cambiadas: {changed}, ya presentes: {unchanged}). Pasan a ser una importación en Resultados de clientes y se pueden deshacer allí.',
    },
  'Bring into the outcomes': 'Llevar a los resultados de clientes',
  'All of these figures are in the outcomes already.':
    'Todas estas cifras están ya en los resultados de clientes.',
  '{count} figures brought in.': {
    one: '{count} cifra incorporada.',
    other: '{count} cifras incorporadas.',
  },
  'See the outcomes': 'Ver los resultados de clientes',
  'Bring these figures into the outcomes?': '¿Llevar estas cifras a los resultados de clientes?',
  'Bring them in': 'Incorporarlas',
  Address: 'Dirección',
  'This month': 'Este mes',
  'Last month': 'Mes pasado',
  Actions: 'Acciones',
  Copied: 'Copiada',
  'Pages of customers': 'Páginas de clientes',
  'Copied: address of {unit}': 'Copiada: dirección de {unit}',
  'Copy: address of {unit}': 'Copiar: dirección de {unit}',
  'Close: page of {unit}': 'Cerrar: página de {unit}',
  'Close the page of {unit}?': '¿Cerrar la página de {unit}?',
  'Close the page of this unit?': '¿Cerrar la página de esta unidad?',
  'Its address takes no more answers, for good: a new page has a new address. What was counted stays.':
    'Su dirección no acepta más respuestas, para siempre: una página nueva tiene una dirección nueva. Lo que se contó se conserva.',
  'Close it': 'Cerrarla',
  'mail a list of recent customers': 'escriba a una lista de clientes recientes',
  'Figures as CSV': 'Cifras en CSV',
  'Open its page': 'Abrir su página',
  'A page for the customers of a unit: four questions that everybody gets, one set of three drawn by chance, and five more where something went wrong. Print its address on a receipt, or put it below a mail.':
    'Una página para los clientes de una unidad: cuatro preguntas para todos, un bloque de tres elegido al azar y cinco más donde algo salió mal. Imprima su dirección en un recibo o póngala al pie de un correo.',
  'Nothing is kept of one customer. An answer is added to the sums of its unit and month as it arrives, and figures are told once the month is over and there are {count} or more. Whoever has the address can answer, also twice: for a figure that matters, {link}. Where a customer pulse has a figure of a month, that of the page is not brought in.':
    'No se guarda nada de un cliente concreto. Cada respuesta se añade a las sumas de su unidad y su mes en cuanto llega, y las cifras se dan cuando el mes ha terminado y hay {count} o más. Quien tenga la dirección puede responder, incluso dos veces: para una cifra que importe, {link}. Donde una encuesta de pulso a clientes tiene la cifra de un mes, la de la página no se incorpora.',
  'No unit asks its customers here yet': 'Ninguna unidad pregunta aún aquí a sus clientes',
  'Choose a unit below. Its page is open at once, in eight languages; the questions themselves are in English.':
    'Elija una unidad abajo. Su página se abre enseguida, en ocho idiomas; las preguntas en sí están en inglés.',
  'Open pages': 'Páginas abiertas',
  'What they said': 'Lo que dijeron',
  'Whole months only, and only where enough customers answered; also of pages that are closed.':
    'Solo meses completos y solo donde respondieron suficientes clientes; también de páginas cerradas.',
  'Open a page': 'Abrir una página',
};
