/** What a bundle says of itself, besides its numbers. */
export interface BundleAbout {
  readonly title: string;
  /** Who registered the hypotheses; null where they were not registered, as with files on the command line. */
  readonly registeredBy: string | null;
  /** When, as ISO 8601. */
  readonly registeredAt: string | null;
  /** SHA-256 of registration.json, in hexadecimal, as it was written down when registering. */
  readonly hash: string | null;
  /** What the codes of constructs and metrics stand for; codes speak for themselves where absent. */
  readonly names?: ReadonlyMap<string, string>;
}
