import type { AskedQuestion, Questionnaire } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { compareNames } from '../directory/compare-names.ts';
import { listChoiceQuestions, listOffered } from './publish-questions.ts';
import { listForms } from './wave-forms.ts';

interface ShareRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly question: string;
  readonly option: string;
  readonly share: number;
  readonly shown: string;
  readonly n: string;
  readonly nMid: number;
}

/**
 * The questions of a wave that are no construct, in the words in which they were asked, each with
 * the distributions that were published for units this account may see.
 */
export async function readQuestions(
  db: EntityManager,
  wave: {
    readonly id: string;
    readonly questionnaires: Readonly<Record<string, Questionnaire>>;
    readonly visible: readonly string[] | null;
  },
): Promise<AskedQuestion[]> {
  const forms = listForms(inEnglishLast(wave.questionnaires));
  const questions = new Map(
    [...forms.values()].flatMap((form) => form.questions).map((one) => [one.id, one]),
  );
  const asked = listChoiceQuestions([...questions.values()]);
  if (asked.length === 0) return [];
  const rows = await db.query<ShareRow[]>(
    `SELECT s.unit AS "unitId", wu.name AS "unitName", s.question, s.option, s.share, s.shown, s.n,
       s.n_mid AS "nMid"
     FROM result.published_share s
     JOIN roster.wave_unit wu ON wu.wave_id = s.wave AND wu.unit_id = s.unit
     WHERE s.wave = $1 AND ($2::uuid[] IS NULL OR s.unit = ANY ($2))`,
    [wave.id, wave.visible],
  );
  const byQuestion = Map.groupBy(rows, ({ question }) => question);
  return asked.map((question) => {
    const options = [...listOffered(question)];
    const byUnit = Map.groupBy(byQuestion.get(question.id) ?? [], ({ unitId }) => unitId);
    const distributions = [...byUnit.values()].flatMap((ofUnit) => {
      const [first] = ofUnit;
      if (first === undefined) return [];
      const { unitId, unitName, n, nMid } = first;
      const shares = options.flatMap(({ value }) => {
        const row = ofUnit.find(({ option }) => option === value);
        return row === undefined ? [] : [{ value, share: row.share, shown: row.shown }];
      });
      return [{ unitId, unitName, n, nMid, shares }];
    });
    return {
      id: question.id,
      text: question.text,
      isMultiple: question.kind === 'multiple',
      isBranch: question.askedWhen !== undefined,
      options,
      distributions: distributions.sort((one, other) => compareNames(one.unitName, other.unitName)),
    };
  });
}

/** Of several languages the last one stays: results are read in English, where it was asked so. */
function inEnglishLast(
  questionnaires: Readonly<Record<string, Questionnaire>>,
): Record<string, Questionnaire> {
  const isEnglish = ([page]: readonly [string, unknown]): number => Number(page.endsWith('/en'));
  return Object.fromEntries(
    Object.entries(questionnaires).toSorted((one, other) => isEnglish(one) - isEnglish(other)),
  );
}
