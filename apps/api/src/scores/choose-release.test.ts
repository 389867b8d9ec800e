import { freezeContent, freezeQuestionnaire } from '@throughline/instrument';
import { auditRelease } from '@throughline/disclosure';
import { chooseRelease, type ReleaseInput } from './choose-release.ts';
import { readBallot, scoreBallot } from './responses.ts';
import { createSource } from './seeded-source.ts';

const questionnaire = freezeQuestionnaire({
  form: 'full-bank',
  commentQuestion: null,
  language: 'en',
});

const forms = new Map([[questionnaire.form, questionnaire]]);

/** Shops of 30 below a company; people skip items now and then, some of everything but one. */
function makeInput(seed: string, shops = ['a', 'b']): ReleaseInput {
  const dice = createSource(Buffer.from('answers'));
  return {
    questionnaire,
    units: [{ id: 'company', parentId: null }, ...shops.map((id) => ({ id, parentId: 'company' }))],
    cohorts: shops.flatMap((id) =>
      ['young', 'old'].map((age) => ({
        id: `${id} ${age}`,
        unitId: id,
        places: [{ unitId: id, bucket: [age] }],
      })),
    ),
    attributes: ['age'],
    askedOf: new Map(),
    responses: shops.flatMap((id) =>
      Array.from({ length: 30 }, (_, turn) => {
        const answers = Object.fromEntries(
          questionnaire.questions.flatMap((question, place) => {
            if (question.kind !== 'single') return [];
            if (place > 0 && dice.draw(5) === 0) return [];
            return [[question.id, question.options[dice.draw(5)]?.value ?? '3']];
          }),
        );
        const age = turn % 2 === 0 ? 'young' : 'old';
        const opened = JSON.stringify({ form: 'full-bank', answers });
        return scoreBallot(readBallot(opened, `${id} ${age}`, forms), null);
      }),
    ),
    changes: [],
    k: 5,
    commentK: 10,
    source: createSource(Buffer.from(seed)),
  };
}

describe('chooseRelease', () => {
  it('makes the same release of the same ballots and seed, and other identifiers of another', () => {
    expect(chooseRelease(makeInput('one'))).toEqual(chooseRelease(makeInput('one')));
    const [one, other] = ['one', 'other'].map((seed) => chooseRelease(makeInput(seed)));
    expect(other?.tally.blocks[0]?.id).not.toBe(one?.tally.blocks[0]?.id);
    expect(other?.cells).toEqual(one?.cells);
  });

  it('shows units and attribute values, and keeps nothing of pairs of items', () => {
    const release = chooseRelease(makeInput('one'));
    expect(new Set(release?.cells.map((cell) => cell.unit))).toEqual(
      new Set(['company', 'a', 'b']),
    );
    expect(new Set(release?.breakdown.map((cell) => cell.value))).toEqual(
      new Set(['young', 'old']),
    );
    const kept = new Set(release?.products.flatMap(({ first, second }) => [first, second]));
    expect(questionnaire.questions.filter(({ id }) => kept.has(id))).toEqual([]);
    expect(kept).toContain('ICT');
  });

  it('counts no item of a block where a few said that it does not apply to them', () => {
    const whole = makeInput('one');
    const everything = Object.fromEntries(
      questionnaire.questions.map(({ id }, place) => [id, String(1 + (place % 5))]),
    );
    const counted = (without: number): ReadonlySet<string> => {
      const responses = whole.responses.map((response, index) => {
        const answers = {
          ...everything,
          ...(index % 2 === 0 && index < 2 * without ? { ICT2: 'na' } : {}),
        };
        const opened = JSON.stringify({ form: 'full-bank', answers });
        return scoreBallot(readBallot(opened, response.cohortId, forms), null);
      });
      const release = chooseRelease({ ...whole, responses });
      const first = release?.tally.blocks.find(
        ({ measure, atomIds }) => measure === 'ICT' && atomIds.includes('a young'),
      );
      const own = release?.tally.histograms.filter(({ block }) => block === first?.id) ?? [];
      return new Set(own.map(({ question }) => question));
    };
    // Five times the block's score less what its items add up to would be about these people alone.
    expect(counted(0)).toContain('ICT2');
    expect(counted(2)).toEqual(new Set());
    expect(counted(10)).toContain('ICT2');
  });

  it('goes one level coarser each time the audit refuses, up to the whole organisation', () => {
    const shown = [0, 1, 2].map((refusals) => {
      let left = refusals;
      const release = chooseRelease(makeInput('one'), (measures) => {
        left -= 1;
        return left >= 0 ? { measure: 'ICT', reason: 'small class' } : auditRelease(measures);
      });
      return [
        release?.coarser,
        new Set(release?.cells.map((cell) => cell.unit)).size,
        (release?.breakdown.length ?? 0) > 0,
      ];
    });
    expect(shown).toEqual([
      [0, 3, true],
      [1, 3, false],
      [2, 1, false],
    ]);
  });

  it('pools no products of people whose level is told in coarse steps, nor of fewer than 50 others', () => {
    const place = { unitId: 'a', bucket: ['young'] };
    const left = (shops: string[]) => {
      const whole = makeInput('one', shops);
      const change = {
        earlierWaveId: 'earlier',
        earlierUnits: whole.units,
        moves: [{ from: place, to: null, people: 1 }],
        flows: [{ from: 'a young', to: null, people: 1 }],
      };
      return { whole, release: chooseRelease({ ...whole, changes: [change] }) };
    };
    const { whole, release } = left(['a', 'b', 'c']);
    const unchanged = chooseRelease(whole)?.products ?? [];
    expect(release?.coarser).toBe(0);
    expect(release?.products).toHaveLength(unchanged.length);
    // The block of the young of shop a is 15 people; those of b and c are told as ever.
    const people = (products: typeof unchanged) =>
      products.find(({ first, second }) => first === 'VAL' && second === 'VAL')?.n ?? 0;
    const others = whole.responses.filter(({ cohortId }) => cohortId !== 'a young');
    const scored = (some: readonly (typeof others)[number][]) =>
      some.filter(({ scores }) => scores.has('VAL')).length;
    expect(people(unchanged)).toBe(scored(whole.responses));
    expect(people(release?.products ?? [])).toBe(scored(others));
    expect(left(['a', 'b']).release?.products).toEqual([]);
  });

  it('publishes nothing where nothing passes', () => {
    const refuse = (): ReturnType<typeof auditRelease> => ({ measure: 'ICT', reason: 'not exact' });
    expect(chooseRelease(makeInput('one'), refuse)).toBeNull();
  });
});

