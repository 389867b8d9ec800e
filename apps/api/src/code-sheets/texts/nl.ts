import type { SheetTexts } from './texts.ts';

export const dutch: SheetTexts = {
  opening: '{organisation} vraagt hoe collega’s met elkaar omgaan, en of dat bij klanten aankomt.',
  howHead: 'Zo antwoordt u',
  scan: 'Scan het vierkant met een telefoon.',
  type: 'Of typ dit adres in een browser:',
  enter: 'Typ de code van uw strookje waar de pagina erom vraagt, en antwoord.',
  again: 'Met dezelfde code kunt u tot de sluiting opnieuw antwoorden; het laatste antwoord telt.',
  picture: 'Vierkant om te scannen: opent de pagina van de enquête',
  code: 'Uw code',
  yours: 'Alleen voor u: geef hem aan niemand anders.',
  handOutHead: 'Voor wie de strookjes uitdeelt',
  handOut:
    'Iedereen hieronder krijgt één strookje. Op geen ervan staat een naam, en geen is van iemand voordat het gepakt is.',
  unseen:
    'Vouw de strookjes en laat iedereen er ongezien een trekken. In een kleine groep is snel bekend wie welk strookje heeft.',
  keep: 'Wie een strookje houdt, kan in plaats daarvan antwoorden, maar nooit een antwoord lezen. Noteer en kopieer geen codes, en vernietig wat overblijft.',
  once: 'Deel maar één afdruk uit: op de volgende staan dezelfde codes, en van twee antwoorden met één code telt het laatste.',
  people: 'Zonder adres',
};
