import type { Catalogue } from '@throughline/speech';

/** Reports and slides, and what is said to whoever asks for a file. */
export const exports: Catalogue = {
  'Is it passed on?': 'Est-ce transmis ?',
  'There is no such export of yours.': 'Vous n’avez pas d’export de ce type.',
  'The file is not there yet.': 'Le fichier n’est pas encore prêt.',
  'You have asked for {count} files within an hour. Try again later.':
    'Vous avez demandé {count} fichiers en une heure. Réessayez plus tard.',
  'This is of the whole organisation, and you see your own branch. An Excel workbook holds its figures.':
    'Ce document porte sur toute l’organisation, et vous voyez votre propre branche. Un classeur Excel en contient les chiffres.',
  'There is no result yet: the hypotheses are not registered, or their first run is not done.':
    'Il n’y a pas encore de résultat : les hypothèses ne sont pas enregistrées, ou leur premier calcul n’est pas terminé.',
  'There is nothing to export yet: no wave has been released.':
    'Il n’y a encore rien à exporter : aucune vague n’a été publiée.',
  'Is it passed on? {organisation}': 'Est-ce transmis ? {organisation}',
  'Is it passed on? {organisation}, {day}': 'Est-ce transmis ? {organisation}, {day}',
  'Whether the way people are treated inside is passed on to customers, and how sure':
    'Si la façon dont les personnes sont traitées en interne se transmet aux clients, et avec quelle certitude',
  '{organisation} (demonstration)': '{organisation} (démonstration)',
  '{organisation}. Seen {instant}.': '{organisation}. Vu le {instant}.',
  'Newest wave: {wave}.': 'Vague la plus récente : {wave}.',
  '{pulse}, wave {number}, closed {day}': '{pulse}, vague {number}, close le {day}',
  Demonstration: 'Démonstration',
  'The organisation, its people and every figure here are made up.':
    'L’organisation, ses membres et tous les chiffres présentés ici sont fictifs.',
  'Page {number} of {count}': 'Page {number} sur {count}',
  and: 'et',
  '{id}: {text}': '{id} : {text}',
  '{low} to {high}': '{low} à {high}',
  '{from} to {to}': '{from} vers {to}',
  'From {units} over {periods}, {firstPeriod} to {lastPeriod}.':
    'Sur {units} et {periods}, de {firstPeriod} à {lastPeriod}.',
  'Nothing that they speak of has been measured yet.':
    'Rien de ce dont elles parlent n’a encore été mesuré.',
  '{count} waves': { one: '{count} vague', other: '{count} vagues' },
  '{count} pairs': { one: '{count} paire', other: '{count} paires' },
  'Declared after the data were known.': 'Déclaré alors que les données étaient déjà connues.',
  '{count} groups of a unit and period were too small to be shown alone, and are left out.': {
    one: '{count} groupe d’une unité et d’une période était trop petit pour être montré seul et n’est pas pris en compte.',
    other:
      '{count} groupes d’une unité et d’une période étaient trop petits pour être montrés seuls et ne sont pas pris en compte.',
  },
  '{count} scores were imported: they come from an earlier tool, as it showed them.': {
    one: '{count} score a été importé : il provient d’un outil antérieur, tel que celui-ci l’affichait.',
    other:
      '{count} scores ont été importés : ils proviennent d’un outil antérieur, tels que celui-ci les affichait.',
  },
  'Computed {instant}.': 'Calculé le {instant}.',
  'This is look number {number} at this version in its quarter, and is corrected for all of them: whoever looks often enough finds something.':
    'C’est l’examen numéro {number} de cette version dans son trimestre, et il est corrigé pour tous ces examens : qui regarde assez souvent trouve quelque chose.',
  'This is an association over time, not proof of cause.':
    'C’est une association dans le temps, non la preuve d’une cause.',
  'Version {version}, registered {instant} by {name}, after data were known.':
    'Version {version}, enregistrée le {instant} par {name}, alors que des données étaient déjà connues.',
  'Version {version}, registered {instant} by {name}, before its data were known.':
    'Version {version}, enregistrée le {instant} par {name}, avant que ses données soient connues.',
  'Declared: {periods} from the first to the second; the smallest effect that matters, {effect}; at least {units}, {waves} and {pairs} of both sides.':
    'Déclaré : {periods} de la première à la seconde mesure ; plus petit effet qui compte : {effect} ; au moins {units}, {waves} et {pairs} des deux côtés.',
  'SHA-256 of what was declared: {hash}': 'SHA-256 de ce qui a été déclaré : {hash}',
  'What came of the hypotheses': 'Ce que sont devenues les hypothèses',
  'What came of the hypotheses, continued': 'Ce que sont devenues les hypothèses (suite)',
  'With reservations': 'Avec réserves',
  'With reservations: {sentences}': 'Avec réserves : {sentences}',
  'What would change the verdict': 'Ce qui changerait le verdict',
  'What would change the verdict: {sentences}': 'Ce qui changerait le verdict : {sentences}',
  'What was declared, and when': 'Ce qui a été déclaré, et quand',
  'No estimate can be made from these figures.':
    'Aucune estimation n’est possible à partir de ces chiffres.',
  'There is too little for an estimate yet.':
    'Il y a encore trop peu de données pour une estimation.',
  'From and to': 'De et vers',
  'Estimate (95 %)': 'Estimation (95 %)',
  '90 % interval': 'Intervalle à 90 %',
  '95 % interval': 'Intervalle à 95 %',
  Units: 'Unités',
  Pairs: 'Paires',
  'Unit by unit': 'Unité par unité',
  'Which comes first': 'Ce qui vient en premier',
  'What it goes through': 'Par où cela passe',
  Checks: 'Vérifications',
  'The finding': 'Le résultat',
  '{id}: what lies behind it': '{id} : ce qu’il y a derrière',
  '{estimate}, 90 % {interval}': '{estimate}, 90 % : {interval}',
  '{path}: estimate {estimate}, 90 % interval {inner}, 95 % interval {outer}, on an axis from {start} to {end}. Too small to matter is less than {smallest} either way.':
    '{path} : estimation {estimate}, intervalle à 90 % {inner}, intervalle à 95 % {outer}, sur un axe de {start} à {end}. Est trop petit pour compter ce qui est inférieur à {smallest} dans un sens comme dans l’autre.',
  'Correlation r of {first} and {second} within units by distance in periods, what all units share taken out, with 95 % intervals. Right of 0 culture comes first, left of it customers do. Large: {periods}, as declared. The sentence is what the registered test says; the profile describes.':
    'Corrélation r entre {first} et {second} au sein des unités selon l’écart en périodes, une fois retiré ce que toutes les unités ont en commun, avec intervalles à 95 %. À droite de 0, la culture vient en premier ; à gauche, ce sont les clients. En grand : {periods}, comme déclaré. La phrase est ce que dit le test enregistré ; le profil décrit.',
  'Correlation of {first} and {second} by distance in time: {correlations}.':
    'Corrélation entre {first} et {second} selon l’écart dans le temps : {correlations}.',
  'customers first': 'les clients d’abord',
  'culture first': 'la culture d’abord',
  '{outcome}, by {predictor}': '{outcome}, selon {predictor}',
  'Each point is a unit: its means over all periods that have both sides, the second {periods} after the first, with 95 % intervals. Line: least squares.':
    'Chaque point est une unité : ses moyennes sur toutes les périodes où les deux côtés sont connus, la seconde mesure {periods} après la première, avec intervalles à 95 %. Droite : moindres carrés.',
  'Scatter of {count} units: {across} across, {up} upwards.': {
    one: 'Nuage de points de {count} unité : {across} en abscisse, {up} en ordonnée.',
    other: 'Nuage de points de {count} unités : {across} en abscisse, {up} en ordonnée.',
  },
  'The line goes down by {step} for each 1 across.':
    'La droite descend de {step} pour chaque pas de 1 en abscisse.',
  'The line goes up by {step} for each 1 across.':
    'La droite monte de {step} pour chaque pas de 1 en abscisse.',
  'Too small to matter': 'Trop petit pour compter',
  Axis: 'Axe',
  'Axis at {value}': 'Axe à {value}',
  Estimate: 'Estimation',
  Correlation: 'Corrélation',
  Grid: 'Grille',
  Rule: 'Filet',
  'Line of least squares': 'Droite des moindres carrés',
  'Through it: {effect}.': 'Par cette voie : {effect}.',
  'Past it: {effect}.': 'Hors de cette voie : {effect}.',
  'In standard deviations within units, with 95 % intervals.':
    'En écarts-types au sein des unités, avec intervalles à 95 %.',
};
