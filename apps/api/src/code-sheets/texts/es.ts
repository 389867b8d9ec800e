import type { SheetTexts } from './texts.ts';

export const spanish: SheetTexts = {
  opening:
    '{organisation} pregunta cómo se trata a las personas entre colegas, y si eso llega a los clientes.',
  howHead: 'Cómo responder',
  scan: 'Escanee el cuadrado con un teléfono.',
  type: 'O escriba esta dirección en un navegador:',
  enter: 'Escriba el código de su papel donde la página lo pida, y responda.',
  again:
    'Con el mismo código puede volver a responder hasta el cierre; cuenta la última respuesta.',
  picture: 'Cuadrado para escanear: abre la página de la encuesta',
  code: 'Su código',
  yours: 'Es solo suyo: por favor, no se lo dé a nadie.',
  handOutHead: 'Para quien reparte los papeles',
  handOut:
    'Cada persona de abajo recibe un papel. Ninguno lleva nombre, y ninguno es de nadie hasta que se toma.',
  unseen:
    'Doble los papeles y deje que cada cual saque uno sin verlo. En un grupo pequeño se sabe fácilmente quién tiene cuál.',
  keep: 'Quien se queda con un papel puede responder en su lugar, pero nunca leer una respuesta. No anote ni copie códigos, y destruya lo que sobre.',
  once: 'Reparta una sola impresión: la siguiente lleva los mismos códigos, y de dos respuestas con un código cuenta la última.',
  people: 'Sin dirección',
};
