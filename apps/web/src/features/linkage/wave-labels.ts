/**
 * Labels without the beginning they share, for axes and narrow fields: "Quarterly pulse, wave 3"
 * becomes "Wave 3" where every wave is of that pulse.
 */
export function shortenLabels(labels: readonly string[]): string[] {
  const heads = new Set(labels.map((label) => label.slice(0, label.lastIndexOf(', ') + 2)));
  const [head] = heads;
  if (heads.size !== 1 || head === undefined || head.length < 3) return [...labels];
  return labels.map((label) => capitalise(label.slice(head.length)));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
