import { currentSpeech, say } from '@throughline/speech';

type Table = readonly (readonly string[])[];

/** How the language of the page writes a figure. */
interface Writing {
  readonly decimal: string;
  /** A number as text of a regular expression. */
  readonly number: string;
}

/**
 * Figures in columns of their own, as programs read them: "62.5 (55 to 70)" becomes three, an interval
 * two, each with the digits of the screen, a point before decimals and nothing between thousands.
 * Words that stand for a figure, such as "not told", stand in the first of its columns; names and
 * whatever holds no figures stay as they are.
 *
 * @param table as it is shown, the names of its columns first.
 */
export function separateFigures(table: Table): string[][] {
  const [head = [], ...rows] = table;
  const writing = findWriting();
  const columns = head.map((name, column) =>
    column === 0
      ? [table.map((row) => row[0] ?? '')]
      : separate(
          name,
          rows.map((row) => row[column] ?? ''),
          writing,
        ),
  );
  return table.map((_, row) => columns.flat().map((column) => column[row] ?? ''));
}

/** The columns that come of one, each with its name first. */
function separate(name: string, cells: readonly string[], writing: Writing): string[][] {
  const { number } = writing;
  const range = inWords(say('{low} to {high}', { low: '\u0001', high: '\u0001' }), number);
  const ends = [
    say('{column}, lower end', { column: name }),
    say('{column}, upper end', { column: name }),
  ];
  const shapes = [
    { pattern: new RegExp(`^${number}\\s?\\((?:${range})\\)$`), names: [name, ...ends] },
    { pattern: new RegExp(`^(?:${range})$`), names: ends },
    { pattern: new RegExp(`^${number}$`), names: [name] },
  ];
  const shape = shapes.find(({ pattern }) => cells.some((cell) => pattern.test(cell)));
  if (shape === undefined) return [[name, ...cells]];
  const parts = cells.map((cell) => {
    const found = shape.pattern.exec(cell);
    return found === null ? [cell] : found.slice(1).map((figure) => toPlain(figure, writing));
  });
  return shape.names.map((one, part) => [one, ...parts.map((cell) => cell[part] ?? '')]);
}

function findWriting(): Writing {
  const parts = new Intl.NumberFormat(currentSpeech().locale).formatToParts(1_234_567.5);
  const find = (type: 'decimal' | 'group'): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  const decimal = find('decimal');
  // A table that was read has spaces of one kind.
  const group = find('group').replace(/\s/, ' ');
  const whole = `[+\u2212-]?\\d+(?:${escape(group)}\\d{3})*`;
  return { decimal, number: `(${whole}(?:${escape(decimal)}\\d+)?)(?:\\s?%)?` };
}

function inWords(words: string, number: string): string {
  return words.split('\u0001').map(escape).join(number);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function toPlain(figure: string, { decimal }: Writing): string {
  const [whole = '', fraction] = figure.replace('\u2212', '-').replace('+', '').split(decimal);
  const digits = whole.replace(/[^\d-]/g, '');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
