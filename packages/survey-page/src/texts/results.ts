import type { SurveyLanguage } from './languages.ts';

/** The words of the page that shows the results of a wave to those who were asked; `{name}` marks are filled. */
export interface ResultsPageTexts {
  readonly title: string;
  readonly said: string;
  readonly decided: string;
  /** {date} */
  readonly closedOn: string;
  /** {answered}, {invited}, {share} */
  readonly participation: string;
  readonly whole: string;
  readonly unit: string;
  readonly chooseUnit: string;
  readonly show: string;
  readonly notListed: string;
  readonly tooFew: string;
  /** {score} */
  readonly score: string;
  /** {score}, of a score that is held at an end of its scale. */
  readonly orLess: string;
  /** {score} */
  readonly orMore: string;
  /** {low}, {high} */
  readonly range: string;
  /** {n} */
  readonly answers: string;
  /** {change}, {low}, {high} */
  readonly change: string;
  /** {k} */
  readonly howToRead: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  readonly tooManyTitle: string;
  readonly tooMany: string;
  /** {construct}, {score} */
  readonly highest: string;
  /** {construct}, {score} */
  readonly lowest: string;
  /** {construct}, {change} */
  readonly moved: string;
  readonly constructs: Readonly<Record<string, string>>;
}

export const resultsPageTexts: Readonly<Record<SurveyLanguage, ResultsPageTexts>> = {
  en: {
    title: 'What came of it',
    said: 'What you said',
    decided: 'What was decided',
    closedOn: 'Closed on {date}.',
    participation: '{answered} of {invited} people answered ({share}).',
    whole: 'Everybody who was asked',
    unit: 'One unit',
    chooseUnit: 'Choose a unit',
    show: 'Show',
    notListed:
      'Units with too few answers are not listed. They are counted in the unit above them.',
    tooFew: 'Too few answers to show',
    score: '{score} of 100',
    orLess: '{score} or less',
    orMore: '{score} or more',
    range: 'very likely between {low} and {high}',
    answers: '{n} answers',
    change: '{change} since the time before (very likely between {low} and {high})',
    howToRead:
      'Scores go from 0 to 100; higher is better. The band is where the score very likely lies. These are the figures that executives see, by the same rule: nothing about groups of fewer than {k} people.',
    unknownTitle: 'There are no results at this address',
    unknown:
      'Perhaps the address was cut off, or the link was withdrawn. Please use the link of the newest mail that you have.',
    tooManyTitle: 'Very many people are looking just now',
    tooMany: 'Please load this page again in a moment.',
    highest: '“{construct}” is highest, with {score} of 100.',
    lowest: '“{construct}” is lowest, with {score} of 100.',
    moved: '“{construct}” moved most since the time before: {change}.',
    constructs: {
      ICT: 'How colleagues treat each other',
      REL: 'Lasting ties, not only the next task',
      EMP: 'Authority to make things right',
      AUT: 'Being oneself at work',
      KNW: 'Known as a person',
      HRD: 'Feeling heard',
      VAL: 'Values that match daily life',
      TGT: 'Customer before targets',
      LMO: 'Leaders as models',
    },
  },
  de: {
    title: 'Was daraus geworden ist',
    said: 'Was Sie gesagt haben',
    decided: 'Was beschlossen wurde',
    closedOn: 'Beendet am {date}.',
    participation: '{answered} von {invited} Personen haben geantwortet ({share}).',
    whole: 'Alle Gefragten',
    unit: 'Eine Einheit',
    chooseUnit: 'Einheit wählen',
    show: 'Anzeigen',
    notListed:
      'Einheiten mit zu wenigen Antworten stehen nicht in der Liste. Sie zählen in der Einheit darüber mit.',
    tooFew: 'Zu wenige Antworten, um etwas zu zeigen',
    score: '{score} von 100',
    orLess: '{score} oder weniger',
    orMore: '{score} oder mehr',
    range: 'sehr wahrscheinlich zwischen {low} und {high}',
    answers: '{n} Antworten',
    change: '{change} seit dem Mal davor (sehr wahrscheinlich zwischen {low} und {high})',
    howToRead:
      'Die Werte gehen von 0 bis 100; mehr ist besser. Das Band zeigt, wo der Wert sehr wahrscheinlich liegt. Es sind die Zahlen, die auch die Leitung sieht, nach derselben Regel: nichts über Gruppen von weniger als {k} Personen.',
    unknownTitle: 'Unter dieser Adresse gibt es keine Ergebnisse',
    unknown:
      'Vielleicht wurde die Adresse abgeschnitten oder der Link zurückgezogen. Bitte nehmen Sie den Link aus der neuesten Mail.',
    tooManyTitle: 'Gerade sehen sehr viele nach',
    tooMany: 'Bitte laden Sie diese Seite gleich noch einmal.',
    highest: '„{construct}“ liegt am höchsten, bei {score} von 100.',
    lowest: '„{construct}“ liegt am niedrigsten, bei {score} von 100.',
    moved: '„{construct}“ hat sich seit dem Mal davor am meisten bewegt: {change}.',
    constructs: {
      ICT: 'Wie Kolleginnen und Kollegen miteinander umgehen',
      REL: 'Bindung über die nächste Aufgabe hinaus',
      EMP: 'Befugnis, Dinge in Ordnung zu bringen',
      AUT: 'Bei der Arbeit man selbst sein',
      KNW: 'Als Mensch bekannt sein',
      HRD: 'Gehört werden',
      VAL: 'Werte, die zum Alltag passen',
      TGT: 'Kunden vor Zielzahlen',
      LMO: 'Führungskräfte als Vorbild',
    },
  },
  fr: {
    title: 'Ce qu’il en est ressorti',
    said: 'Ce que vous avez dit',
    decided: 'Ce qui a été décidé',
    closedOn: 'Close le {date}.',
    participation: '{answered} personnes sur {invited} ont répondu ({share}).',
    whole: 'Toutes les personnes interrogées',
    unit: 'Une unité',
    chooseUnit: 'Choisir une unité',
    show: 'Afficher',
    notListed:
      'Les unités avec trop peu de réponses ne figurent pas dans la liste. Elles comptent dans l’unité au-dessus.',
    tooFew: 'Trop peu de réponses pour montrer quoi que ce soit',
    score: '{score} sur 100',
    orLess: '{score} ou moins',
    orMore: '{score} ou plus',
    range: 'très probablement entre {low} et {high}',
    answers: '{n} réponses',
    change: '{change} depuis la fois précédente (très probablement entre {low} et {high})',
    howToRead:
      'Les valeurs vont de 0 à 100 ; plus est mieux. La bande montre où la valeur se situe très probablement. Ce sont les chiffres que voit la direction, selon la même règle : rien sur les groupes de moins de {k} personnes.',
    unknownTitle: 'Il n’y a pas de résultats à cette adresse',
    unknown:
      'L’adresse a peut-être été coupée, ou le lien a été retiré. Merci d’utiliser le lien de votre message le plus récent.',
    tooManyTitle: 'Beaucoup de personnes regardent en ce moment',
    tooMany: 'Merci de recharger cette page dans un instant.',
    highest: '« {construct} » est au plus haut, avec {score} sur 100.',
    lowest: '« {construct} » est au plus bas, avec {score} sur 100.',
    moved: '« {construct} » a le plus bougé depuis la fois précédente : {change}.',
    constructs: {
      ICT: 'La façon dont on se traite entre collègues',
      REL: 'Des liens durables, au-delà de la tâche',
      EMP: 'Le pouvoir d’arranger les choses',
      AUT: 'Être soi-même au travail',
      KNW: 'Être connu comme personne',
      HRD: 'Se sentir écouté',
      VAL: 'Des valeurs vécues au quotidien',
      TGT: 'Le client avant les objectifs chiffrés',
      LMO: 'Des dirigeants qui montrent l’exemple',
    },
  },
  es: {
    title: 'Qué ha salido de ello',
    said: 'Lo que dijeron ustedes',
    decided: 'Lo que se ha decidido',
    closedOn: 'Cerrada el {date}.',
    participation: 'Respondieron {answered} de {invited} personas ({share}).',
    whole: 'Todas las personas consultadas',
    unit: 'Una unidad',
    chooseUnit: 'Elegir una unidad',
    show: 'Mostrar',
    notListed:
      'Las unidades con muy pocas respuestas no aparecen en la lista. Se cuentan en la unidad superior.',
    tooFew: 'Muy pocas respuestas para mostrar algo',
    score: '{score} de 100',
    orLess: '{score} o menos',
    orMore: '{score} o más',
    range: 'muy probablemente entre {low} y {high}',
    answers: '{n} respuestas',
    change: '{change} desde la vez anterior (muy probablemente entre {low} y {high})',
    howToRead:
      'Los valores van de 0 a 100; más es mejor. La banda muestra dónde está el valor muy probablemente. Son las cifras que ve la dirección, con la misma regla: nada sobre grupos de menos de {k} personas.',
    unknownTitle: 'No hay resultados en esta dirección',
    unknown:
      'Quizá la dirección se cortó o se retiró el enlace. Use el enlace del correo más reciente que tenga.',
    tooManyTitle: 'Hay muchísimas personas mirando ahora',
    tooMany: 'Vuelva a cargar esta página dentro de un momento.',
    highest: '«{construct}» es lo más alto, con {score} de 100.',
    lowest: '«{construct}» es lo más bajo, con {score} de 100.',
    moved: '«{construct}» es lo que más ha cambiado desde la vez anterior: {change}.',
    constructs: {
      ICT: 'Cómo nos tratamos entre compañeros',
      REL: 'Vínculos duraderos, más allá de la tarea',
      EMP: 'Autoridad para arreglar las cosas',
      AUT: 'Ser uno mismo en el trabajo',
      KNW: 'Ser conocido como persona',
      HRD: 'Sentirse escuchado',
      VAL: 'Valores que se viven a diario',
      TGT: 'El cliente antes que los objetivos',
      LMO: 'Jefes que dan ejemplo',
    },
  },
  nl: {
    title: 'Wat eruit gekomen is',
    said: 'Wat u zei',
    decided: 'Wat er besloten is',
    closedOn: 'Gesloten op {date}.',
    participation: '{answered} van {invited} mensen hebben geantwoord ({share}).',
    whole: 'Iedereen die gevraagd is',
    unit: 'Eén eenheid',
    chooseUnit: 'Kies een eenheid',
    show: 'Tonen',
    notListed:
      'Eenheden met te weinig antwoorden staan niet in de lijst. Ze tellen mee in de eenheid erboven.',
    tooFew: 'Te weinig antwoorden om iets te tonen',
    score: '{score} van 100',
    orLess: '{score} of minder',
    orMore: '{score} of meer',
    range: 'zeer waarschijnlijk tussen {low} en {high}',
    answers: '{n} antwoorden',
    change: '{change} sinds de keer ervoor (zeer waarschijnlijk tussen {low} en {high})',
    howToRead:
      'De scores gaan van 0 tot 100; hoger is beter. De band toont waar de score zeer waarschijnlijk ligt. Het zijn de cijfers die de leiding ziet, volgens dezelfde regel: niets over groepen van minder dan {k} mensen.',
    unknownTitle: 'Op dit adres zijn geen resultaten',
    unknown:
      'Misschien is het adres afgekapt of de link ingetrokken. Gebruik de link uit de nieuwste mail die u hebt.',
    tooManyTitle: 'Er kijken nu heel veel mensen',
    tooMany: 'Laad deze pagina over een ogenblik opnieuw.',
    highest: '“{construct}” staat het hoogst, met {score} van 100.',
    lowest: '“{construct}” staat het laagst, met {score} van 100.',
    moved: '“{construct}” is sinds de keer ervoor het meest veranderd: {change}.',
    constructs: {
      ICT: 'Hoe collega’s met elkaar omgaan',
      REL: 'Blijvende banden, niet alleen de volgende taak',
      EMP: 'Bevoegdheid om dingen recht te zetten',
      AUT: 'Jezelf zijn op het werk',
      KNW: 'Als mens gekend worden',
      HRD: 'Gehoord worden',
      VAL: 'Waarden die passen bij elke dag',
      TGT: 'Klant voor doelcijfers',
      LMO: 'Leidinggevenden als voorbeeld',
    },
  },
  pt: {
    title: 'O que resultou disto',
    said: 'O que disseram',
    decided: 'O que foi decidido',
    closedOn: 'Terminado em {date}.',
    participation: 'Responderam {answered} de {invited} pessoas ({share}).',
    whole: 'Todas as pessoas consultadas',
    unit: 'Uma unidade',
    chooseUnit: 'Escolher uma unidade',
    show: 'Mostrar',
    notListed:
      'As unidades com muito poucas respostas não aparecem na lista. Contam na unidade acima.',
    tooFew: 'Muito poucas respostas para mostrar algo',
    score: '{score} de 100',
    orLess: '{score} ou menos',
    orMore: '{score} ou mais',
    range: 'muito provavelmente entre {low} e {high}',
    answers: '{n} respostas',
    change: '{change} desde a vez anterior (muito provavelmente entre {low} e {high})',
    howToRead:
      'Os valores vão de 0 a 100; mais é melhor. A faixa mostra onde o valor muito provavelmente está. São os números que a direção vê, pela mesma regra: nada sobre grupos com menos de {k} pessoas.',
    unknownTitle: 'Não há resultados neste endereço',
    unknown:
      'Talvez o endereço tenha sido cortado ou a ligação retirada. Use a ligação do e-mail mais recente que tiver.',
    tooManyTitle: 'Há muitas pessoas a ver neste momento',
    tooMany: 'Carregue esta página de novo daqui a pouco.',
    highest: '«{construct}» está mais alto, com {score} de 100.',
    lowest: '«{construct}» está mais baixo, com {score} de 100.',
    moved: '«{construct}» foi o que mais mudou desde a vez anterior: {change}.',
    constructs: {
      ICT: 'Como os colegas se tratam',
      REL: 'Laços duradouros, além da tarefa',
      EMP: 'Autoridade para resolver as coisas',
      AUT: 'Ser quem se é no trabalho',
      KNW: 'Ser conhecido como pessoa',
      HRD: 'Sentir-se ouvido',
      VAL: 'Valores vividos no dia a dia',
      TGT: 'O cliente antes das metas',
      LMO: 'Chefias que dão o exemplo',
    },
  },
  pl: {
    title: 'Co z tego wynikło',
    said: 'Co zostało powiedziane',
    decided: 'Co postanowiono',
    closedOn: 'Zakończono: {date}.',
    participation: 'Odpowiedziało {answered} z {invited} osób ({share}).',
    whole: 'Wszyscy zapytani',
    unit: 'Jedna jednostka',
    chooseUnit: 'Proszę wybrać jednostkę',
    show: 'Pokaż',
    notListed:
      'Jednostek ze zbyt małą liczbą odpowiedzi nie ma na liście. Są liczone w jednostce nad nimi.',
    tooFew: 'Zbyt mało odpowiedzi, by coś pokazać',
    score: '{score} na 100',
    orLess: '{score} lub mniej',
    orMore: '{score} lub więcej',
    range: 'bardzo prawdopodobnie między {low} a {high}',
    answers: 'liczba odpowiedzi: {n}',
    change: '{change} od poprzedniego razu (bardzo prawdopodobnie między {low} a {high})',
    howToRead:
      'Wyniki są w skali od 0 do 100; więcej znaczy lepiej. Pasek pokazuje, gdzie wynik bardzo prawdopodobnie leży. To te same liczby, które widzi kierownictwo, według tej samej zasady: nic o grupach mniejszych niż {k} osób.',
    unknownTitle: 'Pod tym adresem nie ma wyników',
    unknown:
      'Być może adres został ucięty albo link wycofano. Proszę użyć linku z najnowszej wiadomości.',
    tooManyTitle: 'Teraz zagląda tu bardzo wiele osób',
    tooMany: 'Proszę za chwilę wczytać tę stronę ponownie.',
    highest: '„{construct}” wypada najwyżej: {score} na 100.',
    lowest: '„{construct}” wypada najniżej: {score} na 100.',
    moved: '„{construct}” zmieniło się najbardziej od poprzedniego razu: {change}.',
    constructs: {
      ICT: 'Jak traktujemy się nawzajem',
      REL: 'Trwałe więzi, nie tylko następne zadanie',
      EMP: 'Prawo do naprawienia sprawy',
      AUT: 'Bycie sobą w pracy',
      KNW: 'Bycie znanym jako osoba',
      HRD: 'Bycie wysłuchanym',
      VAL: 'Wartości zgodne z codziennością',
      TGT: 'Klient przed wskaźnikami',
      LMO: 'Przełożeni jako wzór',
    },
  },
  ar: {
    title: 'ما نتج عن ذلك',
    said: 'ما قلتموه',
    decided: 'ما تقرر',
    closedOn: 'أُغلق في {date}.',
    participation: 'أجاب {answered} من {invited} شخصًا ({share}).',
    whole: 'كل من سُئل',
    unit: 'وحدة واحدة',
    chooseUnit: 'اختاروا وحدة',
    show: 'عرض',
    notListed: 'لا تظهر في القائمة الوحدات التي إجاباتها قليلة جدًا، وهي تُحسب ضمن الوحدة الأعلى.',
    tooFew: 'الإجابات أقل من أن يُعرض شيء',
    score: '{score} من 100',
    orLess: '{score} أو أقل',
    orMore: '{score} أو أكثر',
    range: 'على الأرجح جدًا بين {low} و{high}',
    answers: 'عدد الإجابات: {n}',
    change: '{change} منذ المرة السابقة (على الأرجح جدًا بين {low} و{high})',
    howToRead:
      'القيم من 0 إلى 100، والأعلى أفضل. يبين الشريط أين تقع القيمة على الأرجح جدًا. هذه هي الأرقام التي تراها الإدارة وبالقاعدة نفسها: لا شيء عن مجموعات تقل عن {k} أشخاص.',
    unknownTitle: 'لا توجد نتائج في هذا العنوان',
    unknown: 'ربما قُطع العنوان أو سُحب الرابط. استخدموا الرابط في أحدث رسالة لديكم.',
    tooManyTitle: 'يتصفح الآن عدد كبير جدًا من الناس',
    tooMany: 'أعيدوا تحميل هذه الصفحة بعد قليل.',
    highest: '«{construct}» هو الأعلى: {score} من 100.',
    lowest: '«{construct}» هو الأدنى: {score} من 100.',
    moved: '«{construct}» هو الأكثر تغيرًا منذ المرة السابقة: {change}.',
    constructs: {
      ICT: 'كيف يعامل الزملاء بعضهم بعضًا',
      REL: 'روابط تدوم أبعد من المهمة التالية',
      EMP: 'صلاحية إصلاح الأمور',
      AUT: 'أن يكون المرء على طبيعته في العمل',
      KNW: 'أن يُعرف المرء كإنسان',
      HRD: 'الشعور بأن هناك من يصغي',
      VAL: 'قيم توافق الواقع اليومي',
      TGT: 'العميل قبل الأهداف الرقمية',
      LMO: 'القادة قدوة',
    },
  },
};
