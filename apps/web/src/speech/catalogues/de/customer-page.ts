import type { Catalogue } from '@throughline/speech';

/** The customer questionnaire as a page. */
export const customerPage: Catalogue = {
  '{count} figures are new, {changed} changed and {unchanged} there already. It becomes one import under Outcomes, and can be undone there.':
    {
      one: '{count} Zahl ist neu, {changed} geändert und {unchanged} schon vorhanden. Daraus wird ein Import unter Kundenergebnisse, der sich dort rückgängig machen lässt.',
      other:
        '{count} Zahlen sind neu, {changed} geändert und {unchanged} schon vorhanden. Daraus wird ein Import unter Kundenergebnisse, der sich dort rückgängig machen lässt.',
    },
  'Bring into the outcomes': 'In die Kundenergebnisse übernehmen',
  'All of these figures are in the outcomes already.':
    'Alle diese Zahlen stehen schon in den Kundenergebnissen.',
  '{count} figures brought in.': {
    one: '{count} Zahl übernommen.',
    other: '{count} Zahlen übernommen.',
  },
  'See the outcomes': 'Zu den Kundenergebnissen',
  'Bring these figures into the outcomes?': 'Diese Zahlen in die Kundenergebnisse übernehmen?',
  'Bring them in': 'Übernehmen',
  Address: 'Adresse',
  'This month': 'Dieser Monat',
  'Last month': 'Letzter Monat',
  Actions: 'Aktionen',
  Copied: 'Kopiert',
  'Pages of customers': 'Kundenseiten',
  'Copied: address of {unit}': 'Kopiert: Adresse von {unit}',
  'Copy: address of {unit}': 'Kopieren: Adresse von {unit}',
  'Close: page of {unit}': 'Schließen: Seite von {unit}',
  'Close the page of {unit}?': 'Die Seite von {unit} schließen?',
  'Close the page of this unit?': 'Die Seite dieser Einheit schließen?',
  'Its address takes no more answers, for good: a new page has a new address. What was counted stays.':
    'Unter ihrer Adresse werden nie wieder Antworten angenommen: Eine neue Seite hat eine neue Adresse. Was gezählt wurde, bleibt.',
  'Close it': 'Schließen',
  'mail a list of recent customers':
    'schreiben Sie Kundinnen und Kunden der letzten Zeit anhand einer Liste an',
  'Figures as CSV': 'Zahlen als CSV',
  'Open its page': 'Seite öffnen',
  'A page for the customers of a unit: four questions that everybody gets, one set of three drawn by chance, and five more where something went wrong. Print its address on a receipt, or put it below a mail.':
    'Eine Seite für die Kundschaft einer Einheit: vier Fragen, die alle bekommen, ein zufällig gezogener Satz von dreien und fünf weitere, wo etwas schiefging. Drucken Sie ihre Adresse auf einen Beleg oder setzen Sie sie unter eine E-Mail.',
  'Nothing is kept of one customer. An answer is added to the sums of its unit and month as it arrives, and figures are told once the month is over and there are {count} or more. Whoever has the address can answer, also twice: for a figure that matters, {link}. Where a customer pulse has a figure of a month, that of the page is not brought in.':
    'Von einzelnen Kundinnen und Kunden wird nichts gespeichert. Eine Antwort wird beim Eintreffen zu den Summen ihrer Einheit und ihres Monats addiert; Zahlen werden genannt, wenn der Monat vorbei ist und es {count} oder mehr sind. Wer die Adresse hat, kann antworten, auch zweimal: Für eine Zahl, auf die es ankommt, {link}. Wo eine Kunden-Pulsbefragung die Zahl eines Monats hat, wird die der Seite nicht übernommen.',
  'No unit asks its customers here yet': 'Noch keine Einheit fragt hier ihre Kundschaft',
  'Choose a unit below. Its page is open at once, in eight languages; the questions themselves are in English.':
    'Wählen Sie unten eine Einheit. Ihre Seite ist sofort offen, in acht Sprachen; die Fragen selbst sind auf Englisch.',
  'Open pages': 'Offene Seiten',
  'What they said': 'Was sie gesagt haben',
  'Whole months only, and only where enough customers answered; also of pages that are closed.':
    'Nur ganze Monate und nur, wo genügend Kundinnen und Kunden geantwortet haben; auch von geschlossenen Seiten.',
  'Open a page': 'Seite öffnen',
};
