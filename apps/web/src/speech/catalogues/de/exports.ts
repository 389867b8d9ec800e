import type { Catalogue } from '@throughline/speech';

/** Files to take along. */
export const exports: Catalogue = {
  Export: 'Exportieren',
  'It takes long: perhaps no worker is running.': 'Es dauert lange: Vielleicht läuft kein Worker.',
  'Download {file} ({size})': '{file} herunterladen ({size})',
  'PDF report': 'PDF-Bericht',
  'PowerPoint slides': 'PowerPoint-Folien',
  'Excel workbook': 'Excel-Arbeitsmappe',
  'CSV table': 'CSV-Tabelle',
  'The {name} is waiting for its turn.': '{name}: Die Datei wartet, bis sie an der Reihe ist.',
  'The {name} is being made: {percent} %.': '{name}: Die Datei wird erstellt, {percent}\u00a0%.',
  'The {name} is being made.': '{name}: Die Datei wird erstellt.',
  'The {name} could not be made. Nothing else was changed; ask for it again, and if it fails again, the log of the worker says why.':
    '{name}: Die Datei konnte nicht erstellt werden. Sonst wurde nichts geändert; fordern Sie sie erneut an. Schlägt es wieder fehl, steht der Grund im Protokoll des Workers.',
  'The {name} is ready. It is kept for a day, for you alone.':
    '{name}: Die Datei ist fertig. Sie wird einen Tag lang nur für Sie aufbewahrt.',
};
