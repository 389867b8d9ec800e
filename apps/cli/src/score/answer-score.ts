import { RespondentReader, type ScoredCells, scoreCells } from '@throughline/linkage';
import { refuseRows } from '../files/accept-rows.ts';
import { readCsv } from '../files/read-csv.ts';
import { readJson } from '../files/read-json.ts';
import { type NewFile, refuseSameFile, writeFiles } from '../files/write-files.ts';
import {
  type GivenOptions,
  optionOf,
  readWholeNumber,
  requireOption,
} from '../options/read-options.ts';
import { Refusal } from '../refusal.ts';
import { alignTable } from '../screen/align-table.ts';
import type { Screen } from '../screen/screen.ts';
import { writeCount } from '../screen/write-number.ts';
import { constructsOf, instrumentSchema } from './instrument-file.ts';
import { writeCovariance, writeCulture, writePairs } from './write-scores.ts';

/** Fewest people behind a score that is written; fewer could be told apart. */
const fewestPeople = 5;

/** From people's answers to the culture file, and to what says how exact it is. */
export async function answerScore(options: GivenOptions, screen: Screen): Promise<string> {
  const respondents = requireOption(options, 'respondents', 'the file with the answers');
  const instrument = requireOption(options, 'instrument', 'the file that says how they are scored');
  const out = requireOption(options, 'out', 'the culture file to write');
  const covarianceOut = optionOf(options, 'covariance-out');
  const pairsOut = optionOf(options, 'pairs-out');
  const minN = readWholeNumber(options, 'min-n', { low: fewestPeople, high: 1_000_000 });
  refuseSameFile([out, covarianceOut, pairsOut], [respondents, instrument]);
  const { content } = await readJson(instrument, instrumentSchema);
  const file = await readCsv(respondents, (header) => {
    const constructs = constructsOf(content, header);
    if (constructs.length > 0) return new RespondentReader(header, constructs);
    throw new Refusal(
      `${respondents}, line 1: none of the columns is an item of ${instrument}. The header has ${header.join(', ')}.`,
    );
  });
  if (!file.read.accepted) throw refuseRows(respondents, file.read);
  const scored = scoreCells(file.read.respondents, minN ?? fewestPeople);
  if (scored.scores.length === 0) {
    throw new Refusal(
      `${respondents}: no unit and period has ${minN ?? fewestPeople} people with a score, so there is nothing to write.`,
    );
  }
  await writeFiles([
    { path: out, parts: writeCulture(scored) },
    ...listCovariance(respondents, covarianceOut, scored),
    ...(pairsOut === null ? [] : [{ path: pairsOut, parts: writePairs(scored) }]),
  ]);
  const written = [out, covarianceOut, pairsOut].filter((path) => path !== null);
  return describeScores(scored, minN ?? fewestPeople, { written, screen });
}

function listCovariance(
  respondents: string,
  path: string | null,
  { covariance }: ScoredCells,
): NewFile[] {
  if (path === null) return [];
  if (covariance !== null) return [{ path, parts: writeCovariance(covariance) }];
  throw new Refusal(
    `${respondents}: no unit and period has two people with a score, so nothing says how people differ.`,
  );
}

function describeScores(
  { people, cells, scores, tooFew }: ScoredCells,
  minN: number,
  { written, screen }: { readonly written: readonly string[]; readonly screen: Screen },
): string {
  const byConstruct = Map.groupBy(scores, ({ construct }) => construct);
  const lines = [
    `${writeCount(people)} people in ${writeCount(cells)} cells (a unit in a period).`,
    '',
    ...alignTable(
      [
        { heading: 'construct', isFigure: false },
        { heading: 'cells written', isFigure: true },
        { heading: `under ${minN} people`, isFigure: true },
      ],
      [...tooFew].map(([construct, left]) => [
        construct,
        writeCount(byConstruct.get(construct)?.length ?? 0),
        writeCount(left),
      ]),
      screen,
    ),
    '',
    ...written.map((path) => `Written: ${path}`),
  ];
  return `${lines.join('\n')}\n`;
}
