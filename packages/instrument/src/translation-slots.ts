import { employeeIntro, items } from './bank.ts';
import { openTextProbes } from './open-text-probes.ts';
import { scales } from './scales.ts';

/** One wording of the bank that a translation has to give. */
export interface TranslationSlot {
  /** `intro`, `item.ICT1`, `probe.OT1`, `option.agree5.1`: the same in every version of the bank. */
  readonly id: string;
  readonly english: string;
  /** For the translator: what kind of text it is. */
  readonly note: string;
}

/** What a wording is, for its translator: shown by `sayKnown`. */
export const slotNotes = {
  intro: 'Introduction before the first question',
  item: 'Item',
  reversed: 'Item, reversed: agreeing is bad',
  several: 'Item, several answers',
  probe: 'Optional open question',
  option: 'Answer option',
} as const;

/** Wordings of one language by the id of their slot. */
export type Translation = Readonly<Record<string, string>>;

/** Every wording of the bank, in the order in which it is asked. Numbers on a scale have none. */
export function listTranslationSlots(): readonly TranslationSlot[] {
  return [
    { id: 'intro', english: employeeIntro, note: slotNotes.intro },
    ...items.map((item) => ({
      id: `item.${item.id}`,
      english: item.text,
      note: item.reversed ? slotNotes.reversed : slotNotes.item,
    })),
    ...openTextProbes.map((probe) => ({
      id: `probe.${probe.id}`,
      english: probe.text,
      note: slotNotes.probe,
    })),
    ...Object.values(scales).flatMap((scale) =>
      [...scale.options, scale.optOut]
        .filter((option) => option.label !== option.value)
        .map((option) => ({
          id: optionSlot(scale.id, option.value),
          english: option.label,
          note: slotNotes.option,
        })),
    ),
  ];
}

/** Id of the slot of an answer option. */
export function optionSlot(scale: string, value: string): string {
  return `option.${scale}.${value}`;
}

/** Ids of the slots that a translation leaves open; none when it may be used. */
export function listMissingSlots(translation: Translation): string[] {
  return listTranslationSlots()
    .map((slot) => slot.id)
    .filter((id) => (translation[id] ?? '').trim() === '');
}
