import type { ProgressLine } from '../screen/progress-line.ts';
import type { Screen } from '../screen/screen.ts';

/** What a call ends with: nothing is printed before all of it is known. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** One word after `throughline`: a file of its own in this folder, listed in `commands.ts`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /**
   * Does the work and gives back what is to be printed, or how else the call ends, so that a refusal leaves nothing half written. Files are
   * written last, whole or not at all. What takes long says on the line of progress how far it is.
   *
   * @throws Refusal with the sentences to show.
   */
  run(
    argumentsGiven: readonly string[],
    screen: Screen,
    progress: ProgressLine,
  ): Promise<string | Outcome>;
}
