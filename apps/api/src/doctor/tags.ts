/** Reads a list such as `v=DKIM1; k=rsa; p=...` (RFC 6376, 3.2); names are in lower case. */
export function readTags(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(';').flatMap((part) => {
    const equals = part.indexOf('=');
    if (equals === -1) return [];
    return [[part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1).trim()] as const];
  });
  return new Map(pairs);
}
