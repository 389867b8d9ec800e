import type { Catalogue } from '@throughline/speech';

/** Walks in their shoes. */
export const walkthroughs: Catalogue = {
  'Note or picture': 'Notiz oder Bild',
  'Note or picture: {check}': 'Notiz oder Bild: {check}',
  Note: 'Notiz',
  'What you saw or heard. No names.': 'Was Sie gesehen oder gehört haben. Keine Namen.',
  'How much it matters': 'Wie schwer es wiegt',
  'Take out': 'Herausnehmen',
  'Adding the picture…': 'Bild wird hinzugefügt …',
  'Add a picture': 'Bild hinzufügen',
  'Picture {number} of this check, opens larger':
    'Bild {number} zu diesem Prüfpunkt, öffnet sich größer',
  'Take out picture {number}': 'Bild {number} herausnehmen',
  Begin: 'Beginnen',
  'Whose way': 'Wessen Weg',
  Retire: 'Nicht mehr fragen',
  'Add check': 'Prüfpunkt hinzufügen',
  'Checks of your own': 'Eigene Prüfpunkte',
  'Asked in walks begun from now on, and kept out of the score, so that walks stay comparable. One that is retired stays in the walks that asked it.':
    'Werden bei Begehungen gefragt, die ab jetzt beginnen, und bleiben aus dem Wert heraus, damit Begehungen vergleichbar bleiben. Ein Punkt, der nicht mehr gefragt wird, bleibt in den Begehungen stehen, die ihn gefragt haben.',
  'Retire: {check}': 'Nicht mehr fragen: {check}',
  'A statement that is true or not': 'Eine Aussage, die zutrifft oder nicht',
  List: 'Liste',
  'Please fill this in.': 'Bitte füllen Sie dies aus.',
  'The last {count} walks of this unit went well by plan. This one has to play a scenario in which something goes wrong: that is where people are won or lost.':
    'Die letzten {count} Begehungen dieser Einheit gingen planmäßig gut. Diese muss ein Szenario durchspielen, in dem etwas schiefgeht: Dort werden Menschen gewonnen oder verloren.',
  'In whose shoes': 'In wessen Schuhen',
  'Somebody with a need: “a parent in a hurry”.':
    'Jemand mit einem Anliegen: „ein Elternteil in Eile“.',
  'What they want': 'Was die Person möchte',
  '“Return a coat without the receipt”.': '„Einen Mantel ohne Beleg zurückgeben“.',
  'How they come': 'Auf welchem Weg sie kommt',
  'Shop, telephone, website, chat.': 'Laden, Telefon, Website, Chat.',
  'Walked on': 'Tag der Begehung',
  'In this scenario something goes wrong': 'In diesem Szenario geht etwas schief',
  'Saved.': 'Gespeichert.',
  'Saving…': 'Wird gespeichert …',
  'There is no connection to the server. What you note is kept in this browser and saved as soon as there is one.':
    'Es gibt keine Verbindung zum Server. Was Sie notieren, bleibt in diesem Browser und wird gespeichert, sobald es eine gibt.',
  'Not saved yet.': 'Noch nicht gespeichert.',
  'File under my name': 'Unter meinem Namen einreichen',
  '{answered} of {count} checks.': {
    one: '{answered} von {count} Prüfpunkt.',
    other: '{answered} von {count} Prüfpunkten.',
  },
  'Keep what stands here': 'Behalten, was hier steht',
  'Take what was saved there': 'Übernehmen, was dort gespeichert wurde',
  'The scenario': 'Das Szenario',
  'File this walk?': 'Diese Begehung einreichen?',
  'It stands in the results of {unit} with your name on it, and cannot be changed after that.':
    'Sie steht mit Ihrem Namen in den Ergebnissen von {unit} und lässt sich danach nicht mehr ändern.',
  'File it': 'Einreichen',
  'something went wrong, by plan': 'etwas ging schief, wie geplant',
  'All walks': 'Alle Begehungen',
  'Throw away': 'Verwerfen',
  'Take back': 'Zurücknehmen',
  'Throw this draft away?': 'Diesen Entwurf verwerfen?',
  'Take this walk back?': 'Diese Begehung zurücknehmen?',
  'What was noted and the pictures are gone for good.':
    'Notizen und Bilder sind dann endgültig gelöscht.',
  'Throw it away': 'Verwerfen',
  'Walked by': 'Begehung durch',
  On: 'Am',
  'In the shoes of': 'In den Schuhen von',
  'Who wanted': 'Anliegen',
  'By way of': 'Kanal',
  'Something went wrong': 'Etwas ging schief',
  'Yes, by plan': 'Ja, wie geplant',
  No: 'Nein',
  'matters {severity} of 3': 'Gewicht {severity} von 3',
  All: 'Gesamt',
  Walks: 'Begehungen',
  'Last walked': 'Letzte Begehung',
  'Results of {list}': 'Ergebnisse: {list}',
  'Begin a walk': 'Begehung beginnen',
  'Pick somebody with a need, go their way from start to end, and note what you find. Leaders who walk it themselves see what no figure shows.':
    'Wählen Sie jemanden mit einem Anliegen, gehen Sie dessen Weg von Anfang bis Ende und notieren Sie, was Sie finden. Führungskräfte, die ihn selbst gehen, sehen, was keine Zahl zeigt.',
  'Nobody has walked yet': 'Noch gab es keine Begehung',
  'A walk takes half an hour: a telephone, a shop or a form, and a list of things to look at. One in three plays a scenario in which something goes wrong.':
    'Eine Begehung dauert eine halbe Stunde: ein Telefon, ein Laden oder ein Formular und eine Liste von Dingen, auf die man achtet. Eine von dreien spielt ein Szenario durch, in dem etwas schiefgeht.',
  'Your drafts': 'Ihre Entwürfe',
  'Filed walks': 'Eingereichte Begehungen',
  'This picture could not be made small enough. Please take another one.':
    'Dieses Bild ließ sich nicht klein genug machen. Bitte nehmen Sie ein anderes.',
  'This file is not a picture that your browser can read. Nothing was added.':
    'Diese Datei ist kein Bild, das Ihr Browser lesen kann. Es wurde nichts hinzugefügt.',
  Yes: 'Ja',
  Partly: 'Teilweise',
  'Does not apply': 'Trifft nicht zu',
  'Not said': 'Ohne Angabe',
  '1 – a nuisance': '1 – lästig',
  '2 – costs time or trust': '2 – kostet Zeit oder Vertrauen',
  '3 – would send people away': '3 – würde Menschen vertreiben',
  '{list}: as somebody who buys from you': '{list}: als jemand, der bei Ihnen kauft',
  '{list}: as a colleague who needs help':
    '{list}: als jemand aus dem Kollegium, der Hilfe braucht',
  'Your organisation’s own checks': 'Eigene Prüfpunkte Ihrer Organisation',
  'A walk is not confidential: your name stands on it, and administrators, executives and the managers of the unit read all of it. Leave out the names of the people you met.':
    'Eine Begehung ist nicht vertraulich: Ihr Name steht darauf, und Administration, Geschäftsleitung und die Führungskräfte der Einheit lesen alles darin. Lassen Sie die Namen der Menschen weg, denen Sie begegnet sind.',
  'This walk is not confidential: {name} filed it on {day}, and administrators, executives and the managers of the unit can read all of it.':
    'Diese Begehung ist nicht vertraulich: {name} hat sie am {day} eingereicht, und Administration, Geschäftsleitung und die Führungskräfte der Einheit können alles darin lesen.',
  'Not checked': 'Nicht geprüft',
  'of 100, {basis}': 'von 100, {basis}',
  'Means of the filed walks, 0 to 100: yes counts 1, partly half. Below each stands how many of the checks it rests on; where fewer than half of a walk’s checks count, it moves no mean. A handful of walks is an impression, not a measurement.':
    'Mittelwerte der eingereichten Begehungen, 0 bis 100: Ja zählt 1, teilweise die Hälfte. Unter jedem steht, auf wie vielen Prüfpunkten er beruht; zählt in einer Begehung weniger als die Hälfte der Prüfpunkte, geht sie in keinen Mittelwert ein. Eine Handvoll Begehungen ist ein Eindruck, keine Messung.',
  'from {counted} of {asked} checks': 'aus {counted} von {asked} Prüfpunkten',
  'no score: only {counted} of {asked} checks count':
    'kein Wert: nur {counted} von {asked} Prüfpunkten zählen',
  '{counted} of {asked}': '{counted} von {asked}',
  '{count} without a score': '{count} ohne Wert',
  'File it all the same': 'Trotzdem einreichen',
  '{count} of {total} checks are still open. File it all the same?': {
    one: '{count} von {total} Prüfpunkten ist noch offen. Trotzdem einreichen?',
    other: '{count} von {total} Prüfpunkten sind noch offen. Trotzdem einreichen?',
  },
  'Its score will be {score} of 100, {basis}.': 'Ihr Wert ist {score} von 100, {basis}.',
  'It gets no score, because only {counted} of {asked} checks count towards one, fewer than half. What you noted can be read all the same.':
    'Sie bekommt keinen Wert, weil dafür nur {counted} von {asked} Prüfpunkten zählen, weniger als die Hälfte. Was Sie notiert haben, lässt sich trotzdem lesen.',
  'in {count} something went wrong': 'davon {count} mit Panne',
  'Characters left: {count}': 'Noch frei: {count} Zeichen',
  'something goes wrong': 'etwas geht schief',
  'Change the scenario': 'Szenario ändern',
  'Once the walk is begun, its unit and whose way it is cannot be changed.':
    'Sobald die Begehung begonnen ist, lassen sich Einheit und Weg nicht mehr ändern.',
  'Please choose a unit.': 'Bitte wählen Sie eine Einheit.',
  'Cannot be filed as it is: this walk has to play a scenario in which something goes wrong, and this one does not.':
    'Lässt sich so nicht einreichen: Diese Begehung muss ein Szenario durchspielen, in dem etwas schiefgeht, und das tut sie nicht.',
  '{counted} of {asked} checks so far': 'bisher {counted} von {asked} Prüfpunkten',
};
