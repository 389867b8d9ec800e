/** Codes of the nine constructs employees are asked about. */
export type ConstructCode = 'ICT' | 'REL' | 'EMP' | 'AUT' | 'KNW' | 'HRD' | 'VAL' | 'TGT' | 'LMO';

/** One of the three groups of constructs that rotate together. */
export type Triad = 'T1' | 'T2' | 'T3';

/** Something the instrument measures, with the items that measure it. */
export interface Construct {
  code: ConstructCode;
  name: string;
  definition: string;
  /** What a score near 100 says, in plain words. */
  highScoreMeans: string;
  facets: readonly string[];
  triad: Triad;
  /** Ids of all its items, in bank order. */
  items: readonly string[];
  /** The item that follows the construct over time: asked in every wave or, as an anchor, of part of the people. */
  trackingItem: string;
  trackingRole: 'core' | 'anchor';
  /** Numbers of the source articles of the instrument (0 to 4). */
  sourceArticles: readonly number[];
}

/** One statement or question of the employee bank. */
export interface Item {
  id: string;
  /** The construct it measures; `ENPS` is the single recommendation item outside the nine. */
  construct: ConstructCode | 'ENPS';
  facet: string | null;
  text: string;
  /** True where agreeing is bad: scores are turned round, so that high is always good. */
  reversed: boolean;
  scale: ScaleId;
  /** Core: every wave, everyone. Anchor: tracks its construct. Periodic: every second wave. */
  role: 'core' | 'anchor' | 'rotating' | 'periodic';
  /** Place in its construct's order of rotation, from 0; null where it does not rotate. */
  rotationPosition: number | null;
  sourceArticles: readonly number[];
}

/** Answer scales of closed employee questions. */
export type ScaleId = 'agree5' | 'likely11';

/** An optional open question at the end of a questionnaire. */
export interface OpenTextProbe {
  id: string;
  construct: ConstructCode | 'ENPS';
  text: string;
  /** Id of the item it must follow, or null where it stands alone. */
  showAfter: string | null;
  sourceArticles: readonly number[];
}
