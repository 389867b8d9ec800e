import { say } from '@throughline/speech';
import type { HypothesisResult } from '@throughline/types';
import { writeCount } from '../sentences/say-number.ts';

type Gate = HypothesisResult['gate'];

function nameNeed(rule: Gate['missing'][number]['rule']): string {
  switch (rule) {
    case 'units':
      return say('units in the model');
    case 'rows':
      return say('rows in the model');
    case 'waves':
      return say('periods with both sides');
    case 'estimation-periods':
      return say('periods to estimate from');
    case 'no-data':
      return say('measures in the files');
    case 'no-variation':
      return say('measures that move inside units');
    case 'unit-properties':
      return say('units with the properties held constant');
    case 'no-contrast':
      return say('properties that differ between units');
    case 'aggregation':
      return say('scores that are a property of their unit');
  }
}

/** What a gate asks for and what there is, one phrase a rule. */
export function listMissing({ missing }: Gate): string[] {
  return missing.map(({ rule, have, need, about = [] }) => {
    const found = { need: writeCount(need), what: nameNeed(rule), have: writeCount(have) };
    return about.length === 0
      ? say('{need} {what}, {have} there', found)
      : say('{need} {what}, {have} there (not {absent})', { ...found, absent: about.join(', ') });
  });
}
