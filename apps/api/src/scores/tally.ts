import {
  chooseItems,
  partitionAsked,
  partitionCohorts,
  smallestDistribution,
  type AnswerPattern,
  type Block,
  type Grain,
} from '@throughline/disclosure';
import { listChosen, scoreAnswer } from '@throughline/instrument';
import type { Question, Questionnaire } from '@throughline/types';
import type { Response } from './responses.ts';

/** A block of one measure with everything that is counted in it. */
export interface TalliedBlock extends Block {
  readonly id: string;
  /** A construct, a question outside the constructs, or `comment:` and a question. */
  readonly measure: string;
}

export interface Histogram {
  readonly block: string;
  readonly question: string;
  readonly option: string;
  readonly count: number;
}

export interface Composite {
  readonly block: string;
  readonly construct: string;
  readonly half: 0 | 1 | 2;
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Sum of what the scores would be, had everybody given the lowest answers: 0 unless adjusted. */
  readonly sumOfFloors: number;
}

export interface Comment {
  readonly block: string;
  readonly question: string;
  readonly text: string;
}

/** Everything a wave leaves behind: counts and sums for groups. */
export interface Tally {
  readonly blocks: readonly TalliedBlock[];
  readonly histograms: readonly Histogram[];
  readonly composites: readonly Composite[];
  readonly comments: readonly Comment[];
}

export interface TallyInput extends Grain {
  readonly questionnaire: Questionnaire;
  readonly responses: readonly Response[];
  /** A random half for everybody, the same for every measure. */
  readonly halves: ReadonlyMap<Response, 1 | 2>;
  /** The cohorts that were asked of a measure, where not all were: who is served by a unit. */
  readonly askedOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly k: number;
  readonly commentK: number;
  readonly makeId: () => string;
}

/** Groups and counts the responses; each measure has a partition over the people it counts. */
export function tally(input: TallyInput): Tally {
  const { questionnaire } = input;
  const constructs = new Set(
    questionnaire.questions.flatMap((one) =>
      one.kind === 'single' && one.construct !== null ? [one.construct] : [],
    ),
  );
  const parts = [
    ...[...constructs].map((construct) => tallyConstruct(input, construct)),
    ...questionnaire.questions.flatMap((one) => {
      if (one.kind === 'text') return [tallyComments(input, one)];
      const isScored = one.kind === 'single' && one.construct !== null;
      return isScored ? [] : [tallyQuestion(input, one)];
    }),
  ];
  return {
    blocks: parts.flatMap((part) => part.blocks),
    histograms: parts.flatMap((part) => part.histograms),
    composites: parts.flatMap((part) => part.composites),
    comments: parts.flatMap((part) => part.comments),
  };
}

function tallyConstruct(input: TallyInput, construct: string): Tally {
  const { k } = input;
  const members = input.responses.filter((response) => response.scores.has(construct));
  const groups = group(input, construct, members, k);
  const items = itemsOf(input.questionnaire, construct);
  const ids = items.map((item) => item.id);
  return {
    blocks: groups.map(({ block }) => block),
    histograms: groups.flatMap(({ block, responses }) =>
      chooseItems(listPatterns(responses, items), ids, k).flatMap((item) =>
        countAnswers(block.id, item, responses),
      ),
    ),
    composites: groups.flatMap(({ block, responses }) =>
      summariseHalves(input, { block: block.id, construct, responses }),
    ),
    comments: [],
  };
}

export function itemsOf(questionnaire: Questionnaire, construct: string): readonly Question[] {
  return questionnaire.questions.filter(
    (one) => one.kind === 'single' && one.construct === construct,
  );
}

/**
 * People by the items of which they gave an answer that scores. "Does not apply" is counted, but a
 * person who said so is scored over fewer items, as one who skipped the question.
 */
export function listPatterns(
  responses: readonly Response[],
  items: readonly Question[],
): readonly AnswerPattern[] {
  const patterns = new Map<string, { items: readonly string[]; people: number }>();
  for (const { answers } of responses) {
    const scored = items.flatMap((item) => {
      const answer = answers[item.id];
      return answer === undefined || scoreAnswer(item, answer) === null ? [] : [item.id];
    });
    const name = scored.join(' ');
    const known = patterns.get(name);
    if (known === undefined) patterns.set(name, { items: scored, people: 1 });
    else known.people += 1;
  }
  return [...patterns.values()];
}

/** Smallest group in which the options of a question are counted. */
export const smallestCounted = (k: number): number => Math.max(k, smallestDistribution);

/** Where several answers can be chosen each is counted: a block's counts add up to more than it has people. */
function tallyQuestion(input: TallyInput, question: Question): Tally {
  const { id, kind } = question;
  const groups = groupAsked(input, { question, measure: id, k: smallestCounted(input.k) });
  const read = kind === 'multiple' ? listChosen : undefined;
  return {
    blocks: groups.map(({ block }) => block),
    histograms: groups.flatMap(({ block, responses }) =>
      countAnswers(block.id, id, responses, read),
    ),
    composites: [],
    comments: [],
  };
}

