import type { Catalogue } from '@throughline/speech';

/** Questionnaires. */
export const questionnaires: Catalogue = {
  'Add from the bank': 'Ajouter depuis la banque',
  'Add an item of your own': 'Ajouter votre propre question',
  'Add your stated values': 'Ajouter vos valeurs affichées',
  'All constructs': 'Toutes les dimensions',
  reversed: 'inversée',
  'never asked': 'jamais posée',
  'asked {day}': 'posée le {day}',
  Find: 'Rechercher',
  '{count} items': { one: '{count} question', other: '{count} questions' },
  'Is asked': 'Déjà posée',
  Add: 'Ajouter',
  'No item of the bank has these words.': 'Aucune question de la banque ne contient ces mots.',
  Done: 'Terminé',
  'Items of the bank': 'Questions de la banque',
  'Each is asked word for word. Core items are best asked in every wave.':
    'Chacune est posée mot pour mot. Les questions centrales gagnent à être posées à chaque vague.',
  'Words, such as “manager”': 'Des mots, par exemple « manager »',
  'Add {id}: {text}': 'Ajouter {id} : {text}',
  Everybody: 'Tout le monde',
  'Depending on {number}: {question}': 'Selon la réponse à {number} : {question}',
  'not worded yet': 'pas encore formulée',
  'Not worded yet': 'Pas encore formulée',
  'Asked of': 'Destinataires',
  'Only of those who answered': 'Seulement si la réponse était',
  'Something is not complete yet: this is the questionnaire as it could last be asked.':
    'Quelque chose n’est pas encore complet : voici le questionnaire tel qu’il pouvait être posé en dernier.',
  'The questionnaire is too long for a preview before it is saved; this is what it was.':
    'Le questionnaire est trop long pour un aperçu avant l’enregistrement ; voici son état précédent.',
  'the item without a wording': 'la question sans formulation',
  'asked of some': 'posée à une partie',
  'Asked of some only: its answers are shown by themselves and do not count for {construct}.':
    'Posée à une partie seulement : ses réponses sont montrées à part et ne comptent pas pour « {construct} ».',
  'Your values are typed on the page of all questionnaires. To ask another one, remove this pair and add it.':
    'Vos valeurs se saisissent sur la page de tous les questionnaires. Pour en interroger une autre, retirez cette paire et ajoutez-la.',
  'Items of the bank are asked word for word, so that they mean the same in every wave.':
    'Les questions de la banque sont posées mot pour mot, afin qu’elles aient le même sens à chaque vague.',
  'Move up: {item}': 'Monter : {item}',
  'Move down: {item}': 'Descendre : {item}',
  'Edit: {item}': 'Modifier : {item}',
  'Remove: {item}': 'Retirer : {item}',
  'Only for whoever wants to say more; after {count} of them they may stop. What they wrote is read back on their own page, they change it as they like, and only that text is sent. The share who feel understood is counted.':
    'Seulement pour les personnes qui souhaitent en dire plus ; après {count} relances, elles peuvent s’arrêter. Ce qu’elles ont écrit leur est relu sur leur propre page, elles le modifient à leur guise, et seul ce texte est envoyé. La part de celles qui se sentent comprises est comptée.',
  'Listen: follow up in layers, and read back what was heard':
    'Écouter : approfondir par étapes et relire ce qui a été entendu',
  'Only listen: one open question, followed up':
    'Écouter seulement : une question ouverte, approfondie',
  'New questionnaire': 'Nouveau questionnaire',
  'It starts from the recommended form: nine items that track every construct, and one open question. Nothing is asked until a pulse uses it.':
    'Il part de la forme recommandée : neuf questions qui suivent chaque dimension, et une question ouverte. Rien n’est demandé tant qu’aucune enquête pulse ne l’utilise.',
  'Save questionnaire': 'Enregistrer le questionnaire',
  Answers: 'Réponses',
  'Add an answer': 'Ajouter une réponse',
  '“Does not apply to me” is always offered below them.':
    '« Ne me concerne pas » est toujours proposé en dessous.',
  'Answer {number}': 'Réponse {number}',
  'Remove answer {number}': 'Retirer la réponse {number}',
  Wording: 'Formulation',
  'What 0 means': 'Ce que signifie 0',
  'What 10 means': 'Ce que signifie 10',
  'Counts for': 'Compte pour',
  'Its answers are part of the score of this construct. With none they are only counted.':
    'Les réponses entrent dans le score de cette dimension. Sans dimension, elles sont seulement comptées.',
  'Reversed: a high number is bad': 'Inversée : un nombre élevé est mauvais',
  'Reversed: agreeing is bad': 'Inversée : être d’accord est mauvais',
  'Give it a name.': 'Donnez-lui un nom.',
  Items: 'Questions',
  'More than {count} items: fewer people finish, and they answer with less care. What can wait for the next wave?':
    'Plus de {count} questions : moins de personnes vont jusqu’au bout, et elles répondent avec moins de soin. Qu’est-ce qui peut attendre la prochaine vague ?',
  'Nothing is asked yet. Add items of the bank, or some of your own.':
    'Rien n’est demandé pour l’instant. Ajoutez des questions de la banque, ou les vôtres.',
  'Start from nothing instead': 'Partir plutôt de zéro',
  Name: 'Nom',
  'For you; the people asked see the name of the pulse.':
    'Pour vous ; les personnes interrogées voient le nom de l’enquête pulse.',
  Introduction: 'Introduction',
  'Read before the first question.': 'Lue avant la première question.',
  Questions: 'Questions',
  Translations: 'Traductions',
  Versions: 'Versions',
  Questionnaire: 'Questionnaire',
  '{number}, asked': '{number}, utilisée',
  '{number}, not asked yet': '{number}, pas encore utilisée',
  Takes: 'Durée',
  Version: 'Version',
  Languages: 'Langues',
  'Asked by': 'Utilisé par',
  'no pulse': 'aucune enquête pulse',
  'Compose a questionnaire': 'Composer un questionnaire',
  'What a pulse asks, where the recommended rotation is not what you need: items of the bank and of your own, in the order you choose.':
    'Ce que demande une enquête pulse quand la rotation recommandée ne répond pas à votre besoin : des questions de la banque et les vôtres, dans l’ordre que vous choisissez.',
  'No questionnaire of your own yet': 'Pas encore de questionnaire à vous',
  'You may never need one: a pulse on rotation asks the whole bank over three waves, which is what scores and hypotheses are made for. Compose one to add items of your own.':
    'Vous n’en aurez peut-être jamais besoin : une enquête pulse en rotation pose toute la banque sur trois vagues, ce pour quoi les scores et les hypothèses sont faits. Composez-en un pour ajouter vos propres questions.',
  'Version {number} has been asked and stays as it is: saving makes version {next}.':
    'La version {number} a déjà été utilisée et reste telle quelle : l’enregistrement crée la version {next}.',
  'Not saved yet. Version {number} has not been asked, so saving changes it.':
    'Pas encore enregistré. La version {number} n’a pas encore été utilisée ; l’enregistrement la modifie.',
  'Version {number}, asked.': 'Version {number}, utilisée.',
  'Version {number}, saved, not asked yet.': 'Version {number}, enregistrée, pas encore utilisée.',
  'Save as version {number}': 'Enregistrer comme version {number}',
  Save: 'Enregistrer',
  'Not saved: {fault}.': 'Non enregistré : {fault}.',
  'None yet. Type them as your organisation states them, a word or a few each.':
    'Aucune pour l’instant. Saisissez-les telles que votre organisation les affiche, en un mot ou quelques-uns.',
  'Add a value': 'Ajouter une valeur',
  'Save values': 'Enregistrer les valeurs',
  'Your stated values': 'Vos valeurs affichées',
  'Each becomes a pair of items: whether people live it, and whether it is what gets rewarded. Asked in a questionnaire they are scored like any construct; what “{construct}” lacks to 100 is the gap.':
    'Chacune devient une paire de questions : est-elle vécue, et est-ce elle qui est récompensée. Posées dans un questionnaire, elles ont un score comme toute dimension ; ce qui manque à « {construct} » pour atteindre 100 est l’écart.',
  'Value {number}': 'Valeur {number}',
  'Remove value {number}': 'Retirer la valeur {number}',
  'Translate in a file: CSV or XLIFF': 'Traduire dans un fichier : CSV ou XLIFF',
  'CSV for a spreadsheet': 'le CSV pour un tableur',
  'XLIFF 2.0 for a translation tool': 'le XLIFF 2.0 pour un outil de traduction',
  '{file} has {count} wordings: {added} new, {changed} changed, {unchanged} unchanged. Nothing has been written yet.':
    {
      one: '{file} contient {count} formulation (nouvelles : {added}, modifiées : {changed}, inchangées : {unchanged}). Rien n’a encore été écrit.',
      other:
        '{file} contient {count} formulations (nouvelles : {added}, modifiées : {changed}, inchangées : {unchanged}). Rien n’a encore été écrit.',
    },
  'Import {count} wordings': {
    one: 'Importer {count} formulation',
    other: 'Importer {count} formulations',
  },
  '{file} is imported.': '{file} est importé.',
  'Download {csv} or {xliff}, fill it in, and bring it back here. Wordings left empty stay as they are.':
    'Téléchargez {csv} ou {xliff}, remplissez le fichier et rapportez-le ici. Les formulations laissées vides restent telles quelles.',
  'CSV or XLIFF file': 'fichier CSV ou XLIFF',
  'A row is a line of the file, a column the name of the wording.':
    'Une ligne est une ligne du fichier, une colonne le nom de la formulation.',
  'This was made for “{english}”.': 'Cette traduction a été faite pour « {english} ».',
  'It still fits': 'Convient toujours',
  'Translation of: {english}': 'Traduction de : {english}',
  'It still fits: {english}': 'Convient toujours : {english}',
  'Leave without saving these wordings?': 'Quitter sans enregistrer ces formulations ?',
  'Save {count} wordings as version {number}': {
    one: 'Enregistrer {count} formulation comme version {number}',
    other: 'Enregistrer {count} formulations comme version {number}',
  },
  'Save {count} wordings': {
    one: 'Enregistrer {count} formulation',
    other: 'Enregistrer {count} formulations',
  },
  '{translated} of {count} wordings.': {
    one: '{translated} sur {count} formulation.',
    other: '{translated} sur {count} formulations.',
  },
  'Complete: people with this language are asked in it.':
    'Complète : les personnes ayant cette langue sont interrogées dans celle-ci.',
  'Until it is complete people are asked in English, never in part.':
    'Tant qu’elle n’est pas complète, les personnes sont interrogées en anglais, jamais en partie.',
  Into: 'Vers',
  Added: 'Ajouté',
  Removed: 'Retiré',
  Changed: 'Modifié',
  Moved: 'Déplacé',
  Unchanged: 'Inchangé',
  'No item is unchanged.': 'Aucune question n’est inchangée.',
  '{count} items are unchanged.': {
    one: '{count} question est inchangée.',
    other: '{count} questions sont inchangées.',
  },
  'Version {number}': 'Version {number}',
  'not asked yet': 'pas encore utilisée',
  '{pulse}, wave {number}': '{pulse}, vague {number}',
  Saved: 'Enregistrée',
  'What has been asked is never edited. An item that is reworded after it was asked counts as another one.':
    'Ce qui a été demandé n’est jamais modifié. Une question reformulée après avoir été posée compte comme une autre.',
  'Versions of the questionnaire': 'Versions du questionnaire',
  'What changed': 'Ce qui a changé',
  From: 'De',
  To: 'À',
  'Agreement, five steps': 'Accord, cinq degrés',
  'Rating, 0 to 10': 'Note, de 0 à 10',
  'Choice of one': 'Choix unique',
  'Choice of several': 'Choix multiple',
  'Open question': 'Question ouverte',
  None: 'Aucune',
  Core: 'Centrale',
  Anchor: 'Ancrage',
  Rotating: 'En rotation',
  Periodic: 'Périodique',
  'followed up': 'approfondie',
  'Open question of the bank': 'Question ouverte de la banque',
  'asked last': 'posée en dernier',
  '{seconds} s': '{seconds} s',
  'grade {grade}, {seconds} s': 'niveau {grade}, {seconds} s',
  'May ask two things at once. Whoever agrees with only one of them cannot answer.':
    'Demande peut-être deux choses à la fois. Qui n’est d’accord qu’avec l’une ne peut pas répondre.',
  'Holds a negation, which people read over. Say it without, and mark the item as reversed if agreeing is bad.':
    'Contient une négation, que l’on ne remarque pas toujours. Formulez sans elle, et indiquez que la question est inversée si être d’accord est mauvais.',
  'Reads like grade {grade}. Above {highest} some people will not follow: shorter words help most.':
    'Se lit comme un niveau scolaire {grade}. Au-delà de {highest}, certaines personnes ne suivront pas : des mots plus courts aident le plus.',
  'Asks who somebody is. People are promised that nobody can tell, so this cannot be sent.':
    'Demande qui est la personne. Il est promis que nul ne peut le savoir, cela ne peut donc pas être envoyé.',
  'Asks for a trait that singles people out. To break results down, use a column of the people file instead.':
    'Demande une caractéristique qui distingue des individus. Pour ventiler les résultats, utilisez plutôt une colonne du fichier des personnes.',
  'Great to work for': 'Un endroit où il fait bon travailler',
  'Leave without saving what you have changed?': 'Quitter sans enregistrer vos modifications ?',
  'Ask at least one thing.': 'Demandez au moins une chose.',
  'The introduction {fault}.': 'Introduction : {fault}.',
  'The item is not complete.': 'La question n’est pas complète.',
  'The wording {fault}.': 'Formulation : {fault}.',
  '“What 0 means” {fault}.': 'Ce que signifie 0 : {fault}.',
  '“What 10 means” {fault}.': 'Ce que signifie 10 : {fault}.',
  'An answer {fault}.': 'Réponse : {fault}.',
  'The item {fault}.': 'Question : {fault}.',
  '{wording}, added': '{wording}, ajouté',
  '{wording}, removed': '{wording}, retiré',
  '{wording}, still worded for the English before':
    '{wording}, encore formulé pour l’anglais précédent',
  '{wording}, found to fit the English as it is now': '{wording}, jugé conforme à l’anglais actuel',
  'The English of {count} items is unchanged.': {
    one: 'L’anglais de {count} question est inchangé.',
    other: 'L’anglais de {count} questions est inchangé.',
  },
  Reworded: 'Reformulée',
  'Counts as a new item from here': 'Compte comme une nouvelle question à partir d’ici',
  Place: 'Place',
  Translation: 'Traduction',
  'Follow-up': 'Relance',
  'not reversed': 'non inversée',
  'not followed up': 'non approfondie',
  '0 means “{lowest}”, 10 means “{highest}”': '0 signifie « {lowest} », 10 signifie « {highest} »',
  'asked of: {whom}': 'posée à : {whom}',
  some: 'une partie',
  'whoever answers {answers} to “{question}”': 'qui répond {answers} à « {question} »',
  'Asked of: {fault}.': 'Destinataires : {fault}.',
  'Items: {fault}.': 'Questions : {fault}.',
  'Nothing would change.': 'Rien ne changerait.',
  'This does not look like English. Items are written in English, and other languages are added under Translations.':
    'Ceci ne ressemble pas à de l’anglais. Les questions s’écrivent en anglais ; les autres langues s’ajoutent sous « Traductions ».',
  'Reads like grade {grade}. Above {highest} some people will not follow: a shorter sentence helps most.':
    'Se lit comme un niveau scolaire {grade}. Au-delà de {highest}, certaines personnes ne suivront pas : une phrase plus courte aide le plus.',
  'Asks who somebody is. People are promised that nobody can tell: word it another way.':
    'Demande qui est la personne. Il est promis que nul ne peut le savoir : formulez-le autrement.',
  'Write items in English; other languages are added under Translations once it is saved. The hints on wording know English; whether an item asks who somebody is, they see in other languages too.':
    'Écrivez les questions en anglais ; les autres langues s’ajoutent sous « Traductions » après l’enregistrement. Les conseils de rédaction connaissent l’anglais\u202f; si une question demande qui est quelqu’un, ils le voient aussi dans d’autres langues.',
  'It starts from nothing. Nothing is asked until a pulse uses it.':
    'Il part de zéro. Rien n’est demandé tant qu’aucune enquête pulse ne l’utilise.',
  'It only listens: one open question, followed up in layers and read back. Nothing is asked until a pulse uses it.':
    'Il ne fait qu’écouter : une question ouverte, approfondie par étapes puis relue. Rien n’est demandé tant qu’aucune enquête pulse ne l’utilise.',
};
