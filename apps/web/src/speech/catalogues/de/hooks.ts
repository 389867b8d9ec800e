import type { Catalogue } from '@throughline/speech';

/** Webhooks. */
export const hooks: Catalogue = {
  'What it makes': 'Was er liefert',
  'Last answer': 'Letzte Antwort',
  'Not counted, {time}: {reason}.': 'Nicht gezählt, {time}: {reason}.',
  'Remove the webhook {name}': 'Webhook {name} entfernen',
  'Remove this webhook?': 'Diesen Webhook entfernen?',
  'Answers that {name} would bring are refused from now on. The figures that it made stay; a new webhook for the same metric counts from nothing.':
    'Antworten, die {name} bringen würde, werden von jetzt an abgewiesen. Die Zahlen, die er geliefert hat, bleiben; ein neuer Webhook für dieselbe Kennzahl zählt von null an.',
  'New webhook': 'Neuer Webhook',
  'A survey tool sends each customer’s answer as it comes. It is counted into the figure of its unit and period, and not kept.':
    'Ein Umfragewerkzeug sendet jede Kundenantwort, sobald sie kommt. Sie wird in die Zahl ihrer Einheit und ihres Zeitraums eingerechnet und nicht aufbewahrt.',
  'No webhooks yet': 'Noch keine Webhooks',
  'Make one for each question, with Typeform or Tally. The link to the survey has to carry the key of the unit in a hidden field, such as ?unit=shop-1.':
    'Legen Sie für jede Frage einen an, mit Typeform oder Tally. Der Link zur Umfrage muss den Schlüssel der Einheit in einem versteckten Feld enthalten, zum Beispiel ?unit=shop-1.',
  'Both are entered': 'Beides ist eingetragen',
  'Enter both in {tool} now. The secret is not shown again.':
    'Tragen Sie jetzt beides in {tool} ein. Das Geheimnis wird nicht noch einmal gezeigt.',
  'For one question of a survey. Changed answers are not sent again by these tools.':
    'Für eine Frage einer Umfrage. Geänderte Antworten senden diese Werkzeuge nicht noch einmal.',
  Secret: 'Geheimnis',
  'Make the webhook': 'Webhook anlegen',
  Tool: 'Werkzeug',
  'Hidden field with the unit': 'Verstecktes Feld mit der Einheit',
  'The survey’s link carries the key of the unit in it.':
    'Der Link zur Umfrage enthält darin den Schlüssel der Einheit.',
  'Such as nps, csat, ces, or one of your own.': 'Zum Beispiel nps, csat, ces oder eine eigene.',
  'Figures per': 'Zahlen pro',
  'How answers count': 'Wie Antworten zählen',
  'Lowest answer': 'Niedrigste Antwort',
  'Highest answer': 'Höchste Antwort',
  'Satisfied from': 'Zufrieden ab',
  'Recommendation, 0 to 10, in points': 'Weiterempfehlung, 0 bis 10, in Punkten',
  'Share of satisfied answers': 'Anteil zufriedener Antworten',
  'Mean of the answers': 'Mittelwert der Antworten',
  week: 'Woche',
  month: 'Monat',
  quarter: 'Quartal',
  'Its reference or id, as Typeform shows it in the form’s settings.':
    'Ihre Referenz oder ID, wie Typeform sie in den Einstellungen des Formulars zeigt.',
  'Its wording, or the key that Tally sends with it.':
    'Ihr Wortlaut oder der Schlüssel, den Tally mitsendet.',
  '{metric} per week, from “{question}” ({low} to {high})':
    '{metric} pro Woche, aus „{question}“ ({low} bis {high})',
  '{metric} per month, from “{question}” ({low} to {high})':
    '{metric} pro Monat, aus „{question}“ ({low} bis {high})',
  '{metric} per quarter, from “{question}” ({low} to {high})':
    '{metric} pro Quartal, aus „{question}“ ({low} bis {high})',
};
