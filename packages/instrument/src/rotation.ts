import type { ConstructCode, Triad } from './bank-types.ts';

/** Asked of every person in every wave, first and in this order; never reworded. */
export const coreItems: readonly string[] = ['ICT1', 'AUT1', 'VAL1'];

/** The tracking item of each construct without a core item, in the order of the fixed nine-item form. */
export const anchorItems: readonly string[] = ['REL1', 'EMP1', 'KNW1', 'HRD1', 'TGT1', 'LMO1'];

/** Which constructs rotate together. */
export const triads: Readonly<Record<Triad, readonly ConstructCode[]>> = {
  T1: ['ICT', 'REL', 'EMP'],
  T2: ['AUT', 'KNW', 'HRD'],
  T3: ['VAL', 'TGT', 'LMO'],
};

/** A three-form design: every triad is on two of the three forms, every pair of triads on one. */
export const rotationForms: Readonly<Record<'A' | 'B' | 'C', readonly [Triad, Triad]>> = {
  A: ['T1', 'T2'],
  B: ['T2', 'T3'],
  C: ['T3', 'T1'],
};

/** The order in which a construct's rotating items take their turn. */
export const rotatingOrder: Readonly<Record<ConstructCode, readonly string[]>> = {
  ICT: ['ICT6', 'ICT5', 'ICT4', 'ICT3', 'ICT2'],
  REL: ['REL3', 'REL2', 'REL4'],
  EMP: ['EMP2', 'EMP4', 'EMP3'],
  AUT: ['AUT6', 'AUT4', 'AUT2', 'AUT5', 'AUT3'],
  KNW: ['KNW4', 'KNW2', 'KNW3'],
  HRD: ['HRD4', 'HRD2', 'HRD3'],
  VAL: ['VAL5', 'VAL4', 'VAL3', 'VAL6', 'VAL2'],
  TGT: ['TGT2', 'TGT3', 'TGT4'],
  LMO: ['LMO3', 'LMO4', 'LMO2'],
};
