/** Takes the setup code out of the address, so that it stays in neither history nor screenshots. */
export function takeSetupCode(): string {
  const code = new URLSearchParams(location.hash.slice(1)).get('code') ?? '';
  if (code !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}
