import type { Catalogue } from '@throughline/speech';

/** The culture rooms. */
export const culture: Catalogue = {
  'Find words': 'Chercher des mots',
  '{count} comments of {total}': {
    one: '{count} commentaire sur {total}',
    other: '{count} commentaires sur {total}',
  },
  'No comment fits. Take a filter back.': 'Aucun commentaire ne correspond. Retirez un filtre.',
  'Show more ({hidden} left)': 'Afficher plus (encore {hidden})',
  'A comment is shown with the smallest unit that covers a group of {k} or more who wrote. Themes go by words that occur in a comment, in four languages; a comment can be in several or in none. Nothing is read or judged by anything but such words.':
    'Un commentaire est affiché avec la plus petite unité qui couvre un groupe d’au moins {k} personnes ayant écrit. Les thèmes suivent les mots qui figurent dans un commentaire, en quatre langues\u202f; un commentaire peut relever de plusieurs thèmes ou d’aucun. Rien n’est lu ni jugé autrement que par ces mots.',
  About: 'Sujet',
  'No comments may be shown of this wave': 'Aucun commentaire de cette vague ne peut être affiché',
  'They stand here from groups in which {k} people or more wrote, where a question was asked for them.':
    'Ils figurent ici pour les groupes où au moins {k} personnes ont écrit, lorsqu’une question les y invitait.',
  Themes: 'Thèmes',
  'In their own words': 'Dans leurs propres mots',
  'What people wrote, shuffled, and only from groups large enough that nobody stands out.':
    'Ce que les personnes ont écrit, mélangé, et seulement pour des groupes assez grands pour que personne n’en ressorte.',
  'Heat map': 'Carte de chaleur',
  Trends: 'Évolutions',
  Drivers: 'Leviers',
  'Positive deviants': 'Déviants positifs',
  Comments: 'Commentaires',
  '{title} · Culture': '{title} · Culture',
  'too few': 'trop peu',
  'not told': 'non communiqué',
  'Units by construct, as figures': 'Unités par dimension, en chiffres',
  'Took part': 'Participation',
  'Units to learn from': 'Unités dont on peut apprendre',
  'What its people wrote': 'Ce que ses membres ont écrit',
  'The more customers, the less a unit can lie apart by chance: hence the funnel. A unit is named only outside the outer lines, which even one of all units crosses by chance in one organisation of twenty. Units differ for reasons that are not measured here too; the lines allow for that.':
    'Plus les clients sont nombreux, moins une unité peut s’écarter par hasard\u202f: d’où l’entonnoir. Une unité n’est nommée qu’au-delà des lignes extérieures\u202f; ce n’est que dans une organisation sur vingt que le hasard y porte ne serait-ce qu’une unité. Les unités diffèrent aussi pour des raisons qui ne sont pas mesurées ici\u202f; les lignes en tiennent compte.',
  '{window}. Expected from “{construct}”.': '{window}. Attendu d’après «\u202f{construct}\u202f».',
  'better than expected': 'mieux qu’attendu',
  'less well': 'moins bien',
  'as expected': 'comme attendu',
  Seen: 'Observé',
  Expected: 'Attendu',
  Difference: 'Différence',
  'Customers (n)': 'Clients (n)',
  Standing: 'Position',
  'Units against what is expected of them, by name':
    'Unités comparées à ce qui en est attendu, par nom',
  'Who does better than expected': 'Qui fait mieux qu’attendu',
  'Units whose customers say clearly more, or less, than the way their people are treated lets expect. Learn from the first; ask the second what is missing. Neither is a mark for anybody.':
    'Les unités dont les clients sont nettement plus, ou moins, satisfaits que ne le laisse attendre la façon dont leurs membres sont traités. Apprenez des premières\u202f; demandez aux secondes ce qui manque. Ni l’un ni l’autre n’est une note pour quiconque.',
  'Expected from': 'Attendu d’après',
  Strengths: 'Points forts',
  Opportunities: 'Pistes de progrès',
  'The whiskers are 95\u00a0% intervals from drawing units again and again. Constructs move together, so their parts are shared out fairly among them (LMG) and are known only roughly. Dashed lines: an equal part, and the middle score.':
    'Les barres d’erreur sont des intervalles à 95\u00a0%, obtenus en tirant des unités encore et encore. Les dimensions évoluent ensemble\u202f; leurs parts sont donc réparties équitablement entre elles (LMG) et ne sont connues qu’approximativement. Lignes en tirets\u202f: une part égale, et le score médian.',
  strength: 'point fort',
  opportunity: 'piste de progrès',
  Construct: 'Dimension',
  'Difference that goes with it (95\u00a0% interval)':
    'Différence associée (intervalle à 95\u00a0%)',
  'Mean score': 'Score moyen',
  'Named as': 'Nommée comme',
  'Importance and score of every construct': 'Importance et score de chaque dimension',
  'What goes with satisfied customers': 'Ce qui va de pair avec des clients satisfaits',
  'How much of the difference between units in an outcome goes with each construct, beside how units stand on it. This describes; it does not prove that one brings about the other.':
    'La part des différences entre unités, pour un résultat client, qui va de pair avec chaque dimension, et la position des unités sur celle-ci. Cela décrit\u202f; cela ne prouve pas que l’un entraîne l’autre.',
  '{unit}: participation is not told': '{unit}\u202f: la participation n’est pas communiquée',
  '{unit}: {share} of those invited, n {n}': '{unit}\u202f: {share} des personnes invitées, n {n}',
  '{unit}, {construct}: {told}': '{unit}, {construct}\u202f: {told}',
  'Units by construct': 'Unités par dimension',
  'too few answers': 'trop peu de réponses',
  'What the colours mean': 'Signification des couleurs',
  'Units by construct, from 0 to 100; higher is better for every construct.':
    'Unités par dimension, de 0 à 100\u202f; plus le score est élevé, mieux c’est, pour chaque dimension.',
  'All units': 'Toutes les unités',
  Levels: 'Scores',
  'Change since the wave before': 'Changement depuis la vague précédente',
  'Find a unit': 'Rechercher une unité',
  'No score of this wave may be shown: it asked nothing that is scored, or too few answered.':
    'Aucun score de cette vague ne peut être affiché\u202f: elle n’a rien demandé qui donne un score, ou trop peu de personnes ont répondu.',
  'No unit has such a name here. Clear the search, or look within all units.':
    'Aucune unité ne porte ce nom ici. Videz la recherche ou cherchez dans toutes les unités.',
  'Scores of this wave as a CSV file': 'Scores de cette vague en fichier CSV',
  Within: 'Au sein de',
  Show: 'Afficher',
  'Part of its name': 'Partie de son nom',
  'To the pulses': 'Vers les enquêtes pulse',
  'No wave has closed yet': 'Aucune vague n’est encore close',
  'How people are treated stands here, unit by unit, as soon as the first wave closes. Until then nothing is counted, not even for administrators.':
    'La façon dont les personnes sont traitées figure ici, unité par unité, dès que la première vague est close. D’ici là, rien n’est compté, pas même pour l’administration.',
  'The page of this unit': 'Page de cette unité',
  'Numbers below a chart are waves. A change is told between two waves of a pulse that asked the same people, or people who differ by a whole group.':
    'Les numéros sous un graphique désignent les vagues. Un changement est communiqué entre deux vagues d’une enquête pulse qui ont interrogé les mêmes personnes, ou des personnes qui diffèrent d’un groupe entier.',
  'How it moves': 'Comment cela évolue',
  'Every construct of one unit, wave by wave as it was published, on the whole scale from 0 to 100. The band is the 95\u00a0% interval.':
    'Chaque dimension d’une unité, vague par vague telle que publiée, sur toute l’échelle de 0 à 100. La bande est l’intervalle à 95\u00a0%.',
  'There is nothing to show here yet': 'Il n’y a encore rien à afficher ici',
  'A level stands here for each wave in which enough people of the unit answered. Where nothing stands it is not told whether few answered or nobody was asked.':
    'Un score figure ici pour chaque vague où assez de personnes de l’unité ont répondu. Là où rien ne figure, il n’est pas communiqué si peu ont répondu ou si personne n’a été interrogé.',
  '{metric}, mean of {periods}; culture, mean of the {count} waves before; {units} units': {
    one: '{metric}, moyenne de {periods}\u202f; culture, moyenne de la vague précédente\u202f; {units} unités',
    other:
      '{metric}, moyenne de {periods}\u202f; culture, moyenne des {count} vagues précédentes\u202f; {units} unités',
  },
  '“{name}”': '«\u202f{name}\u202f»',
  'There are {units} so far.': 'Il y en a {units} à ce jour.',
  'Every construct': 'Toutes les dimensions',
  '{construct}: {question}': '{construct}\u202f: {question}',
  'Every unit': 'Toutes les unités',
  'Help from other teams': 'Aide d’autres équipes',
  Leaders: 'Encadrement',
  'Time and staffing': 'Temps et effectifs',
  'Targets and numbers': 'Objectifs et chiffres',
  'Tools and systems': 'Outils et systèmes',
  'Being asked and told': 'Être consulté et informé',
  'Treated as a person': 'Traitement en tant que personne',
  '10 or more down': 'en baisse de 10 ou plus',
  'down by less': 'en baisse plus légère',
  'no clear change': 'pas de changement net',
  'up by less': 'en hausse plus légère',
  '10 or more up': 'en hausse de 10 ou plus',
  '{pulse}, wave {number}, closed {day}': '{pulse}, vague {number}, close le {day}',
  '{difference} against what is expected': '{difference} par rapport à ce qui est attendu',
  '{observed} seen, {expected} expected': '{observed} observé, {expected} attendu',
  '{count} customers': { one: '{count} client', other: '{count} clients' },
  'Customers behind the outcome': 'Clients derrière le résultat',
  'Seen minus expected': 'Observé moins attendu',
  'Every unit is about where its culture lets expect':
    'Chaque unité est à peu près là où sa culture le laisse attendre',
  '{count} units do better than expected': {
    one: '{count} unité fait mieux qu’attendu',
    other: '{count} unités font mieux qu’attendu',
  },
  '{count} units do less well than expected': {
    one: '{count} unité fait moins bien qu’attendu',
    other: '{count} unités font moins bien qu’attendu',
  },
  '{observed} seen, {expected} expected ({difference}), {count} customers': {
    one: '{observed} observé, {expected} attendu ({difference}), {count} client',
    other: '{observed} observé, {expected} attendu ({difference}), {count} clients',
  },
  '{unit} {difference} with {count} customers': {
    one: '{unit} {difference} avec {count} client',
    other: '{unit} {difference} avec {count} clients',
  },
  '{units} units against what {construct} lets expect of {metric}, by number of customers; none is outside.':
    '{units} unités comparées à ce que «\u202f{construct}\u202f» laisse attendre pour «\u202f{metric}\u202f», par nombre de clients\u202f; aucune n’est en dehors.',
  '{units} units against what {construct} lets expect of {metric}, by number of customers; outside: {outside}.':
    '{units} unités comparées à ce que «\u202f{construct}\u202f» laisse attendre pour «\u202f{metric}\u202f», par nombre de clients\u202f; en dehors\u202f: {outside}.',
  'importance {importance}': 'importance {importance}',
  'score {score}': 'score {score}',
  'Mean score of the units, 0 to 100': 'Score moyen des unités, 0 à 100',
  'Difference that goes with it, %': 'Différence associée, %',
  '“{construct}” goes with {metric} most, though not clearly more than the next':
    '«\u202f{construct}\u202f» va le plus de pair avec «\u202f{metric}\u202f», mais pas nettement plus que la dimension suivante',
  '“{construct}” goes with {metric} most':
    '«\u202f{construct}\u202f» va le plus de pair avec «\u202f{metric}\u202f»',
  '{construct} {importance} at a score of {score}':
    '{construct} {importance} pour un score de {score}',
  'Importance for {metric} with 95 % intervals, by score: {constructs}.':
    'Importance pour «\u202f{metric}\u202f» avec intervalles à 95\u00a0%, selon le score\u202f: {constructs}.',
  'All constructs together go with {share}\u00a0% of the difference between units; the rest is chance and what is not measured here.':
    'L’ensemble des dimensions va de pair avec {share}\u00a0% de la différence entre unités\u202f; le reste est le hasard et ce qui n’est pas mesuré ici.',
  'No construct both goes with the outcome and stands high.':
    'Aucune dimension n’est à la fois liée au résultat client et élevée.',
  '{constructs}: important, and high already. Keep what is done there.':
    '{constructs}\u202f: important, et déjà élevé. Conservez ce qui s’y fait.',
  'No construct both goes with the outcome and stands low.':
    'Aucune dimension n’est à la fois liée au résultat client et basse.',
  '{constructs}: important, and lower than the others. A place to look first.':
    '{constructs}\u202f: important, et plus bas que les autres. C’est là qu’il faut regarder d’abord.',
  'Published scores in fixed bands of colour, with the share of those invited whose answers stand behind them. Move over the cells with the arrow keys; the line below tells interval and n.':
    'Scores publiés, par paliers de couleur fixes, avec la part des personnes invitées dont les réponses les fondent. Parcourez les cellules avec les flèches du clavier\u202f; la ligne du dessous indique l’intervalle et n.',
  'Scores by unit and construct': 'Scores par unité et dimension',
  '{unit}: the same on every construct': '{unit}\u202f: identique sur chaque dimension',
  '{unit}: highest on “{highest}”, lowest on “{lowest}”':
    '{unit}\u202f: le plus haut sur «\u202f{highest}\u202f», le plus bas sur «\u202f{lowest}\u202f»',
  'Points against the wave before, coloured and bold where the 95\u00a0% interval lies on one side of zero. No change is told where only a few people came or went. Of many cells some stand out by chance: about one in twenty.':
    'Points par rapport à la vague précédente, colorés et en gras là où l’intervalle à 95\u00a0% est d’un seul côté de zéro. Aucun changement n’est communiqué là où seules quelques personnes sont arrivées ou parties. Sur de nombreuses cellules, certaines ressortent par hasard\u202f: environ une sur vingt.',
  'No change can be told yet': 'Aucun changement ne peut encore être indiqué',
  'No cell has clearly changed': 'Aucune cellule n’a nettement changé',
  '{count} cells have clearly changed of {total}: {up} up, {down} down': {
    one: '{count} cellule sur {total} a nettement changé\u202f: {up} en hausse, {down} en baisse',
    other:
      '{count} cellules sur {total} ont nettement changé\u202f: {up} en hausse, {down} en baisse',
  },
  '{shown} shown of {asked}.': 'Affichage\u202f: {shown} sur {asked}.',
  '{count} units that were asked': {
    one: '{count} unité interrogée',
    other: '{count} unités interrogées',
  },
  '{score}, 95\u00a0% interval {low} to {high}, n {n}':
    '{score}, intervalle à 95\u00a0%\u202f: {low} à {high}, n {n}',
  'change not told': 'changement non communiqué',
  'change {change}': 'changement {change}',
  '{level}; {change}': '{level}\u202f; {change}',
  '{change}; level {level}': '{change}\u202f; score {level}',
  '{construct} by wave with 95 % intervals: {levels}.':
    '{construct} par vague avec intervalles à 95\u00a0%\u202f: {levels}.',
  '{newest}. Hollow, before {day}: {units}': '{newest}. En creux, avant le {day} : {units}',
  '{unit} as a whole': '{unit} dans son ensemble',
};
