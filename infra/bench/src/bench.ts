import { parseArgs } from 'node:util';
import { Admin } from './instance/admin.ts';
import { Instance } from './instance/instance.ts';
import { measureClose } from './measures/close.ts';
import { measureLaunch } from './measures/launch.ts';
import { measureMail } from './measures/mail.ts';
import { measureImport } from './measures/import.ts';
import type { Bench, Measure } from './measures/measure.ts';
import { describeMachine, judge, tabulate } from './measures/report.ts';
import { measureSubmits } from './measures/submit.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** Progress goes to standard error, so that standard output holds the result alone. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const measuresByName = {
  import: async (bench: Bench): Promise<Measure[]> => [await measureImport(bench)],
  close: measureClose,
  mail: measureMail,
  submit: measureSubmits,
  launch: measureLaunch,
};

const instance = await Instance.start();
const stop = (): void => {
  void instance.stop().finally(() => process.exit(130));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
try {
  const bench: Bench = {
    instance,
    admin: await Admin.setUp(instance),
    pairs: values.quick ? 2 : 5,
    seconds: values.quick ? 1.5 : 4,
    say,
  };
  const measures: Measure[] = [];
  for (const [name, measure] of Object.entries(measuresByName)) {
    if (values.only === undefined || values.only.split(',').includes(name)) {
      measures.push(...(await measure(bench)));
    }
  }
  const machine = describeMachine(instance.database.version);
  const judged = measures.map((measure) => ({ ...measure, verdict: judge(measure) }));
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ machine, quick: values.quick, measures: judged }, null, 2)}\n`
      : `\n${machine}\n\n${tabulate(measures)}\n`,
  );
  const verdicts = new Set(judged.map(({ verdict }) => verdict));
  if (verdicts.has('disturbed')) {
    say('\nOther processes used too much of the machine in every pair of a measure; run it again.');
    process.exitCode = 2;
  }
  if (verdicts.has('below the floor')) process.exitCode = 1;
} finally {
  await instance.stop();
}
