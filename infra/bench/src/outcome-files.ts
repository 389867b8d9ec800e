import { parseArgs } from 'node:util';
import { importTrialSchema, uploadSchema } from '@throughline/types';
import { Admin } from './instance/admin.ts';
import { Instance } from './instance/instance.ts';
import { outcomeFiles, type OutcomeFile } from './instance/outcome-files.ts';
import { describeMachine } from './measures/report.ts';

/**
 * How long files of outcomes take to be imported over HTTP, and how much memory the api takes for it.
 * Each on an instance of its own, so that the memory is that of one file.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, rows: { type: 'string' } },
});
const megabytesLimit = 512;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

for (const [name, makeFile] of Object.entries(outcomeFiles)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
  const instance = await Instance.start();
  const stop = (): void => {
    void instance.stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop);
  try {
    if (
      !(await measure(instance, makeFile(values.rows === undefined ? null : Number(values.rows))))
    ) {
      process.exitCode = 1;
    }
  } finally {
    process.off('SIGINT', stop);
    await instance.stop();
  }
}

/** @returns whether all of it keeps to its limits. */
async function measure(instance: Instance, file: OutcomeFile): Promise<boolean> {
  const admin = await Admin.setUp(instance);
  await admin.post('/api/units/import', file.units);
  const idle = instance.apiMegabytes();
  say(`\n${describeMachine(instance.database.version)}`);
  say(`${file.title}: ${(file.content.length / 1_000_000).toFixed(1)} MB, api idle ${idle.now} MB`);
  const timed = (work: () => Promise<unknown>): Promise<Timed> => time(instance, work);
  const sent = await timed(() => admin.sendBytes('/api/outcomes/uploads?name=file', file.content));
  const upload = uploadSchema.parse(sent.result);
  const path = `/api/outcomes/uploads/${upload.id}`;
  const tried = await timed(() => admin.post(`${path}/trial`, upload.plan));
  const trial = importTrialSchema.parse(tried.result);
  const written = await timed(() => admin.post(`${path}/import`, upload.plan));
  const done = importTrialSchema.parse(written.result);
  const resent = await admin.sendBytes('/api/outcomes/uploads?name=file', file.content);
  const again = uploadSchema.parse(resent);
  const twice = await timed(() =>
    admin.post(`/api/outcomes/uploads/${again.id}/import`, again.plan),
  );
  const { same } = importTrialSchema.parse(twice.result);
  const { peak } = instance.apiMegabytes();
  for (const [deed, { seconds, api, database, megabytes }] of Object.entries({
    sent,
    tried,
    written,
    twice,
  })) {
    say(
      `  ${deed.padEnd(8)} ${seconds.toFixed(1)} s by the clock; processor: api ${api.toFixed(1)} s, database ${database.toFixed(1)} s; ${megabytes} MB until then`,
    );
  }
  say(`  ${peak} MB at most (at most ${megabytesLimit}); the import may take ${file.seconds} s`);
  if (trial.added !== file.rows || done.added !== file.rows || same !== file.rows) {
    say(`not all rows were imported: ${trial.added}, ${done.added}, ${same} of ${file.rows}`);
    return false;
  }
  return written.seconds <= file.seconds && peak <= megabytesLimit;
}

interface Timed {
  readonly result: unknown;
  /** By the clock, and of processors. */
  readonly seconds: number;
  readonly api: number;
  readonly database: number;
  /** The most memory of the api until then. */
  readonly megabytes: number;
}

async function time(instance: Instance, work: () => Promise<unknown>): Promise<Timed> {
  const [before, startedAt] = [instance.processorSeconds(), performance.now()];
  const result = await work();
  const seconds = (performance.now() - startedAt) / 1_000;
  const after = instance.processorSeconds();
  return {
    result,
    seconds,
    api: after.api - before.api,
    database: after.database - before.database,
    megabytes: instance.apiMegabytes().peak,
  };
}
