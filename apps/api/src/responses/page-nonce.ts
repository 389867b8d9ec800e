import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { SurveyAddress } from '@throughline/types';

/** Bytes of the signature that are kept: far more than anybody can guess. */
const nonceBytes = 16;

/**
 * The proof that a page was opened: a signature of its address under a key of its wave. It is
 * stateless and the same for everyone, so that a page can be cached, stays good until the wave
 * closes, and says nothing about who reads it.
 */
export function signPage(pageKey: KeyObject, { wave, variant, language }: SurveyAddress): string {
  return createHmac('sha256', pageKey)
    .update(`${wave}/${variant}/${language}`)
    .digest()
    .subarray(0, nonceBytes)
    .toString('base64url');
}

export function isSignedPage(pageKey: KeyObject, address: SurveyAddress, nonce: string): boolean {
  const wanted = Buffer.from(signPage(pageKey, address));
  const given = Buffer.from(nonce);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
