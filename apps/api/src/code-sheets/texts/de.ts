import type { SheetTexts } from './texts.ts';

export const german: SheetTexts = {
  opening:
    '{organisation} fragt, wie man hier miteinander umgeht und ob das bei der Kundschaft ankommt.',
  howHead: 'So antworten Sie',
  scan: 'Scannen Sie das Quadrat mit einem Telefon.',
  type: 'Oder geben Sie diese Adresse in einen Browser ein:',
  enter: 'Geben Sie den Code Ihres Zettels ein, wo die Seite danach fragt, und antworten Sie.',
  again:
    'Mit demselben Code können Sie bis zum Ende noch einmal antworten; die letzte Antwort zählt.',
  picture: 'Quadrat zum Scannen: öffnet die Seite der Umfrage',
  code: 'Ihr Code',
  yours: 'Er gehört nur Ihnen: Bitte geben Sie ihn nicht weiter.',
  handOutHead: 'Für alle, die die Zettel austeilen',
  handOut:
    'Jede Person unten bekommt einen Zettel. Auf keinem steht ein Name, und keiner gehört jemandem, bevor er gezogen ist.',
  unseen:
    'Falten Sie die Zettel und lassen Sie alle verdeckt ziehen. In einer kleinen Gruppe ist leicht bekannt, wer welchen Zettel hat.',
  keep: 'Wer einen Zettel behält, kann an seiner Stelle antworten, aber nie eine Antwort lesen. Notieren und kopieren Sie keine Codes, und vernichten Sie, was übrig bleibt.',
  once: 'Teilen Sie nur einen Ausdruck aus: Auf dem nächsten stehen dieselben Codes, und von zwei Antworten mit einem Code zählt die letzte.',
  people: 'Ohne Adresse',
};
