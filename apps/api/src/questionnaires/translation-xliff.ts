import type { TranslationSlot } from '@throughline/instrument';
import { say } from '@throughline/speech';
import {
  DOMImplementation,
  DOMParser,
  ParseError,
  XMLSerializer,
  type Element,
} from '@xmldom/xmldom';
import { describeXmlFault } from './describe-xml-fault.ts';
import { refuseTranslation, type GivenWording } from './translation-file.ts';

/** XLIFF 2.0 and 2.1 share it. */
const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

/** A translation as XLIFF 2.0 (OASIS): a unit for each wording, its target where there is one. */
export function writeXliff(
  slots: readonly TranslationSlot[],
  fresh: Readonly<Record<string, string>>,
  file: { readonly language: string; readonly name: string },
): string {
  const document = new DOMImplementation().createDocument(namespace, 'xliff');
  const root = document.documentElement;
  if (root === null) throw new Error('a document has a root');
  const append = (parent: Element, name: string, indent: number, text?: string): Element => {
    parent.appendChild(document.createTextNode(`\n${'  '.repeat(indent)}`));
    const child = document.createElementNS(namespace, name);
    if (text !== undefined) child.appendChild(document.createTextNode(text));
    parent.appendChild(child);
    return child;
  };
  root.setAttribute('version', '2.0');
  root.setAttribute('srcLang', 'en');
  root.setAttribute('trgLang', file.language);
  const body = append(root, 'file', 1);
  body.setAttribute('id', 'questionnaire');
  body.setAttribute('original', file.name);
  for (const { id, note, english } of slots) {
    const unit = append(body, 'unit', 2);
    unit.setAttribute('id', id);
    append(append(unit, 'notes', 3), 'note', 4, note);
    const segment = append(unit, 'segment', 3);
    append(segment, 'source', 4, english);
    const target = fresh[id];
    if (target !== undefined) append(segment, 'target', 4, target);
  }
  const written = new XMLSerializer().serializeToString(document);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}

/**
 * Reads a translation from XLIFF 2. Tools may split a unit into segments: they are joined.
 *
 * @throws AppError `import-refused` for XML that is not well-formed, another version, another
 * language, or markup inside a wording
 */
export function readXliff(text: string, fileName: string, language: string): GivenWording[] {
  const root = parseRoot(text, fileName);
  const refuse = (element: Element, column: string | null, reason: string) =>
    refuseTranslation(fileName, [{ row: element.lineNumber ?? null, column, reason }]);
  if (root.localName !== 'xliff') throw refuse(root, null, say('this is not an XLIFF file'));
  const version = root.getAttribute('version') ?? say('without a version');
  if (root.namespaceURI !== namespace || !version.startsWith('2.')) {
    throw refuse(
      root,
      null,
      say('this is XLIFF {version}; save the file as XLIFF 2.0', { version }),
    );
  }
  const target = root.getAttribute('trgLang') ?? '';
  if (target.toLowerCase().split('-')[0] !== language) {
    throw refuse(
      root,
      null,
      target === ''
        ? say('trgLang names no language, and this is the translation into “{language}”', {
            language,
          })
        : say('trgLang names “{target}”, and this is the translation into “{language}”', {
            target,
            language,
          }),
    );
  }
  const units = [...root.getElementsByTagNameNS(namespace, 'unit')];
  if (units.length === 0) throw refuse(root, null, say('there is no unit in the file'));
  return units.map((unit) => {
    const slot = unit.getAttribute('id') ?? '';
    const marked = findMarkup(unit);
    if (marked !== null)
      throw refuse(marked, slot, say('<{tag}> inside a wording', { tag: marked.tagName }));
    const sources = [...unit.getElementsByTagNameNS(namespace, 'source')];
    const targets = [...unit.getElementsByTagNameNS(namespace, 'target')];
    return {
      line: unit.lineNumber ?? null,
      slot,
      english: sources.map((one) => one.textContent).join(''),
      // A unit of which only a part is translated is not translated.
      text: targets.length < sources.length ? '' : targets.map((one) => one.textContent).join(''),
    };
  });
}

function parseRoot(text: string, fileName: string): Element {
  let fault: string | null = null;
  // Whatever the parser would put up with is refused.
  const onError = (_level: string, message: string, context: { locator?: unknown }): never => {
    fault ??= message;
    throw new ParseError(message, context.locator);
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text, 'application/xml');
    if (document.documentElement !== null && document.doctype === null) {
      return document.documentElement;
    }
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const reason = say('this is not XML: {fault}', {
      fault: describeXmlFault(fault ?? error.message),
    });
    throw refuseTranslation(fileName, [{ row: lineOf(error), column: null, reason }]);
  }
  const reason = say('a document type (DOCTYPE) has no place in an XLIFF file');
  throw refuseTranslation(fileName, [{ row: null, column: null, reason }]);
}

function lineOf({ locator }: ParseError): number | null {
  const at: unknown = locator;
  if (typeof at !== 'object' || at === null || !('lineNumber' in at)) return null;
  return typeof at.lineNumber === 'number' && at.lineNumber > 0 ? at.lineNumber : null;
}

function findMarkup(unit: Element): Element | null {
  const wordings = ['source', 'target'].flatMap((name) => [
    ...unit.getElementsByTagNameNS(namespace, name),
  ]);
  return wordings.flatMap((one) => [...one.getElementsByTagName('*')])[0] ?? null;
}