describe('a release of adjusted scores', () => {
  const nine = freezeQuestionnaire({ form: 'nine', commentQuestion: null, language: 'en' });
  // Items of this wave are easy ones: of the whole bank people of the same mind would say 20 less.
  const asked = new Set(nine.questions.map(({ id }) => id));
  const references = new Map(
    questionnaire.questions.map(({ id }): [string, number] => [id, asked.has(id) ? 80 : 55]),
  );
  const best = (id: string): string => {
    const question = nine.questions.find((one) => one.id === id);
    return question?.kind === 'single' && question.reversed ? '1' : '5';
  };
  const release = (others: number) =>
    chooseRelease({
      questionnaire: nine,
      units: [{ id: 'shop', parentId: null }],
      cohorts: [{ id: 'shop', unitId: 'shop', places: [{ unitId: 'shop', bucket: [] }] }],
      attributes: [],
      askedOf: new Map(),
      responses: Array.from({ length: 12 }, (_, turn) => {
        const answers = Object.fromEntries(
          nine.questions.map(({ id }) => [id, turn < others ? '4' : best(id)]),
        );
        const opened = JSON.stringify({ form: 'nine', answers });
        return scoreBallot(readBallot(opened, 'shop', new Map([['nine', nine]])), references);
      }),
      changes: [],
      k: 5,
      commentK: 10,
      source: createSource(Buffer.from('adjusted')),
    });

  it('tells a group in which all gave the best answer like one with another answer in it', () => {
    const [all, most] = [release(0), release(1)];
    expect(all?.cells.length).toBeGreaterThan(0);
    expect(all?.coarser).toBe(0);
    expect(all?.cells).toEqual(most?.cells);
    for (const { shown } of all?.cells ?? []) expect(shown).toMatch(/^\d\d or more$/);
  });
});

/** Four questions of one's own, asked of two shops of 12; two of them only of some people. */
const own = freezeContent({
  intro: 'Think of this week.',
  items: [
    ...['ICT1', 'AUT1', 'VAL1'].map((id) => ({ kind: 'bank' as const, id, askedWhen: null })),
    {
      kind: 'rating',
      id: 'own-rating00',
      text: 'How good?',
      askedWhen: null,
      construct: null,
      reversed: false,
      lowest: 'Bad',
      highest: 'Good',
    },
    ...(['choice', 'choices'] as const).map((kind, place) => ({
      kind,
      id: `own-${kind.padEnd(8, '0')}`,
      text: 'Which?',
      options: [
        { value: '1', label: 'One' },
        { value: '2', label: 'Two' },
      ],
      askedWhen: place === 0 ? null : { question: 'own-choice00', values: ['1'] },
    })),
    {
      kind: 'agreement',
      id: 'own-scored00',
      text: 'It works.',
      construct: 'ICT',
      reversed: false,
      askedWhen: { question: 'own-choice00', values: ['1'] },
    },
    { kind: 'text', id: 'own-words000', text: 'Why?', askedWhen: null },
  ],
});

