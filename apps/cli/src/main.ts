import { run } from './run.ts';
import { startProgressLine } from './screen/progress-line.ts';
import { readScreen } from './screen/screen.ts';

// A reader such as `head` that has seen enough closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const { exitCode, out, err } = await run(
  process.argv.slice(2),
  readScreen(process.stdout, process.env),
  startProgressLine(process.stderr, process.env),
);
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = exitCode;
