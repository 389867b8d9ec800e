import type { MailTexts } from './mail-texts.ts';

export const spanish: MailTexts = {
  demo: 'Demostración',
  subject: '{pulse}: {duration} de su tiempo',
  reminderSubject: 'Recordatorio: {pulse} espera su respuesta',
  preview: 'Confidencial, contado por grupos. Nadie puede ver respuestas individuales.',
  heading: '¿Cómo le tratan aquí?',
  reminderHeading: 'Su respuesta sigue siendo bienvenida',
  opening:
    '{organisation} pregunta cómo se tratan las personas entre compañeros y si eso llega a los clientes. Recibe este correo porque su unidad participa en «{pulse}».',
  reminderOpening:
    '{organisation} pregunta cómo se tratan las personas entre compañeros y si eso llega a los clientes. Aún falta su opinión. Si ya ha respondido, no haga caso de este correo.',
  length: 'Lleva {duration} y está abierto hasta: {closing}.',
  action: 'Responder ahora',
  promiseHead: 'Quién ve qué',
  codeHint: 'Si el botón no funciona, abra esta dirección y escriba el código de abajo:',
  why: 'El enlace es solo suyo: por favor, no reenvíe este correo. Con él puede volver a responder hasta el cierre; cuenta la última respuesta.',
  unsubscribeHint: '¿No quiere recibir más correos como este?',
  unsubscribe: 'Darse de baja',
};
