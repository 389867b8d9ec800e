import type { Finding } from './finding.ts';

/** What was found about one subject. */
export interface Section {
  readonly heading: 'Database' | 'Mail' | 'Addresses' | 'Clock' | 'Keys';
  /** For programs. */
  readonly check: string;
  readonly findings: readonly Finding[];
}

const marks = { ok: 'ok  ', warn: 'note', fail: 'FAIL' } as const;

export const isWell = (sections: readonly Section[]): boolean =>
  sections.every(({ findings }) => findings.every(({ level }) => level !== 'fail'));

/** For people: a line a finding, under the headings in the order in which they come first. */
export function writeText(sections: readonly Section[]): string {
  const headings = [...new Set(sections.map(({ heading }) => heading))];
  const blocks = headings.map((heading) => {
    const findings = sections
      .filter((section) => section.heading === heading)
      .flatMap((section) => section.findings);
    const lines = findings.map(({ level, sentence }) => `  ${marks[level]}  ${sentence}`);
    return `${[heading, ...lines].join('\n')}\n`;
  });
  return blocks.join('\n');
}

/** For programs. */
export function writeJson(sections: readonly Section[]): string {
  const findings = sections.flatMap(({ heading, check, findings }) =>
    findings.map(({ level, sentence }) => ({
      heading: heading.toLowerCase(),
      check,
      level,
      sentence,
    })),
  );
  return `${JSON.stringify({ isWell: isWell(sections), findings }, null, 2)}\n`;
}
