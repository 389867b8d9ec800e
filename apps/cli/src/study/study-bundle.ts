import { basename, extname } from 'node:path';
import { writeBundle, zipBundle } from '@throughline/linkage';
import type { NewFile, NewFolder } from '../files/write-files.ts';
import type { AnsweredStudy } from './answered-study.ts';

/** The bundle of a study where it was asked for: one ZIP file where the name ends so, else a folder. */
export function bundleOf(path: string, { input, result }: AnsweredStudy): NewFile | NewFolder {
  const files = writeBundle(input, result, {
    title: `Is it passed on? A ${result.kind} study`,
    registeredBy: null,
    registeredAt: null,
    hash: null,
  });
  if (!isZip(path)) return { path, files };
  return { path, parts: [zipBundle(files, basename(path, extname(path)))] };
}

function isZip(path: string): boolean {
  return extname(path).toLowerCase() === '.zip';
}