function tallyComments(input: TallyInput, asked: Question): Tally {
  const { id: question } = asked;
  const of = { question: asked, measure: `comment:${question}`, k: input.commentK };
  const groups = groupAsked(input, of);
  return {
    blocks: groups.map(({ block }) => block),
    histograms: [],
    composites: [],
    comments: groups.flatMap(({ block, responses }) =>
      responses.map((response) => ({
        block: block.id,
        question,
        text: response.answers[question] ?? '',
      })),
    ),
  };
}

interface Group {
  readonly block: TalliedBlock;
  readonly responses: readonly Response[];
}

function group(
  input: TallyInput,
  measure: string,
  members: readonly Response[],
  k: number,
): Group[] {
  const byCohort = groupByCohort(members);
  const counts = new Map([...byCohort].map(([id, responses]) => [id, responses.length]));
  const asked = input.askedOf.get(measure);
  // Who is asked is known before anybody answers, so leaving the others out tells nothing.
  const cohorts = asked ? input.cohorts.filter(({ id }) => asked.has(id)) : input.cohorts;
  const blocks = partitionCohorts(input.units, cohorts, counts, k) ?? [];
  return nameBlocks(input, { measure, blocks, byCohort });
}

/** People who answered a question outside the constructs, apart from what led them to it. */
function groupAsked(
  input: TallyInput,
  of: { readonly question: Question; readonly measure: string; readonly k: number },
): Group[] {
  const { question, measure, k } = of;
  const { answered, others } = splitAsked(input.responses, question);
  if (question.askedWhen === undefined) return group(input, measure, answered, k);
  const byCohort = groupByCohort(answered);
  const othersByCohort = groupByCohort(others);
  const people = new Map(
    input.cohorts.map(({ id }) => [
      id,
      {
        counted: byCohort.get(id)?.length ?? 0,
        others: othersByCohort.get(id)?.length ?? 0,
      },
    ]),
  );
  const blocks = partitionAsked(input.units, input.cohorts, people, k) ?? [];
  return nameBlocks(input, { measure, blocks, byCohort });
}

/**
 * Who answered a question, and where it branches on an earlier one, who answered that one only:
 * the two tell each other's answer to the earlier question.
 */
export function splitAsked(
  responses: readonly Response[],
  { id, askedWhen }: Question,
): { readonly answered: readonly Response[]; readonly others: readonly Response[] } {
  return {
    answered: responses.filter(({ answers }) => answers[id] !== undefined),
    others:
      askedWhen === undefined
        ? []
        : responses.filter(
            ({ answers }) => answers[id] === undefined && answers[askedWhen.question] !== undefined,
          ),
  };
}

function nameBlocks(
  input: TallyInput,
  of: {
    readonly measure: string;
    readonly blocks: readonly Block[];
    readonly byCohort: ReadonlyMap<string, readonly Response[]>;
  },
): Group[] {
  return of.blocks.map((block) => ({
    block: { ...block, id: input.makeId(), measure: of.measure },
    responses: block.atomIds.flatMap((id) => of.byCohort.get(id) ?? []),
  }));
}

export function groupByCohort(
  responses: readonly Response[],
): ReadonlyMap<string, readonly Response[]> {
  return Map.groupBy(responses, (response) => response.cohortId);
}

function countAnswers(
  block: string,
  question: string,
  responses: readonly Response[],
  read: (answer: string) => readonly string[] = (answer) => [answer],
): Histogram[] {
  const counts = new Map<string, number>();
  for (const { answers } of responses) {
    const answer = answers[question];
    for (const option of answer === undefined ? [] : read(answer)) {
      counts.set(option, (counts.get(option) ?? 0) + 1);
    }
  }
  return [...counts].map(([option, count]) => ({ block, question, option, count }));
}

/** Everyone, and two random halves where each has k or more people. */
function summariseHalves(
  { halves, k }: TallyInput,
  of: {
    readonly block: string;
    readonly construct: string;
    readonly responses: readonly Response[];
  },
): Composite[] {
  const { block, construct } = of;
  const summarise = (half: 0 | 1 | 2): Composite => {
    const people = of.responses.filter((response) => half === 0 || halves.get(response) === half);
    const scores = people.map((response) => response.scores.get(construct) ?? 0);
    return {
      block,
      construct,
      half,
      n: scores.length,
      sum: scores.reduce((sum, score) => sum + score, 0),
      sumOfSquares: scores.reduce((sum, score) => sum + score * score, 0),
      sumOfFloors: people.reduce((sum, { floors }) => sum + (floors.get(construct) ?? 0), 0),
    };
  };
  const parts = [summarise(1), summarise(2)];
  return [summarise(0), ...(parts.every((part) => part.n >= k) ? parts : [])];
}
