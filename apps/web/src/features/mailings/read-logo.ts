import { say } from '@throughline/speech';
import { maximumLogoBytes } from '@throughline/types';

/** A logo as base64, or the sentence that says why the file cannot be one. */
export type LogoFile = { readonly logo: string } | { readonly fault: string };

/** Reads a file that somebody chose as a logo. */
export async function readLogoFile(file: File): Promise<LogoFile> {
  if (!['image/png', 'image/jpeg'].includes(file.type)) {
    return {
      fault: say('{file} is neither a PNG nor a JPEG, which all mail programs can show.', {
        file: file.name,
      }),
    };
  }
  if (file.size > maximumLogoBytes) {
    const kilobytes = Math.ceil(file.size / 1_000);
    return {
      fault: say(
        '{file} has {kilobytes} kB; at most {most} are possible, since it comes with every mail. Save it smaller: 80 pixels high is enough.',
        { file: file.name, kilobytes, most: maximumLogoBytes / 1_000 },
      ),
    };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { logo: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

/** The address under which the page shows a logo. */
export function showLogo(logo: string): string {
  return `data:${logo.startsWith('iVBOR') ? 'image/png' : 'image/jpeg'};base64,${logo}`;
}
