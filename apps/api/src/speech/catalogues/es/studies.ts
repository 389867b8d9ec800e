import type { Catalogue } from '@throughline/speech';

/** Hypotheses, their registration and coverage. */
export const studies: Catalogue = {
  "{field}: there is no metric '{code}'. Import its figures first, or choose one that is there.":
    '{field}: no existe el indicador «{code}». Importe primero sus cifras o elija uno que exista.',
  "controls: there is no construct or metric '{control}'.":
    'controls: no existe ninguna dimensión ni indicador «{control}».',
  "unitCovariates: units have no property '{name}'. Bring it in as a column of units.csv, or leave it out.":
    'unitCovariates: las unidades no tienen la propiedad «{name}». Apórtela como columna de units.csv u omítala.',
  "unitCovariates: '{name}' stands there twice.": 'unitCovariates: «{name}» aparece dos veces.',
  'hypotheses: {id} is missing; the four are registered together.':
    'hypotheses: falta {id}; las cuatro se registran juntas.',
  'hypotheses: {id} is none of the four. Ask it as an exploratory question.':
    'hypotheses: {id} no es ninguna de las cuatro. Plantéela como pregunta exploratoria.',
  'hypotheses: {id} stands there twice.': 'hypotheses: {id} aparece dos veces.',
  'the four share the lag of their registration; leave it out here.':
    'las cuatro comparten el retardo de su registro; omítalo aquí.',
  "there is no construct or metric '{code}' to be held constant.":
    'no existe ninguna dimensión ni indicador «{code}» que mantener constante.',
  'the outcome cannot be held constant as well.':
    'el resultado no puede además mantenerse constante.',
  "there is no construct '{code}'.": 'no existe la dimensión «{code}».',
  '{code} stands in two places. Predictor, mediator, adjustments and controls share no construct.':
    '{code} aparece en dos lugares. Predictor, mediador, ajustes y controles no comparten ninguna dimensión.',
  'a chain needs a mediator; name the construct that the predictor works through.':
    'una cadena necesita un mediador; indique la dimensión a través de la cual actúa el predictor.',
  'the negative control is the outcome itself; name another metric or none.':
    'el control negativo es el propio resultado; indique otro indicador o ninguno.',
  'the outcome stands among the controls.': 'el resultado figura entre los controles.',
  '{metric} is better when it is higher; lowerIsBetter must be false.':
    '{metric}: más alto es mejor; lowerIsBetter debe ser false.',
  '{metric} is better when it is lower; lowerIsBetter must be true.':
    '{metric}: más bajo es mejor; lowerIsBetter debe ser true.',
  "metric: there are no figures for '{metric}'": 'metric: no hay cifras de «{metric}»',
  "period: there are no figures for '{period}'": 'period: no hay cifras de «{period}»',
  'This is the result of what was registered before.':
    'Este es el resultado de lo que estaba registrado antes.',
  'Data may have changed since; it is being looked at.':
    'Los datos pueden haber cambiado desde entonces; se está revisando.',
  'Exploratory: asked after the data could be known, and corrected for how many were asked. It suggests what to register; it confirms nothing.':
    'Exploratorio: preguntado cuando los datos ya podían conocerse, y corregido por el número de preguntas. Sugiere qué registrar; no confirma nada.',
  '{most} exploratory questions have been asked. Register what you expect instead, and let new waves decide.':
    'Ya se han planteado {most} preguntas exploratorias. Registre más bien lo que espera y deje que decidan nuevas oleadas.',
  'This was asked before, as {question}. To ask again would only weaken the correction.':
    'Esto ya se preguntó, como {question}. Volver a preguntarlo solo debilitaría la corrección.',
  '{measure} (imported)': '{measure} (importado)',
  'No metric is known that could be the outcome.':
    'No se conoce ningún indicador que pueda ser el resultado.',
  '{count} periods': { one: '{count} periodo', other: '{count} periodos' },
  '{metric} stands in: nothing that the instrument names for this hypothesis is measured; no figures have been brought in yet.':
    '{metric} hace de sustituto: no se mide nada de lo que el instrumento nombra para esta hipótesis; aún no se han aportado cifras.',
  '{metric} stands in: nothing that the instrument names for this hypothesis is measured; {count} units have figures, in {periods}.':
    {
      one: '{metric} hace de sustituto: no se mide nada de lo que el instrumento nombra para esta hipótesis; {count} unidad tiene cifras, en {periods}.',
      other:
        '{metric} hace de sustituto: no se mide nada de lo que el instrumento nombra para esta hipótesis; {count} unidades tienen cifras, en {periods}.',
    },
  '{metric} is the first that the instrument names for this hypothesis; no figures have been brought in yet.':
    '{metric} es el primer indicador que el instrumento nombra para esta hipótesis; aún no se han aportado cifras.',
  '{metric} is the first that the instrument names for this hypothesis and that is measured; {count} units have figures, in {periods}.':
    {
      one: '{metric} es el primer indicador que el instrumento nombra para esta hipótesis y que se mide; {count} unidad tiene cifras, en {periods}.',
      other:
        '{metric} es el primer indicador que el instrumento nombra para esta hipótesis y que se mide; {count} unidades tienen cifras, en {periods}.',
    },
  'Another version was registered meanwhile. Load the page again and look at it first.':
    'Entretanto se registró otra versión. Vuelva a cargar la página y revísela primero.',
  'registration.kind: exploratory questions are asked one by one, and not registered here.':
    'registration.kind: las preguntas exploratorias se plantean una a una y no se registran aquí.',
  'This is version {version}: nothing has changed.':
    'Esta es la versión {version}: no ha cambiado nada.',
  'There is no such hypothesis.': 'No existe esa hipótesis.',
  'There is no such run.': 'No existe ese cálculo.',
  'This run was made before bundles were kept. The next run has one.':
    'Este cálculo es anterior a que se conservaran los paquetes. El próximo tendrá uno.',
};
