import type { ConstructCode } from '@throughline/instrument';
import { say } from '@throughline/speech';

/** What a construct's questions are "on", as a sentence has it. */
export function nameSubject(code: ConstructCode): string {
  switch (code) {
    case 'ICT':
      return say('how inside customers are treated');
    case 'REL':
      return say('lasting ties');
    case 'EMP':
      return say('the authority to make things right');
    case 'AUT':
      return say('being genuine at work');
    case 'KNW':
      return say('being known as a person');
    case 'HRD':
      return say('being heard');
    case 'VAL':
      return say('living the stated values');
    case 'TGT':
      return say('customers before targets');
    case 'LMO':
      return say('leaders as models');
  }
}
