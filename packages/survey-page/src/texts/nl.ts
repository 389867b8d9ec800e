import type { SurveyTexts } from './survey-texts.ts';

export const dutch: SurveyTexts = {
  language: 'Taal',
  demo: 'Demo: deze organisatie is verzonnen.',
  preview: 'Voorbeeld: er wordt niets verzonden of bewaard.',
  openUntil: 'Open tot {closing}.',
  length: { one: '{count} vraag, {duration}.', other: '{count} vragen, {duration}.' },
  aboutSeconds: { other: 'ongeveer {count} seconden' },
  aboutMinutes: { other: 'ongeveer {count} minuten' },
  codeLabel: 'Uw code',
  codeHint:
    'Die staat in de mail of op uw strookje: 20 letters en cijfers in vijf groepen van vier.',
  codeMissing: 'Typ de 20 letters en cijfers van uw code.',
  begin: 'Beginnen',
  proceed: 'Doorgaan',
  resumed: 'Antwoorden die u nog niet hebt verzonden, staan nog in deze browser.',
  forget: 'Verwijderen en opnieuw beginnen',
  progress: '{number} van {count}',
  onlyIf: 'Alleen als u {answers} hebt geantwoord op vraag {number}.',
  chooseAll: 'Kies alles wat van toepassing is.',
  keys: 'Toetsenbord: het cijfer antwoordt, pijlen verplaatsen, Enter kiest.',
  optional: 'Niet verplicht',
  commentHint: {
    other:
      'Laat namen, adressen en nummers weg. Opmerkingen worden woord voor woord gelezen, in groepen van minstens {commentK} personen.',
  },
  roomLeft: 'Tekens over: {count}',
  tally: 'U hebt {answered} van de {count} vragen beantwoord. Er is nog niets verzonden.',
  send: 'Verzenden',
  back: 'Terug',
  skip: 'Overslaan',
  next: 'Volgende',
  personalDetail:
    'Uw opmerking lijkt een naam of contactgegevens te bevatten: “{found}”. Wie opmerkingen mag lezen, ziet dit.',
  changeComment: 'De opmerking wijzigen',
  sendAnyway: 'Zo verzenden',
  sending: 'Bezig met verzenden…',
  retrying:
    'Uw antwoorden konden nu niet worden verzonden. Deze pagina blijft het vanzelf proberen.',
  kept: 'Ze zijn veilig in deze browser: u kunt de pagina ook sluiten en later met dezelfde link terugkomen.',
  tryNow: 'Nu opnieuw proberen',
  nothingYet: 'Er is nog geen antwoord. Beantwoord minstens één vraag voordat u verzendt.',
  failed:
    'Dit is niet gelukt, en er is niets bewaard. Uw antwoorden staan nog op deze pagina: probeer het nog eens.',
  stillHere: 'Er is niets bewaard, en uw antwoorden staan nog op deze pagina.',
  goBack:
    'Als u antwoorden aan het verzenden was, is daarvan niets bewaard. De knop Terug van uw browser brengt ze terug.',
  previewSent: 'Dit was een voorbeeld: er is niets verzonden. Na een echte peiling zegt de pagina:',
  listening: {
    more: 'Meer vertellen: een paar korte vragen',
    plain: 'Vertel meer als u wilt:',
    layers: [
      'Wat is er gebeurd? Beschrijf één moment.',
      'Waarom was dat belangrijk voor u, of voor de klant?',
      'Wat had het beter gemaakt?',
      'Als u één ding kon veranderen, wat zou dat zijn?',
    ],
    leads: [
      'U vertelde ons:',
      'Zo is het gebeurd:',
      'Het is belangrijk omdat:',
      'Zo was het beter geweest:',
      'Als u één ding kon veranderen:',
      'Wat wij hadden gemist:',
    ],
    enough: 'Zo is het genoeg',
    heard: 'Dit hebben wij gehoord. Verander het zoals u wilt: alleen dit wordt verstuurd.',
    understood: 'Hebben wij u begrepen?',
    options: ['Ja, dat is het', 'Gedeeltelijk', 'Nee, er ontbreekt iets'],
    missed: 'Wat hebben wij gemist?',
    add: 'Toevoegen',
  },
  customer: {
    title: 'Hoe was het bij ons?',
    headline: 'Niemand vraagt wie u bent.',
    counted:
      'Uw antwoorden worden bij die van anderen opgeteld, en alleen de sommen blijven bewaard.',
    shown: {
      one: 'Ze worden per plaats en maand getoond, vanaf {k} antwoord.',
      other: 'Ze worden per plaats en maand getoond, vanaf {k} antwoorden.',
    },
    words: 'Wat u in uw eigen woorden schrijft, wordt gelezen zoals u het schreef.',
    commentHint: 'Laat namen, adressen en nummers weg.',
    thanks: 'Dank u',
    arrived: 'Uw antwoorden zijn aangekomen en geteld.',
    goneTitle: 'Deze pagina neemt geen antwoorden aan',
    gone: 'Ze is gesloten, of het adres is niet volledig. Er is niets verstuurd of bewaard.',
    staleTitle: 'Open deze pagina opnieuw',
    stale: 'Ze neemt antwoorden aan tot twee dagen nadat ze is geopend. Er is niets bewaard.',
    asked: {
      headline: 'Vertrouwelijk: niemand hier ziet van wie de antwoorden zijn.',
      sealed:
        'Ze blijven verzegeld tot de vragen sluiten. Dan worden ze bij die van anderen opgeteld, en alleen de sommen blijven bewaard.',
      address:
        'Uw adres diende om u te vragen. Het wordt gewist als de vragen sluiten, en nooit bij uw antwoorden bewaard.',
      arrived: 'Uw antwoorden zijn aangekomen en verzegeld.',
      again:
        'Tot de sluiting kunt u met dezelfde link opnieuw antwoorden: wat u het laatst stuurt, vervangt het eerdere.',
    },
  },
  promise: {
    headline:
      'Vertrouwelijk, geteld in groepen: niemand hier, ook de beheerders niet, kan afzonderlijke antwoorden zien.',
    sealed: {
      other:
        'Uw antwoorden zijn verzegeld tot de peiling sluit; daarna worden het aantallen voor groepen van minstens {k} personen.',
    },
    comments: {
      other: 'Opmerkingen worden alleen getoond voor groepen van minstens {commentK} personen.',
    },
    linkUse: 'Bekend is of een link is gebruikt, zodat herinneringen stoppen.',
    style: 'Uw schrijfstijl kan u herkenbaar maken.',
    software:
      'Wie de software verandert terwijl een peiling open is, zou dit kunnen breken; de code en de aanvalstests zijn openbaar.',
  },
  received: {
    title: 'Dank u wel',
    arrived: 'Uw antwoorden zijn aangekomen en verzegeld.',
    results: 'De resultaten komen wanneer de peiling is gesloten.',
    resultsOn: 'De resultaten komen wanneer de peiling is gesloten, op {closing}.',
    shownAsCounts: 'Ze worden getoond als aantallen voor groepen, nooit als losse antwoorden.',
    shownTo: {
      other:
        'Ze worden getoond aan de directie en de beheerders van {organisation}, en aan leidinggevenden voor hun eigen afdelingen, als aantallen voor groepen van minstens {k} personen; opmerkingen voor groepen van minstens {commentK}.',
    },
    again:
      'Tot de peiling sluit kunt u met dezelfde link opnieuw antwoorden: wat u het laatst verzendt, vervangt wat u eerder verzond.',
  },
  closed: {
    title: 'Deze peiling is gesloten',
    noMore: 'Er kunnen geen antwoorden meer bij, en van deze pagina is niets verzonden.',
    openedUntil: 'Ze was open tot {closing}. Er kunnen geen antwoorden meer bij.',
    nextPulse: 'Wanneer de volgende peiling begint, krijgt u een mail met een nieuwe link.',
  },
  unknownCode: {
    title: 'Deze code is hier niet bekend',
    sentences: [
      'Deze code hoort bij geen uitnodiging van deze peiling.',
      'Vergelijk hem met de nieuwste mail over deze peiling: 20 letters en cijfers in vijf groepen van vier. De knop in die mail brengt vanzelf de juiste code mee.',
    ],
  },
  answersInvalid: {
    title: 'Sommige antwoorden konden niet worden gelezen',
    sentences: [
      'Iets in de antwoorden past niet bij de vragen van deze peiling.',
      'Kijk ze na en verzend ze opnieuw.',
    ],
  },
  faults: {
    notOffered: '“{question}”: dit antwoord hoort niet bij de keuzes.',
    notAsked: 'Een van de antwoorden hoort bij een vraag die hier niet wordt gesteld.',
    tooLong: '“{question}”: deze tekst is langer dan er ruimte is. Maak hem alstublieft korter.',
    notTogether: '“{question}”: “{answer}” kan niet samen met een ander antwoord worden gekozen.',
  },
  notFound: {
    title: 'Op dit adres is geen peiling',
    sentences: [
      'Mailprogramma’s kappen lange adressen soms af.',
      'Druk nog eens op de knop in de mail, of kopieer het hele adres uit de mail.',
    ],
  },
  notFromPage: {
    title: 'Verzend vanaf de pagina van de peiling',
    sentences: [
      'Antwoorden worden alleen aangenomen vanaf de pagina waar de mail naartoe leidt.',
      'Druk op de knop in de mail en verzend ze vanaf die pagina.',
    ],
  },
  tooMany: {
    title: 'Een ogenblik, alstublieft',
    sentences: [
      'Er komen nu heel veel antwoorden binnen.',
      'Wacht een minuut en verzend de uwe opnieuw.',
    ],
  },
  unavailable: {
    title: 'We kunnen nu geen antwoorden aannemen',
    ourFault: 'Dat ligt aan ons, niet aan u.',
    tryAgain: 'Probeer het over een paar minuten opnieuw.',
    tryAgainUntil: 'Probeer het over een paar minuten opnieuw. U hebt tijd tot {closing}.',
  },
};
