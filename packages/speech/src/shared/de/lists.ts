import type { Catalogue } from '../../say.ts';

/** Statements of leaders about themselves, and what walkthroughs look at. */
export const lists: Catalogue = {
  'I check how a new idea will feel for customers before we launch it.':
    'Ich prüfe, wie sich eine neue Idee für Kunden anfühlen wird, bevor wir sie einführen.',
  'I listen to customer complaints myself.': 'Ich höre mir Beschwerden von Kunden selbst an.',
  'I can describe who our customers are and what they look for.':
    'Ich kann beschreiben, wer unsere Kunden sind und was sie suchen.',
  'I praise good service in every part of my team.':
    'Ich lobe guten Service in jedem Teil meines Teams.',
  'I look for customer needs that no one serves yet.':
    'Ich suche nach Bedürfnissen von Kunden, die noch niemand bedient.',
  'I link daily tasks to the reason we exist.':
    'Ich verbinde tägliche Aufgaben mit dem Grund, aus dem es uns gibt.',
  'I serve my team with the care I ask them to give customers.':
    'Ich bin für mein Team mit der Sorgfalt da, die ich von ihm gegenüber Kunden erwarte.',
  'I give as much time to present customers as to new ones.':
    'Ich widme bestehenden Kunden ebenso viel Zeit wie neuen.',
  'I tell my team when I have been wrong.': 'Ich sage meinem Team, wenn ich falsch lag.',
  'I ask a follow-up question before I give my view.':
    'Ich frage nach, bevor ich meine Sicht äußere.',
  'I let people put things right without asking me first.':
    'Ich lasse Menschen Dinge in Ordnung bringen, ohne mich vorher zu fragen.',
  'I know what matters most to each person I lead.':
    'Ich weiß, was jedem Menschen, den ich führe, am wichtigsten ist.',
  'Not at all true of me': 'Trifft auf mich gar nicht zu',
  'Slightly true': 'Trifft wenig zu',
  'Somewhat true': 'Trifft teilweise zu',
  'Mostly true': 'Trifft weitgehend zu',
  'Completely true of me': 'Trifft auf mich voll zu',
  'Does not apply to my role': 'Betrifft meine Rolle nicht',
  'Customer walkthrough': 'Kundenrundgang',
  'Find us': 'Uns finden',
  'I found us online using only what a customer would know.':
    'Ich habe uns online gefunden, nur mit dem, was ein Kunde weiß.',
  'The opening hours and address were right.': 'Öffnungszeiten und Adresse stimmten.',
  'It was easy to get here, or to log in.': 'Es war leicht, hierherzukommen oder sich anzumelden.',
  'Reach us': 'Uns erreichen',
  'I found the right number or chat for my need.':
    'Ich fand die richtige Nummer oder den richtigen Chat für mein Anliegen.',
  'The phone menu had a choice that fit my need.':
    'Das Telefonmenü hatte eine passende Auswahl für mein Anliegen.',
  'I reached a real person in a fair time.':
    'Ich habe in angemessener Zeit einen echten Menschen erreicht.',
  Arrive: 'Ankommen',
  'Signs for parking and the entrance were clear.':
    'Parkplatz und Eingang waren klar ausgeschildert.',
  'I knew where to go next without asking.': 'Ich wusste ohne zu fragen, wohin es weitergeht.',
  'Someone looked at me and made me welcome.': 'Jemand hat mich angesehen und willkommen geheißen.',
  'Be served': 'Bedient werden',
  'They asked what I needed before they offered anything.':
    'Man hat gefragt, was ich brauche, bevor man etwas anbot.',
  'They used their own words, not a script.': 'Man sprach in eigenen Worten, nicht nach Skript.',
  'They noticed how I was feeling.': 'Man hat bemerkt, wie es mir ging.',
  'I was told something useful that I had not asked about.':
    'Man hat mir etwas Nützliches gesagt, nach dem ich nicht gefragt hatte.',
  'The customer’s own questions': 'Die eigenen Fragen des Kunden',
  'I could tell that they cared about my situation.':
    'Ich habe gemerkt, dass ihnen meine Lage nicht gleichgültig war.',
  'I could check that what they said was true.': 'Ich konnte prüfen, dass stimmte, was sie sagten.',
  'I found out whether this works with what I already have.':
    'Ich habe erfahren, ob es zu dem passt, was ich schon habe.',
  'I knew the full cost before I chose.': 'Ich kannte die vollen Kosten, bevor ich mich entschied.',
  'I knew what else I would need.': 'Ich wusste, was ich noch brauchen würde.',
  'When things go wrong': 'Wenn etwas schiefgeht',
  'I could see how to complain or return something.':
    'Ich konnte sehen, wie man sich beschwert oder etwas zurückgibt.',
  'The first person I told could fix it.': 'Die erste Person, der ich es sagte, konnte es beheben.',
  'Someone said sorry and meant it.': 'Jemand hat sich entschuldigt und es ernst gemeint.',
  'I was told what would happen next, and when.':
    'Man hat mir gesagt, was als Nächstes geschieht und wann.',
  Afterwards: 'Danach',
  'I got home with all I needed.': 'Ich kam mit allem nach Hause, was ich brauchte.',
  'Someone checked that all was well afterwards.':
    'Jemand hat danach nachgefragt, ob alles in Ordnung ist.',
  'I would come back even if it were less handy.':
    'Ich würde wiederkommen, auch wenn es weniger bequem wäre.',
  'Inside-customer walkthrough': 'Rundgang als interner Kunde',
  'Find help': 'Hilfe finden',
  'I found out who to ask for help in five minutes.':
    'Ich wusste nach fünf Minuten, wen ich um Hilfe bitten kann.',
  'The staff site was easy to search.': 'Das Intranet ließ sich leicht durchsuchen.',
  'The request form was clear.': 'Das Anfrageformular war klar.',
  'Get help': 'Hilfe bekommen',
  'I was told when I would get an answer.': 'Man hat mir gesagt, wann ich eine Antwort bekomme.',
  'I did not have to repeat my story.': 'Ich musste meine Geschichte nicht wiederholen.',
  'They asked what I needed it for.': 'Man hat gefragt, wofür ich es brauche.',
  'When it goes wrong': 'Wenn es schiefgeht',
  'I knew who to go to when my request stalled.':
    'Ich wusste, an wen ich mich wenden kann, als meine Anfrage stockte.',
  'Someone owned the mistake.': 'Jemand ist zu dem Fehler gestanden.',
  'I heard back when it was fixed.': 'Ich bekam Bescheid, als es behoben war.',
};
