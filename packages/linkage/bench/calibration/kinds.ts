import type { Effects } from '../simulation/latent-process.ts';
import type { PanelSize } from '../simulation/simulate-panel.ts';

/** A kind of organisation whose truth is known. */
export interface Kind {
  readonly name: 'forward' | 'null' | 'reverse' | 'negonly' | 'small';
  readonly what: string;
  readonly effects: Effects;
  readonly size: PanelSize;
  readonly seed: number;
  /** What the estimate of H4 should come to. */
  readonly truth: number;
}

const nothing: Effects = {
  treatmentToCustomers: 0,
  customersToTreatment: 0,
  authenticityToCustomers: 0,
  valuesToAuthenticity: 0,
  slopeBelow: null,
};

const passedOn: Effects = {
  ...nothing,
  treatmentToCustomers: 0.3,
  authenticityToCustomers: 0.25,
  valuesToAuthenticity: 0.4,
};

const usual: PanelSize = { units: 120, periods: 18 };

/** The processes of the reference panels; seeds are others than theirs. */
export const kinds: readonly Kind[] = [
  {
    name: 'forward',
    what: 'treatment moves customers (0.30), authenticity moves customers (0.25), values move authenticity (0.40)',
    effects: passedOn,
    size: usual,
    seed: 41_001,
    truth: 0.3,
  },
  {
    name: 'null',
    what: 'nothing is passed on; resources and shocks move both sides',
    effects: nothing,
    size: usual,
    seed: 41_002,
    truth: 0,
  },
  {
    name: 'reverse',
    what: 'customers move treatment (0.30), nothing else',
    effects: { ...nothing, customersToTreatment: 0.3 },
    size: usual,
    seed: 41_003,
    truth: 0,
  },
  {
    name: 'negonly',
    what: 'as forward, but only treatment below the usual level moves customers (0.60 below, 0 above)',
    effects: { ...passedOn, slopeBelow: 0.6 },
    size: usual,
    seed: 41_004,
    truth: 0.3,
  },
  {
    name: 'small',
    what: 'as forward, in 15 units',
    effects: passedOn,
    size: { ...usual, units: 15 },
    seed: 41_005,
    truth: 0.3,
  },
];