function makeOwnInput(): ReleaseInput {
  const known = new Map([['own', own]]);
  return {
    ...makeInput('one'),
    questionnaire: own,
    responses: ['a', 'b'].flatMap((shop) =>
      Array.from({ length: 12 }, (_, turn) => {
        const isOne = shop === 'a' ? turn < 8 : turn < 4;
        const answers = {
          ICT1: '4',
          AUT1: '4',
          VAL1: '2',
          'own-rating00': '7',
          'own-words000': `${turn}`,
          'own-choice00': isOne ? '1' : '2',
          ...(isOne ? { 'own-choices0': turn % 2 === 0 ? '1 2' : '2', 'own-scored00': '5' } : {}),
        };
        const age = turn % 2 === 0 ? 'young' : 'old';
        const opened = JSON.stringify({ form: 'own', answers });
        return scoreBallot(readBallot(opened, `${shop} ${age}`, known), null);
      }),
    ),
  };
}

describe('a release of questions of one’s own', () => {
  const measures = [
    'own-rating00',
    'own-choice00',
    'own-choices0',
    'own-scored00',
    'comment:own-words000',
  ];

  it('takes every type of question through the audit, with its own threshold', () => {
    const audited = new Map<string, number>();
    chooseRelease(makeOwnInput(), (all) => {
      for (const { measure, k, matrix } of all) {
        audited.set(measure, k);
        expect([measure, matrix.rows.length > 0]).toEqual([measure, true]);
      }
      return null;
    });
    expect(Object.fromEntries(audited)).toEqual({
      ICT: 5,
      AUT: 5,
      VAL: 5,
      ...Object.fromEntries(measures.map((one) => [one, 10])),
      'own-choices0, others': 10,
      'own-scored00, others': 10,
    });
  });

  it.each(measures)('goes coarser where the audit refuses %s', (refused) => {
    let left = 1;
    const release = chooseRelease(makeOwnInput(), (all) => {
      const isLooked = [...all].some(({ measure }) => measure === refused);
      left -= 1;
      return isLooked && left >= 0 ? { measure: refused, reason: 'small class' } : null;
    });
    expect(release?.coarser).toBe(1);
  });

  it('counts those whom a branch asks beside as many whom it does not, each ticked answer once', () => {
    const tally = chooseRelease(makeOwnInput())?.tally;
    const ticked = tally?.blocks.filter(({ measure }) => measure === 'own-choices0') ?? [];
    expect(ticked.map(({ size }) => size)).toEqual([12]);
    const counts = tally?.histograms.filter(({ question }) => question === 'own-choices0');
    expect(counts?.map(({ option, count }) => [option, count]).toSorted()).toEqual([
      ['1', 6],
      ['2', 12],
    ]);
  });

  it('tells every option of every question, of units that are large enough on either side', () => {
    const shares = (unit: string): unknown[] =>
      (chooseRelease(makeOwnInput())?.answers ?? []).flatMap((one) =>
        one.unit === unit && !['own-rating00', 'own-scored00'].includes(one.question)
          ? [[one.question, one.option, one.shown, one.n]]
          : [],
      );
    expect(shares('company')).toEqual([
      ['own-choice00', '1', '50', '24'],
      ['own-choice00', '2', '50', '24'],
      ['own-choice00', 'na', '5 or less', '24'],
      ['own-choices0', '1', '50', '10-14'],
      ['own-choices0', '2', '90 or more', '10-14'],
      ['own-choices0', 'na', '10 or less', '10-14'],
    ]);
    expect(shares('a')).toEqual([
      ['own-choice00', '1', '65', '10-14'],
      ['own-choice00', '2', '35', '10-14'],
      ['own-choice00', 'na', '10 or less', '10-14'],
    ]);
  });

  it('refuses to tell who was not led to a question, where these are few', () => {
    const input = makeOwnInput();
    // Two of twelve did not: by itself the question has people enough.
    const responses = input.responses.filter(
      ({ answers }, at) => answers['own-choice00'] === '1' || at % 12 === 11,
    );
    const release = chooseRelease({ ...input, responses });
    expect(release?.answers.some(({ question }) => question === 'own-choice00')).toBe(true);
    expect(release?.answers.some(({ question }) => question === 'own-choices0')).toBe(false);
  });

  it('counts a branched item of a construct by itself, where those asked and not asked are both many', () => {
    const release = chooseRelease(makeOwnInput());
    const composites = release?.tally.composites.filter(({ half }) => half === 0) ?? [];
    const sumOf = (construct: string): number =>
      composites.reduce((sum, row) => sum + (row.construct === construct ? row.sum : 0), 0);
    expect([sumOf('ICT'), sumOf('AUT')]).toEqual([24 * 75, 24 * 75]);
    const told = release?.answers.filter(({ question }) => question === 'own-scored00') ?? [];
    expect(new Set(told.map(({ unit }) => unit))).toEqual(new Set(['company']));
  });
});
