import type { Catalogue } from '@throughline/speech';

/** Mails after a release. */
export const digests: Catalogue = {
  '{pulse}, wave {number}: the results are in': '{pulse}, oleada {number}: ya hay resultados',
  'What it says, what changed and where to look.': 'Qué dicen, qué ha cambiado y dónde mirar.',
  'The results are in': 'Ya hay resultados',
  '{pulse}, wave {number}, has been released.':
    'Se han publicado los resultados de {pulse}, oleada {number}.',
  'What changed': 'Qué ha cambiado',
  'Where to look': 'Dónde mirar',
  'The first screen has the finding with its intervals, and Culture every unit that may be shown.':
    'La página de inicio muestra el hallazgo con sus intervalos; «Cultura», cada unidad que puede mostrarse.',
  'Open the first screen': 'Abrir la página de inicio',
  'If the button does not work, open this address:':
    'Si el botón no funciona, abra esta dirección:',
  'You get this mail after each release because of your account. You can turn it off there, or here.':
    'Recibe este correo tras cada publicación porque tiene una cuenta. Puede desactivarlo en ella o aquí.',
};
