import type { Catalogue } from '@throughline/speech';

/** Verdicts and links in words. */
export const verdicts: Catalogue = {
  '“{name}”': '« {name} »',
  '“{code}”': '« {code} »',
  'better “{code}”': 'un meilleur niveau de « {code} »',
  'worse “{code}”': 'un moins bon niveau de « {code} »',
  'higher {metric}': 'un niveau plus élevé de {metric}',
  'lower {metric}': 'un niveau plus bas de {metric}',
  'points of it': 'points de ce score',
  'percentage points': 'points de pourcentage',
  'without any one unit': 'sans l’une ou l’autre unité',
  'without the most influential units': 'sans les unités les plus influentes',
  'on ranks': 'sur les rangs',
  'without adjustments': 'sans ajustement',
  'corrected for few units': 'corrigé pour un petit nombre d’unités',
  'against shuffled units': 'face à des unités permutées',
  'against an outcome it cannot move': 'face à un résultat qu’il ne peut pas faire évoluer',
  'against something unmeasured': 'face à un facteur non mesuré',
  'not tested': 'non vérifié',
  holds: 'tient',
  'does not hold': 'ne tient pas',
  no: 'aucune',
  one: 'une',
  two: 'deux',
  three: 'trois',
  four: 'quatre',
  five: 'cinq',
  six: 'six',
  seven: 'sept',
  eight: 'huit',
  nine: 'neuf',
  ten: 'dix',
  zero: 'zéro',
  'just above zero': 'juste au-dessus de zéro',
  'just below zero': 'juste au-dessous de zéro',
  'just under 1': 'juste au-dessous de 1',
  'just above −1': 'juste au-dessus de −1',
  'units in the model': 'unités dans le modèle',
  'rows in the model': 'lignes dans le modèle',
  'periods with both sides': 'périodes avec les deux côtés',
  'periods to estimate from': 'périodes pour l’estimation',
  'measures in the files': 'mesures dans les fichiers',
  'measures that move inside units': 'mesures qui évoluent au sein des unités',
  'units with the properties held constant':
    'unités dont les propriétés maintenues constantes sont connues',
  'properties that differ between units': 'propriétés qui diffèrent entre les unités',
  'scores that are a property of their unit': 'scores qui sont une propriété de leur unité',
  '{need} {what}, {have} there': '{need} {what}, dont {have} disponibles',
  '{need} {what}, {have} there (not {absent})':
    '{need} {what}, dont {have} disponibles (hors {absent})',
  'Cannot tell yet: {count} units are too few to pin a link down.': {
    one: 'Impossible à dire à ce stade : {count} unité ne suffit pas pour cerner un lien.',
    other: 'Impossible à dire à ce stade : {count} unités ne suffisent pas pour cerner un lien.',
  },
  'From one snapshot alone we cannot tell yet whether it is passed on.':
    'Un seul instantané ne permet pas encore de dire si c’est transmis aux clients.',
  'The 95 % interval runs from {low} to {high}.': 'L’intervalle à 95 % va de {low} à {high}.',
  'A link this close is rare. Make sure that the two figures are not one and the same.':
    'Un lien aussi étroit est rare. Assurez-vous que les deux chiffres ne sont pas un seul et même chiffre.',
  'A verdict needs at least {units} units and {waves} closed waves, so that units can be compared with themselves over time.':
    'Un verdict demande au moins {units} unités et {waves} vagues closes, pour que les unités puissent être comparées à elles-mêmes dans le temps.',
  '{count} more units': { one: '{count} unité de plus', other: '{count} unités de plus' },
  '{count} more waves': { one: '{count} vague de plus', other: '{count} vagues de plus' },
  'What would let us tell: {units} and {waves}.':
    'Ce qui permettrait de le dire : {units} et {waves}.',
  'What would let us tell: {missing}.': 'Ce qui permettrait de le dire : {missing}.',
  'Both are there. What would let us tell is that comparison over all waves, with the hypothesis declared before; one snapshot cannot.':
    'Les deux sont réunies. Ce qui permettrait de le dire, c’est cette comparaison sur toutes les vagues, avec une hypothèse déclarée auparavant ; un seul instantané ne le peut pas.',
  'This snapshot of {count} units shows no clear link between {construct} and {metric}.': {
    one: 'Cet instantané de {count} unité ne montre aucun lien net entre {construct} et {metric}.',
    other:
      'Cet instantané de {count} unités ne montre aucun lien net entre {construct} et {metric}.',
  },
  'In this snapshot, units that score higher on {construct} tend to be higher on {metric}.':
    'Dans cet instantané, les unités dont le score est plus élevé pour {construct} ont tendance à être plus hautes pour {metric}.',
  'In this snapshot, units that score higher on {construct} tend to be higher on {metric}, which is worse.':
    'Dans cet instantané, les unités dont le score est plus élevé pour {construct} ont tendance à être plus hautes pour {metric}, ce qui est moins bon.',
  'In this snapshot, units that score higher on {construct} tend to be lower on {metric}, which is worse.':
    'Dans cet instantané, les unités dont le score est plus élevé pour {construct} ont tendance à être plus basses pour {metric}, ce qui est moins bon.',
  'In this snapshot, units that score higher on {construct} tend to be lower on {metric}, which is better.':
    'Dans cet instantané, les unités dont le score est plus élevé pour {construct} ont tendance à être plus basses pour {metric}, ce qui est mieux.',
  'The 95 % interval runs from {low} to {high}, so wide that it fits anything from {from} to {to}.':
    'L’intervalle à 95 % va de {low} à {high} : il est si large que tout y est possible, entre {from} et {to}.',
  'The 95 % interval runs from {low} to {high}, so wide that its size stays open.':
    'L’intervalle à 95 % va de {low} à {high} : il est si large que la force du lien reste ouverte.',
  'The 95 % interval runs from {low} to {high}, narrow, but among so few units a single unusual one can move it a long way.':
    'L’intervalle à 95 % va de {low} à {high} ; il est étroit, mais avec si peu d’unités, une seule unité atypique peut beaucoup le déplacer.',
  'It includes zero: these units may show no link at all, and any link there is would be next to none.':
    'Il comprend zéro : ces unités ne montrent peut-être aucun lien, et s’il en existe un, il est presque nul.',
  'It includes zero: these units may show no link at all, and what fits is anything from {from} to {to}.':
    'Il comprend zéro : ces unités ne montrent peut-être aucun lien, et tout est possible entre {from} et {to}.',
  'It lies above zero: chance alone would seldom produce such a pattern.':
    'Il se situe au-dessus de zéro : le hasard seul produirait rarement une telle configuration.',
  'It lies below zero: chance alone would seldom produce such a pattern.':
    'Il se situe au-dessous de zéro : le hasard seul produirait rarement une telle configuration.',
  'How close the link is stays open: anything from {from} to {to} fits.':
    'La force du lien reste ouverte : tout est possible entre {from} et {to}.',
  'If good treatment is passed on, a higher score for {construct} should go with a higher {metric}, and the correlation should lie above zero.':
    'Si un bon traitement est transmis aux clients, un score plus élevé pour {construct} devrait aller de pair avec un niveau plus élevé de {metric}, et la corrélation devrait se situer au-dessus de zéro.',
  'If good treatment is passed on, a higher score for {construct} should go with a lower {metric}, as lower is better here, and the correlation should lie below zero.':
    'Si un bon traitement est transmis aux clients, un score plus élevé pour {construct} devrait aller de pair avec un niveau plus bas de {metric}, puisqu’ici moins vaut mieux, et la corrélation devrait se situer au-dessous de zéro.',
  'This sets one wave against one period. It is a snapshot, and an association, not proof of cause: it does not say which of the two came first.':
    'Une vague est ici placée face à une période. C’est un instantané, et une association, non la preuve d’une cause : il ne dit pas lequel des deux est venu en premier.',
  'Units differ in much else, such as their customers, place, size and kind of work, and any of that can lie behind both figures.':
    'Les unités diffèrent par bien d’autres aspects, comme leurs clients, leur lieu, leur taille et le type de travail, et chacun d’eux peut se trouver derrière les deux chiffres.',
  'Cannot tell yet: no wave has closed.':
    'Impossible à dire à ce stade : aucune vague n’est close.',
  'Scores appear when the first wave closes. Then they can be set beside what customers say.':
    'Les scores apparaissent à la clôture de la première vague. Ils peuvent alors être rapprochés de ce que disent les clients.',
  'Cannot tell yet: nothing is known about customers.':
    'Impossible à dire à ce stade : rien n’est connu des clients.',
  'There are scores for {construct}, and no customer figures to set beside them. Bring in a file of outcomes with a figure per unit and period.':
    'Il y a des scores pour {construct}, mais aucun résultat client à placer en regard. Apportez un fichier de résultats clients avec un chiffre par unité et par période.',
  'Cannot tell yet: these {count} units give no correlation with an interval.': {
    one: 'Impossible à dire à ce stade : cette {count} unité ne donne pas de corrélation avec un intervalle.',
    other:
      'Impossible à dire à ce stade : ces {count} unités ne donnent pas de corrélation avec un intervalle.',
  },
  'Cannot tell yet: no unit has both a score and a customer figure.':
    'Impossible à dire à ce stade : aucune unité n’a à la fois un score et un résultat client.',
  'Cannot tell yet: only {count} units have both a score and a customer figure.': {
    one: 'Impossible à dire à ce stade : seule {count} unité a à la fois un score et un résultat client.',
    other:
      'Impossible à dire à ce stade : seules {count} unités ont à la fois un score et un résultat client.',
  },
  'A link is drawn from {needed} units on: {count} more units need both a score for {construct} and a figure for {metric}. With fewer, a single unit could turn the picture round.':
    {
      one: 'Un lien est tracé à partir de {needed} unités : il faut {count} unité de plus ayant à la fois un score pour {construct} et un chiffre pour {metric}. Avec moins, une seule unité pourrait inverser l’image.',
      other:
        'Un lien est tracé à partir de {needed} unités : il faut {count} unités de plus ayant à la fois un score pour {construct} et un chiffre pour {metric}. Avec moins, une seule unité pourrait inverser l’image.',
    },
  'Whether two things go together shows only where both differ from unit to unit.':
    'Que deux choses aillent de pair ne se voit que là où les deux diffèrent d’une unité à l’autre.',
  'Cannot tell yet: all {count} units have the same score for {construct}.': {
    one: 'Impossible à dire à ce stade : la {count} unité a le même score pour {construct}.',
    other:
      'Impossible à dire à ce stade : les {count} unités ont toutes le même score pour {construct}.',
  },
  'Cannot tell yet: all {count} units have the same figure for {metric}.': {
    one: 'Impossible à dire à ce stade : la {count} unité a le même chiffre pour {metric}.',
    other:
      'Impossible à dire à ce stade : les {count} unités ont toutes le même chiffre pour {metric}.',
  },
  'Cannot tell yet: all {count} units have the same score for {construct} and the same figure for {metric}.':
    {
      one: 'Impossible à dire à ce stade : la {count} unité a le même score pour {construct} et le même chiffre pour {metric}.',
      other:
        'Impossible à dire à ce stade : les {count} unités ont toutes le même score pour {construct} et le même chiffre pour {metric}.',
    },
  'next to no link': 'un lien presque nul',
  'a weak link': 'un lien faible',
  'a weak link the wrong way round': 'un lien faible en sens inverse',
  'a moderate link': 'un lien modéré',
  'a moderate link the wrong way round': 'un lien modéré en sens inverse',
  'a strong link': 'un lien fort',
  'a strong link the wrong way round': 'un lien fort en sens inverse',
  'Across {count} units the correlation is {r}: next to no link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'Sur {count} unité, la corrélation est de {r} : un lien presque nul, sur une échelle de −1 (exactement opposé) à 1 (exactement de concert) en passant par zéro (aucun lien).',
      other:
        'Sur {count} unités, la corrélation est de {r} : un lien presque nul, sur une échelle de −1 (exactement opposé) à 1 (exactement de concert) en passant par zéro (aucun lien).',
    },
  'Across {count} units the correlation is {r}: a weak link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'Sur {count} unité, la corrélation est de {r} : un lien faible, sur une échelle de −1 (exactement opposé) à 1 (exactement de concert) en passant par zéro (aucun lien).',
      other:
        'Sur {count} unités, la corrélation est de {r} : un lien faible, sur une échelle de −1 (exactement opposé) à 1 (exactement de concert) en passant par zéro (aucun lien).',
    },
  'Across {count} units the correlation is {r}: a moderate link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'Sur {count} unité, la corrélation est de {r} : un lien modéré, sur une échelle de −1 (exactement opposé) à 1 (exactement de concert) en passant par zéro (aucun lien).',
      other:
        'Sur {count} unités, la corrélation est de {r} : un lien modéré, sur une échelle de −1 (exactement opposé) à 1 (exactement de concert) en passant par zéro (aucun lien).',
    },
  'Across {count} units the correlation is {r}: a strong link, on a scale from −1 (exactly opposite) through zero (no link) to 1 (exactly in step).':
    {
      one: 'Sur {count} unité, la corrélation est de {r} : un lien fort, sur une échelle de −1 (exactement opposé) à 1 (exactement de concert) en passant par zéro (aucun lien).',
      other:
        'Sur {count} unités, la corrélation est de {r} : un lien fort, sur une échelle de −1 (exactement opposé) à 1 (exactement de concert) en passant par zéro (aucun lien).',
    },
  '{count} units': { one: '{count} unité', other: '{count} unités' },
  'Of the {units} in the upper half for {construct}, {count} are in the upper half for {metric}; without a link it would be about {expected}.':
    {
      one: 'Sur {units} dans la moitié supérieure pour {construct}, {count} se trouve dans la moitié supérieure pour {metric} ; sans lien, ce serait environ {expected}.',
      other:
        'Sur {units} dans la moitié supérieure pour {construct}, {count} se trouvent dans la moitié supérieure pour {metric} ; sans lien, ce serait environ {expected}.',
    },
  'Of the {units} in the upper half for {construct}, {count} are in the lower half for {metric}; without a link it would be about {expected}.':
    {
      one: 'Sur {units} dans la moitié supérieure pour {construct}, {count} se trouve dans la moitié inférieure pour {metric} ; sans lien, ce serait environ {expected}.',
      other:
        'Sur {units} dans la moitié supérieure pour {construct}, {count} se trouvent dans la moitié inférieure pour {metric} ; sans lien, ce serait environ {expected}.',
    },
};
