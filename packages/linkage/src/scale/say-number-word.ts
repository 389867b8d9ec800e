const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as a sentence has it: "four", from eleven on in figures. */
export function sayNumberWord(count: number): string {
  return words[count] ?? count.toLocaleString('en-GB');
}
