import { say } from '@throughline/speech';

/** What the parser of XML (xmldom) found wrong, for somebody who has never seen its words. */
export function describeXmlFault(message: string): string {
  const unclosed = /^unclosed xml tag\(s\): ([^,]+)/.exec(message)?.[1];
  if (unclosed !== undefined) {
    return say('the file ends before <{tag}> is closed, as if it had been cut off', {
      tag: unclosed,
    });
  }
  const [, opened, closed] = /mismatch: "([^"]*)" != "([^"]*)"/.exec(message) ?? [];
  if (opened !== undefined && closed !== undefined) {
    return say('<{opened}> is opened, and </{closed}> is closed instead', { opened, closed });
  }
  if (/entity/i.test(message)) {
    return say('an “&” that begins no known sign; on its own it is written “&amp;”');
  }
  if (/^(?:Extra|Unexpected) content/.test(message)) {
    return say('something stands outside the outermost element');
  }
  return say('something here is not written as XML has it');
}
