/** The words of a sheet with codes in one language; `{name}` marks are filled. */
export interface SheetTexts {
  /** {organisation} */
  readonly opening: string;
  readonly howHead: string;
  readonly scan: string;
  readonly type: string;
  readonly enter: string;
  readonly again: string;
  readonly picture: string;
  readonly code: string;
  readonly yours: string;
  readonly handOutHead: string;
  readonly handOut: string;
  readonly unseen: string;
  readonly keep: string;
  readonly once: string;
  readonly people: string;
}
