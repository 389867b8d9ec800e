import type { Question, Questionnaire } from '@throughline/types';
import { estimateSeconds } from './estimate-seconds.ts';
import { isPlayBack } from './listening.ts';
import { scales } from './scales.ts';

/** A unit whose service is rated, by its name as people know it. */
export interface ServingUnit {
  readonly id: string;
  readonly name: string;
}

const prefix = 'SRV@';
const wordings: Readonly<Record<'SRV1' | 'SRV2' | 'SRV3', (team: string) => string>> = {
  SRV1: (team) => `${team} helps us in good time.`,
  SRV2: (team) => `${team} understands what we need from them.`,
  SRV3: (team) => `${team} does what they promised us.`,
};

/** What the service of a unit is counted as: a measure of its own for each unit that serves. */
export function serviceMeasure(unitId: string): string {
  return `${prefix}${unitId}`;
}

/** Whether a measure is the service of a unit, and none of the constructs. */
export function isServiceMeasure(measure: string): boolean {
  return measure.startsWith(prefix);
}

/** SRV1 to SRV3 about one unit, with ids such as `SRV1@<unit>`. */
export function phraseService({ id, name }: ServingUnit): Extract<Question, { kind: 'single' }>[] {
  const { options, optOut } = scales.agree5;
  return Object.entries(wordings).map(([item, say]) => ({
    kind: 'single',
    id: `${item}@${id}`,
    construct: serviceMeasure(id),
    reversed: false,
    scale: 'agree5',
    text: say(name),
    options: options.map((option) => ({ ...option })),
    optOut: { ...optOut },
  }));
}

/**
 * The same page with the service of these units asked after its other closed questions. The items
 * exist in English: a page in another language stays as it is, and so does one that only listens.
 */
export function askService(
  questionnaire: Questionnaire,
  units: readonly ServingUnit[],
): Questionnaire {
  const isText = (question: Question): boolean => question.kind === 'text' || isPlayBack(question);
  const onlyListens = questionnaire.questions.every(isText);
  if (questionnaire.language !== 'en' || units.length === 0 || onlyListens) return questionnaire;
  const questions = [
    ...questionnaire.questions.filter((one) => !isText(one)),
    ...units.flatMap(phraseService),
    ...questionnaire.questions.filter(isText),
  ];
  return { ...questionnaire, questions, estimatedSeconds: estimateSeconds(questions) };
}
