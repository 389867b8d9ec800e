/** What a load generator is told before it runs. Both sides send the same answers in turn. */
export interface LoadPlan {
  readonly port: number;
  readonly databaseUrl: string;
  readonly waveId: string;
  readonly answerBytes: number;
  /** Base64. */
  readonly sealPublicKey: string;
  /** Base64url, as the survey page sends them. */
  readonly ballotKeys: readonly string[];
  readonly answers: readonly Readonly<Record<string, string>>[];
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  readonly failures: number;
}

export type LoadOrder =
  | { readonly kind: 'plan'; readonly plan: LoadPlan }
  | { readonly kind: 'reconnect' }
  | { readonly kind: 'run'; readonly seconds: number };

export type LoadReport =
  { readonly kind: 'ready' } | { readonly kind: 'done'; readonly result: LoadResult };
