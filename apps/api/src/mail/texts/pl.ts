import type { MailTexts } from './mail-texts.ts';

export const polish: MailTexts = {
  demo: 'Demo',
  subject: '{pulse}: {duration} Twojego czasu',
  reminderSubject: 'Przypomnienie: {pulse} czeka na Twoją odpowiedź',
  preview: 'Poufne, liczone w grupach. Nikt nie widzi pojedynczych odpowiedzi.',
  heading: 'Jak jesteś tu traktowany lub traktowana?',
  reminderHeading: 'Twoja odpowiedź jest nadal mile widziana',
  opening:
    '{organisation} pyta, jak traktują się współpracownicy i czy dociera to do klientów. Dostajesz tę wiadomość, ponieważ Twoja jednostka bierze udział w „{pulse}”.',
  reminderOpening:
    '{organisation} pyta, jak traktują się współpracownicy i czy dociera to do klientów. Wciąż brakuje Twojej opinii. Jeśli odpowiedź została już wysłana, pomiń tę wiadomość.',
  length: 'Zajmuje to {duration}. Otwarte do: {closing}.',
  action: 'Odpowiedz teraz',
  promiseHead: 'Kto co widzi',
  codeHint: 'Jeśli przycisk nie działa, otwórz ten adres i wpisz poniższy kod:',
  why: 'Link jest tylko dla Ciebie: prosimy nie przekazywać tej wiadomości dalej. Do zamknięcia można z nim odpowiedzieć ponownie; liczy się ostatnia odpowiedź.',
  unsubscribeHint: 'Nie chcesz więcej takich wiadomości?',
  unsubscribe: 'Wypisz się',
};
