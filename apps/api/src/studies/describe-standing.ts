import { measuresOf } from '@throughline/linkage';
import { say } from '@throughline/speech';
import {
  studyResultSchema,
  type Confirmation,
  type LatestStudy,
  type RegistrationRecord,
} from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { readMetricBook } from '../outcomes/metric-book.ts';
import { nameMeasures } from './name-measures.ts';
import { sayVerdicts } from './say-verdicts.ts';
import {
  listRuns,
  readQueue,
  readResult,
  readStanding,
  type StudyKind,
} from './studies.queries.ts';
import { medianGapDays, type ReleasedWave } from './wave-calendar.ts';

type Standing = Pick<
  LatestStudy,
  'status' | 'progress' | 'run' | 'result' | 'names' | 'texts' | 'staleness'
>;

/** How a study stands: what was computed last, and whether that is still all there is. */
export async function describeStanding(
  db: EntityManager,
  kind: StudyKind,
  registrations: readonly RegistrationRecord[],
): Promise<Standing> {
  const codes = registrations.flatMap((one) => [...measuresOf(one.registration)]);
  const book = await readMetricBook((sql) => db.query(sql));
  const names = Object.fromEntries(nameMeasures(codes, book));
  const nothing = { progress: null, run: null, result: null, names, texts: {}, staleness: null };
  if (registrations.length === 0) return { status: 'none', ...nothing };
  const { runId, share } = await readStanding(db, kind);
  const stored = runId === null ? null : await readResult(db, runId);
  const [run] = runId === null ? [] : await listRuns(db, runId);
  const queue = await readQueue(db);
  const isOfThese =
    run !== undefined && registrations.every(({ id }) => run.registrationIds.includes(id));
  const result = stored === null ? null : studyResultSchema.parse(JSON.parse(stored.text));
  const status = queue === 'idle' ? (isOfThese ? 'done' : 'failed') : queue;
  return {
    status,
    progress: status === 'running' ? share : null,
    run: run ?? null,
    result,
    names,
    texts: sayVerdicts(result, book),
    staleness: run === undefined ? null : explainStaleness(isOfThese, queue),
  };
}

function explainStaleness(isOfThese: boolean, queue: 'idle' | 'queued' | 'running'): string | null {
  if (!isOfThese) return say('This is the result of what was registered before.');
  return queue === 'idle' ? null : say('Data may have changed since; it is being looked at.');
}

/** When waves released after a registration are as many as it asks for. */
export function foreseeConfirmation(
  { registration, registeredAt }: Pick<RegistrationRecord, 'registration' | 'registeredAt'>,
  waves: readonly ReleasedWave[],
): Confirmation {
  const since = waves.filter(({ releasedAt }) => releasedAt > new Date(registeredAt));
  // The last of them needs its outcome too, which comes by the lag later.
  const wavesNeeded = registration.minimum.waves + registration.lag;
  const gap = medianGapDays(waves);
  const last = waves.at(-1)?.endedAt;
  const expectedOn =
    gap === null || last === undefined
      ? null
      : new Date(last.getTime() + Math.max(0, wavesNeeded - since.length) * gap * 86_400_000)
          .toISOString()
          .slice(0, 10);
  return { wavesSince: since.length, wavesNeeded, expectedOn };
}
