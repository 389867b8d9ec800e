import { basename } from 'node:path';
import { describeByCode } from '@throughline/linkage';
import type { AnsweredStudy } from './answered-study.ts';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const FORMAT_VERSION = 1;

/** The study as JSON, numbers in full. Every field is described in docs/cli.md. */
export function writeStudyJson(answered: AnsweredStudy): string {
  const { result, registration, registrationSha256, inputs, productVersion } = answered;
  const { version: _, ...rest } = result;
  const document = {
    version: FORMAT_VERSION,
    productVersion,
    registrationSha256,
    registration,
    inputs: inputs.map(({ path, sha256 }) => ({ file: basename(path), sha256 })),
    missingMeasures: answered.missingMeasures,
    ...rest,
    panel: {
      ...result.panel,
      dropped: { ...result.panel.dropped, unitNotListed: answered.notListed },
    },
    hypotheses: result.hypotheses.map((one) => {
      const { reservations: reservationSentences, ...text } = describeByCode(one, result);
      return { ...one, verdict: { ...one.verdict, ...text, reservationSentences } };
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
