import type { SurveyLanguage } from '@throughline/survey-page';

/** The words of the mail that tells what came of a wave; `{name}` marks are filled. */
export interface ResultsTexts {
  /** {pulse} */
  readonly subject: string;
  readonly preview: string;
  readonly heading: string;
  /** {organisation}, {pulse} */
  readonly opening: string;
  readonly said: string;
  readonly decided: string;
  readonly look: string;
  /** {k} */
  readonly where: string;
  readonly action: string;
  readonly linkHint: string;
  readonly why: string;
  /** What stands in an example where nobody has written anything yet. */
  readonly exampleSaid: string;
  readonly exampleDecided: string;
}

export const resultsTexts: Readonly<Record<SurveyLanguage, ResultsTexts>> = {
  en: {
    subject: '{pulse}: what you said, and what was decided',
    preview: 'The results are in, and this is what happens with them.',
    heading: 'What came of it',
    opening:
      'Thank you to everybody who answered “{pulse}”. {organisation} does not know who did, so everybody who was asked gets this mail.',
    said: 'What you said',
    decided: 'What was decided',
    look: 'Where to look',
    where:
      'The page shows the same figures that executives see, by the same rule: nothing about groups of fewer than {k} people. It needs no password.',
    action: 'See the results',
    linkHint: 'If the button does not work, open this address:',
    why: 'The link is the same for everybody who was asked, and nobody counts who opens it.',
    exampleSaid:
      'Here will stand, in two or three sentences, what people said. It is proposed from the published figures when a wave has closed.',
    exampleDecided: 'Here will stand what was decided because of it.',
  },
  de: {
    subject: '{pulse}: was Sie gesagt haben und was beschlossen wurde',
    preview: 'Die Ergebnisse sind da, und das geschieht damit.',
    heading: 'Was daraus geworden ist',
    opening:
      'Danke an alle, die „{pulse}“ beantwortet haben. {organisation} weiß nicht, wer das war, deshalb bekommen alle Gefragten diese Mail.',
    said: 'Was Sie gesagt haben',
    decided: 'Was beschlossen wurde',
    look: 'Wo Sie es finden',
    where:
      'Die Seite zeigt dieselben Zahlen, die auch die Leitung sieht, nach derselben Regel: nichts über Gruppen von weniger als {k} Personen. Sie braucht kein Passwort.',
    action: 'Ergebnisse ansehen',
    linkHint: 'Wenn die Schaltfläche nicht geht, öffnen Sie diese Adresse:',
    why: 'Der Link ist für alle Gefragten derselbe, und niemand zählt, wer ihn öffnet.',
    exampleSaid:
      'Hier steht in zwei, drei Sätzen, was die Menschen gesagt haben. Vorgeschlagen wird es aus den veröffentlichten Zahlen, wenn eine Befragung beendet ist.',
    exampleDecided: 'Hier steht, was deshalb beschlossen wurde.',
  },
  fr: {
    subject: '{pulse} : ce que vous avez dit et ce qui a été décidé',
    preview: 'Les résultats sont là, et voici ce qu’on en fait.',
    heading: 'Ce qu’il en est ressorti',
    opening:
      'Merci à toutes les personnes qui ont répondu à « {pulse} ». {organisation} ne sait pas qui l’a fait : toutes les personnes interrogées reçoivent donc ce message.',
    said: 'Ce que vous avez dit',
    decided: 'Ce qui a été décidé',
    look: 'Où regarder',
    where:
      'La page montre les mêmes chiffres que ceux que voit la direction, selon la même règle : rien sur les groupes de moins de {k} personnes. Aucun mot de passe n’est demandé.',
    action: 'Voir les résultats',
    linkHint: 'Si le bouton ne fonctionne pas, ouvrez cette adresse :',
    why: 'Le lien est le même pour toutes les personnes interrogées, et personne ne compte qui l’ouvre.',
    exampleSaid:
      'Ici figurera, en deux ou trois phrases, ce que les personnes ont dit. Le texte est proposé à partir des chiffres publiés, une fois l’enquête close.',
    exampleDecided: 'Ici figurera ce qui a été décidé en conséquence.',
  },
  es: {
    subject: '{pulse}: lo que dijo usted y lo que se ha decidido',
    preview: 'Ya están los resultados, y esto es lo que se hará con ellos.',
    heading: 'Qué ha salido de ello',
    opening:
      'Gracias a todas las personas que respondieron a «{pulse}». {organisation} no sabe quiénes fueron, por eso reciben este correo todas las que fueron consultadas.',
    said: 'Lo que dijeron ustedes',
    decided: 'Lo que se ha decidido',
    look: 'Dónde mirar',
    where:
      'La página muestra las mismas cifras que ve la dirección, con la misma regla: nada sobre grupos de menos de {k} personas. No hace falta contraseña.',
    action: 'Ver los resultados',
    linkHint: 'Si el botón no funciona, abra esta dirección:',
    why: 'El enlace es el mismo para todas las personas consultadas, y nadie cuenta quién lo abre.',
    exampleSaid:
      'Aquí figurará, en dos o tres frases, lo que dijeron las personas. Se propone a partir de las cifras publicadas cuando se cierra la encuesta.',
    exampleDecided: 'Aquí figurará lo que se decidió por ello.',
  },
  nl: {
    subject: '{pulse}: wat u zei en wat er besloten is',
    preview: 'De resultaten zijn er, en dit gebeurt ermee.',
    heading: 'Wat eruit gekomen is',
    opening:
      'Dank aan iedereen die “{pulse}” heeft beantwoord. {organisation} weet niet wie dat waren, daarom krijgt iedereen die gevraagd is deze mail.',
    said: 'Wat u zei',
    decided: 'Wat er besloten is',
    look: 'Waar u het vindt',
    where:
      'De pagina toont dezelfde cijfers die de leiding ziet, volgens dezelfde regel: niets over groepen van minder dan {k} mensen. Er is geen wachtwoord nodig.',
    action: 'Bekijk de resultaten',
    linkHint: 'Werkt de knop niet, open dan dit adres:',
    why: 'De link is voor iedereen die gevraagd is dezelfde, en niemand telt wie hem opent.',
    exampleSaid:
      'Hier staat straks in twee of drie zinnen wat mensen hebben gezegd. Het wordt voorgesteld uit de gepubliceerde cijfers zodra een peiling gesloten is.',
    exampleDecided: 'Hier staat straks wat daarom besloten is.',
  },
  pt: {
    subject: '{pulse}: o que disse e o que foi decidido',
    preview: 'Os resultados chegaram, e isto é o que se fará com eles.',
    heading: 'O que resultou disto',
    opening:
      'Obrigado a todas as pessoas que responderam a «{pulse}». {organisation} não sabe quem foram, por isso todas as pessoas consultadas recebem este e-mail.',
    said: 'O que disseram',
    decided: 'O que foi decidido',
    look: 'Onde ver',
    where:
      'A página mostra os mesmos números que a direção vê, pela mesma regra: nada sobre grupos com menos de {k} pessoas. Não precisa de palavra-passe.',
    action: 'Ver os resultados',
    linkHint: 'Se o botão não funcionar, abra este endereço:',
    why: 'A ligação é a mesma para todas as pessoas consultadas, e ninguém conta quem a abre.',
    exampleSaid:
      'Aqui ficará, em duas ou três frases, o que as pessoas disseram. É proposto a partir dos números publicados quando o inquérito termina.',
    exampleDecided: 'Aqui ficará o que foi decidido por causa disso.',
  },
  pl: {
    subject: '{pulse}: co zostało powiedziane i co postanowiono',
    preview: 'Są wyniki i wiadomo, co z nich wynika.',
    heading: 'Co z tego wynikło',
    opening:
      'Dziękujemy wszystkim, którzy odpowiedzieli na „{pulse}”. {organisation} nie wie, kto to był, dlatego tę wiadomość dostają wszyscy zapytani.',
    said: 'Co zostało powiedziane',
    decided: 'Co postanowiono',
    look: 'Gdzie to zobaczyć',
    where:
      'Strona pokazuje te same liczby, które widzi kierownictwo, według tej samej zasady: nic o grupach mniejszych niż {k} osób. Hasło nie jest potrzebne.',
    action: 'Zobacz wyniki',
    linkHint: 'Jeśli przycisk nie działa, proszę otworzyć ten adres:',
    why: 'Link jest taki sam dla wszystkich zapytanych i nikt nie liczy, kto go otwiera.',
    exampleSaid:
      'Tu znajdzie się w dwóch lub trzech zdaniach to, co ludzie powiedzieli. Tekst jest proponowany na podstawie opublikowanych liczb po zamknięciu badania.',
    exampleDecided: 'Tu znajdzie się to, co z tego powodu postanowiono.',
  },
  ar: {
    subject: '{pulse}: ما قلتموه وما تقرر',
    preview: 'ظهرت النتائج، وهذا ما سيجري بشأنها.',
    heading: 'ما نتج عن ذلك',
    opening:
      'شكرًا لكل من أجاب عن «{pulse}». لا تعرف {organisation} من أجاب، لذلك تصل هذه الرسالة إلى كل من سُئل.',
    said: 'ما قلتموه',
    decided: 'ما تقرر',
    look: 'أين تجدون النتائج',
    where:
      'تعرض الصفحة الأرقام نفسها التي تراها الإدارة وبالقاعدة نفسها: لا شيء عن مجموعات تقل عن {k} أشخاص. ولا تحتاج إلى كلمة مرور.',
    action: 'عرض النتائج',
    linkHint: 'إذا لم يعمل الزر فافتحوا هذا العنوان:',
    why: 'الرابط واحد لكل من سُئل، ولا أحد يحصي من يفتحه.',
    exampleSaid:
      'هنا يأتي في جملتين أو ثلاث ما قاله الناس. يُقترح النص من الأرقام المنشورة بعد إغلاق الاستطلاع.',
    exampleDecided: 'هنا يأتي ما تقرر بسبب ذلك.',
  },
};
