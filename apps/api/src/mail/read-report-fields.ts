/** Fields of one group of a delivery status (RFC 3464), by lower-case name. */
export type ReportFields = ReadonlyMap<string, string>;

/**
 * Takes a `message/delivery-status` apart: the group about the message, then one for each
 * recipient. Folded lines are joined; of a field that stands there twice the first counts.
 */
export function readReportFields(content: string): readonly ReportFields[] {
  return content
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(readGroup)
    .filter((group) => group.size > 0);
}

function readGroup(text: string): ReportFields {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase();
    if (at > 0 && /^[!-9;-~]+$/.test(name) && !fields.has(name)) {
      fields.set(name, line.slice(at + 1).trim());
    }
  }
  return fields;
}

/** A value such as `rfc822; ada@example.org` without its type. */
export function withoutType(value: string | undefined): string {
  return value === undefined ? '' : value.slice(value.indexOf(';') + 1).trim();
}
