import type { Catalogue } from '@throughline/speech';

/** People and units. */
export const directory: Catalogue = {
  '{from} to {until}': 'du {from} au {until}',
  'None are named.': 'Aucun n’est indiqué.',
  'Add blackout dates': 'Ajouter des jours bloqués',
  'Blackout dates': 'Jours bloqués',
  'Days on which no wave opens and nobody is mailed, wherever they are: a stocktaking, a move, the days between the years.':
    'Jours où aucune vague ne s’ouvre et où personne ne reçoit d’e-mail, où que ce soit\u202f: un inventaire, un déménagement, la période entre Noël et le Nouvel An.',
  'Take back {days}': 'Retirer\u202f: {days}',
  'Last day': 'Dernier jour',
  'Empty for a single day.': 'Vide pour un seul jour.',
  'Take these dates back?': 'Retirer ces jours\u202f?',
  'People can be mailed again on {days}.':
    'Des e-mails pourront de nouveau être envoyés\u202f: {days}.',
  'Take them back': 'Les retirer',
  'Not said: Saturdays and Sundays only': 'Non précisé\u202f: samedis et dimanches seulement',
  '{name}: {people}, holidays are being looked up':
    '{name}\u202f: {people}, recherche des jours fériés en cours',
  '{name}: {people}, no public holidays are known; name them below':
    '{name}\u202f: {people}, aucun jour férié connu\u202f; indiquez-les ci-dessous',
  '{name}: {people}, {count} holidays in the next twelve months': {
    one: '{name}\u202f: {people}, {count} jour férié dans les douze prochains mois',
    other: '{name}\u202f: {people}, {count} jours fériés dans les douze prochains mois',
  },
  'Of {count} people no country is known: for them only Saturdays and Sundays are days off.': {
    one: 'Le pays de {count} personne n’est pas connu\u202f: pour elle, seuls les samedis et dimanches sont non travaillés.',
    other:
      'Le pays de {count} personnes n’est pas connu\u202f: pour elles, seuls les samedis et dimanches sont non travaillés.',
  },
  'Public holidays': 'Jours fériés',
  'Nobody is mailed on a public holiday or at the weekend of the country they are in: it is that of the person, of the unit, or of the organisation, in this order.':
    'Personne ne reçoit d’e-mail un jour férié ou le week-end de son pays\u202f: c’est celui de la personne, de l’unité ou de l’organisation, dans cet ordre.',
  'Country of the organisation': 'Pays de l’organisation',
  '1. Units': '1. Unités',
  'The tree: every unit names its parent by key. The top has no parent. Import it before people. A column head_key may name the person who heads the unit, by the key they have in people.csv; time_zone and country hold for everybody below who has none; former_key says which key a unit had until now, so that it goes on with all it has. Up to eight further columns are properties of units, such as size: numbers that a study may hold constant.':
    'L’arborescence\u202f: chaque unité désigne par sa clé celle dont elle dépend\u202f; la plus haute n’en a pas. Importez-la avant les personnes. Une colonne head_key peut désigner la personne qui dirige l’unité, par la clé qu’elle a dans people.csv\u202f; time_zone et country valent pour toutes les personnes en dessous qui n’en ont pas\u202f; former_key indique la clé qu’une unité avait jusqu’ici, afin qu’elle conserve tout ce qu’elle a. Jusqu’à huit autres colonnes sont des propriétés des unités, comme la taille\u202f: des nombres qu’une étude peut tenir constants.',
  units: 'unités',
  '2. People': '2. Personnes',
  'One row a person, with the key of their unit. The same file twice changes nothing; a corrected file changes what it corrects. An empty email is somebody who gets no mails and answers with a code on paper. An empty time_zone is that of the unit or the organisation, and a column country may name the country, such as DE; leave_from and leave_until, days such as 2027-03-01, say when somebody is away and not asked. A column reach, such as slack:U012ABCDEF, teams:anna@example.com or sms:+4930123456, has somebody written to by direct message instead of mail, where that is set up. Up to two more columns, such as age or shift, are attributes by which results may be broken down.':
    'Une ligne par personne, avec la clé de son unité. Le même fichier importé deux fois ne change rien\u202f; un fichier corrigé change ce qu’il corrige. Si email est vide, la personne ne reçoit pas d’e-mail et répond avec un code sur papier. Si time_zone est vide, c’est le fuseau de l’unité ou de l’organisation qui vaut, et une colonne country peut indiquer le pays, par exemple DE\u202f; leave_from et leave_until, des jours tels que 2027-03-01, indiquent quand une personne est absente et n’est pas interrogée. Une colonne reach, par exemple slack:U012ABCDEF, teams:anna@example.com ou sms:+4930123456, fait écrire à la personne par message direct plutôt que par e-mail, là où c’est configuré. Jusqu’à deux colonnes supplémentaires, comme l’âge ou l’équipe, sont des attributs selon lesquels les résultats peuvent être ventilés.',
  people: 'personnes',
  'Days off': 'Jours chômés',
  Import: 'Importer',
  'Who can be asked, and where they belong. Answers are shown for units, never for a person.':
    'Qui peut être interrogé, et dans quelle unité. Les réponses sont affichées par unité, jamais pour une personne.',
  'Leave both empty when the person is back.':
    'Laissez les deux vides quand la personne est de retour.',
  'When is {name} away?': 'Quelles sont les dates d’absence de {name}\u202f?',
  'Nobody is asked by a wave that opens while they are away, or reminded. Who was asked before keeps the link.':
    'Une vague qui s’ouvre pendant une absence n’interroge pas la personne, et aucune relance ne lui est envoyée. Qui a été interrogé auparavant garde le lien.',
  'Empty if it has begun.': 'Vide si elle a déjà commencé.',
  'Empty until further notice.': 'Vide jusqu’à nouvel ordre.',
  'Import people': 'Importer des personnes',
  'Find a person': 'Trouver une personne',
  'Nobody is reached in this way.': 'Personne n’est joint de cette façon.',
  'Nobody who is reached in this way matches “{search}”.':
    'Parmi les personnes jointes de cette façon, aucune ne correspond à «\u202f{search}\u202f».',
  'Nobody matches “{search}”.': 'Personne ne correspond à «\u202f{search}\u202f».',
  'No people yet': 'Aucune personne pour l’instant',
  'Import units first, then people: a row a person with the key of a unit, and with an email address where there is one.':
    'Importez d’abord les unités, puis les personnes\u202f: une ligne par personne avec la clé d’une unité et, s’il y en a une, une adresse e-mail.',
  'Name, address or key': 'Nom, adresse ou clé',
  'Reached by': 'Canal',
  'from {from} until {until}': 'du {from} au {until}',
  'from {from}': 'à partir du {from}',
  'until {until}': 'jusqu’au {until}',
  Country: 'Pays',
  Key: 'Clé',
  Away: 'Absence',
  'when {name} is away': '(absence de {name})',
  'Units that are asked': 'Unités interrogées',
  '({count} branches left out)': {
    one: '({count} branche exclue)',
    other: '({count} branches exclues)',
  },
  '{count} more units: search by name or key to find them.': {
    one: '{count} autre unité\u202f: cherchez par nom ou par clé pour la trouver.',
    other: '{count} autres unités\u202f: cherchez par nom ou par clé pour les trouver.',
  },
  'Name or key': 'Nom ou clé',
  'People here': 'Personnes ici',
  'With all below': 'Avec tout ce qui en dépend',
  'Units of the organisation': 'Unités de l’organisation',
  'Import units': 'Importer des unités',
  'Start with the tree of units: a file with a key, a name and the key of the parent.':
    'Commencez par l’arborescence des unités\u202f: un fichier avec une clé, un nom et la clé de l’unité supérieure.',
  SMS: 'SMS',
  'Code on paper': 'Code sur papier',
  'Any way': 'Tous les canaux',
  Reorganisations: 'Réorganisations',
  'Which units became which. Studies count units that became of each other as one from the first wave to the last, and the page of a unit tells what it came of. Nothing that is stored is moved.':
    'Quelles unités sont devenues lesquelles. Les études comptent comme une seule, de la première vague à la dernière, les unités issues les unes des autres, et la page d’une unité dit d’où elle vient. Rien de ce qui est enregistré n’est déplacé.',
  'No reorganisation has been stated': 'Aucune réorganisation n’a été indiquée',
  'State one when units were merged or split, or when one took in another or gave a part away. It is not needed for a new key, a new name or a new place in the tree: import the file of units with the column former_key, and the unit goes on with all it has.':
    'Indiquez-en une quand des unités ont été fusionnées ou scindées, ou quand l’une en a absorbé une autre ou cédé une partie. Ce n’est pas nécessaire pour une nouvelle clé, un nouveau nom ou une nouvelle place dans l’arbre : importez le fichier des unités avec la colonne former_key, et l’unité continue avec tout ce qu’elle a.',
  'State a reorganisation': 'Indiquer une réorganisation',
  'It takes two units. Import the tree of units first.':
    'Il faut deux unités. Importez d’abord l’arbre des unités.',
  'When it happened': 'Quand cela s’est passé',
  'The first day of the units that came of it.': 'Le premier jour des unités qui en sont issues.',
  'These units': 'Ces unités',
  'became these': 'sont devenues celles-ci',
  'A unit that goes on stands on both sides: one that takes another in, or one that gives a part away.':
    'Une unité qui continue figure des deux côtés : celle qui en absorbe une autre, ou celle qui cède une partie.',
  'is a day to come': 'est dans le futur',
  '{side}: find a unit': '{side} : rechercher une unité',
  'None is chosen.': 'Aucune n’est choisie.',
  '{before} became {after}': '{before} → {after}',
  '{unit} gave a part to {others}': '{unit} a cédé une partie à {others}',
  '{unit} took in {others}': '{unit} a absorbé {others}',
  'Before {day} {before} count together, from then on {after}, each time weighted by people.':
    'Avant le {day}, {before} comptent ensemble, ensuite {after}, chaque fois pondérées par les personnes.',
  'Before {day} {before} count together, weighted by people; from then on {after}.':
    'Avant le {day}, {before} comptent ensemble, pondérées par les personnes ; ensuite {after}.',
  'Before {day} {before} counts; from then on {after} count together, weighted by people.':
    'Avant le {day}, {before} compte ; ensuite {after} comptent ensemble, pondérées par les personnes.',
  'Before {day} {before} counts, from then on {after}.':
    'Avant le {day}, {before} compte, ensuite {after}.',
  'What was stated, newest first': 'Ce qui a été indiqué, le plus récent d’abord',
  'Stated by {name} on {day}': 'Indiqué par {name} le {day}',
  'Take back: {reorganisation}': 'Retirer : {reorganisation}',
  'Take this reorganisation back?': 'Retirer cette réorganisation ?',
  '“{reorganisation}” is no longer said then. Each unit stands for itself again in studies, and no page tells the past of another. What is stored of them stays as it is.':
    '« {reorganisation} » n’est alors plus indiqué. Dans les études, chaque unité compte à nouveau pour elle-même, et aucune page ne montre le passé d’une autre. Ce qui est enregistré d’elles reste tel quel.',
};
