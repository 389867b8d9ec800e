import type { Catalogue } from '@throughline/speech';

/** Customer pulses and their page. */
export const customerPulses: Catalogue = {
  'This unit has an address already.': 'Cette unité a déjà une adresse.',
  'There is no such address.': 'Cette adresse n’existe pas.',
  'There is nothing to bring in yet: a month has to be over, with {count} customers of a unit or more.':
    'Il n’y a encore rien à importer : un mois doit être écoulé, avec au moins {count} clients d’une unité.',
  'There is no such customer pulse.': 'Cette enquête pulse clients n’existe pas.',
  'This customer pulse is enabled already.': 'Cette enquête pulse clients est déjà activée.',
  'Nothing was enabled: the day on which its mails were to go has passed. Choose another one.':
    'Rien n’a été activé : le jour prévu pour l’envoi des e-mails est passé. Choisissez-en un autre.',
  "Nothing was saved: the page does not speak '{language}'.":
    'Rien n’a été enregistré : la page ne parle pas « {language} ».',
  'Nothing was saved: a unit that is named is not there.':
    'Rien n’a été enregistré : une unité citée n’existe pas.',
  'the column is not used; leave it out, so that nothing of customers is sent here that is not needed':
    'la colonne n’est pas utilisée ; omettez-la, afin que rien d’inutile sur les clients ne soit envoyé ici',
  'more than {limit} customers': 'plus de {limit} clients',
  "customers of '{key}' are not asked by this pulse":
    'les clients de « {key} » ne sont pas interrogés par cette enquête pulse',
  "'{day}' is in the future": '« {day} » est dans le futur',
  'Nothing was imported: the worker makes the key that addresses are sealed with, and it has not run yet. Start it and try again.':
    'Rien n’a été importé : le worker crée la clé qui scelle les adresses, et il n’a pas encore tourné. Démarrez-le et réessayez.',
};
