import type { Catalogue } from '../../say.ts';

/** What is wrong with a value. */
export const faults: Catalogue = {
  'must have at least {limit} characters': 'doit compter au moins {limit} caractères',
  'must have at most {limit} characters': 'doit compter au plus {limit} caractères',
  'a manager needs a unit; the other roles have none':
    'le rôle de responsable a besoin d’une unité ; les autres rôles n’en ont pas',
  'name at least one thing it may do': 'indiquez au moins une chose qu’elle permet',
  'must not be before the first day': 'ne doit pas précéder le premier jour',
  'must be within {days} days of the first day':
    'doit se situer dans les {days} jours qui suivent le premier jour',
  'is not the key of a sheet': 'n’est pas la clé d’une feuille de codes',
  'must be a time from 08:00 to 17:59': 'doit être une heure entre 08:00 et 17:59',
  'needs a first or a last day': 'exige un premier ou un dernier jour',
  'the last day is before the first': 'le dernier jour précède le premier',
  'must not be empty': 'ne doit pas être vide',
  'must be a single line without control characters':
    'doit tenir sur une seule ligne, sans caractères de contrôle',
  'must be one paragraph without control characters':
    'doit tenir en un seul paragraphe, sans caractères de contrôle',
  'must be text without control characters': 'doit être un texte sans caractères de contrôle',
  'must be at most {limit} characters': 'ne doit pas dépasser {limit} caractères',
  'is neither a day such as 2026-03-31 nor a time such as 2026-03-31T21:30:00Z':
    'n’est ni un jour comme 2026-03-31 ni un instant comme 2026-03-31T21:30:00Z',
  'must be a number, or true or false': 'doit être un nombre, ou true ou false',
  'is written as csat:4,fcr:1': 's’écrit sous la forme csat:4,fcr:1',
  'must be 1 to 200 letters, digits or signs without spaces':
    'doit compter de 1 à 200 lettres, chiffres ou signes, sans espaces',
  'must lie above the lower end of the scale': 'doit être au-dessus du bas de l’échelle',
  'must be 10, from a lower end of 0: recommendation is asked from 0 to 10':
    'doit être 10, pour un bas d’échelle de 0 : la recommandation se demande de 0 à 10',
  'must lie on the scale, above its lower end, and is for shares alone':
    'doit se trouver sur l’échelle, au-dessus de son point le plus bas, et ne vaut que pour des parts',
  'is not a colour such as #1d4ed8': 'n’est pas une couleur comme #1d4ed8',
  'is not a picture in base64': 'n’est pas une image en base64',
  'must be a picture of at most 30 kB': 'doit être une image de 30 ko au plus',
  'must be above the lowest value': 'doit être supérieur à la valeur la plus basse',
  'is a share only where values run from 0 to 100 per cent':
    'n’est une part que si les valeurs vont de 0 à 100 pour cent',
  'is a net score only where values run from -100 to 100':
    'n’est un score net que si les valeurs vont de -100 à 100',
  'is a rate only where values begin at 0 or above':
    'n’est un taux que si les valeurs commencent à 0 ou plus',
  'a measure that stands for a construct needs both ends of its scale':
    'une mesure qui représente une dimension a besoin des deux extrémités de son échelle',
  'the upper end of the scale must lie above the lower one':
    'le haut de l’échelle doit être au-dessus du bas',
  'is not the id of an item': 'n’est pas l’identifiant d’une question',
  'state at most {limit} values': 'indiquez au plus {limit} valeurs',
  'a value stands there twice': 'une valeur figure deux fois',
  'is not a value': 'n’est pas une valeur',
  'a choice needs two answers or more': 'un choix a besoin d’au moins deux réponses',
  'a choice has at most 20 answers': 'un choix compte au plus 20 réponses',
  'two answers have the same value': 'deux réponses ont la même valeur',
  'two answers have the same words': 'deux réponses ont le même libellé',
  'must be a question of your own': 'doit être une question qui vous est propre',
  'is asked of everybody, and cannot branch':
    'est posée à tout le monde et ne peut pas dépendre d’une autre',
  'counts for no construct': 'ne compte pour aucune dimension',
  'cannot be followed up': 'ne peut pas être suivie d’une relance',
  'ask at least one thing': 'posez au moins une question',
  'is not a rule such as FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU':
    'n’est pas une règle comme FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU',
  'may use {parts} only; the time of day has a field of its own':
    'ne peut utiliser que {parts} ; l’heure a son propre champ',
  'needs one of FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY and FREQ=YEARLY':
    'exige FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY ou FREQ=YEARLY',
  'must be a time from 08:00 to 17:59, such as 09:00':
    'doit être une heure entre 08:00 et 17:59, par exemple 09:00',
  'is not a statement': 'n’est pas une affirmation',
  'Please answer at least one statement.': 'Répondez à au moins une affirmation.',
  'None of these applies: there would be nothing to compare. Answer at least one that does.':
    'Aucune ne s’applique : il n’y aurait rien à comparer. Répondez à au moins une affirmation qui s’applique.',
  'is missing': 'manque',
  'must be {choices}': 'doit être {choices}',
  'holds what is not known here: {keys}': 'contient ce qui n’est pas connu ici : {keys}',
  'must be text': 'doit être un texte',
  'must be a number': 'doit être un nombre',
  'must be a whole number': 'doit être un nombre entier',
  'must be true or false': 'doit être true ou false',
  'must be a list': 'doit être une liste',
  'must be an object': 'doit être un objet',
  'must be a date': 'doit être une date',
  'must be {expected}': 'doit être {expected}',
  'is not an id': 'n’est pas un identifiant',
  'is not an address such as https://example.org':
    'n’est pas une adresse comme https://example.org',
  'is not an instant such as 2026-01-31T09:00:00Z':
    'n’est pas un instant comme 2026-01-31T09:00:00Z',
  'is not a day such as 2026-01-31': 'n’est pas un jour comme 2026-01-31',
  'must have at least 1 character': 'doit compter au moins 1 caractère',
  'must have at least 1 entry': 'doit compter au moins 1 entrée',
  'must have at least {limit} entries': 'doit compter au moins {limit} entrées',
  'must be at least {limit}': 'doit être d’au moins {limit}',
  'must be more than {limit}': 'doit être supérieur à {limit}',
  'must have at most 1 character': 'doit compter au plus 1 caractère',
  'must have at most 1 entry': 'doit compter au plus 1 entrée',
  'must have at most {limit} entries': 'doit compter au plus {limit} entrées',
  'must be at most {limit}': 'doit être d’au plus {limit}',
  'must be less than {limit}': 'doit être inférieur à {limit}',
  'must say what was done and found, in ten characters or more':
    'doit dire, en dix caractères ou plus, ce qui a été fait et constaté',
  'is not an address': 'n’est pas une adresse e-mail',
  'is not a language tag such as en or de-CH': 'n’est pas un code de langue comme en ou de-CH',
  'is not an IANA time zone such as Europe/Berlin':
    'n’est pas un fuseau horaire IANA comme Europe/Berlin',
  'is not a country of two letters such as DE': 'n’est pas un pays en deux lettres comme DE',
  'is not a check': 'n’est pas un point de contrôle',
  'is not a date': 'n’est pas une date',
  'is not a day of a walk': 'n’est pas un jour de parcours',
  'is not 16 hexadecimal digits': 'ne compte pas 16 chiffres hexadécimaux',
  'send the picture as image/jpeg': 'envoyez l’image en image/jpeg',
  'Ask at least one question that is not an open one, or have an open one followed up.':
    'Posez au moins une question qui ne soit pas ouverte, ou faites relancer une question ouverte.',
  'Ask at most {limit} open questions.': 'Posez au plus {limit} questions ouvertes.',
  'The bank has no item {id}.': 'La banque n’a pas de question {id}.',
  '{id} is asked twice.': '{id} est posée deux fois.',
  'There is no construct {construct}.': 'Il n’existe pas de dimension {construct}.',
  'Only an open question can be followed up.': 'Seule une question ouverte peut être relancée.',
  '{id} asks about the answer to {after}, which has to come before it.':
    '{id} porte sur la réponse à {after}, qui doit venir avant.',
  'The question it depends on has to come before it.':
    'La question dont elle dépend doit venir avant.',
  'It cannot depend on an open question.': 'Elle ne peut pas dépendre d’une question ouverte.',
  'It depends on an answer that is not offered.':
    'Elle dépend d’une réponse qui n’est pas proposée.',
  '"{id}" is not an open question of the instrument':
    '« {id} » n’est pas une question ouverte de l’instrument',
  '{id} follows {other}, which this form does not ask':
    '{id} suit {other}, que cette forme ne pose pas',
  'must say one thing: another day, whether it is skipped, a question besides, or why it opens before results are shared':
    'doit dire une seule chose\u202f: un autre jour, si la vague est omise, une question en plus, ou pourquoi elle s’ouvre avant le partage des résultats',
  'choose at least one unit': 'choisissez au moins une unité',
  'choose at most {limit} units': 'choisissez au plus {limit} unités',
  'names a unit twice': 'nomme deux fois une unité',
  'are the same units as before: nothing became of them':
    'sont les mêmes unités qu’avant : rien n’en est devenu',
  'choose at least one answer that leads to it': 'choisissez au moins une réponse qui y mène',
  'choose at most {limit} answers that lead to it':
    'choisissez au plus {limit} réponses qui y mènent',
  'ask at most {limit} things': 'posez au plus {limit} questions',
  'must say {part} once only': 'ne doit contenir {part} qu’une fois',
  'must have numbers from 1 to {most} in {part}, or as many from the end':
    'doit avoir dans {part} des nombres de 1 à {most}, ou autant depuis la fin',
  'must have numbers from 1 to {most} in {part}':
    'doit avoir dans {part} des nombres de 1 à {most}',
  'must have a number from 1 to {most} in {part}': 'doit avoir dans {part} un nombre de 1 à {most}',
  'must have days of the week in BYDAY, such as 2TU or MO,FR':
    'doit avoir dans BYDAY des jours de la semaine, comme 2TU ou MO,FR',
};
