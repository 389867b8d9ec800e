/** What the survey page sends along with every answer; the same for everyone. */
export async function readNonce(url: string, waveId: string, variant = 'nine'): Promise<string> {
  const page = await fetch(`${url}/s/${waveId}/${variant}/en`);
  const nonce = /name="nonce" value="([\w-]+)"/.exec(await page.text())?.[1];
  if (nonce === undefined) throw new Error(`the survey page cannot be opened: ${page.status}`);
  return nonce;
}
