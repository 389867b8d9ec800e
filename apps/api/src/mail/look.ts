/** How an organisation's mails look. */
export interface MailLook {
  /** Of the button, such as `#1d4ed8`. */
  readonly colour: string;
  readonly logo: MailLogo | null;
}

/** A picture that comes with the mail: nothing is fetched to show it. */
export interface MailLogo {
  readonly type: 'image/png' | 'image/jpeg';
  readonly content: Buffer;
}

/** What a picture is, by its first bytes; null where it is none that every mail program shows. */
export function readLogo(content: Buffer | null): MailLogo | null {
  if (content === null) return null;
  const start = content.subarray(0, 8).toString('hex');
  if (start === '89504e470d0a1a0a') return { type: 'image/png', content };
  return start.startsWith('ffd8ff') ? { type: 'image/jpeg', content } : null;
}

/** Black or white, whichever reads better on a colour; one of them always has 4.5 to 1 or more. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? '#ffffff' : '#000000';
}
