import {
  leastCommonMultiple,
  surroundEnds,
  type AuditedMeasure,
  type Block,
  type SparseRow,
} from '@throughline/disclosure';
import type { AuditInput } from './audit-input.ts';
import { describeComments, describeQuestion } from './audit-questions.ts';
import type { CodedConstruct } from './publish.ts';
import { groupByCohort, itemsOf, listPatterns } from './tally.ts';

/**
 * Everything a wave would leave behind, as equations: every cell of every construct, every count
 * of an item, every other question and who was not asked it, every block of comments. One measure at a time, because for a
 * large wave each is a system of a hundred thousand coefficients.
 */
export function* describeAudit(input: AuditInput): Generator<AuditedMeasure> {
  const known = new Set([
    ...input.constructs.map(({ construct }) => construct),
    ...input.questions.map(({ question }) => question.id),
  ]);
  const others = new Set(
    input.tally.blocks.map((block) => block.measure).filter((measure) => !known.has(measure)),
  );
  for (const construct of input.constructs) yield describeConstruct(input, construct);
  for (const question of input.questions) yield* describeQuestion(input, question);
  for (const measure of others) yield* describeComments(input, measure);
}

/** A column for each cohort, set of answered items and item; a score weighs its items equally. */
function describeConstruct(input: AuditInput, coded: CodedConstruct): AuditedMeasure {
  const { construct, blocks, cells } = coded;
  const items = itemsOf(input.questionnaire, construct);
  const weight = leastCommonMultiple(items.length);
  const scored = groupByCohort(input.responses.filter((one) => one.scores.has(construct)));
  const peopleOf: number[] = [];
  const groupOf: number[] = [];
  const columnsOf = new Map<string, { column: number; item: string; coefficient: number }[]>();
  for (const [cohort, responses] of scored) {
    for (const pattern of listPatterns(responses, items)) {
      const group = peopleOf.push(pattern.people) - 1;
      for (const item of pattern.items) {
        const column = groupOf.push(group) - 1;
        const entry = { column, item, coefficient: weight / pattern.items.length };
        const entries = columnsOf.get(cohort);
        if (entries === undefined) columnsOf.set(cohort, [entry]);
        else entries.push(entry);
      }
    }
  }
  const columnsIn = (block: Block) => block.atomIds.flatMap((id) => columnsOf.get(id) ?? []);
  const scoreRow = (parts: readonly Block[]): SparseRow =>
    new Map(parts.flatMap(columnsIn).map(({ column, coefficient }) => [column, coefficient]));
  const counted = new Map<string, Set<string>>();
  for (const { block, question } of input.tally.histograms) {
    const questions = counted.get(block);
    if (questions === undefined) counted.set(block, new Set([question]));
    else questions.add(question);
  }
  const itemRows = blocks.flatMap((block) =>
    [...(counted.get(block.id) ?? [])].map(
      (question): SparseRow =>
        new Map(
          columnsIn(block).flatMap(({ column, item }): [number, number][] =>
            item === question ? [[column, 1]] : [],
          ),
        ),
    ),
  );
  return {
    measure: construct,
    k: input.k,
    matrix: {
      groupOf,
      peopleOf,
      rows: [
        ...blocks.map((block) => scoreRow([block])),
        ...cells.map((cell) => scoreRow(cell.blocks)),
        ...itemRows,
      ],
    },
    chains: surroundEnds(cells, coded.coded, coded.scores),
  };
}
