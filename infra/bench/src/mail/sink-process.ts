import { z } from 'zod';
import { Sink } from './sink.ts';

/** A sink in a process of its own: told how many mails to expect, it tells how fast they came. */
let count = 0;
let expected = Infinity;
let firstAt = 0;

const sink = await Sink.start(() => {
  if (count === 0) firstAt = performance.now();
  count += 1;
  if (count === expected) process.send?.({ seconds: (performance.now() - firstAt) / 1_000 });
});
process.on('message', (message) => {
  ({ expected } = z.object({ expected: z.int() }).parse(message));
  count = 0;
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: sink.url });
