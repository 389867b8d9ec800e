import { dropUnasked, freezeQuestionnaire } from '@throughline/instrument';
import type { Form, Questionnaire } from '@throughline/types';
import {
  makeCohorts,
  type Cohort,
  type CohortPlace,
  type PeopledPlace,
} from '@throughline/disclosure';
import { parseArgs } from 'node:util';
import { chooseRelease } from '../../../apps/api/src/scores/choose-release.ts';
import { readBallot, scoreBallot, type Response } from '../../../apps/api/src/scores/responses.ts';
import { createSource } from '../../../apps/api/src/scores/seeded-source.ts';

/**
 * How long the safe partition, its coding and its audit take for a large wave, and how much memory.
 * Pure: no database, the ballots are already open.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '50000' },
    units: { type: 'string', default: '3000' },
    form: { type: 'string', default: 'nine' },
  },
});
const [people, unitCount] = [Number(values.people), Number(values.units)];
const form: Form = values.form === 'full-bank' ? 'full-bank' : 'nine';
const k = 5;
const limits = { seconds: 20, megabytes: 512 };

/** A company, regions of ten areas, areas of ten shops. */
const units = Array.from({ length: unitCount }, (_, index) => ({
  id: `u${index}`,
  parentId: index === 0 ? null : `u${Math.floor((index - 1) / 10)}`,
}));
const source = createSource(Buffer.from('the same organisation every time'));
const questionnaire = freezeQuestionnaire({ form, commentQuestion: 'OT1', language: 'en' });
const cohorts = invite();
const responses = answerAll();
process.stdout.write(
  `${responses.length} answers of ${people} people, ${unitCount} units, ${cohorts.length} cohorts, form ${form}\n`,
);

const startedAt = performance.now();
const usedBefore = process.cpuUsage();
const release = chooseRelease({
  questionnaire,
  units,
  cohorts,
  attributes: ['age'],
  responses,
  askedOf: new Map(),
  changes: [],
  k,
  commentK: 10,
  source,
});
const seconds = (performance.now() - startedAt) / 1_000;
const used = process.cpuUsage(usedBefore);
/** Of one thread and its garbage collector: what the clock shows, or more, where nothing else runs. */
const processorSeconds = (used.user + used.system) / 1_000_000;
const megabytes = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(
  `${release?.cells.length} cells and ${release?.breakdown.length} by attribute, ${release?.coarser} levels coarser\n` +
    `${processorSeconds.toFixed(1)} s of processor time (at most ${limits.seconds}), ${seconds.toFixed(1)} s by the clock, ${megabytes.toFixed(0)} MB at most (at most ${limits.megabytes})\n`,
);
if (processorSeconds > limits.seconds || megabytes > limits.megabytes) process.exitCode = 1;

function invite(): readonly (CohortPlace & Cohort)[] {
  const counts = new Map<string, PeopledPlace>();
  for (let person = 0; person < people; person += 1) {
    const place = { unitId: `u${person % unitCount}`, bucket: [`age ${source.draw(5)}`] };
    const name = `${place.unitId} ${place.bucket.join()}`;
    counts.set(name, { ...place, people: (counts.get(name)?.people ?? 0) + 1 });
  }
  return (makeCohorts(units, [...counts.values()], k) ?? []).map((cohort, index) => ({
    id: `c${index}`,
    ...cohort,
  }));
}

/** Each cohort's people, of whom each skips a question now and then. */
function answerAll(): Response[] {
  const forms = new Map([[form, questionnaire]]);
  return cohorts.flatMap(({ id, invited }) =>
    Array.from({ length: invited }, () => {
      const answers = drawAnswers(questionnaire);
      return scoreBallot(readBallot(JSON.stringify({ form, answers }), id, forms), null);
    }),
  );
}

function drawAnswers(questionnaire: Questionnaire): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const question of questionnaire.questions) {
    if (question.kind === 'text') {
      if (source.draw(3) === 0) answers[question.id] = 'A few words.';
      continue;
    }
    if (source.draw(20) === 0) continue;
    const option = question.options[source.draw(question.options.length)];
    if (option !== undefined) answers[question.id] = option.value;
  }
  const asked = dropUnasked(questionnaire, answers);
  return Object.keys(asked).length === 0 ? { ICT1: '3' } : asked;
}
