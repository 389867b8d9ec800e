import { readFileSync } from 'node:fs';
import {
  anchorItems,
  asksWholeBank,
  cellOfForm,
  cells,
  coreItems,
  employeeConstructs,
  formOfCell,
  formsOfWave,
  freezeQuestionnaire,
  items,
  itemsOfForm,
  nameOfForm,
  rotationFormOf,
  rotationLength,
} from './index.ts';

const { rotation } = JSON.parse(
  readFileSync(new URL('../test/instrument.json', import.meta.url), 'utf8'),
) as {
  rotation: {
    employee: { schedule: { wave: number; forms: Record<'A' | 'B' | 'C', string[]> }[] };
  };
};

const forms = ['A', 'B', 'C'] as const;
const waves = Array.from({ length: rotationLength }, (_, index) => index + 1);
const bank = items.filter((item) => item.construct !== 'ENPS');
const rotating = bank.filter((item) => item.role === 'rotating').map((item) => item.id);
const constructOf = new Map(items.map((item) => [item.id, item.construct]));

test('the plan is the specified table of twelve waves, and starts again after it', () => {
  const planned = waves.map((wave) => ({
    wave,
    forms: Object.fromEntries(forms.map((form) => [form, itemsOfForm(form, wave)])),
  }));
  expect(planned).toEqual(rotation.employee.schedule);
  for (const form of forms) expect(itemsOfForm(form, 15)).toEqual(itemsOfForm(form, 3));
  expect(() => itemsOfForm('A', 0)).toThrow(RangeError);
});

describe('for a group on rotation', () => {
  test('every construct reaches it in every wave, each on two forms or more', () => {
    for (const wave of waves) {
      for (const { code } of employeeConstructs) {
        const reaching = forms.filter((form) =>
          itemsOfForm(form, wave).some((id) => constructOf.get(id) === code),
        );
        expect([wave, code, reaching.length >= 2]).toEqual([wave, code, true]);
      }
    }
  });

  test('the whole bank is asked in three waves', () => {
    for (let first = 1; first <= rotationLength; first += 3) {
      const asked = [first, first + 1, first + 2].flatMap((wave) =>
        forms.flatMap((form) => itemsOfForm(form, wave)),
      );
      expect(new Set(asked)).toEqual(new Set(bank.map((item) => item.id)));
    }
  });

  test.each(cells)('a person in cell %i never meets a rotating item twice in a row', (cell) => {
    const askedIn = waves.map((wave) => itemsOfForm(formOfCell(cell, wave), wave));
    for (const [index, asked] of askedIn.entries()) {
      const next = askedIn[index + 1] ?? askedIn[0] ?? [];
      const both = asked.filter((id) => rotating.includes(id) && next.includes(id));
      expect([index + 1, both]).toEqual([index + 1, []]);
    }
    const met = new Set(askedIn.flat().filter((id) => rotating.includes(id)));
    expect(met.size).toBeGreaterThanOrEqual(32);
  });

  test('each form has nine different items, the core ones first, and a reversed one', () => {
    for (const wave of waves) {
      for (const form of forms) {
        const asked = itemsOfForm(form, wave);
        expect(new Set(asked).size).toBe(9);
        expect(asked.slice(0, 3)).toEqual(coreItems);
        expect(items.some((item) => asked.includes(item.id) && item.reversed)).toBe(true);
      }
    }
  });

  test('in every wave the three cells have the three forms, and a form leads back to its cell', () => {
    for (const wave of waves) {
      expect(cells.map((cell) => formOfCell(cell, wave)).toSorted()).toEqual(forms);
      for (const cell of cells) expect(cellOfForm(formOfCell(cell, wave), wave)).toBe(cell);
    }
  });
});

test('a rotating pulse asks the whole bank first and in every twelfth wave after it', () => {
  expect(Array.from({ length: 30 }, (_, i) => i + 1).filter(asksWholeBank)).toEqual([1, 13, 25]);
  expect(formsOfWave('rotation', 1)).toEqual(['full-bank']);
  expect(formsOfWave('rotation', 2)).toEqual(['form-a', 'form-b', 'form-c', 'nine']);
  expect(formsOfWave('nine', 1)).toEqual(['nine']);
  expect(formsOfWave('full-bank', 9)).toEqual(['full-bank']);
});

test('the fixed form for small groups is exempt: the same nine, none of them reversed', () => {
  const idsIn = (waveNumber: number): string[] =>
    freezeQuestionnaire({
      form: 'nine',
      commentQuestion: null,
      language: 'en',
      waveNumber,
    }).questions.map(({ id }) => id);
  expect(idsIn(1)).toEqual([...coreItems, ...anchorItems]);
  expect(idsIn(7)).toEqual(idsIn(1));
});

test('a frozen form has the items of its wave, in the planned order or in one by chance', () => {
  const freeze = (random?: () => number): string[] =>
    freezeQuestionnaire({
      form: 'form-b',
      commentQuestion: null,
      language: 'en',
      waveNumber: 2,
      ...(random === undefined ? {} : { random }),
    }).questions.map(({ id }) => id);
  expect(freeze()).toEqual(itemsOfForm('B', 2));
  const byChance = freeze(() => 0.3);
  expect(byChance.slice(0, 3)).toEqual(coreItems);
  expect(byChance).not.toEqual(freeze());
  expect(byChance.toSorted()).toEqual(freeze().toSorted());
});

test('pages of the rotation are named after their form', () => {
  expect(forms.map((form) => rotationFormOf(nameOfForm(form)))).toEqual(forms);
  expect(rotationFormOf('nine')).toBeNull();
});
