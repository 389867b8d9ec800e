import type { Catalogue } from '@throughline/speech';

/** Customers. */
export const customers: Catalogue = {
  'Attachment holds customers more than convenience':
    'El apego retiene a los clientes más que la comodidad',
  'Convenience holds customers more than attachment':
    'La comodidad retiene a los clientes más que el apego',
  'Attachment and convenience hold customers about equally':
    'El apego y la comodidad retienen a los clientes más o menos por igual',
  points: 'puntos',
  'Attachment gap: emotional loyalty less convenience, from −100 to 100 points. {value} ({range}) in {period}.':
    'Brecha de apego: lealtad emocional menos comodidad, de −100 a 100 puntos. {value} ({range}) en {period}.',
  'Attachment gap': 'Brecha de apego',
  'Attachment gap by period': 'Brecha de apego por periodo',
  'The attachment gap is not at hand': 'La brecha de apego no está disponible',
  'It is emotional loyalty (eml) less convenience (cnv), both from 0 to 100, and needs both of them in one period.':
    'Es la lealtad emocional (eml) menos la comodidad (cnv), ambas de 0 a 100, y necesita las dos en un mismo periodo.',
  '{units} and {rest} more.': '{units} y {rest} más.',
  '{count} figures without a number of customers': {
    one: '{count} cifra sin número de clientes',
    other: '{count} cifras sin número de clientes',
  },
  '{covered} of {count} units covered': {
    one: '{covered} de {count} unidad cubierta',
    other: '{covered} de {count} unidades cubiertas',
  },
  '{covered} of {count} units covered, {thin} of them thinly': {
    one: '{covered} de {count} unidad cubierta, {thin} con pocos datos',
    other: '{covered} de {count} unidades cubiertas, {thin} con pocos datos',
  },
  'Which units': 'Qué unidades',
  'Thin:': 'Pocos datos:',
  'Without a figure:': 'Sin cifra:',
  'Where data is thin': 'Dónde los datos son escasos',
  'What every metric rests on in its newest period. A figure of fewer than {limit} customers moves by itself.':
    'En qué se apoya cada indicador en su periodo más reciente. Una cifra de menos de {limit} clientes se mueve sola.',
  Changes: { one: 'Cambio', other: 'Cambios' },
  'Change since {period}': 'Cambio desde {period}',
  'no figure': 'sin cifra',
  'No unit has such a name and a figure of its own.':
    'Ninguna unidad con cifra propia se llama así.',
  'A change in bold has an interval on one side of zero; of many units one in twenty has so by chance.':
    'Un cambio en negrita tiene un intervalo a un lado de cero; de muchas unidades, una de cada veinte lo tiene por azar.',
  'Unit by unit': 'Unidad por unidad',
  'By name, each beside its own past. A difference between two units says little: their customers differ too.':
    'Por nombre, cada una junto a su propio pasado. Una diferencia entre dos unidades dice poco: sus clientes también son distintos.',
  Metric: 'Indicador',
  'One metric of every unit': 'Un indicador de cada unidad',
  'Bring in outcomes': 'Aportar resultados de clientes',
  'What customers say and do, as it was brought in, with what each figure can and cannot tell.':
    'Lo que los clientes dicen y hacen, tal como se aportó, con lo que cada cifra puede decir y lo que no.',
  'A unit without a figure of its own is the sum of those below it, each customer once.':
    'Una unidad sin cifra propia es la suma de las que dependen de ella; cada cliente cuenta una vez.',
  'No outcomes yet': 'Aún no hay resultados de clientes',
  'No outcomes of this unit': 'No hay resultados de clientes de esta unidad',
  'What customers say stands here as soon as outcomes are brought in: a row for each unit, period and metric, with the value and how many customers stand behind it.':
    'Lo que dicen los clientes aparece aquí en cuanto se aportan resultados de clientes: una fila por unidad, periodo e indicador, con el valor y cuántos clientes lo sustentan.',
  'Over time': 'A lo largo del tiempo',
  'The four types of customers in {period}, with 95\u00a0% intervals; {basis}. Retention counts who stays; this says why.':
    'Los cuatro tipos de clientes en {period}, con intervalos del 95\u00a0%; {basis}. La retención cuenta quién se queda; esto dice por qué.',
  'Types of customers by period': 'Tipos de clientes por periodo',
  'Why customers stay cannot be told from the outcomes at hand':
    'Con los resultados de clientes disponibles no se puede saber por qué se quedan los clientes',
  'It takes the shares of all four types in one period, as outcomes of a unit. Missing so far: {missing}. Retention alone does not tell the attached from the kept.':
    'Hacen falta las proporciones de los cuatro tipos en un mismo periodo, como resultados de clientes de una unidad. Falta por ahora: {missing}. La retención por sí sola no distingue a quienes sienten apego de quienes quedan retenidos.',
  Value: 'Valor',
  '{metric} by period': '{metric} por periodo',
  'Loyal by heart': 'Leales de corazón',
  'attached, though it is not handy': 'con apego, aunque no sea cómodo',
  'Loyal and handy': 'Leales y por comodidad',
  'attached, and it is handy': 'con apego, y es cómodo',
  'Kept by convenience': 'Retenidos por comodidad',
  'handy, without attachment': 'cómodo, sin apego',
  'Loosely held': 'Vinculados débilmente',
  'neither attached nor handy': 'ni apego ni comodidad',
  '{attached}\u00a0% stay because they feel attached, {handy}\u00a0% only because it is handy':
    '{attached}\u00a0% se quedan porque sienten apego, {handy}\u00a0% solo porque es cómodo',
  'a period that has all four': 'un periodo que tenga los cuatro',
  Convenience: 'Comodidad',
  'n not given': 'n sin indicar',
  '{customers} in {count} units': {
    one: '{customers} en {count} unidad',
    other: '{customers} en {count} unidades',
  },
  'No figures': 'Sin cifras',
  '{value} in {period}': '{value} en {period}',
  '{value} in {period}; how sure a change is, is not known':
    '{value} en {period}; no se sabe cuán seguro es un cambio',
  '{value} in {period}; no clear change since the period before':
    '{value} en {period}; sin cambio claro desde el periodo anterior',
  '{value} in {period}, higher than the period before':
    '{value} en {period}, más alto que en el periodo anterior',
  '{value} in {period}, lower than the period before':
    '{value} en {period}, más bajo que en el periodo anterior',
  '95\u00a0% interval {range}': 'intervalo del 95\u00a0%: {range}',
  '{metric} by period with 95 % intervals where they are known: {points}.':
    '{metric} por periodo con intervalos del 95\u00a0% donde se conocen: {points}.',
  '{unit}; lower is better': '{unit}; más bajo es mejor',
};
