import type { Catalogue } from '@throughline/speech';

/** Accounts. */
export const accounts: Catalogue = {
  'Enable the account of {name}?': '¿Activar la cuenta de {name}?',
  'They can sign in again with the password they had.':
    'La persona podrá volver a iniciar sesión con la contraseña que tenía.',
  'Enable account': 'Activar cuenta',
  'Disable the account of {name}?': '¿Desactivar la cuenta de {name}?',
  'They are signed out at once and cannot sign in. Nothing they did is lost, and you can enable the account again.':
    'Se cierra su sesión de inmediato y la persona no puede iniciarla de nuevo. Nada de lo que hizo se pierde, y usted puede volver a activar la cuenta.',
  'Disable account': 'Desactivar cuenta',
  Role: 'Rol',
  Since: 'Desde',
  '(disabled)': '(desactivada)',
  'Manager of {unit}': 'Responsable de {unit}',
  you: 'usted',
  Disable: 'Desactivar',
  'Enable the account of {name}': 'Activar la cuenta de {name}',
  'Disable the account of {name}': 'Desactivar la cuenta de {name}',
  'New account': 'Nueva cuenta',
  'Who may sign in here. Administrators do everything, executives see everything published, managers see their own branch. People who are asked need no account.':
    'Quién puede iniciar sesión aquí. La administración lo hace todo, la dirección ve todo lo publicado, las personas responsables ven su propia rama. Las personas encuestadas no necesitan cuenta.',
  'Give the password to the person yourself; it is not mailed.':
    'Entregue usted la contraseña a la persona; no se envía por correo.',
  'Create account': 'Crear cuenta',
  'They see this unit and everything below it.':
    'La persona ve esta unidad y todo lo que depende de ella.',
  'At least 10 characters.': 'Al menos 10 caracteres.',
  'Manager of a unit': 'Responsable de una unidad',
};
