import type { SurveyTexts } from './survey-texts.ts';

export const french: SurveyTexts = {
  language: 'Langue',
  demo: 'Démonstration : cette organisation est inventée.',
  preview: 'Aperçu : rien n’est envoyé ni conservé.',
  openUntil: 'Ouvert jusqu’au {closing}.',
  length: { one: '{count} question, {duration}.', other: '{count} questions, {duration}.' },
  aboutSeconds: { other: 'environ {count} secondes' },
  aboutMinutes: { other: 'environ {count} minutes' },
  codeLabel: 'Votre code',
  codeHint:
    'Il figure dans le courriel ou sur votre coupon : 20 lettres et chiffres en cinq groupes de quatre.',
  codeMissing: 'Veuillez saisir les 20 lettres et chiffres de votre code.',
  begin: 'Commencer',
  proceed: 'Continuer',
  resumed: 'Des réponses que vous n’avez pas encore envoyées sont toujours dans ce navigateur.',
  forget: 'Les supprimer et recommencer',
  progress: '{number} sur {count}',
  onlyIf: 'Seulement si vous avez répondu {answers} à la question {number}.',
  chooseAll: 'Choisissez tout ce qui convient.',
  keys: 'Clavier : le chiffre répond, les flèches déplacent, Entrée choisit.',
  optional: 'Facultatif',
  commentHint: {
    other:
      'Merci de ne mettre ni noms, ni adresses, ni numéros. Les commentaires sont lus mot pour mot, par groupes d’au moins {commentK} personnes.',
  },
  roomLeft: 'Caractères restants : {count}',
  tally: 'Vous avez répondu à {answered} questions sur {count}. Rien n’a encore été envoyé.',
  send: 'Envoyer',
  back: 'Retour',
  skip: 'Passer',
  next: 'Suivant',
  personalDetail:
    'Votre commentaire semble contenir un nom ou un moyen de joindre quelqu’un : « {found} ». Les personnes autorisées à lire les commentaires le verront.',
  changeComment: 'Modifier le commentaire',
  sendAnyway: 'L’envoyer tel quel',
  sending: 'Envoi en cours…',
  retrying:
    'Vos réponses n’ont pas pu être envoyées pour l’instant. Cette page continue d’essayer d’elle-même.',
  kept: 'Elles sont en sécurité dans ce navigateur : vous pouvez aussi fermer la page et revenir plus tard avec le même lien.',
  tryNow: 'Réessayer maintenant',
  nothingYet:
    'Il n’y a pas encore de réponse. Veuillez répondre à au moins une question avant d’envoyer.',
  failed:
    'Cela n’a pas fonctionné, et rien n’a été conservé. Vos réponses sont toujours sur cette page : veuillez réessayer.',
  stillHere: 'Rien n’a été conservé, et vos réponses sont toujours sur cette page.',
  goBack:
    'Si vous étiez en train d’envoyer des réponses, rien n’en a été conservé. Le bouton Précédent de votre navigateur les fait réapparaître.',
  previewSent:
    'C’était un aperçu : rien n’a été envoyé. Après une véritable enquête, la page indique :',
  listening: {
    more: 'En dire plus : quelques questions courtes',
    plain: 'Si vous le souhaitez, dites-en plus :',
    layers: [
      'Que s’est-il passé ? Décrivez un moment précis.',
      'Pourquoi était-ce important pour vous, ou pour le client ?',
      'Qu’est-ce qui aurait été mieux ?',
      'Si vous pouviez changer une chose, laquelle serait-ce ?',
    ],
    leads: [
      'Vous nous avez dit :',
      'Voici ce qui s’est passé :',
      'C’est important parce que :',
      'Cela aurait été mieux ainsi :',
      'Si vous pouviez changer une chose :',
      'Ce qui nous avait échappé :',
    ],
    enough: 'Cela suffit',
    heard: 'Voici ce que nous avons entendu. Modifiez-le à votre gré : seul ce texte est envoyé.',
    understood: 'Vous avons-nous compris ?',
    options: ['Oui, c’est bien cela', 'En partie', 'Non, il manque quelque chose'],
    missed: 'Qu’est-ce qui nous a échappé ?',
    add: 'Ajouter',
  },
  customer: {
    title: 'Comment cela s’est-il passé chez nous ?',
    headline: 'Personne ne demande qui vous êtes.',
    counted: 'Vos réponses s’ajoutent à celles des autres et seules les sommes sont conservées.',
    shown: {
      one: 'Elles sont montrées par lieu et par mois, à partir de {k} réponse.',
      other: 'Elles sont montrées par lieu et par mois, à partir de {k} réponses.',
    },
    words: 'Ce que vous écrivez avec vos propres mots est lu tel que vous l’avez écrit.',
    commentHint: 'Merci de ne mettre ni noms, ni adresses, ni numéros.',
    thanks: 'Merci',
    arrived: 'Vos réponses sont arrivées et comptées.',
    goneTitle: 'Cette page ne reçoit pas de réponses',
    gone: 'Elle a été fermée, ou l’adresse est incomplète. Rien n’a été envoyé ni conservé.',
    staleTitle: 'Merci d’ouvrir cette page encore une fois',
    stale:
      'Elle reçoit des réponses pendant deux jours après son ouverture. Rien n’a été conservé.',
    asked: {
      headline: 'Confidentiel : personne ici ne voit de qui viennent les réponses.',
      sealed:
        'Elles restent scellées jusqu’à la clôture. Puis elles s’ajoutent à celles des autres et seules les sommes sont conservées.',
      address:
        'Votre adresse a servi à vous poser ces questions. Elle est effacée à la clôture et n’est jamais gardée avec vos réponses.',
      arrived: 'Vos réponses sont arrivées et scellées.',
      again:
        'Jusqu’à la clôture, le même lien permet de répondre à nouveau : le dernier envoi remplace le précédent.',
    },
  },
  promise: {
    headline:
      'Confidentiel, compté par groupes : personne ici, pas même l’administration, ne peut voir de réponses individuelles.',
    sealed: {
      other:
        'Vos réponses sont scellées jusqu’à la clôture de l’enquête, puis elles deviennent des nombres pour des groupes d’au moins {k} personnes.',
    },
    comments: {
      other:
        'Les commentaires ne sont montrés que pour des groupes d’au moins {commentK} personnes.',
    },
    linkUse: 'On sait si un lien a été utilisé, afin d’arrêter les rappels.',
    style: 'Votre style d’écriture peut vous identifier.',
    software:
      'Quiconque modifie le logiciel pendant qu’une enquête est ouverte pourrait rompre cela ; le code et ses tests d’attaque sont publics.',
  },
  received: {
    title: 'Merci',
    arrived: 'Vos réponses sont arrivées et sont scellées.',
    results: 'Les résultats viendront après la clôture de l’enquête.',
    resultsOn: 'Les résultats viendront après la clôture de l’enquête, le {closing}.',
    shownAsCounts:
      'Ils sont montrés sous forme de nombres par groupes, jamais comme réponses individuelles.',
    shownTo: {
      other:
        'Ils sont montrés à la direction et à l’administration de {organisation}, et aux responsables pour leurs propres unités, sous forme de nombres pour des groupes d’au moins {k} personnes ; les commentaires pour des groupes d’au moins {commentK}.',
    },
    again:
      'Jusqu’à la clôture de l’enquête, vous pouvez répondre à nouveau avec le même lien : votre dernier envoi remplace le précédent.',
  },
  closed: {
    title: 'Cette enquête est close',
    noMore: 'Elle n’accepte plus de réponses, et rien n’a été envoyé depuis cette page.',
    openedUntil: 'Elle était ouverte jusqu’au {closing}. Elle n’accepte plus de réponses.',
    nextPulse:
      'À l’ouverture de la prochaine enquête, vous recevrez un courriel avec un nouveau lien.',
  },
  unknownCode: {
    title: 'Ce code n’est pas connu ici',
    sentences: [
      'Ce code ne correspond à aucune invitation de cette enquête.',
      'Veuillez le comparer avec le courriel le plus récent au sujet de cette enquête : 20 lettres et chiffres en cinq groupes de quatre. Le bouton de ce courriel apporte de lui-même le bon code.',
    ],
  },
  answersInvalid: {
    title: 'Certaines réponses n’ont pas pu être lues',
    sentences: [
      'Quelque chose dans les réponses ne correspond pas aux questions de cette enquête.',
      'Veuillez les relire et les envoyer à nouveau.',
    ],
  },
  faults: {
    notOffered: '« {question} » : cette réponse ne fait pas partie des choix proposés.',
    notAsked: 'L’une des réponses concerne une question qui n’est pas posée ici.',
    tooLong: '« {question} » : ce texte est trop long. Veuillez le raccourcir.',
    notTogether: '« {question} » : « {answer} » ne peut pas être choisi avec une autre réponse.',
  },
  notFound: {
    title: 'Il n’y a pas d’enquête à cette adresse',
    sentences: [
      'Les logiciels de messagerie coupent parfois les longues adresses.',
      'Veuillez appuyer encore une fois sur le bouton du courriel, ou copier l’adresse entière depuis le courriel.',
    ],
  },
  notFromPage: {
    title: 'Veuillez envoyer depuis la page de l’enquête',
    sentences: [
      'Les réponses ne sont acceptées que depuis la page à laquelle mène le courriel.',
      'Veuillez appuyer sur le bouton du courriel, et envoyer depuis cette page.',
    ],
  },
  tooMany: {
    title: 'Un instant, s’il vous plaît',
    sentences: [
      'De très nombreuses réponses arrivent en ce moment.',
      'Veuillez patienter une minute et envoyer la vôtre à nouveau.',
    ],
  },
  unavailable: {
    title: 'Nous ne pouvons pas recevoir de réponses pour l’instant',
    ourFault: 'C’est de notre faute, pas de la vôtre.',
    tryAgain: 'Veuillez réessayer dans quelques minutes.',
    tryAgainUntil: 'Veuillez réessayer dans quelques minutes. Vous avez jusqu’au {closing}.',
  },
};
