// Codes are those of the statistics; a reason that is a sentence already is shown as it stands.
const sentences: Readonly<Record<string, string>> = {
  'too-few-units': 'Fewer than 10 units have both figures.',
  'too-few-rows': 'Too few units have both figures.',
  constant: 'One of the two figures is the same in every unit.',
  'perfect-fit': 'The units lie exactly on a line, and then no interval can be given.',
};

/** Why there is no correlation, in words. */
export function describeReason(reason: string | null): string {
  if (reason === null) return 'It cannot be worked out from these figures.';
  if (reason.includes(' ')) return reason;
  return sentences[reason] ?? 'It cannot be worked out from these figures.';
}
