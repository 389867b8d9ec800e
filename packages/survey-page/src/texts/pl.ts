import type { SurveyTexts } from './survey-texts.ts';

export const polish: SurveyTexts = {
  language: 'Język',
  demo: 'Wersja pokazowa: ta organizacja jest zmyślona.',
  preview: 'Podgląd: nic nie jest wysyłane ani zapisywane.',
  openUntil: 'Otwarte do: {closing}.',
  length: {
    one: '{count} pytanie, {duration}.',
    few: '{count} pytania, {duration}.',
    many: '{count} pytań, {duration}.',
    other: '{count} pytania, {duration}.',
  },
  aboutSeconds: {
    few: 'około {count} sekund',
    many: 'około {count} sekund',
    other: 'około {count} sekundy',
  },
  aboutMinutes: {
    few: 'około {count} minut',
    many: 'około {count} minut',
    other: 'około {count} minuty',
  },
  codeLabel: 'Twój kod',
  codeHint:
    'Znajduje się w e-mailu albo na Twojej kartce: 20 liter i cyfr w pięciu grupach po cztery.',
  codeMissing: 'Wpisz 20 liter i cyfr swojego kodu.',
  begin: 'Rozpocznij',
  proceed: 'Kontynuuj',
  resumed: 'Odpowiedzi, które nie zostały jeszcze wysłane, są nadal w tej przeglądarce.',
  forget: 'Usuń je i zacznij od nowa',
  progress: '{number} z {count}',
  onlyIf: 'Tylko jeśli odpowiedź na pytanie {number} to {answers}.',
  chooseAll: 'Wybierz wszystko, co pasuje.',
  keys: 'Klawiatura: cyfra odpowiada, strzałki przesuwają, Enter wybiera.',
  optional: 'Nieobowiązkowe',
  commentHint: {
    few: 'Prosimy nie podawać nazwisk, adresów ani numerów. Komentarze są czytane słowo w słowo, w grupach liczących co najmniej {commentK} osoby.',
    many: 'Prosimy nie podawać nazwisk, adresów ani numerów. Komentarze są czytane słowo w słowo, w grupach liczących co najmniej {commentK} osób.',
    other:
      'Prosimy nie podawać nazwisk, adresów ani numerów. Komentarze są czytane słowo w słowo, w grupach liczących co najmniej {commentK} osoby.',
  },
  roomLeft: 'Pozostało znaków: {count}',
  tally: 'Pytania z odpowiedzią: {answered} z {count}. Nic nie zostało jeszcze wysłane.',
  send: 'Wyślij',
  back: 'Wstecz',
  skip: 'Pomiń',
  next: 'Dalej',
  personalDetail:
    'Komentarz wydaje się zawierać nazwisko lub dane kontaktowe: „{found}”. Zobaczy je każdy, kto może czytać komentarze.',
  changeComment: 'Zmień komentarz',
  sendAnyway: 'Wyślij bez zmian',
  sending: 'Wysyłanie…',
  retrying: 'Nie udało się teraz wysłać odpowiedzi. Ta strona sama ponawia próby.',
  kept: 'Są bezpieczne w tej przeglądarce: możesz też zamknąć stronę i wrócić później, używając tego samego linku.',
  tryNow: 'Spróbuj teraz',
  nothingYet:
    'Nie ma jeszcze żadnej odpowiedzi. Przed wysłaniem odpowiedz na co najmniej jedno pytanie.',
  failed:
    'Nie udało się i nic nie zostało zapisane. Twoje odpowiedzi są nadal na tej stronie: spróbuj ponownie.',
  stillHere: 'Nic nie zostało zapisane, a Twoje odpowiedzi są nadal na tej stronie.',
  goBack:
    'Jeśli właśnie wysyłano odpowiedzi, nic z nich nie zostało zapisane. Przycisk Wstecz w przeglądarce je przywróci.',
  previewSent: 'To był podgląd: nic nie zostało wysłane. Po prawdziwej ankiecie strona mówi:',
  listening: {
    more: 'Powiedz więcej: kilka krótkich pytań',
    plain: 'Jeśli chcesz, powiedz więcej:',
    layers: [
      'Co się stało? Opisz jedną chwilę.',
      'Dlaczego było to ważne dla Ciebie lub dla klienta?',
      'Co mogłoby to poprawić?',
      'Co by to było, gdyby można było zmienić jedną rzecz?',
    ],
    leads: [
      'Oto Twoja odpowiedź:',
      'Stało się to tak:',
      'To ważne, ponieważ:',
      'Lepiej byłoby tak:',
      'Gdyby można było zmienić jedną rzecz:',
      'Czego nie usłyszeliśmy:',
    ],
    enough: 'To wystarczy',
    heard: 'Oto, co usłyszeliśmy. Zmień, co chcesz: wysłany zostanie tylko ten tekst.',
    understood: 'Czy dobrze Cię zrozumieliśmy?',
    options: ['Tak, właśnie to', 'Częściowo', 'Nie, czegoś brakuje'],
    missed: 'Czego nie usłyszeliśmy?',
    add: 'Dodaj to',
  },
  customer: {
    title: 'Jak było u nas?',
    headline: 'Nikt nie pyta, kim jesteś.',
    counted: 'Twoje odpowiedzi dodaje się do odpowiedzi innych osób i przechowuje się tylko sumy.',
    shown: {
      one: 'Pokazuje się je według miejsca i miesiąca, od {k} odpowiedzi.',
      few: 'Pokazuje się je według miejsca i miesiąca, od {k} odpowiedzi wzwyż.',
      many: 'Pokazuje się je według miejsca i miesiąca, od {k} odpowiedzi wzwyż.',
      other: 'Pokazuje się je według miejsca i miesiąca, od {k} odpowiedzi wzwyż.',
    },
    words: 'To, co napiszesz własnymi słowami, czyta się tak, jak zostało napisane.',
    commentHint: 'Prosimy nie podawać nazwisk, adresów ani numerów.',
    thanks: 'Dziękujemy',
    arrived: 'Odpowiedzi dotarły i zostały policzone.',
    goneTitle: 'Ta strona nie przyjmuje odpowiedzi',
    gone: 'Została zamknięta albo adres jest niepełny. Niczego nie wysłano ani nie zapisano.',
    staleTitle: 'Otwórz tę stronę jeszcze raz',
    stale: 'Przyjmuje odpowiedzi przez dwa dni od otwarcia. Niczego nie zapisano.',
    asked: {
      headline: 'Poufnie: nikt tu nie widzi, czyje są odpowiedzi.',
      sealed:
        'Pozostają zapieczętowane do zamknięcia pytań. Potem dodaje się je do odpowiedzi innych osób i przechowuje się tylko sumy.',
      address:
        'Twój adres posłużył do zadania pytań. Usuwa się go po zamknięciu pytań i nigdy nie przechowuje razem z odpowiedziami.',
      arrived: 'Odpowiedzi dotarły i są zapieczętowane.',
      again:
        'Do zamknięcia można odpowiedzieć ponownie tym samym linkiem: ostatnia odpowiedź zastępuje poprzednią.',
    },
  },
  promise: {
    headline:
      'Poufne, liczone w grupach: nikt tutaj, także administracja, nie może zobaczyć pojedynczych odpowiedzi.',
    sealed: {
      few: 'Odpowiedzi są zapieczętowane do zamknięcia ankiety; potem stają się liczbami dla grup liczących co najmniej {k} osoby.',
      many: 'Odpowiedzi są zapieczętowane do zamknięcia ankiety; potem stają się liczbami dla grup liczących co najmniej {k} osób.',
      other:
        'Odpowiedzi są zapieczętowane do zamknięcia ankiety; potem stają się liczbami dla grup liczących co najmniej {k} osoby.',
    },
    comments: {
      few: 'Komentarze są pokazywane tylko dla grup liczących co najmniej {commentK} osoby.',
      many: 'Komentarze są pokazywane tylko dla grup liczących co najmniej {commentK} osób.',
      other: 'Komentarze są pokazywane tylko dla grup liczących co najmniej {commentK} osoby.',
    },
    linkUse: 'Wiadomo, czy link został użyty, aby wstrzymać przypomnienia.',
    style: 'Twój styl pisania może Cię zdradzić.',
    software:
      'Kto zmieni oprogramowanie w czasie trwania ankiety, mógłby to złamać; kod i testy ataków są publiczne.',
  },
  received: {
    title: 'Dziękujemy',
    arrived: 'Odpowiedzi dotarły i są zapieczętowane.',
    results: 'Wyniki pojawią się po zamknięciu ankiety.',
    resultsOn: 'Wyniki pojawią się po zamknięciu ankiety: {closing}.',
    shownAsCounts: 'Są pokazywane jako liczby dla grup, nigdy jako pojedyncze odpowiedzi.',
    shownTo: {
      few: 'Zobaczą je kierownictwo i administracja organizacji {organisation}, a przełożeni dla własnych jednostek: jako liczby dla grup liczących co najmniej {k} osoby; komentarze dla grup liczących co najmniej {commentK}.',
      many: 'Zobaczą je kierownictwo i administracja organizacji {organisation}, a przełożeni dla własnych jednostek: jako liczby dla grup liczących co najmniej {k} osób; komentarze dla grup liczących co najmniej {commentK}.',
      other:
        'Zobaczą je kierownictwo i administracja organizacji {organisation}, a przełożeni dla własnych jednostek: jako liczby dla grup liczących co najmniej {k} osoby; komentarze dla grup liczących co najmniej {commentK}.',
    },
    again:
      'Do zamknięcia ankiety można odpowiedzieć ponownie, używając tego samego linku: to, co wyślesz na końcu, zastępuje to, co wysłano wcześniej.',
  },
  closed: {
    title: 'Ta ankieta została zamknięta',
    noMore: 'Nie przyjmuje już odpowiedzi i nic z tej strony nie zostało wysłane.',
    openedUntil: 'Była otwarta do: {closing}. Nie przyjmuje już odpowiedzi.',
    nextPulse: 'Gdy rozpocznie się następna ankieta, otrzymasz e-mail z nowym linkiem.',
  },
  unknownCode: {
    title: 'Ten kod nie jest tu znany',
    sentences: [
      'Ten kod nie należy do żadnego zaproszenia do tej ankiety.',
      'Porównaj go z najnowszym e-mailem o tej ankiecie: 20 liter i cyfr w pięciu grupach po cztery. Przycisk w tym e-mailu sam podaje właściwy kod.',
    ],
  },
  answersInvalid: {
    title: 'Niektórych odpowiedzi nie udało się odczytać',
    sentences: [
      'Coś w odpowiedziach nie pasuje do pytań tej ankiety.',
      'Przejrzyj je i wyślij ponownie.',
    ],
  },
  faults: {
    notOffered: '„{question}”: tej odpowiedzi nie ma wśród możliwych.',
    notAsked: 'Jedna z odpowiedzi dotyczy pytania, które nie jest tu zadawane.',
    tooLong: '„{question}”: ten tekst jest za długi. Prosimy go skrócić.',
    notTogether: '„{question}”: „{answer}” nie można wybrać razem z inną odpowiedzią.',
  },
  notFound: {
    title: 'Pod tym adresem nie ma ankiety',
    sentences: [
      'Programy pocztowe czasem obcinają długie adresy.',
      'Naciśnij jeszcze raz przycisk w e-mailu albo skopiuj z niego cały adres.',
    ],
  },
  notFromPage: {
    title: 'Prosimy wysłać ze strony ankiety',
    sentences: [
      'Odpowiedzi są przyjmowane tylko ze strony, do której prowadzi e-mail.',
      'Naciśnij przycisk w e-mailu i wyślij je stamtąd.',
    ],
  },
  tooMany: {
    title: 'Chwileczkę, prosimy',
    sentences: [
      'W tej chwili napływa bardzo wiele odpowiedzi.',
      'Odczekaj minutę i wyślij swoje ponownie.',
    ],
  },
  unavailable: {
    title: 'W tej chwili nie możemy przyjąć odpowiedzi',
    ourFault: 'To nasza wina, nie Twoja.',
    tryAgain: 'Spróbuj ponownie za kilka minut.',
    tryAgainUntil: 'Spróbuj ponownie za kilka minut. Czas jest do: {closing}.',
  },
};
