import { openAnswer, readPrivateKey, readPublicKey, sealAnswer } from '../ballots/seal.ts';

/** Whose sheet it is, so that no row can be put in the place of another. */
export interface SheetOwner {
  readonly sheetId: string;
  readonly accountId: string;
}

/** Seals a page for whoever has the other half of the key. */
export function sealSheet(html: string, publicKey: Buffer, owner: SheetOwner): Buffer {
  return sealAnswer(html, Buffer.byteLength(html), readPublicKey(publicKey), contextOf(owner));
}

/** Null with any other key, and for any other sheet or account. */
export function openSheet(sealed: Buffer, privateKey: Buffer, owner: SheetOwner): string | null {
  try {
    return openAnswer(sealed, readPrivateKey(privateKey), contextOf(owner));
  } catch {
    return null;
  }
}

function contextOf({ sheetId, accountId }: SheetOwner): { waveId: string; credential: Buffer } {
  return { waveId: `sheet ${sheetId}`, credential: Buffer.from(accountId, 'utf8') };
}
