import type { Catalogue } from '@throughline/speech';

/** Files to take along. */
export const exports: Catalogue = {
  Export: 'Exportar',
  'It takes long: perhaps no worker is running.':
    'Está tardando: puede que no haya ningún worker en marcha.',
  'Download {file} ({size})': 'Descargar {file} ({size})',
  'PDF report': 'Informe en PDF',
  'PowerPoint slides': 'Diapositivas de PowerPoint',
  'Excel workbook': 'Libro de Excel',
  'CSV table': 'Tabla CSV',
  'The {name} is waiting for its turn.': '{name}: el archivo espera su turno.',
  'The {name} is being made: {percent} %.': '{name}: el archivo se está creando, {percent}\u00a0%.',
  'The {name} is being made.': '{name}: el archivo se está creando.',
  'The {name} could not be made. Nothing else was changed; ask for it again, and if it fails again, the log of the worker says why.':
    '{name}: no se ha podido crear el archivo. No se ha cambiado nada más; pídalo de nuevo y, si vuelve a fallar, el registro del worker dice por qué.',
  'The {name} is ready. It is kept for a day, for you alone.':
    '{name}: el archivo está listo. Se guarda un día, solo para usted.',
};
