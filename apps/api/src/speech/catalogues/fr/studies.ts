import type { Catalogue } from '@throughline/speech';

/** Hypotheses, their registration and coverage. */
export const studies: Catalogue = {
  "{field}: there is no metric '{code}'. Import its figures first, or choose one that is there.":
    '{field} : il n’y a pas d’indicateur « {code} ». Importez d’abord ses chiffres ou choisissez-en un qui existe.',
  "controls: there is no construct or metric '{control}'.":
    'controls : il n’y a ni dimension ni indicateur « {control} ».',
  "unitCovariates: units have no property '{name}'. Bring it in as a column of units.csv, or leave it out.":
    'unitCovariates : les unités n’ont pas de propriété « {name} ». Apportez-la comme colonne de units.csv ou laissez-la de côté.',
  "unitCovariates: '{name}' stands there twice.": 'unitCovariates : « {name} » figure deux fois.',
  'hypotheses: {id} is missing; the four are registered together.':
    'hypotheses : {id} manque ; les quatre sont enregistrées ensemble.',
  'hypotheses: {id} is none of the four. Ask it as an exploratory question.':
    'hypotheses : {id} n’est aucune des quatre. Posez-la comme question exploratoire.',
  'hypotheses: {id} stands there twice.': 'hypotheses : {id} figure deux fois.',
  'the four share the lag of their registration; leave it out here.':
    'les quatre partagent le décalage de leur enregistrement ; laissez-le de côté ici.',
  "there is no construct or metric '{code}' to be held constant.":
    'il n’y a ni dimension ni indicateur « {code} » à maintenir constant.',
  'the outcome cannot be held constant as well.':
    'le résultat client ne peut pas aussi être maintenu constant.',
  "there is no construct '{code}'.": 'il n’y a pas de dimension « {code} ».',
  '{code} stands in two places. Predictor, mediator, adjustments and controls share no construct.':
    '{code} figure à deux endroits. Prédicteur, médiateur, ajustements et contrôles n’ont aucune dimension en commun.',
  'a chain needs a mediator; name the construct that the predictor works through.':
    'une chaîne a besoin d’un médiateur ; indiquez la dimension par laquelle passe le prédicteur.',
  'the negative control is the outcome itself; name another metric or none.':
    'le contrôle négatif est le résultat client lui-même ; indiquez un autre indicateur ou aucun.',
  'the outcome stands among the controls.': 'le résultat client figure parmi les contrôles.',
  '{metric} is better when it is higher; lowerIsBetter must be false.':
    '{metric} : plus haut vaut mieux ; lowerIsBetter doit être false.',
  '{metric} is better when it is lower; lowerIsBetter must be true.':
    '{metric} : plus bas vaut mieux ; lowerIsBetter doit être true.',
  "metric: there are no figures for '{metric}'":
    'metric : il n’y a pas de chiffres pour « {metric} »',
  "period: there are no figures for '{period}'":
    'period : il n’y a pas de chiffres pour « {period} »',
  'This is the result of what was registered before.':
    'C’est le résultat de ce qui était enregistré auparavant.',
  'Data may have changed since; it is being looked at.':
    'Les données ont pu changer depuis ; l’examen est en cours.',
  'Exploratory: asked after the data could be known, and corrected for how many were asked. It suggests what to register; it confirms nothing.':
    'Exploratoire : posé alors que les données pouvaient être connues, et corrigé selon le nombre de questions. Cela suggère quoi enregistrer ; cela ne confirme rien.',
  '{most} exploratory questions have been asked. Register what you expect instead, and let new waves decide.':
    '{most} questions exploratoires ont déjà été posées. Enregistrez plutôt ce que vous attendez et laissez de nouvelles vagues trancher.',
  'This was asked before, as {question}. To ask again would only weaken the correction.':
    'Cela a déjà été demandé, sous {question}. Le demander à nouveau ne ferait qu’affaiblir la correction.',
  '{measure} (imported)': '{measure} (importé)',
  'No metric is known that could be the outcome.':
    'Aucun indicateur connu ne pourrait être le résultat client.',
  '{count} periods': { one: '{count} période', other: '{count} périodes' },
  '{metric} stands in: nothing that the instrument names for this hypothesis is measured; no figures have been brought in yet.':
    '{metric} sert de substitut : rien de ce que l’instrument nomme pour cette hypothèse n’est mesuré ; aucun chiffre n’a encore été apporté.',
  '{metric} stands in: nothing that the instrument names for this hypothesis is measured; {count} units have figures, in {periods}.':
    {
      one: '{metric} sert de substitut : rien de ce que l’instrument nomme pour cette hypothèse n’est mesuré ; {count} unité a des chiffres, sur {periods}.',
      other:
        '{metric} sert de substitut : rien de ce que l’instrument nomme pour cette hypothèse n’est mesuré ; {count} unités ont des chiffres, sur {periods}.',
    },
  '{metric} is the first that the instrument names for this hypothesis; no figures have been brought in yet.':
    '{metric} est le premier indicateur que l’instrument nomme pour cette hypothèse ; aucun chiffre n’a encore été apporté.',
  '{metric} is the first that the instrument names for this hypothesis and that is measured; {count} units have figures, in {periods}.':
    {
      one: '{metric} est le premier indicateur que l’instrument nomme pour cette hypothèse et qui est mesuré ; {count} unité a des chiffres, sur {periods}.',
      other:
        '{metric} est le premier indicateur que l’instrument nomme pour cette hypothèse et qui est mesuré ; {count} unités ont des chiffres, sur {periods}.',
    },
  'Another version was registered meanwhile. Load the page again and look at it first.':
    'Une autre version a été enregistrée entre-temps. Rechargez la page et consultez-la d’abord.',
  'registration.kind: exploratory questions are asked one by one, and not registered here.':
    'registration.kind : les questions exploratoires se posent une à une et ne s’enregistrent pas ici.',
  'This is version {version}: nothing has changed.':
    'C’est la version {version} : rien n’a changé.',
  'There is no such hypothesis.': 'Cette hypothèse n’existe pas.',
  'There is no such run.': 'Ce calcul n’existe pas.',
  'This run was made before bundles were kept. The next run has one.':
    'Ce calcul date d’avant la conservation des dossiers d’étude. Le prochain en aura un.',
};
