import type { HypothesisResult, StudyResult, VerdictWord } from '@throughline/types';
import { runStudy } from '../../src/study/run-study.ts';
import { latentProcess } from '../simulation/latent-process.ts';
import { simulatePanel } from '../simulation/simulate-panel.ts';
import { studyOfPanel, type ValueType, valueTypes } from '../simulation/study-of-panel.ts';
import { type Kind, kinds } from './kinds.ts';

/** What one study over one simulated panel came to. */
export interface Replication {
  readonly kind: Kind['name'];
  readonly values: ValueType;
  readonly number: number;
  readonly estimator: string;
  /** H1 to H4. */
  readonly words: readonly VerdictWord[];
  readonly direction: HypothesisResult['verdict']['direction'];
  readonly arms: NonNullable<HypothesisResult['tails']>['label'] | null;
  /** One-sided p of each arm; null where the arms were not compared. */
  readonly armsP: { readonly above: number; readonly below: number } | null;
  readonly estimate: number | null;
  /** Whether the 95 % interval of H4 covers the truth; null where there is none. */
  readonly covers: boolean | null;
}

/** Permutations can only add a reservation, never change a word: few are enough here. */
const permutations = 19;

const processes = new Map(kinds.map(({ name, effects }) => [name, latentProcess(effects)]));

/** Simulates panel number so and so of a kind and runs the study on it, on exact and on coded values. */
export function replicate(kind: Kind, number: number): Replication[] {
  const process = processes.get(kind.name) ?? latentProcess(kind.effects);
  const panel = simulatePanel(process, kind.size, {
    seed: kind.seed,
    stream: number,
  });
  return valueTypes.map((values) => {
    const input = studyOfPanel(panel, values, { seed: kind.seed, permutations });
    return summarize(runStudy(input), { kind, values, number });
  });
}

function summarize(
  result: StudyResult,
  about: { readonly kind: Kind; readonly values: ValueType; readonly number: number },
): Replication {
  const { kind, values, number } = about;
  const fourth = result.hypotheses.find(({ id }) => id === 'H4');
  if (fourth === undefined) throw new RangeError('The study has no H4.');
  const { forward, tails, verdict } = fourth;
  return {
    kind: kind.name,
    values,
    number,
    estimator: result.ladder[0]?.estimator ?? 'none',
    words: result.hypotheses.map((one) => one.verdict.word),
    direction: verdict.direction,
    arms: tails?.label ?? null,
    armsP: tails === null ? null : { above: tails.above.p, below: tails.below.p },
    estimate: forward?.estimate ?? null,
    covers: forward === null ? null : forward.low <= kind.truth && kind.truth <= forward.high,
  };
}
