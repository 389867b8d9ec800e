/** Where a line may end: at any space but those that hold together what stands beside them. */
const gaps = /[^\S\u00a0\u202f]+/;

/**
 * Lines no wider than there is room for. A word that is longer than a line is broken where the line
 * ends, so that nothing ever leaves the page.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(gaps).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > width) {
      const head = fitHead(line, width, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As many letters as fit, at least one. */
function fitHead(word: string, width: number, measure: (text: string) => number): string {
  let head = '';
  for (const letter of word) {
    if (head !== '' && measure(head + letter) > width) break;
    head += letter;
  }
  return head;
}
