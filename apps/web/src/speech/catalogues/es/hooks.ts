import type { Catalogue } from '@throughline/speech';

/** Webhooks. */
export const hooks: Catalogue = {
  'What it makes': 'Lo que produce',
  'Last answer': 'Última respuesta',
  'Not counted, {time}: {reason}.': 'No contado, {time}: {reason}.',
  'Remove the webhook {name}': 'Quitar el webhook {name}',
  'Remove this webhook?': '¿Quitar este webhook?',
  'Answers that {name} would bring are refused from now on. The figures that it made stay; a new webhook for the same metric counts from nothing.':
    'Las respuestas que traería {name} se rechazan desde ahora. Las cifras que produjo se conservan; un nuevo webhook para el mismo indicador cuenta desde cero.',
  'New webhook': 'Nuevo webhook',
  'A survey tool sends each customer’s answer as it comes. It is counted into the figure of its unit and period, and not kept.':
    'Una herramienta de encuestas envía cada respuesta de cliente en cuanto llega. Se cuenta en la cifra de su unidad y periodo, y no se conserva.',
  'No webhooks yet': 'Aún no hay webhooks',
  'Make one for each question, with Typeform or Tally. The link to the survey has to carry the key of the unit in a hidden field, such as ?unit=shop-1.':
    'Cree uno para cada pregunta, con Typeform o Tally. El enlace a la encuesta debe llevar la clave de la unidad en un campo oculto, como ?unit=shop-1.',
  'Both are entered': 'Ambos están introducidos',
  'Enter both in {tool} now. The secret is not shown again.':
    'Introduzca ahora ambos en {tool}. El secreto no se vuelve a mostrar.',
  'For one question of a survey. Changed answers are not sent again by these tools.':
    'Para una pregunta de una encuesta. Estas herramientas no vuelven a enviar las respuestas modificadas.',
  Secret: 'Secreto',
  'Make the webhook': 'Crear el webhook',
  Tool: 'Herramienta',
  'Hidden field with the unit': 'Campo oculto con la unidad',
  'The survey’s link carries the key of the unit in it.':
    'El enlace de la encuesta lleva en él la clave de la unidad.',
  'Such as nps, csat, ces, or one of your own.': 'Como nps, csat, ces o uno propio.',
  'Figures per': 'Cifras por',
  'How answers count': 'Cómo cuentan las respuestas',
  'Lowest answer': 'Respuesta más baja',
  'Highest answer': 'Respuesta más alta',
  'Satisfied from': 'Satisfacción desde',
  'Recommendation, 0 to 10, in points': 'Recomendación, de 0 a 10, en puntos',
  'Share of satisfied answers': 'Proporción de respuestas satisfechas',
  'Mean of the answers': 'Media de las respuestas',
  week: 'semana',
  month: 'mes',
  quarter: 'trimestre',
  'Its reference or id, as Typeform shows it in the form’s settings.':
    'Su referencia o id, tal como Typeform lo muestra en los ajustes del formulario.',
  'Its wording, or the key that Tally sends with it.':
    'Su texto, o la clave que Tally envía con ella.',
  '{metric} per week, from “{question}” ({low} to {high})':
    '{metric} por semana, de «{question}» ({low} a {high})',
  '{metric} per month, from “{question}” ({low} to {high})':
    '{metric} por mes, de «{question}» ({low} a {high})',
  '{metric} per quarter, from “{question}” ({low} to {high})':
    '{metric} por trimestre, de «{question}» ({low} a {high})',
};
