import type { Catalogue } from '@throughline/speech';

/** Customer pulses and their page. */
export const customerPulses: Catalogue = {
  'This unit has an address already.': 'Diese Einheit hat schon eine Adresse.',
  'There is no such address.': 'Diese Adresse gibt es nicht.',
  'There is nothing to bring in yet: a month has to be over, with {count} customers of a unit or more.':
    'Es gibt noch nichts zu übernehmen: Ein Monat muss vorbei sein, mit mindestens {count} Kundinnen und Kunden einer Einheit.',
  'There is no such customer pulse.': 'Diese Kunden-Pulsbefragung gibt es nicht.',
  'This customer pulse is enabled already.': 'Diese Kunden-Pulsbefragung ist schon eingeschaltet.',
  'Nothing was enabled: the day on which its mails were to go has passed. Choose another one.':
    'Es wurde nichts eingeschaltet: Der Tag, an dem die E-Mails hinausgehen sollten, ist vorbei. Wählen Sie einen anderen.',
  "Nothing was saved: the page does not speak '{language}'.":
    'Es wurde nichts gespeichert: Die Seite spricht „{language}“ nicht.',
  'Nothing was saved: a unit that is named is not there.':
    'Es wurde nichts gespeichert: Eine genannte Einheit gibt es nicht.',
  'the column is not used; leave it out, so that nothing of customers is sent here that is not needed':
    'die Spalte wird nicht verwendet; lassen Sie sie weg, damit nichts über Kundinnen und Kunden hierher gelangt, was nicht nötig ist',
  'more than {limit} customers': 'mehr als {limit} Kundinnen und Kunden',
  "customers of '{key}' are not asked by this pulse":
    'Kundinnen und Kunden von „{key}“ werden in dieser Pulsbefragung nicht befragt',
  "'{day}' is in the future": '„{day}“ liegt in der Zukunft',
  'Nothing was imported: the worker makes the key that addresses are sealed with, and it has not run yet. Start it and try again.':
    'Es wurde nichts importiert: Den Schlüssel, mit dem Adressen versiegelt werden, erzeugt der Worker, und der lief noch nicht. Starten Sie ihn, und versuchen Sie es noch einmal.',
};
