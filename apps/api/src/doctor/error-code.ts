/** What Node, pg and TLS call an error; empty where they do not. */
export function errorCode(error: unknown): string {
  const found = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof found === 'string' ? found : '';
}
