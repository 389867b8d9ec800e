import { refuseRows } from './accept-rows.ts';
import type { ColumnReader } from './column-reader.ts';
import type { ReadFile } from './read-csv.ts';

/** The columns of a file of which every row could be read. @throws Refusal. */
export function acceptColumns({
  path,
  read,
}: ReadFile<ReturnType<ColumnReader['finish']>>): readonly string[] {
  if (!read.accepted) throw refuseRows(path, read);
  return read.columns;
}
