/** The zone this browser runs in. */
export function readerTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Every zone this browser knows, the reader's own among them. */
export function listTimeZones(): string[] {
  return [...new Set([readerTimeZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
}
