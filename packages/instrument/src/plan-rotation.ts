import type { BankForm, Form, PulseForm } from '@throughline/types';
import { items } from './bank.ts';
import type { ConstructCode } from './bank-types.ts';
import { coreItems, rotatingOrder, rotationForms, triads } from './rotation.ts';

/** The plan starts again after this many waves, with the whole bank where the pulse asks for it. */
export const rotationLength = 12;

/**
 * Fewest invited people of a group that is on rotation: each of the three forms then has ten or
 * more of them. Smaller groups get the fixed nine items in every wave.
 */
export const smallestRotatingGroup = 30;

export type RotationForm = keyof typeof rotationForms;

/** A person's place in the rotation: people of a cell get the same form, another one each wave. */
export type Cell = 0 | 1 | 2;
export const cells: readonly Cell[] = [0, 1, 2];

const letters: readonly RotationForm[] = ['A', 'B', 'C'];

/**
 * The nine items of a form in a wave: core items, then one of each construct of its two triads.
 *
 * @param waveNumber 1 or more; after wave 12 the plan starts again
 * @throws RangeError for another wave number
 */
export function itemsOfForm(form: RotationForm, waveNumber: number): string[] {
  const w = placeInPlan(waveNumber);
  const [first, other] = rotationForms[form];
  return [
    ...coreItems,
    ...triads[first].map((construct) => pickItem(construct, w, true)),
    ...triads[other].map((construct) => pickItem(construct, w, false)),
  ];
}

/** The form that a cell answers in a wave. */
export function formOfCell(cell: Cell, waveNumber: number): RotationForm {
  return letters[(cell + placeInPlan(waveNumber)) % letters.length] ?? 'A';
}

/** The cell that answers a form in a wave: the reverse of {@link formOfCell}. */
export function cellOfForm(form: RotationForm, waveNumber: number): Cell {
  return cells.find((cell) => formOfCell(cell, waveNumber) === form) ?? 0;
}

/** Whether a rotating pulse asks the whole bank in this wave: the first, and every twelfth after it. */
export function asksWholeBank(waveNumber: number): boolean {
  return placeInPlan(waveNumber) === 0;
}

/**
 * Whether a wave of a rotation asks beside its nine items how likely people are to recommend the
 * company: every second one, counted from the whole bank, which asks it as well.
 */
export function asksRecommendation(waveNumber: number): boolean {
  return !asksWholeBank(waveNumber) && placeInPlan(waveNumber) % 2 === 0;
}

/** The forms that a wave of a pulse can ask, the one for small groups last. */
export function formsOfWave(pulseForm: Exclude<PulseForm, 'own'>, waveNumber: number): BankForm[];
export function formsOfWave(pulseForm: PulseForm, waveNumber: number): Form[];
export function formsOfWave(pulseForm: PulseForm, waveNumber: number): Form[] {
  if (pulseForm !== 'rotation') return [pulseForm];
  return asksWholeBank(waveNumber) ? ['full-bank'] : ['form-a', 'form-b', 'form-c', 'nine'];
}

/** The name under which a page of the rotation is found, and back; null for a form outside it. */
export function nameOfForm(form: RotationForm): BankForm {
  return ({ A: 'form-a', B: 'form-b', C: 'form-c' } as const)[form];
}

export function rotationFormOf(form: string): RotationForm | null {
  return letters.find((letter) => nameOfForm(letter) === form) ?? null;
}

/** A core construct alternates its rotating items; another swaps its anchor between its two forms. */
function pickItem(construct: ConstructCode, w: number, isFirstForm: boolean): string {
  const order = rotatingOrder[construct];
  const anchor = items.find((item) => item.construct === construct && item.role === 'anchor');
  if (anchor === undefined) return order[(2 * w + (isFirstForm ? 0 : 1)) % order.length] ?? '';
  if ((w % 2 === 0) === isFirstForm) return anchor.id;
  return order[(w + Math.floor(w / 3)) % order.length] ?? '';
}

function placeInPlan(waveNumber: number): number {
  if (!Number.isInteger(waveNumber) || waveNumber < 1) {
    throw new RangeError('waves are numbered 1, 2, 3 and so on');
  }
  return (waveNumber - 1) % rotationLength;
}
