import { readFileSync, globSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A phrase as the code says it. */
export interface SaidPhrase {
  /** What catalogues know it by. */
  key: string;
  isCounted: boolean;
  /** File and line, for whoever has to find it. */
  place: string;
}

export interface Findings {
  phrases: SaidPhrase[];
  /** Calls that no catalogue can follow, each as a sentence. */
  faults: string[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const scriptOf = /<script[^>]*>([\s\S]*?)<\/script>/;

/** Every phrase that the sources under these folders say, by their calls of `say` and `sayCount`. */
export function findPhrases(folders: readonly string[]): Findings {
  const files = folders.flatMap((folder) =>
    globSync(`${root}${folder}/**/*.{ts,vue}`).filter((path) => !path.endsWith('.test.ts')),
  );
  const findings: Findings = { phrases: [], faults: [] };
  for (const path of files.sort()) {
    const place = relative(root, path);
    const source = readFileSync(path, 'utf8');
    if (!/\bsay(Count)?\(/.test(source)) continue;
    if (path.endsWith('.vue')) {
      const script = scriptOf.exec(source)?.[1] ?? '';
      // A script of a component runs each time that one is made, so phrases may stand anywhere in it.
      read(script, place, true, findings);
      for (const expression of findExpressions(source.replace(scriptOf, ''))) {
        read(expression, place, true, findings);
      }
    } else if (source.includes("from '@throughline/speech'")) {
      read(source, place, false, findings);
    }
  }
  return findings;
}

/** What a template computes: between double braces, and in the values of bound attributes. */
function findExpressions(template: string): string[] {
  const braces = [...template.matchAll(/\{\{([\s\S]*?)\}\}/g)].map(([, inner]) => inner ?? '');
  const bound = [...template.matchAll(/\s(?:[:@#]|v-)[\w:.\-[\]]*="([^"]*)"/g)].map(
    ([, inner]) => inner ?? '',
  );
  return [...braces, ...bound]
    .filter((inner) => /\bsay(Count)?\(/.test(inner))
    .map((inner) =>
      /^\s*[\w(), ]+\s+(?:in|of)\s/.test(inner) ? inner.replace(/^.*?\s(?:in|of)\s/, '') : inner,
    )
    .map((inner) => `(${inner});`);
}

function read(code: string, place: string, mayStandAlone: boolean, findings: Findings): void {
  const file = ts.createSourceFile(place, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const visit = (node: ts.Node, isInFunction: boolean): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      if (name === 'say' || name === 'sayCount') {
        const at = name === 'say' ? 0 : 2;
        const text = node.arguments[at];
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const where = mayStandAlone ? place : `${place}:${line}`;
        if (text === undefined || !ts.isStringLiteralLike(text)) {
          findings.faults.push(`${where}: ${name} is not given its wording as it stands`);
        } else {
          findings.phrases.push({ key: text.text, isCounted: name === 'sayCount', place: where });
        }
        if (!isInFunction && !mayStandAlone) {
          findings.faults.push(`${where}: ${name} is called before the language is known`);
        }
      }
    }
    const isFunction = ts.isFunctionLike(node) && !ts.isTypeNode(node);
    ts.forEachChild(node, (child) => visit(child, isInFunction || isFunction));
  };
  visit(file, false);
}
