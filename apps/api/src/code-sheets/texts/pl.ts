import type { SheetTexts } from './texts.ts';

export const polish: SheetTexts = {
  opening:
    '{organisation} pyta, jak ludzie są tu traktowani przez siebie nawzajem i czy dociera to do klientów.',
  howHead: 'Jak odpowiedzieć',
  scan: 'Zeskanuj kwadrat telefonem.',
  type: 'Albo wpisz ten adres w przeglądarce:',
  enter: 'Wpisz kod ze swojej kartki tam, gdzie strona o niego pyta, i odpowiedz.',
  again: 'Tym samym kodem można do zamknięcia odpowiedzieć ponownie; liczy się ostatnia odpowiedź.',
  picture: 'Kwadrat do zeskanowania: otwiera stronę ankiety',
  code: 'Twój kod',
  yours: 'Tylko dla Ciebie: prosimy nikomu go nie dawać.',
  handOutHead: 'Dla osoby rozdającej kartki',
  handOut:
    'Każda osoba poniżej dostaje jedną kartkę. Na żadnej nie ma nazwiska i żadna do nikogo nie należy, zanim ktoś ją weźmie.',
  unseen:
    'Złóż kartki i pozwól każdemu wyciągnąć jedną bez patrzenia. W małej grupie łatwo wiadomo, kto ma którą.',
  keep: 'Kto zatrzyma kartkę, może odpowiedzieć zamiast niej, ale nigdy nie przeczyta odpowiedzi. Nie zapisuj ani nie kopiuj kodów, a resztę zniszcz.',
  once: 'Rozdaj tylko jeden wydruk: następny ma te same kody, a z dwóch odpowiedzi z jednym kodem liczy się ostatnia.',
  people: 'Bez adresu',
};
