import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const texts = /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/;

/** A presentation whose texts, notes and properties say their language: what writes it takes all for American English. */
export function markLanguage(file: Buffer, locale: string): Buffer {
  const { language, region } = new Intl.Locale(locale).maximize();
  const tag = `${language}-${region ?? ''}`;
  const parts = Object.entries(unzipSync(file)).map(([name, content]): [string, Uint8Array] => {
    const mark = (rewrite: (xml: string) => string): [string, Uint8Array] => [
      name,
      strToU8(rewrite(strFromU8(content))),
    ];
    if (texts.test(name)) return mark((xml) => xml.replaceAll('lang="en-US"', `lang="${tag}"`));
    if (name !== 'docProps/core.xml') return [name, content];
    return mark((xml) =>
      xml.replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language>$&`),
    );
  });
  return Buffer.from(zipSync(Object.fromEntries(parts)));
}
