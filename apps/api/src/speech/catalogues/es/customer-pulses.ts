import type { Catalogue } from '@throughline/speech';

/** Customer pulses and their page. */
export const customerPulses: Catalogue = {
  'This unit has an address already.': 'Esta unidad ya tiene una dirección.',
  'There is no such address.': 'No existe esa dirección.',
  'There is nothing to bring in yet: a month has to be over, with {count} customers of a unit or more.':
    'Aún no hay nada que incorporar: tiene que haber acabado un mes, con {count} clientes o más de una unidad.',
  'There is no such customer pulse.': 'No existe esa encuesta de pulso a clientes.',
  'This customer pulse is enabled already.': 'Esta encuesta de pulso a clientes ya está activada.',
  'Nothing was enabled: the day on which its mails were to go has passed. Choose another one.':
    'No se ha activado nada: el día en que debían salir los correos ya ha pasado. Elija otro.',
  "Nothing was saved: the page does not speak '{language}'.":
    'No se ha guardado nada: la página no habla «{language}».',
  'Nothing was saved: a unit that is named is not there.':
    'No se ha guardado nada: una unidad indicada no existe.',
  'the column is not used; leave it out, so that nothing of customers is sent here that is not needed':
    'la columna no se usa; omítala, para que no se envíe aquí nada de los clientes que no haga falta',
  'more than {limit} customers': 'más de {limit} clientes',
  "customers of '{key}' are not asked by this pulse":
    'esta encuesta de pulso no pregunta a los clientes de «{key}»',
  "'{day}' is in the future": '«{day}» está en el futuro',
  'Nothing was imported: the worker makes the key that addresses are sealed with, and it has not run yet. Start it and try again.':
    'No se ha importado nada: el worker crea la clave con la que se sellan las direcciones y aún no se ha ejecutado. Inícielo e inténtelo de nuevo.',
};
