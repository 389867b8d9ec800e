import { analyze } from './analyze.ts';
import type { Command } from './command.ts';
import { doctor, migrate } from './instance-programs.ts';
import { outcomes } from './outcomes.ts';
import { score } from './score.ts';

export const commands: readonly Command[] = [analyze, score, outcomes, migrate, doctor];
