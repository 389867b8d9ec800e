import { measureScale } from '@throughline/linkage';
import type { ScaleQuality } from '@throughline/types';
import { sumScales, type ScaleInput } from './sum-scales.ts';

/** How well a construct was measured in a wave, over the whole organisation. */
export interface PublishedScale {
  readonly construct: string;
  readonly quality: ScaleQuality;
}

/** What a close may publish of each construct as a measure. */
export function measureScales(input: ScaleInput): PublishedScale[] {
  return sumScales(input).map(({ construct, sums }) => ({
    construct,
    quality: measureScale(sums),
  }));
}
