import type { Catalogue } from '@throughline/speech';

/** Accounts. */
export const accounts: Catalogue = {
  'Enable the account of {name}?': 'Das Konto von {name} aktivieren?',
  'They can sign in again with the password they had.':
    'Die Person kann sich wieder mit ihrem bisherigen Passwort anmelden.',
  'Enable account': 'Konto aktivieren',
  'Disable the account of {name}?': 'Das Konto von {name} deaktivieren?',
  'They are signed out at once and cannot sign in. Nothing they did is lost, and you can enable the account again.':
    'Die Person wird sofort abgemeldet und kann sich nicht mehr anmelden. Nichts von dem, was sie getan hat, geht verloren, und Sie können das Konto wieder aktivieren.',
  'Disable account': 'Konto deaktivieren',
  Role: 'Rolle',
  Since: 'Seit',
  '(disabled)': '(deaktiviert)',
  'Manager of {unit}': 'Führungskraft von {unit}',
  you: 'Sie',
  Disable: 'Deaktivieren',
  'Enable the account of {name}': 'Das Konto von {name} aktivieren',
  'Disable the account of {name}': 'Das Konto von {name} deaktivieren',
  'New account': 'Neues Konto',
  'Who may sign in here. Administrators do everything, executives see everything published, managers see their own branch. People who are asked need no account.':
    'Wer sich hier anmelden darf. Die Administration kann alles tun, die Geschäftsleitung sieht alles Veröffentlichte, Führungskräfte sehen ihren eigenen Bereich. Wer befragt wird, braucht kein Konto.',
  'Give the password to the person yourself; it is not mailed.':
    'Geben Sie der Person das Passwort selbst; es wird nicht per E-Mail versandt.',
  'Create account': 'Konto anlegen',
  'They see this unit and everything below it.':
    'Die Person sieht diese Einheit und alles darunter.',
  'At least 10 characters.': 'Mindestens 10 Zeichen.',
  'Manager of a unit': 'Führungskraft einer Einheit',
};
