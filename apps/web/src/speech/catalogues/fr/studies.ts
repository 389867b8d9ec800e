import type { Catalogue } from '@throughline/speech';

/** Hypotheses and their registration. */
export const studies: Catalogue = {
  'No wave has been released: what is found later will have been said before it was seen.':
    'Aucune vague n’a été publiée\u202f: ce qui sera trouvé plus tard aura été énoncé avant d’être vu.',
  '{count} waves have been released. Every verdict will say that it was declared after the data were known, until enough new waves have come.':
    {
      one: '{count} vague a été publiée. Chaque verdict indiquera que la déclaration a suivi la connaissance des données, jusqu’à ce que suffisamment de nouvelles vagues soient venues.',
      other:
        '{count} vagues ont été publiées. Chaque verdict indiquera que la déclaration a suivi la connaissance des données, jusqu’à ce que suffisamment de nouvelles vagues soient venues.',
    },
  'A registration is kept with your name, the time and its hash. It is never changed or deleted; a change is a new version, and every version stays visible to everyone who sees a verdict.':
    'Un enregistrement est conservé avec votre nom, l’heure et son empreinte. Il n’est jamais modifié ni supprimé\u202f; une modification est une nouvelle version, et chaque version reste visible pour toute personne qui voit un verdict.',
  'Register these hypotheses?': 'Enregistrer ces hypothèses\u202f?',
  'Register a new version?': 'Enregistrer une nouvelle version\u202f?',
  Register: 'Enregistrer',
  'This is what we expect, and we will stand by what is found.':
    'C’est ce que nous attendons, et nous nous en tiendrons à ce qui sera trouvé.',
  '{from} to {to}, {place}': '{from} → {to}, {place}',
  'No estimate can be made from these figures.': 'Ces chiffres ne permettent aucune estimation.',
  'There is too little for an estimate yet.':
    'Il y a encore trop peu de données pour une estimation.',
  'Exploratory questions': 'Questions exploratoires',
  'Any part of how people are treated, against any measure of customers. What is found here suggests what to register; it confirms nothing, and it is never counted among the four.':
    'Tout aspect de la façon dont les personnes sont traitées, face à toute mesure côté clients. Ce qui est trouvé ici suggère quoi enregistrer\u202f; cela ne confirme rien et n’est jamais compté parmi les quatre.',
  'Ask a question': 'Poser une question',
  'What was asked': 'Ce qui a été demandé',
  '{count} questions so far.': {
    one: '{count} question jusqu’ici.',
    other: '{count} questions jusqu’ici.',
  },
  'Nothing has been asked yet': 'Rien n’a encore été demandé',
  'Every question that is asked stays here with its answer, so that it can be seen among how many something was found.':
    'Chaque question posée reste ici avec sa réponse, afin que l’on voie parmi combien quelque chose a été trouvé.',
  'Change it': 'Modifier',
  'Import its scores': 'Importez ses scores',
  'Leave it as it is': 'Laisser tel quel',
  'Four propositions about what is passed on to customers. They are said first and tested afterwards, so that nobody finds only what was looked for.':
    'Quatre propositions sur ce qui est transmis aux clients. Elles sont énoncées d’abord et testées ensuite, afin que personne ne trouve seulement ce qui était cherché.',
  'Anything else': 'Toute autre question',
  'Other questions to the same figures are asked apart from the four. They are labelled, counted and corrected for how many there are.':
    'D’autres questions aux mêmes chiffres se posent à part des quatre. Elles sont signalées, comptées et corrigées selon leur nombre.',
  'What is registered': 'Ce qui est enregistré',
  'Every version there ever was. The hash is that of the canonical JSON, which the api gives out with it.':
    'Toutes les versions qui ont existé. L’empreinte est celle du JSON canonique, que l’API fournit avec elle.',
  'Nothing is registered yet': 'Rien n’est encore enregistré',
  'An administrator registers the four hypotheses, best before the first wave is released. Their verdicts stand here afterwards.':
    'L’administration enregistre les quatre hypothèses, de préférence avant la publication de la première vague. Les verdicts figurent ensuite ici.',
  'An earlier tool has measured how people were treated? {link}, and there is an answer before the first waves are in.':
    'Un outil antérieur a mesuré comment les personnes étaient traitées\u202f? {link}, et vous aurez une réponse avant les premières vagues.',
  'A new version': 'Une nouvelle version',
  'The four, as they would be registered now':
    'Les quatre, telles qu’elles seraient enregistrées maintenant',
  'No wave has been released yet: this is the moment to say what is expected.':
    'Aucune vague n’a encore été publiée\u202f: c’est le moment de dire ce qui est attendu.',
  'Waves have been released already, so this would be declared after the data were known, and marked so.':
    'Des vagues ont déjà été publiées\u202f: la déclaration serait donc postérieure à la connaissance des données, et signalée comme telle.',
  'From {from} to the outcome, within units and between them.':
    'De {from} au résultat client, au sein des unités et entre elles.',
  'From {from} to the outcome, through {mediator}.':
    'De {from} au résultat client, à travers {mediator}.',
  'From {from} to the outcome.': 'De {from} au résultat client.',
  '{name} (no figures yet)': '{name} (pas encore de chiffres)',
  'Outcome of {id}': 'Résultat client de {id}',
  'Better for {id} is': 'Mieux pour {id}\u202f:',
  'a higher figure': 'un chiffre plus élevé',
  'a lower figure': 'un chiffre plus bas',
  '{count} periods later': {
    one: '{count} période plus tard',
    other: '{count} périodes plus tard',
  },
  'It is kept with your name and the time, and cannot be taken back. Each further question makes all of them harder to answer yes.':
    'Elle est conservée avec votre nom et l’heure, et ne peut pas être retirée. Chaque question de plus rend un oui plus difficile pour toutes.',
  'It will be question {number}: kept with your name and the time, never taken back, and every answer is judged as one of {number}.':
    'Ce sera la question {number}\u202f: conservée avec votre nom et l’heure, jamais retirée, et chaque réponse est jugée comme l’une de {number}.',
  'Held constant, at most {most}': 'Maintenus constants, {most} au plus',
  'What may come first': 'Ce qui pourrait venir d’abord',
  'What may follow': 'Ce qui pourrait suivre',
  'How much later': 'Combien plus tard',
  '{metric} is better when it is': '{metric} est meilleur lorsqu’il est',
  'In your own words': 'Avec vos propres mots',
  'How the question is kept. May stay empty.':
    'La question telle qu’elle est conservée. Peut rester vide.',
  'Asked {instant} by {name}.': 'Posée le {instant} par {name}.',
  '{id} exploratory, not computed yet': '{id} exploratoire, pas encore calculée',
  'exploratory, one of {count} questions': {
    one: 'exploratoire, une de {count} question',
    other: 'exploratoire, une de {count} questions',
  },
  'The outcome is read {count} periods after the predictor.': {
    one: 'Le résultat client est lu {count} période après le prédicteur.',
    other: 'Le résultat client est lu {count} périodes après le prédicteur.',
  },
  'Nothing is decided under {units} units, {rows} unit-periods and {waves} periods.':
    'Rien n’est décidé en dessous de {units} unités, {rows} unités-périodes et {waves} périodes.',
  'The four are tested as one family, with {percent} % for a false find.':
    'Les quatre sont testées comme une seule famille, avec {percent}\u00a0% pour une fausse découverte.',
  'Register the four': 'Enregistrer les quatre',
  'Register a new version': 'Enregistrer une nouvelle version',
  'Smallest effect that matters': 'Plus petit effet qui compte',
  'Standard deviations of the outcome per one of the predictor, within units. 0.10 unless there is a reason for another.':
    'Écarts types du résultat client par écart type du prédicteur, au sein des unités. 0,10, sauf raison d’en choisir un autre.',
  'must be a number above 0 and at most 1': 'doit être un nombre supérieur à 0 et d’au plus 1',
  'The panel': 'Le panel',
  'every published score and figure the study used, unit by period, as CSV':
    'tous les scores et chiffres publiés que l’étude a utilisés, par unité et période, en CSV',
  'What is known of their precision': 'Ce que l’on sait de leur précision',
  'rounding, and how people’s scores differ within groups':
    'l’arrondi, et la dispersion des scores des personnes au sein des groupes',
  'every question until then, with what was to be held constant':
    'toutes les questions jusque-là, avec ce qui devait être maintenu constant',
  'What was declared': 'Ce qui a été déclaré',
  'with the hash that was written down then': 'avec l’empreinte notée à ce moment-là',
  'The result': 'Le résultat',
  'every number behind this page, as JSON': 'tous les nombres derrière cette page, en JSON',
  'A script for R': 'Un script pour R',
  'it computes the verdicts again, in code that shares nothing with ours':
    'il recalcule les verdicts, avec un code qui ne partage rien avec le nôtre',
  'Download the bundle (ZIP, {size})': 'Télécharger le paquet (ZIP, {size})',
  'This result was computed before bundles were kept. The next one has its own.':
    'Ce résultat a été calculé avant que des paquets soient conservés. Le prochain aura le sien.',
  'Take it away and check it': 'L’emporter et le vérifier',
  'Anybody with R can compute these verdicts again. No answers of people are in it, and no group that is not shown here.':
    'Quiconque dispose de R peut recalculer ces verdicts. Il ne contient aucune réponse de personnes, ni aucun groupe qui n’est pas affiché ici.',
  'Waves released since are enough by now to look at alone: register again and they decide.':
    'Les vagues publiées depuis suffisent désormais à elles seules\u202f: enregistrez à nouveau et elles décideront.',
  'Waves released from now on can confirm it: {count} more are needed.':
    'Les vagues publiées à partir de maintenant peuvent le confirmer\u202f: il en faut encore {count}.',
  'Waves released from now on can confirm it: {count} more are needed, about {day}.':
    'Les vagues publiées à partir de maintenant peuvent le confirmer\u202f: il en faut encore {count}, vers le {day}.',
  'Declared after the data were known': 'Déclaré alors que les données étaient déjà connues',
  'Nothing that they speak of has been measured yet.':
    'Rien de ce dont elles parlent n’a encore été mesuré.',
  'From {units} over {periods}, {first} to {last}.':
    'D’après {units} sur {periods}, de {first} à {last}.',
  'Everything about {id}': 'Tout sur {id}',
  'This is an association over time, not proof of cause.':
    'C’est une association dans le temps, non la preuve d’une cause.',
  '{count} groups of a unit and period were too small to be shown alone, and are left out.': {
    one: '{count} groupe d’une unité et d’une période était trop petit pour être affiché seul, et n’est pas pris en compte.',
    other:
      '{count} groupes d’une unité et d’une période étaient trop petits pour être affichés seuls, et ne sont pas pris en compte.',
  },
  'Computed {instant}.': 'Calculé le {instant}.',
  'This is look number {number} at this version in its quarter, and is corrected for all of them: whoever looks often enough finds something.':
    'C’est l’examen numéro {number} de cette version dans son trimestre, corrigé pour tous\u202f: à force de regarder, on finit par trouver quelque chose.',
  '{count} scores were {imported}: they come from an earlier tool, as it showed them.': {
    one: '{count} score porte la mention «\u202f{imported}\u202f»\u202f: il vient d’un outil antérieur, tel que celui-ci l’affichait.',
    other:
      '{count} scores portent la mention «\u202f{imported}\u202f»\u202f: ils viennent d’un outil antérieur, tels que celui-ci les affichait.',
  },
  'A run is waiting for the worker.': 'Un calcul attend le worker.',
  'The last run was given up. The worker tries again when it is started; its log says why.':
    'Le dernier calcul a été abandonné. Le worker réessaie à son démarrage\u202f; son journal en donne la raison.',
  'A run is under way.': 'Un calcul est en cours.',
  'A run is under way: {percent} %.': 'Un calcul est en cours\u202f: {percent}\u00a0%.',
  'of no unit any more': 'd’aucune unité désormais',
  'of {count} units': {
    one: 'de {count} unité',
    other: 'de {count} unités',
  },
  'For what may go with both sides, such as size. It counts in H1 alone, where units are compared with each other; a unit of which it is not known takes no part there.':
    'Pour ce qui peut aller de pair avec les deux côtés, comme la taille. Cela ne compte que dans H1, où les unités sont comparées entre elles\u202f; une unité pour laquelle on ne le connaît pas n’y prend pas part.',
  'Held constant between units': 'Maintenu constant entre unités',
  'Nothing yet. Further columns of units.csv that hold numbers, such as size or staff, would appear here.':
    'Rien pour l’instant. D’autres colonnes de units.csv contenant des nombres, comme la taille ou l’effectif, apparaîtraient ici.',
  'With reservations:': 'Avec des réserves\u202f:',
  Registered: 'Enregistrée',
  By: 'Par',
  'Smallest effect': 'Plus petit effet',
  'after data were known': 'alors que des données étaient connues',
  'between units, held constant: {properties}':
    'entre unités, maintenu constant\u202f: {properties}',
  'Every version': 'Toutes les versions',
  '{from} to {to}': '{from} → {to}',
  ': {path}': '\u202f: {path}',
  'Does it stand?': 'Cela tient-il\u202f?',
  'Each asks whether something else than the declared link made the estimate.':
    'Chacune demande si autre chose que le lien déclaré a produit l’estimation.',
  Through: 'À travers',
  '{outcome}, where less is better': '{outcome}, où moins vaut mieux',
  'Held constant': 'Maintenu constant',
  'nothing else': 'rien d’autre',
  'Between units, held constant': 'Entre unités, maintenu constant',
  'What it cannot move': 'Ce que cela ne peut pas faire bouger',
  'Needed for a verdict': 'Nécessaire pour un verdict',
  '{count} pairs': {
    one: '{count} paire',
    other: '{count} paires',
  },
  'Version {version}, registered {instant} by {name}, after data were known.':
    'Version {version}, enregistrée le {instant} par {name}, alors que des données étaient connues.',
  'Version {version}, registered {instant} by {name}, before its data were known.':
    'Version {version}, enregistrée le {instant} par {name}, avant que ses données soient connues.',
  'SHA-256 of the declaration': 'SHA-256 de la déclaration',
  'What was declared, and when': 'Ce qui a été déclaré, et quand',
  'Hypothesis {id}': 'Hypothèse {id}',
  'No result yet': 'Pas encore de résultat',
  'It is registered, and its first run is on its way. What came of it will stand here.':
    'Elle est enregistrée, et son premier calcul est en route. Ce qu’il en ressort figurera ici.',
  Estimates: 'Estimations',
  'What would change the verdict': 'Ce qui changerait le verdict',
  '← customers first': '← clients d’abord',
  'culture first →': 'culture d’abord →',
  'Which comes first': 'Ce qui vient d’abord',
  Pairs: 'Paires',
  'Correlation at every distance': 'Corrélation à chaque distance',
  'leads to the next by': 'mène au suivant avec',
  'Through it:': 'À travers elle\u202f:',
  'Past it:': 'En dehors d’elle\u202f:',
  'In standard deviations within units, with 95\u00a0% intervals.':
    'En écarts types au sein des unités, avec intervalles à 95\u00a0%.',
  'What it goes through': 'Par quoi cela passe',
  'Between units: their means': 'Entre unités\u202f: leurs moyennes',
  'Within units, over time': 'Au sein des unités, dans le temps',
  'No unit has both sides yet, the second a period after the first.':
    'Aucune unité n’a encore les deux côtés, le second une période après le premier.',
  'No unit has both sides yet, the second periods after the first.':
    'Aucune unité n’a encore les deux côtés, le second plusieurs périodes après le premier.',
  'What is drawn': 'Ce qui est tracé',
  Points: 'Points',
  Path: 'Chemin',
  'Every point of the chart': 'Tous les points du graphique',
  'Between units: do units with a higher mean also have the higher outcome? Much else differs between units, so this alone shows no cause.':
    'Entre unités\u202f: les unités dont la moyenne est plus élevée ont-elles aussi le résultat client plus élevé\u202f? Bien d’autres choses diffèrent entre unités\u202f; cela seul ne montre donc aucune cause.',
  'Within units: when a unit is above its own usual level, is its outcome above its usual level later? What a unit always is cannot make this.':
    'Au sein des unités\u202f: lorsqu’une unité est au-dessus de son propre niveau habituel, son résultat client est-il ensuite au-dessus du sien\u202f? Ce qu’une unité est toujours ne peut pas produire cela.',
  'An interval that reaches into the shaded zone allows for an effect too small to matter; one that lies inside it says that there is none that matters.':
    'Un intervalle qui entre dans la zone grisée laisse possible un effet trop petit pour compter\u202f; un intervalle situé à l’intérieur indique qu’il n’y en a aucun qui compte.',
  'Scores and figures are measured with error, which makes links look weaker. The estimates are corrected for it where the error is known; points and lines are not.':
    'Scores et chiffres sont mesurés avec erreur, ce qui fait paraître les liens plus faibles. Les estimations en sont corrigées lorsque l’erreur est connue\u202f; les points et les lignes ne le sont pas.',
  'It is an association over time, declared first and tested both ways. It is no proof of cause: only a trial in which some units change and others do not could be one.':
    'C’est une association dans le temps, déclarée d’abord et testée dans les deux sens. Ce n’est pas la preuve d’une cause\u202f: seul un essai où certaines unités changent et d’autres non pourrait en être une.',
  'Does one unit make it?': 'Tient-il à une seule unité\u202f?',
  'Computed again without each unit in turn.': 'Recalculé en retirant tour à tour chaque unité.',
  'Do a few units make it?': 'Tient-il à quelques unités\u202f?',
  'Computed again without the units that move it most, all at once.':
    'Recalculé sans les unités qui le font le plus bouger, toutes à la fois.',
  'Do extreme figures make it?': 'Tient-il à des chiffres extrêmes\u202f?',
  'Computed again on ranks, where the highest figure is only the next one.':
    'Recalculé sur les rangs, où le chiffre le plus élevé n’est que le suivant.',
  'Does what is held constant make it?': 'Tient-il à ce qui est maintenu constant\u202f?',
  'Computed again with nothing else in the equation.':
    'Recalculé sans rien d’autre dans l’équation.',
  'Are there enough units for its error?': 'Y a-t-il assez d’unités pour son erreur\u202f?',
  'With errors made for few units (CR2, degrees of freedom after Satterthwaite).':
    'Avec des erreurs conçues pour peu d’unités (CR2, degrés de liberté selon Satterthwaite).',
  'Would the figures of other units do as well?':
    'Les chiffres d’autres unités feraient-ils aussi bien\u202f?',
  'Whole series are given to other units, again and again, and the link is looked for there.':
    'Des séries entières sont attribuées à d’autres unités, encore et encore, et le lien y est recherché.',
  'Does it move what it cannot move?': 'Fait-il bouger ce qu’il ne peut pas faire bouger\u202f?',
  'The same on an outcome that has nothing to do with how people are treated.':
    'La même chose sur un résultat client sans rapport avec la façon dont les personnes sont traitées.',
  'Could something unmeasured be behind both?':
    'Quelque chose de non mesuré pourrait-il être derrière les deux\u202f?',
  'How much of both sides something unmeasured would have to explain for nothing to be left.':
    'Quelle part des deux côtés une chose non mesurée devrait expliquer pour qu’il ne reste rien.',
  'Not judged': 'Non jugé',
  'Not tested': 'Non testé',
  Holds: 'Tient',
  'Does not hold': 'Ne tient pas',
  'It would take {share} of what is left of both. The strongest known property of units explains {strongest}.':
    'Il faudrait {share} de ce qui reste des deux. La propriété connue la plus forte des unités explique {strongest}.',
  '{from} to {to}, inside units over time': '{from} → {to}, au sein des unités au fil du temps',
  '{from} to {to}, between units': '{from} → {to}, entre unités',
  'It would take {share} of what is left of both. No property of units is known to compare it with.':
    'Il faudrait {share} de ce qui reste des deux. Aucune propriété des unités n’est connue à laquelle le comparer.',
  'It would take {share} of what is left of both. Inside units there is nothing known to compare it with.':
    'Il faudrait {share} de ce qui reste des deux. Au sein des unités, rien de connu ne permet de comparer.',
  'These figures do not allow it.': 'Ces chiffres ne le permettent pas.',
  'Between {lowest} and {highest}.': 'Entre {lowest} et {highest}.',
  '{estimate} without {count} units; {p}.': {
    one: '{estimate} sans {count} unité\u202f; {p}.',
    other: '{estimate} sans {count} unités\u202f; {p}.',
  },
  '{number} degrees of freedom; {p}.': '{number} degrés de liberté\u202f; {p}.',
  'As strong a link in {share} of {count} shuffles.': {
    one: 'Un lien aussi fort dans {share} de {count} permutation.',
    other: 'Un lien aussi fort dans {share} de {count} permutations.',
  },
  '{estimate} there; {p}.': '{estimate} là-bas\u202f; {p}.',
  'p below {limit}': 'p inférieur à {limit}',
  'p of the difference below {limit}': 'p de la différence inférieur à {limit}',
  'p of the difference {p}': 'p de la différence {p}',
  '{from} and {to} within units at every distance in periods, what all units share taken out, with 95\u00a0% intervals. Right of 0 culture comes first, left of it customers do. Large: {count} periods, as declared. The title is what the registered test says; the profile describes.':
    {
      one: '{from} et {to} au sein des unités à chaque distance en périodes, une fois retiré ce que toutes les unités partagent, avec intervalles à 95\u00a0%. À droite de 0, la culture vient d’abord\u202f; à gauche, ce sont les clients. En grand\u202f: {count} période, comme déclaré. Le titre est ce que dit le test enregistré\u202f; le profil décrit.',
      other:
        '{from} et {to} au sein des unités à chaque distance en périodes, une fois retiré ce que toutes les unités partagent, avec intervalles à 95\u00a0%. À droite de 0, la culture vient d’abord\u202f; à gauche, ce sont les clients. En grand\u202f: {count} périodes, comme déclaré. Le titre est ce que dit le test enregistré\u202f; le profil décrit.',
    },
  'Correlation of {from} and {to} by distance in time: {figures}. The table holds the intervals.':
    'Corrélation de {from} et {to} selon la distance dans le temps\u202f: {figures}. Le tableau contient les intervalles.',
  '{from} and {to}, each unit against its own usual level':
    '{from} et {to}, chaque unité face à son propre niveau habituel',
  'the second side {count} periods after the first': {
    one: 'le second côté {count} période après le premier',
    other: 'le second côté {count} périodes après le premier',
  },
  'Each point is a unit: its means over all periods that have both sides, {later}, with 95\u00a0% intervals both ways: {units}.':
    'Chaque point est une unité\u202f: ses moyennes sur toutes les périodes qui ont les deux côtés, {later}, avec intervalles à 95\u00a0% dans les deux sens\u202f: {units}.',
  'Each point is a period of a unit: by how much both sides depart from the unit’s own mean, {later}: {points} of {units}.':
    'Chaque point est une période d’une unité\u202f: de combien les deux côtés s’écartent de la moyenne propre de l’unité, {later}\u202f: {points} de {units}.',
  '{count} points': {
    one: '{count} point',
    other: '{count} points',
  },
  'Line: least squares.': 'Ligne\u202f: moindres carrés.',
  'Scatter of {count} points: {from} across, {to} upwards.': {
    one: 'Nuage de {count} point\u202f: {from} en abscisse, {to} en ordonnée.',
    other: 'Nuage de {count} points\u202f: {from} en abscisse, {to} en ordonnée.',
  },
  'The table holds every figure.': 'Le tableau contient tous les chiffres.',
  'The line goes down by {slope} for each 1 across. The table holds every figure.':
    'La ligne descend de {slope} pour chaque 1 en abscisse. Le tableau contient tous les chiffres.',
  'The line goes up by {slope} for each 1 across. The table holds every figure.':
    'La ligne monte de {slope} pour chaque 1 en abscisse. Le tableau contient tous les chiffres.',
  '{measure}, from own mean': '{measure}, écart à sa propre moyenne',
  '{from} to {to}, {count} periods later.': {
    one: '{from} → {to}, {count} période plus tard.',
    other: '{from} → {to}, {count} périodes plus tard.',
  },
  '{from} to {to}, {count} periods later, with {held} held constant.': {
    one: '{from} → {to}, {count} période plus tard\u202f; maintenus constants\u202f: {held}.',
    other: '{from} → {to}, {count} périodes plus tard\u202f; maintenus constants\u202f: {held}.',
  },
  'Does {outcome} follow {predictor}?': '{outcome} suit-il {predictor}\u202f?',
  'p {p}; {corrected} as one of {questions} questions.':
    'p {p}\u202f; {corrected} comme une question parmi {questions}.',
  'p {p}.': 'p {p}.',
  'below {limit}': 'inférieur à {limit}',
};
