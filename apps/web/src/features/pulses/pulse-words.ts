import { openTextProbes } from '@throughline/instrument';
import type { Form, LeftOut, Pulse, PulseForm } from '@throughline/types';
import { countOf } from '../../parts/format.ts';

/** A questionnaire in a few words. */
export const formNames: Record<PulseForm, string> = {
  rotation: 'Full bank first, then nine items in rotation',
  nine: 'The same nine items',
  'full-bank': 'Full bank, 42 items',
  own: 'A questionnaire of your own',
};

/** When to choose which questionnaire. */
export const formAdvice: Record<PulseForm, string> = {
  rotation:
    'Recommended. The first wave asks every item, about six minutes: it gives the means that later waves are scored with, and shows how reliable the scores are. From then on each person gets nine items, about 90 seconds, and the whole bank is covered every three waves. Every second wave asks as well how likely people are to recommend the company as a place to work. Groups of fewer than 30 get the same nine items each time.',
  nine: 'One item for each of nine constructs in every wave, about 90 seconds. Scores stay unadjusted, and their reliability cannot be measured.',
  'full-bank': 'Every item in every wave, about six minutes.',
  own: 'Composed under Questionnaires, from the bank and items of your own. A wave asks the version that is newest when it opens.',
};

/** The pages that a pulse can lead people to, with what to call each. */
export const pagesOf: Record<PulseForm, readonly { value: Form; label: string }[]> = {
  rotation: [
    { value: 'full-bank', label: 'First wave, full bank' },
    { value: 'form-a', label: 'Rotation, form A' },
    { value: 'form-b', label: 'Rotation, form B' },
    { value: 'form-c', label: 'Rotation, form C' },
    { value: 'nine', label: 'Small groups' },
  ],
  nine: [{ value: 'nine', label: 'Nine items' }],
  'full-bank': [{ value: 'full-bank', label: 'Full bank' }],
  own: [{ value: 'own', label: 'Questionnaire' }],
};

/** The open questions that can close a questionnaire, whatever was asked before them. */
export const commentQuestions = openTextProbes.filter(({ showAfter }) => showAfter === null);

/** The words of an open question. */
export function findCommentQuestion(id: string | null): string | null {
  return openTextProbes.find((probe) => probe.id === id)?.text ?? null;
}

/** Who is asked, in a few words. */
export function describeAudience({
  unitIds,
  excludedUnitIds,
}: Pick<Pulse, 'unitIds' | 'excludedUnitIds'>): string {
  const whole =
    unitIds.length === 0
      ? 'the whole organisation'
      : `${countOf(unitIds.length, 'unit', 'units')} with all below`;
  return excludedUnitIds.length === 0
    ? whole
    : `${whole}, less ${countOf(excludedUnitIds.length, 'branch', 'branches')}`;
}

/** Of the audience, who is not asked this time, a sentence for each reason that holds. */
export function describeLeftOut(leftOut: LeftOut): string[] {
  const { onLeave, settling, askedRecently, laterTurn } = leftOut;
  const people = (count: number): string => countOf(count, 'person', 'people');
  return [
    onLeave > 0 ? `${people(onLeave)} on leave that day.` : '',
    settling > 0
      ? `${people(settling)} new in a small unit: asked from the next wave on, or after 14 days there.`
      : '',
    askedRecently > 0
      ? `${people(askedRecently)} asked in the last six weeks, or twice in the last 13, or in a group of which half were.`
      : '',
    laterTurn > 0 ? `${people(laterTurn)} in groups whose turn comes with another wave.` : '',
  ].filter((sentence) => sentence !== '');
}
