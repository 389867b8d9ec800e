/** What stands in the written body: text that all share, or a part of one of the words that are a person's own. */
type Piece = string | { readonly own: number; readonly from: number; readonly to: number };

/** A written body (RFC 2045, quoted-printable) that many mails share but for a few words. */
export type SharedBody = readonly Piece[];

/** Text and HTML with a mark, as long as the word, in the place of each word that is a person's own. */
export interface MarkedContent {
  readonly text: string;
  readonly html: string;
  readonly marks: readonly string[];
}

/** Nothing in them is written otherwise in quoted-printable, so marks and words of one length take the same room. */
const plainWord = /^[A-Za-z0-9_-]{16,64}$/;
const letters = 'Q7ZJX2VKW5';
/** A line of quoted-printable that goes on in the next. */
const softBreak = '=\r\n';

/** Null where a word is not plain, or what stands around it could be taken for a mark. */
export function markOwn(
  { text, html }: { readonly text: string; readonly html: string },
  own: readonly string[],
): MarkedContent | null {
  const marks = own.map(({ length }, place) =>
    (letters.slice(place) + letters).repeat(length).slice(0, length),
  );
  const isClear = marks.every((mark) => !text.includes(mark) && !html.includes(mark));
  if (!isClear || !own.every((word) => plainWord.test(word))) return null;
  const markIn = (content: string): string =>
    own.reduce((marked, word, place) => marked.replaceAll(word, marks[place] ?? word), content);
  return { text: markIn(text), html: markIn(html), marks };
}

/** Cuts a written body at its marks, also where a line ends within one; null where not every mark is found again. */
export function cutAtMarks(
  written: string,
  { text, html, marks }: MarkedContent,
): SharedBody | null {
  const pieces: Piece[] = [];
  const pattern = marks.map((mark) => `(${[...mark].join(`(?:${softBreak})?`)})`).join('|');
  let at = 0;
  let found = 0;
  for (const match of pattern === '' ? [] : written.matchAll(new RegExp(pattern, 'g'))) {
    pieces.push(written.slice(at, match.index));
    at = match.index + match[0].length;
    found += 1;
    const own = match.slice(1).findIndex((group) => group !== undefined);
    let from = 0;
    for (const [line, part] of match[0].split(softBreak).entries()) {
      if (line > 0) pieces.push(softBreak);
      pieces.push({ own, from, to: from + part.length });
      from += part.length;
    }
  }
  pieces.push(written.slice(at));
  const wanted = marks.map((mark) => text.split(mark).length + html.split(mark).length - 2);
  return found === wanted.reduce((sum, count) => sum + count, 0) ? pieces : null;
}

/** The body with one person's words. */
export function fillBody(body: SharedBody, own: readonly string[]): string {
  return body
    .map((piece) =>
      typeof piece === 'string' ? piece : (own[piece.own]?.slice(piece.from, piece.to) ?? ''),
    )
    .join('');
}
