import type { RowIssue } from '@throughline/types';
import type { RefusedRows } from './table.ts';

/** More would not be read by anyone, and a broken file of a million rows must not fill the memory. */
const MOST_ISSUES_KEPT = 100;

/** Gathers what is wrong with a file: the first hundred in words, all of them in number. */
export class IssueList {
  #issues: RowIssue[] = [];
  #count = 0;

  add(...issues: readonly RowIssue[]): void {
    for (const issue of issues) {
      this.#count += 1;
      if (this.#issues.length < MOST_ISSUES_KEPT) this.#issues.push(issue);
    }
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  refuse(): RefusedRows {
    return { accepted: false, issues: this.#issues, issueCount: this.#count };
  }
}
