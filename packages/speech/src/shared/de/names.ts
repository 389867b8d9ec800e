import type { Catalogue } from '../../say.ts';

/** Names of what is measured, and what the hypotheses say. */
export const names: Catalogue = {
  'Internal-customer treatment': 'Behandlung interner Kunden',
  "How well employees are served and respected as 'inside customers' by other teams, their manager and the company.":
    'Wie gut Mitarbeitende als „interne Kunden“ von anderen Teams, ihrer Führungskraft und dem Unternehmen bedient und respektiert werden.',
  'Relational (not transactional) ties': 'Beziehungen (statt Transaktionen)',
  'Whether inside relationships are two-way and lasting, or only about the next task.':
    'Ob Beziehungen im Inneren wechselseitig und dauerhaft sind oder sich nur um die nächste Aufgabe drehen.',
  'Authority to make things right': 'Befugnis, Dinge in Ordnung zu bringen',
  "Whether people may and dare to solve a customer's problem on the spot.":
    'Ob Menschen das Problem eines Kunden an Ort und Stelle lösen dürfen und sich das trauen.',
  'Authenticity at work': 'Echtheit bei der Arbeit',
  'Whether people can be genuine with those they serve, or must act and follow a script.':
    'Ob Menschen denen gegenüber, die sie bedienen, echt sein können oder eine Rolle spielen und einem Skript folgen müssen.',
  'Known as a person': 'Als Mensch gekannt werden',
  'Whether managers understand each person, or only run the process of managing people.':
    'Ob Führungskräfte jeden einzelnen Menschen verstehen oder nur den Prozess der Personalführung abwickeln.',
  'Feeling heard': 'Sich gehört fühlen',
  'Whether people are listened to, asked further, and hear back.':
    'Ob Menschen angehört und weiter befragt werden und eine Rückmeldung bekommen.',
  'Values alignment': 'Übereinstimmung der Werte',
  "Whether stated values match daily life and a person's own values.":
    'Ob die erklärten Werte zum Alltag und zu den eigenen Werten eines Menschen passen.',
  'Customer before targets': 'Kunde vor Zielvorgaben',
  'What wins when numbers and customers pull apart. Scored so that high = the customer wins.':
    'Was gewinnt, wenn Zahlen und Kunden in verschiedene Richtungen ziehen. Hoch bedeutet: Der Kunde gewinnt.',
  'Leaders as models': 'Führungskräfte als Vorbild',
  'Whether leaders live the customer care they ask for and own their mistakes.':
    'Ob Führungskräfte die Kundenorientierung, die sie verlangen, vorleben und zu ihren Fehlern stehen.',
  'Stated values lived': 'Erklärte Werte gelebt',
  'Whether the values that this organisation states are lived in it.':
    'Ob die Werte, die diese Organisation erklärt, in ihr gelebt werden.',
  'Stated against rewarded': 'Erklärt gegenüber belohnt',
  'Whether the values that this organisation states are what it rewards.':
    'Ob die Werte, die diese Organisation erklärt, auch das sind, was sie belohnt.',
  'Great to work for': 'Weiterempfehlung als Arbeitgeber',
  'Willingness to recommend': 'Weiterempfehlungsbereitschaft',
  'Overall satisfaction (CSAT)': 'Gesamtzufriedenheit (CSAT)',
  'Ease (CES)': 'Einfachheit (CES)',
  'Treated as a person': 'Als Mensch behandelt',
  'Felt authenticity': 'Empfundene Echtheit',
  'Emotional loyalty': 'Emotionale Loyalität',
  'Convenience retention': 'Bindung aus Bequemlichkeit',
  'Intention to stay': 'Bleibeabsicht',
  'Recovery after a mistake': 'Wiedergutmachung nach einem Fehler',
  'Comparison items': 'Vergleichsfragen',
  'Net Promoter Score': 'Net Promoter Score',
  'Customer satisfaction': 'Kundenzufriedenheit',
  Retention: 'Kundenbindung',
  Loyalty: 'Loyalität',
  Complaints: 'Beschwerden',
  Revenue: 'Umsatz',
  'Overall satisfaction': 'Gesamtzufriedenheit',
  Ease: 'Einfachheit',
  'Customer satisfaction (mean)': 'Kundenzufriedenheit (Mittelwert)',
  'Repeat purchase': 'Wiederkauf',
  'First-contact resolution': 'Lösung beim ersten Kontakt',
  'Loyal by heart': 'Loyal aus Überzeugung',
  'Loyal and handy': 'Loyal und bequem',
  'Kept by convenience': 'Aus Bequemlichkeit gehalten',
  'Loosely held': 'Lose gebunden',
  points: 'Punkte',
  'points from 1 to 7': 'Punkte von 1 bis 7',
  'points from 0 to 100': 'Punkte von 0 bis 100',
  'points from 1 to 5': 'Punkte von 1 bis 5',
  'per 1,000 contacts': 'je 1.000 Kontakte',
  '% satisfied': '% Zufriedene',
  '% retained': '% Gebliebene',
  '% loyal': '% Loyale',
  '% bought again': '% Wiederkäufe',
  '% resolved at the first contact': '% beim ersten Kontakt gelöst',
  '% loyal by heart': '% loyal aus Überzeugung',
  '% loyal and handy': '% loyal und bequem',
  '% kept by convenience': '% aus Bequemlichkeit gehalten',
  '% loosely held': '% lose gebunden',
  'If conversations and relationships inside are transactional, those with customers stay transactional too.':
    'Wenn Gespräche und Beziehungen im Inneren transaktional sind, bleiben es auch die mit Kunden.',
  'If people are run as a process instead of understood as individuals, they run the process of service instead of engaging customers.':
    'Wenn Menschen wie ein Prozess geführt statt als Individuen verstanden werden, wickeln sie den Serviceprozess ab, statt auf Kunden einzugehen.',
  'If targets matter more than stated values, people attend to that and reflect it outwards.':
    'Wenn Zielvorgaben mehr zählen als erklärte Werte, richten sich Menschen danach und tragen es nach außen.',
  'People who are satisfied or dissatisfied with how they are treated inside pass it on to customers.':
    'Menschen, die damit zufrieden oder unzufrieden sind, wie sie im Inneren behandelt werden, geben das an Kunden weiter.',
};
