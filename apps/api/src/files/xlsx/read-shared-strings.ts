import { say } from '@throughline/speech';
import { refuseFile } from '../refuse.ts';
import type { WorkbookParts } from './workbook-parts.ts';

const maxStrings = 1_000_000;

/** Texts that cells name by number, without the reading aids of Japanese. */
export async function readSharedStrings(parts: WorkbookParts): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  await parts.read('xl/sharedStrings.xml', {
    open: (tag) => {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') isAid = true;
      else if (tag === 't') isText = !isAid;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (tag) => {
      if (tag === 't') isText = false;
      else if (tag === 'rPh') isAid = false;
      else if (tag === 'si') {
        if (strings.length >= maxStrings)
          throw refuseFile(say('more than {limit} texts', { limit: maxStrings }));
        strings.push(text);
      }
    },
  });
  return strings;
}
