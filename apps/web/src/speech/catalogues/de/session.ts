import type { Catalogue } from '@throughline/speech';

/** Signing in and setting up. */
export const session: Catalogue = {
  'Create the organisation': 'Organisation anlegen',
  'Set up Throughline': 'Throughline einrichten',
  'This instance is empty. Name the organisation and make its first administrator; everything else can wait.':
    'Diese Instanz ist leer. Geben Sie der Organisation einen Namen und legen Sie das erste Administrationskonto an; alles andere kann warten.',
  'As it stands in mails to employees.': 'So wie er in E-Mails an Beschäftigte steht.',
  'Taken from this browser. People can have their own.':
    'Aus diesem Browser übernommen. Personen können ihre eigene haben.',
  'Your name': 'Ihr Name',
  'Your email': 'Ihre E-Mail-Adresse',
  'At least 10 characters. A sentence is easier to keep.':
    'Mindestens 10 Zeichen. Ein Satz lässt sich leichter merken.',
  'Setup code': 'Einrichtungscode',
  'Printed where the instance was started. It proves that you are its operator.':
    'Dort ausgegeben, wo die Instanz gestartet wurde. Er belegt, dass Sie sie betreiben.',
  'After signing in you are taken back to where you were.':
    'Nach der Anmeldung kommen Sie dorthin zurück, wo Sie waren.',
  'Sign in': 'Anmelden',
  'Accounts are made by an administrator of your organisation.':
    'Konten legt die Administration Ihrer Organisation an.',
};
