import type { Catalogue } from '@throughline/speech';

/** Signing in and setting up. */
export const session: Catalogue = {
  'Create the organisation': 'Crear la organización',
  'Set up Throughline': 'Configurar Throughline',
  'This instance is empty. Name the organisation and make its first administrator; everything else can wait.':
    'Esta instancia está vacía. Dé un nombre a la organización y cree su primera cuenta de administración; todo lo demás puede esperar.',
  'As it stands in mails to employees.': 'Tal como aparece en los correos al personal.',
  'Taken from this browser. People can have their own.':
    'Tomada de este navegador. Cada persona puede tener la suya.',
  'Your name': 'Su nombre',
  'Your email': 'Su correo electrónico',
  'At least 10 characters. A sentence is easier to keep.':
    'Al menos 10 caracteres. Una frase es más fácil de recordar.',
  'Setup code': 'Código de instalación',
  'Printed where the instance was started. It proves that you are its operator.':
    'Aparece donde se inició la instancia. Demuestra que usted la administra.',
  'After signing in you are taken back to where you were.':
    'Después de iniciar sesión volverá adonde estaba.',
  'Sign in': 'Iniciar sesión',
  'Accounts are made by an administrator of your organisation.':
    'Las cuentas las crea la administración de su organización.',
};
