import { openTextProbes } from '@throughline/instrument';
import { say, sayCount } from '@throughline/speech';
import type { Form, LeftOut, Pulse, PulseForm } from '@throughline/types';

/** A questionnaire in a few words. */
export function nameForm(form: PulseForm): string {
  switch (form) {
    case 'rotation':
      return say('Full bank first, then nine items in rotation');
    case 'nine':
      return say('The same nine items');
    case 'full-bank':
      return say('Full bank, 42 items');
    case 'own':
      return say('A questionnaire of your own');
  }
}

/** When to choose which questionnaire. */
export function adviseForm(form: PulseForm): string {
  switch (form) {
    case 'rotation':
      return say(
        'Recommended. The first wave asks every item, about six minutes: it gives the means that later waves are scored with, and shows how reliable the scores are. From then on each person gets nine items, about 90 seconds, and the whole bank is covered every three waves. Every second wave asks as well how likely people are to recommend the company as a place to work. Groups of fewer than 30 get the same nine items each time.',
      );
    case 'nine':
      return say(
        'One item for each of nine constructs in every wave, about 90 seconds. Scores stay unadjusted, and their reliability cannot be measured.',
      );
    case 'full-bank':
      return say('Every item in every wave, about six minutes.');
    case 'own':
      return say(
        'Composed under Questionnaires, from the bank and items of your own. A wave asks the version that is newest when it opens.',
      );
  }
}

/** The pages that a pulse can lead people to, with what to call each. */
export function listPages(form: PulseForm): { value: Form; label: string }[] {
  switch (form) {
    case 'rotation':
      return [
        { value: 'full-bank', label: say('First wave, full bank') },
        { value: 'form-a', label: say('Rotation, form A') },
        { value: 'form-b', label: say('Rotation, form B') },
        { value: 'form-c', label: say('Rotation, form C') },
        { value: 'nine', label: say('Small groups') },
      ];
    case 'nine':
      return [{ value: 'nine', label: say('Nine items') }];
    case 'full-bank':
      return [{ value: 'full-bank', label: say('Full bank') }];
    case 'own':
      return [{ value: 'own', label: say('Questionnaire') }];
  }
}

/** The open questions that can close a questionnaire, whatever was asked before them. */
export const commentQuestions = openTextProbes.filter(({ showAfter }) => showAfter === null);

/** The words of an open question. */
export function findCommentQuestion(id: string | null): string | null {
  return openTextProbes.find((probe) => probe.id === id)?.text ?? null;
}

/** Who is asked, in a few words. */
export function describeAudience({
  unitIds: { length: chosen },
  excludedUnitIds: { length: excluded },
}: Pick<Pulse, 'unitIds' | 'excludedUnitIds'>): string {
  if (chosen > 0 && excluded > 0) {
    return sayCount(
      excluded,
      '{units} with all below, less {count} branch',
      '{units} with all below, less {count} branches',
      { units: sayCount(chosen, '{count} unit', '{count} units') },
    );
  }
  if (excluded > 0) {
    return sayCount(
      excluded,
      'the whole organisation, less {count} branch',
      'the whole organisation, less {count} branches',
    );
  }
  return chosen > 0
    ? sayCount(chosen, '{count} unit with all below', '{count} units with all below')
    : say('the whole organisation');
}

/** Of the audience, who is not asked this time, a sentence for each reason that holds. */
export function describeLeftOut(leftOut: LeftOut): string[] {
  const { onLeave, settling, askedRecently, laterTurn } = leftOut;
  return [
    onLeave > 0
      ? sayCount(onLeave, '{count} person on leave that day.', '{count} people on leave that day.')
      : '',
    settling > 0
      ? sayCount(
          settling,
          '{count} person new in a small unit: asked from the next wave on, or after 14 days there.',
          '{count} people new in a small unit: asked from the next wave on, or after 14 days there.',
        )
      : '',
    askedRecently > 0
      ? sayCount(
          askedRecently,
          '{count} person asked in the last six weeks, or twice in the last 13, or in a group of which half were.',
          '{count} people asked in the last six weeks, or twice in the last 13, or in a group of which half were.',
        )
      : '',
    laterTurn > 0
      ? sayCount(
          laterTurn,
          '{count} person in groups whose turn comes with another wave.',
          '{count} people in groups whose turn comes with another wave.',
        )
      : '',
  ].filter((sentence) => sentence !== '');
}
