import { isServiceMeasure } from '@throughline/instrument';
import type { Answers, Questionnaire } from '@throughline/types';
import { drawComment } from './demo-comments.ts';
import type { DemoOrganisation } from './demo-organisation.ts';
import { demoEffects, drawAnswer, type UnitQuarter } from './demo-process.ts';
import { pullOf } from './item-pulls.ts';
import { createRandom } from './seeded-random.ts';

export interface DemoResponse {
  readonly personKey: string;
  readonly answers: Answers;
}

/** A wave as the people meet it. */
export interface AskedWave {
  readonly number: number;
  /** What a person was asked; null for nobody who was invited. */
  askedOf(personKey: string): Questionnaire | null;
}

/** Who answers a wave and what: about seven of ten, from the stated process. */
export function answerWave(
  organisation: DemoOrganisation,
  quarters: ReadonlyMap<string, readonly UnitQuarter[]>,
  wave: AskedWave,
): DemoResponse[] {
  return organisation.people.flatMap((person): DemoResponse[] => {
    const lasting = createRandom(`person ${person.key}`);
    const disposition = lasting.normal(0, demoEffects.personal);
    const eagerness = 0.55 + 0.35 * lasting.next();
    const random = createRandom(`answer ${person.key} ${wave.number}`);
    if (random.next() > eagerness) return [];
    const levels = quarters.get(person.unitKey)?.[wave.number - 1]?.levels;
    const asked = wave.askedOf(person.key);
    if (levels === undefined || asked === null) return [];
    const answers: Answers = {};
    for (const question of asked.questions) {
      if (question.kind === 'text') {
        const comment = drawComment(random.next(), (levels.get('ICT') ?? 0) + disposition);
        if (comment !== null) answers[question.id] = comment;
        continue;
      }
      if (question.kind === 'single' && question.playsBack !== undefined) {
        const heard =
          answers[question.playsBack] !== undefined && sayHeard(person.key, wave.number);
        if (heard) answers[question.id] = heard;
        continue;
      }
      const { construct, reversed } =
        question.kind === 'single' ? question : { construct: null, reversed: false };
      if (construct !== null && isServiceMeasure(construct)) {
        answers[question.id] = rateService(person.key, wave.number, question.text);
        continue;
      }
      const level = levels.get(construct ?? '') ?? 0;
      const isOptedOut = question.optOut !== null && random.next() < 0.015;
      answers[question.id] = isOptedOut
        ? (question.optOut?.value ?? '')
        : drawAnswer(
            random,
            { level, person: disposition },
            { pull: pullOf(question.id), reversed },
          );
    }
    return [{ personKey: person.key, answers }];
  });
}

/** Half of those who write let it be followed up; most of them feel understood. */
function sayHeard(personKey: string, wave: number): string | false {
  const random = createRandom(`heard ${personKey} ${wave}`);
  if (random.next() < 0.5) return false;
  const drawn = random.next();
  return drawn < 0.7 ? 'yes' : drawn < 0.92 ? 'partly' : 'no';
}

/** By a source of its own, so that all other answers are the same whoever serves whom. */
function rateService(personKey: string, wave: number, statement: string): string {
  const level = createRandom(`service ${statement.split(' ')[0] ?? ''}`).normal(0.2, 0.7);
  const random = createRandom(`service ${personKey} ${wave} ${statement}`);
  return drawAnswer(random, { level, person: 0 }, { pull: 1, reversed: false });
}
