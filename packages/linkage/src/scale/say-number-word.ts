import { say } from '@throughline/speech';
import { writeCount } from '../sentences/say-number.ts';

/** A count as a sentence has it: "four", from eleven on in figures. */
export function sayNumberWord(count: number): string {
  return listWords()[count] ?? writeCount(count);
}

function listWords(): readonly string[] {
  return [
    say('no'),
    say('one'),
    say('two'),
    say('three'),
    say('four'),
    say('five'),
    say('six'),
    say('seven'),
    say('eight'),
    say('nine'),
    say('ten'),
  ];
}
