import { registrationSchema, type Registration } from '@throughline/types';

/** A registration as the database keeps it. */
export interface StoredRegistration {
  readonly id: string;
  readonly version: number;
  readonly canonical: string;
  readonly sha256: Buffer;
  readonly registeredAt: Date;
}

/** @throws ZodError where the text is no registration: it was checked before it was stored. */
export function readRegistration({
  canonical,
}: Pick<StoredRegistration, 'canonical'>): Registration {
  return registrationSchema.parse(JSON.parse(canonical));
}

/**
 * What one run tests: the registration itself, or one family of all exploratory questions, so that
 * each is corrected for how many were asked.
 */
export function toFamily(stored: readonly StoredRegistration[]): Registration | null {
  const all = stored.map(readRegistration);
  const last = all.at(-1);
  if (last === undefined) return null;
  return { ...last, hypotheses: all.flatMap((one) => one.hypotheses) };
}
