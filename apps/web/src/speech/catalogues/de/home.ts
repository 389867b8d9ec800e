import type { Catalogue } from '@throughline/speech';

/** The first screen. */
export const home: Catalogue = {
  ', done': ', erledigt',
  ', to do': ', noch zu tun',
  'Your branch: {branch}': 'Ihr Bereich: {branch}',
  'Loading the newest figures': 'Die neuesten Zahlen werden geladen',
  'The newest snapshot': 'Die neueste Momentaufnahme',
  'One wave beside one period, for any construct and metric. It shows where units stand, not what follows what.':
    'Eine Welle neben einer Periode, für jede Dimension und Kennzahl. Es zeigt, wo Einheiten stehen, nicht, was auf was folgt.',
  'Five steps to a first answer': 'Fünf Schritte zu einer ersten Antwort',
  'What changed with {pulse}, wave {number}': 'Was sich mit {pulse}, Welle {number}, verändert hat',
  'Units and people': 'Einheiten und Personen',
  '{units} and {people} are in.': '{units} und {people} sind erfasst.',
  'Two CSV files: the tree of units, and who belongs where.':
    'Zwei CSV-Dateien: der Baum der Einheiten und wer wohin gehört.',
  'Import units and people': 'Einheiten und Personen importieren',
  'A first pulse': 'Eine erste Pulsbefragung',
  'Choose the questions and who is asked; look at the send plan, then open it.':
    'Wählen Sie die Fragen und wer gefragt wird; sehen Sie sich den Versandplan an und öffnen Sie dann die Welle.',
  'Open the first wave': 'Erste Welle öffnen',
  'Make a pulse': 'Pulsbefragung anlegen',
  'What you expect': 'Was Sie erwarten',
  'Four hypotheses, registered before the first answers are released: only what was said first can be confirmed.':
    'Vier Hypothesen, registriert vor der Veröffentlichung der ersten Antworten: Nur was zuerst gesagt wurde, kann bestätigt werden.',
  'Register hypotheses': 'Hypothesen registrieren',
  'Answers, closed': 'Antworten, abgeschlossen',
  'A wave is open. Figures appear when it closes, and not before.':
    'Eine Welle ist offen. Zahlen erscheinen, wenn sie schließt, und nicht früher.',
  'When a wave closes, its answers become figures for groups.':
    'Wenn eine Welle schließt, werden aus ihren Antworten Zahlen für Gruppen.',
  'Look at the wave': 'Welle ansehen',
  'See waves': 'Wellen ansehen',
  'Customer outcomes': 'Kundenergebnisse',
  'One CSV file: unit, period, metric, value and how many customers stand behind it.':
    'Eine CSV-Datei: Einheit, Periode, Kennzahl, Wert und wie viele Kunden dahinterstehen.',
  'Import outcomes': 'Kundenergebnisse importieren',
};
