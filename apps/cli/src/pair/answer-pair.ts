import { analyzePair } from '@throughline/linkage';
import { requireName } from '../files/accept-rows.ts';
import { type TableFiles, readTables } from '../files/read-tables.ts';
import { readUnits } from '../files/read-units.ts';
import { refuseSameFile, writeFiles } from '../files/write-files.ts';
import type { GivenOptions } from '../options/read-options.ts';
import { productVersion } from '../product-version.ts';
import { Refusal } from '../refusal.ts';
import type { Screen } from '../screen/screen.ts';
import { writePairJson } from './pair-json.ts';
import { readPairOptions } from './pair-options.ts';
import { writePairPage } from './pair-page.ts';
import { writePairText } from './pair-text.ts';
import { refuseUncomputable } from './refuse-uncomputable.ts';
import { sortControls } from './sort-controls.ts';

/** One construct against one metric, as text or JSON, and as a page where one is asked for. */
export async function answerPair(given: GivenOptions, screen: Screen): Promise<string> {
  const options = readPairOptions(given);
  const { culture, outcomes, predictor, outcome } = options;
  refuseSameFile([options.html], [culture, outcomes, options.units]);
  const units = options.units === null ? null : await readUnits(options.units, options.controls);
  const files = await readTables(
    { culture, outcomes },
    new Set([predictor, outcome, ...options.controls]),
  );
  requireName(culture, 'construct', files.culture.names, predictor);
  requireName(outcomes, 'metric', files.outcomes.names, outcome);
  refuseTwins([predictor, outcome], files);
  const question = { ...options, ...sortControls(options.controls, files, units) };
  const analysis = analyzePair(
    {
      culture: files.culture.rows,
      outcomes: files.outcomes.rows,
      covariates: units?.covariates ?? null,
    },
    question,
  );
  refuseUncomputable(analysis, files);
  const answered = { analysis, files, units, productVersion: await productVersion() };
  const text = options.isJson ? writePairJson(answered) : writePairText(answered, screen);
  if (options.html !== null) {
    await writeFiles([{ path: options.html, parts: [writePairPage(answered)] }]);
  }
  return text;
}

/** A name that both files have could mean either. */
function refuseTwins(names: readonly string[], { culture, outcomes }: TableFiles): void {
  const twin = names.find((name) => culture.names.includes(name) && outcomes.names.includes(name));
  if (twin === undefined) return;
  throw new Refusal(
    `"${twin}" is a construct in ${culture.path} and a metric in ${outcomes.path}. Rename one of them.`,
  );
}
