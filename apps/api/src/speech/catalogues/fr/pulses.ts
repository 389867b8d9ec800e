import type { Catalogue } from '@throughline/speech';

/** Pulses, waves and questionnaires. */
export const pulses: Catalogue = {
  "people have no attribute '{name}'; import it as a column of people.csv":
    'les personnes n’ont pas d’attribut « {name} » ; importez-le comme colonne de people.csv',
  'the same attribute is named twice': 'le même attribut est cité deux fois',
  '“{text}” asks who somebody is, and the people asked are promised that nobody can tell. To break results down, use an attribute of the people file.':
    '« {text} » demande qui est la personne, alors qu’il est promis aux personnes interrogées que nul ne peut le savoir. Pour ventiler les résultats, utilisez un attribut du fichier des personnes.',
  '“{text}” asks who somebody is, and the people asked are promised that nobody can tell. Take it out of the questionnaire; to break results down, use an attribute of the people file.':
    '« {text} » demande qui est la personne, alors qu’il est promis aux personnes interrogées que nul ne peut le savoir. Retirez-la du questionnaire ; pour ventiler les résultats, utilisez un attribut du fichier des personnes.',
  'one of the units does not exist': 'l’une des unités n’existe pas',
  '“{name}” is not part of what is asked, so it cannot be excepted':
    '« {name} » ne fait pas partie de ce qui est interrogé et ne peut donc pas être exclue',
  'name the questionnaire where the form is “own”, and only there':
    'indiquez le questionnaire si la forme est « own », et seulement dans ce cas',
  'a questionnaire of one’s own has its open questions in itself':
    'un questionnaire personnalisé contient déjà ses questions ouvertes',
  'There is no such pulse.': 'Cette enquête pulse n’existe pas.',
  '{count} people would be asked again too soon, and {left} are left. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later day, or say why they are asked again all the same.':
    {
      one: '{count} personne serait interrogée de nouveau trop tôt, et il en reste {left}. Personne n’est interrogé deux fois en six semaines, ni trois fois en 13 semaines. Choisissez un jour plus tardif, ou dites pourquoi elle est tout de même interrogée.',
      other:
        '{count} personnes seraient interrogées de nouveau trop tôt, et il en reste {left}. Personne n’est interrogé deux fois en six semaines, ni trois fois en 13 semaines. Choisissez un jour plus tardif, ou dites pourquoi elles sont tout de même interrogées.',
    },
  "The audience has {count} people; at least {needed} are needed, so that nobody's answers can be told apart.":
    {
      one: 'Le public visé compte {count} personne ; il en faut au moins {needed}, afin que les réponses de personne ne puissent être distinguées.',
      other:
        'Le public visé compte {count} personnes ; il en faut au moins {needed}, afin que les réponses de personne ne puissent être distinguées.',
    },
  'Wave {number} of this pulse is still open. Close it first.':
    'La vague {number} de cette enquête pulse est encore ouverte. Clôturez-la d’abord.',
  '{count} people have no working day in the {days} days that the wave is open, because of holidays or blackout dates. Choose another day.':
    {
      one: '{count} personne n’a aucun jour ouvré pendant les {days} jours d’ouverture de la vague, à cause de jours fériés ou de jours bloqués. Choisissez un autre jour.',
      other:
        '{count} personnes n’ont aucun jour ouvré pendant les {days} jours d’ouverture de la vague, à cause de jours fériés ou de jours bloqués. Choisissez un autre jour.',
    },
  'This pulse asks about the same as wave {number} of “{name}”, of an audience that differs by only {count} people. The difference of the two results would tell about them alone. Ask the same units, or wait until {days} days have passed.':
    {
      one: 'Cette enquête pulse pose à peu près les mêmes questions que la vague {number} de « {name} », à un public qui ne diffère que de {count} personne. La différence des deux résultats ne parlerait que d’elle. Interrogez les mêmes unités, ou attendez que {days} jours se soient écoulés.',
      other:
        'Cette enquête pulse pose à peu près les mêmes questions que la vague {number} de « {name} », à un public qui ne diffère que de {count} personnes. La différence des deux résultats ne parlerait que d’elles. Interrogez les mêmes unités, ou attendez que {days} jours se soient écoulés.',
    },
  'A pulse asks whole units. With a list of people, whoever picks it could leave one person among strangers and read that person’s answers.':
    'Une enquête pulse interroge des unités entières. Avec une liste de personnes, celui ou celle qui la compose pourrait placer une personne parmi des inconnus et lire ses réponses.',
  'The smallest groups ({k}, for comments {commentK}) were promised to the people asked. They can be raised for the next wave, never lowered.':
    'Les plus petits groupes ({k}, et {commentK} pour les commentaires) ont été promis aux personnes interrogées. Ils peuvent être agrandis pour la prochaine vague, jamais réduits.',
  'The rule {rule} names no day that ever comes, or is not a rule of RFC 5545. Correct it, or choose one of the usual ones.':
    'La règle {rule} ne désigne aucun jour à venir, ou n’est pas une règle de la RFC 5545. Corrigez-la, ou choisissez l’une des règles usuelles.',
  'There is no such planned wave.': 'Cette vague prévue n’existe pas.',
  'is {days} days from {date}; a wave can be moved by at most {limit}':
    'est à {days} jours du {date} ; une vague peut être déplacée de {limit} au plus',
  'must be later; somewhere among the people asked, that morning has come already':
    'doit être plus tard ; quelque part parmi les personnes interrogées, ce matin-là est déjà venu',
  'has no day left that is still to come': 'n’a plus aucun jour à venir',
  'The wave of {day} would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose longer distances or a later start.':
    'La vague du {day} interrogerait de nouveau les mêmes personnes trop tôt. Personne n’est interrogé deux fois en six semaines, ni trois fois en 13 semaines. Choisissez des intervalles plus longs ou un début plus tardif.',
  'This pulse has no schedule. Set one first.':
    'Cette enquête pulse n’a pas de calendrier. Définissez-en d’abord un.',
  'The wave of {day} was due already. Only a wave that is still to come can be moved or skipped.':
    'La vague du {day} est déjà échue. Seule une vague à venir peut être déplacée ou sautée.',
  'By {day} only {people} people may be asked again: nobody is asked twice within six weeks, or three times within 13 weeks. Choose a later start.':
    'D’ici au {day}, seules {people} personnes peuvent être interrogées de nouveau : personne n’est interrogé deux fois en six semaines, ni trois fois en 13 semaines. Choisissez un début plus tardif.',
  'The rule would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks, and these are too few people to take turns in groups. Choose longer distances.':
    'La règle interrogerait de nouveau les mêmes personnes trop tôt. Personne n’est interrogé deux fois en six semaines, ni trois fois en 13 semaines, et ces personnes sont trop peu nombreuses pour être interrogées à tour de rôle par groupes. Choisissez des intervalles plus longs.',
  'The rule would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks, and these people can take turns in {groups} groups at most. Choose longer distances.':
    'La règle interrogerait de nouveau les mêmes personnes trop tôt. Personne n’est interrogé deux fois en six semaines, ni trois fois en 13 semaines, et ces personnes peuvent être interrogées à tour de rôle en {groups} groupes au plus. Choisissez des intervalles plus longs.',
  '{share} %': '{share} %',
  '{low} to {high} %': '{low} à {high} %',
  'Participation is read at most once in 24 hours, so that nobody can watch who answers.':
    'La participation est relevée au plus une fois par 24 heures, afin que personne ne puisse observer qui répond.',
  'Who is asked in wave {number} was frozen when it was launched. Somebody added now could be told from the others by the time alone; they are asked from the next wave on.':
    'Le public de la vague {number} a été figé à son lancement. Une personne ajoutée maintenant se distinguerait des autres par la seule heure ; elle est interrogée à partir de la prochaine vague.',
  'Who is asked in wave {number} was frozen when it was launched. People added now could be told from the others by the time alone; they are asked from the next wave on.':
    'Le public de la vague {number} a été figé à son lancement. Des personnes ajoutées maintenant se distingueraient des autres par la seule heure ; elles sont interrogées à partir de la prochaine vague.',
  'There is no such wave.': 'Cette vague n’existe pas.',
  'The wave is not open.': 'La vague n’est pas ouverte.',
  'The wave is still being opened.': 'La vague est en cours d’ouverture.',
  'The wave is closed already.': 'La vague est déjà clôturée.',
  'item {number}': 'question {number}',
  'send the file as text/csv or application/xliff+xml':
    'envoyez le fichier en text/csv ou en application/xliff+xml',
  'There is no such questionnaire.': 'Ce questionnaire n’existe pas.',
  'Nothing was saved: somebody else has saved version {number} since this page was opened. Open the questionnaire again to see it, and make your changes there.':
    'Rien n’a été enregistré : quelqu’un d’autre a enregistré la version {number} depuis l’ouverture de cette page. Rouvrez le questionnaire pour la voir, et apportez-y vos modifications.',
  'Nothing was imported from {file}: {reason}.': 'Rien n’a été importé de {file} : {reason}.',
  'the questionnaire has no wording “{slot}”': 'le questionnaire n’a pas de texte « {slot} »',
  'this wording stands in the file twice': 'ce texte figure deux fois dans le fichier',
  'the English has changed since this file was made: it is now “{current}”':
    'l’anglais a changé depuis la création de ce fichier : il est désormais « {current} »',
  'this is not an XLIFF file': 'ce n’est pas un fichier XLIFF',
  'without a version': 'sans version',
  'this is XLIFF {version}; save the file as XLIFF 2.0':
    'c’est du XLIFF {version} ; enregistrez le fichier en XLIFF 2.0',
  'trgLang names no language, and this is the translation into “{language}”':
    'trgLang n’indique aucune langue, et ceci est la traduction vers « {language} »',
  'trgLang names “{target}”, and this is the translation into “{language}”':
    'trgLang indique « {target} », et ceci est la traduction vers « {language} »',
  'there is no unit in the file': 'le fichier ne contient aucun élément <unit>',
  '<{tag}> inside a wording': '<{tag}> à l’intérieur d’un texte',
  'this is not XML: {fault}': 'ce n’est pas du XML : {fault}',
  'a document type (DOCTYPE) has no place in an XLIFF file':
    'un type de document (DOCTYPE) n’a pas sa place dans un fichier XLIFF',
  'is not a language of the page': 'n’est pas une langue de la page',
  'There is no such version.': 'Cette version n’existe pas.',
  'There is nothing to show.': 'Il n’y a rien à afficher.',
  'is not a packed questionnaire': 'n’est pas un questionnaire compressé',
  'is not a language of the survey page': 'n’est pas une langue de la page d’enquête',
  'This key does not open the sheet.': 'Cette clé n’ouvre pas la feuille de codes.',
  '{count} people have no address in this unit and below. A sheet holds at least {k} codes, so that nobody can ask for the code of one person alone. Choose a unit further up.':
    {
      one: '{count} personne n’a pas d’adresse dans cette unité et en dessous. Une feuille contient au moins {k} codes, afin que nul ne puisse demander le code d’une seule personne. Choisissez une unité plus haut.',
      other:
        '{count} personnes n’ont pas d’adresse dans cette unité et en dessous. Une feuille contient au moins {k} codes, afin que nul ne puisse demander le code d’une seule personne. Choisissez une unité plus haut.',
    },
  'A sheet holds at most {limit} codes. Choose units further down.':
    'Une feuille contient au plus {limit} codes. Choisissez des unités plus bas.',
  'There is no such sheet of yours. A sheet can be fetched once, within ten minutes.':
    'Vous n’avez pas de telle feuille. Une feuille ne se récupère qu’une fois, dans les dix minutes.',
  'Nothing is written about this wave yet.': 'Rien n’est encore écrit sur cette vague.',
  'Nothing is written about such a wave yet.': 'Rien n’est encore écrit sur une telle vague.',
  'Mails have left already, so the results stay shared. You can withdraw the link.':
    'Des e-mails sont déjà partis, les résultats restent donc partagés. Vous pouvez retirer le lien.',
  'The results of this wave have not been shared.':
    'Les résultats de cette vague n’ont pas été partagés.',
  'The results of this wave were shared already. What was shared stays as it is.':
    'Les résultats de cette vague ont déjà été partagés. Ce qui a été partagé reste tel quel.',
  'The wave has not closed yet, so there is nothing to share.':
    'La vague n’est pas encore clôturée, il n’y a donc rien à partager.',
  'Nothing was published of this wave, so there is nothing to share.':
    'Rien n’a été publié de cette vague, il n’y a donc rien à partager.',
  'every {count} days': { one: 'tous les jours', other: 'tous les {count} jours' },
  'every {count} weeks': { one: 'chaque semaine', other: 'toutes les {count} semaines' },
  'every {count} months': { one: 'chaque mois', other: 'tous les {count} mois' },
  'every {count} years': { one: 'chaque année', other: 'tous les {count} ans' },
  'on the last day of the month': 'le dernier jour du mois',
  'on day {days} of the month': 'le {days} du mois',
  '{number}th': '{number}',
  'on {days}': 'le {days}',
  'first {weekday}': 'premier {weekday}',
  'second {weekday}': 'deuxième {weekday}',
  'third {weekday}': 'troisième {weekday}',
  'fourth {weekday}': 'quatrième {weekday}',
  'fifth {weekday}': 'cinquième {weekday}',
  'last {weekday}': 'dernier {weekday}',
  'in {months}': 'en {months}',
  '{count} times': { one: 'une fois', other: '{count} fois' },
  'The results of wave {number} have not been shared. Share them with what was decided, or say why this wave opens without; it does not open before.':
    'Les résultats de la vague {number} n’ont pas été partagés. Partagez-les avec ce qui a été décidé, ou dites pourquoi cette vague s’ouvre sans cela\u202f; elle ne s’ouvre pas avant.',
  'It was due, and the results of wave {number} had not been shared, so nothing was sent. Share them with what was decided, or say why it opens without: it opens on the next working morning after. If neither is done by {day}, it is skipped.':
    'Elle était due, et les résultats de la vague {number} n’avaient pas été partagés\u202f: rien n’a été envoyé. Partagez-les avec ce qui a été décidé, ou dites pourquoi elle s’ouvre sans cela\u202f: elle s’ouvre alors le matin ouvré suivant. Si rien n’est fait d’ici au {day}, elle est omise.',
  'The results of wave {number} have not been shared with those who were asked. Share them with what was decided, or say why a wave opens without.':
    'Les résultats de la vague {number} n’ont pas été partagés avec les personnes interrogées. Partagez-les avec ce qui a été décidé, ou dites pourquoi une vague s’ouvre sans cela.',
  'The results of the wave before had not been shared when this wave was due.':
    'Les résultats de la vague précédente n’avaient pas été partagés quand cette vague était due.',
  'The results of the wave before were not shared within {days} days of the day of this wave, so it was skipped.':
    'Les résultats de la vague précédente n’ont pas été partagés dans les {days} jours suivant le jour de cette vague\u202f: elle a été omise.',
  'This pulse is archived. Bring it back before a wave is planned or opened.':
    'Cette enquête pulse est archivée. Rétablissez-la avant de planifier ou d’ouvrir une vague.',
  'All mails': 'Tous les e-mails',
  'The mail server takes no mails: {reason}':
    'Le serveur de messagerie n’accepte aucun e-mail\u202f: {reason}',
  'No mails leave: the database was restored or moved. An administrator has to let them go.':
    'Aucun e-mail ne part\u202f: la base de données a été restaurée ou déplacée. Un administrateur doit autoriser l’envoi.',
  'Its mails wait until they are let go on: {reason}':
    'Ses e-mails attendent d’être autorisés à continuer\u202f: {reason}',
  '{count} invitations failed or came back, and can be tried again.': {
    one: '{count} invitation a échoué ou est revenue, et peut être envoyée de nouveau.',
    other: '{count} invitations ont échoué ou sont revenues, et peuvent être envoyées de nouveau.',
  },
  'Its next wave waits: {reason}': 'Sa prochaine vague attend\u202f: {reason}',
  'A later wave was due before this one could be opened.':
    'Une vague ultérieure était due avant que celle-ci puisse être ouverte.',
  'The worker did not run within {hours} hours of the time at which this wave was due.':
    'Le worker n’a pas tourné dans les {hours} heures suivant le moment où cette vague était due.',
  'The schedule was paused when this wave was due.':
    'Le calendrier était en pause quand cette vague était due.',
  'the file ends before <{tag}> is closed, as if it had been cut off':
    'le fichier s’arrête avant que <{tag}> soit fermé, comme s’il avait été coupé',
  '<{opened}> is opened, and </{closed}> is closed instead':
    '<{opened}> est ouvert, et c’est </{closed}> qui est fermé',
  'an “&” that begins no known sign; on its own it is written “&amp;”':
    'un « & » qui ne commence aucun signe connu ; seul, il s’écrit « &amp; »',
  'something stands outside the outermost element':
    'quelque chose se trouve hors de l’élément extérieur',
  'something here is not written as XML has it':
    'quelque chose ici n’est pas écrit comme le veut XML',
};
