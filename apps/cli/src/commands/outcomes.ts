import { readOptions } from '../options/read-options.ts';
import { pushOutcomes } from '../push/push-outcomes.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from './command.ts';

const help = `throughline outcomes push: send a file of outcomes to an instance, with a key

Usage: THROUGHLINE_API_KEY=tl_... throughline outcomes push --url https://host --file O.csv [options]

  --url ADDRESS           The instance; https, or http on this machine
  --file FILE             Outcomes: columns unit,period,metric,value,n[,sd]; with --answers
                          unit,time,metric,value[,customer][,id]
  --answers               The file holds single answers of customers, which make figures there
  --source NAME           Where the answers come from ("Customer survey" unless given)
  --length LENGTH         Periods into which they are summed: day, week, month (unless given),
                          quarter, year
  --counts-from M=A       Of a metric that is a share: the rating from which on a customer counts,
                          such as csat=4; may be given again for another metric
  --replace-figures       Let answers take the place of figures that came without them
  --key-file FILE         Read the key from this file instead of THROUGHLINE_API_KEY
  --idempotency-key NAME  Name this push, so that running the same again is answered as before;
                          drawn by chance unless given
  --dry-run               Say what would change, and write nothing
  --json                  Print the reply as JSON

Answers with an id on every row are added, and those that are known are corrected. Without ids the
file takes the place of all answers of its source to its metrics in its periods, of the units that
stand in it: send whole periods, and look with --dry-run first. Customers and ids are kept as keyed
hashes alone.

An administrator makes the key under "API keys"; it must be allowed to push outcomes. The file is
checked first: one bad row refuses it whole, here or by the instance, with its line and column. Where
the instance cannot be reached or is busy, it is tried again for about a minute under the same name, so
that nothing is taken twice. Ends with 0 where it was taken and with 2 where it was not.
`;

const kinds = {
  url: 'value',
  file: 'value',
  'key-file': 'value',
  answers: 'flag',
  source: 'value',
  length: 'value',
  'counts-from': 'list',
  'replace-figures': 'flag',
  'idempotency-key': 'value',
  'dry-run': 'flag',
  json: 'flag',
} as const;

export const outcomes: Command = {
  name: 'outcomes',
  summary: 'Send outcomes to an instance: outcomes push',
  help,
  run([word, ...rest], _screen, progress) {
    if (word !== 'push') {
      const what = word === undefined ? 'Say what to do' : `There is nothing called "${word}"`;
      throw new Refusal(`${what}: throughline outcomes push. See "throughline outcomes --help".`);
    }
    return pushOutcomes(readOptions('outcomes', rest, kinds), progress);
  },
};
