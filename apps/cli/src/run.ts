import type { Command, Outcome } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { productVersion } from './product-version.ts';
import { Refusal } from './refusal.ts';
import { type ProgressLine, noProgressLine } from './screen/progress-line.ts';
import { type Screen, plainScreen } from './screen/screen.ts';

/** Runs one call: 0 where it was answered, 2 where it was refused, 1 where the program itself failed. */
export async function run(
  given: readonly string[],
  screen: Screen = plainScreen,
  progress: ProgressLine = noProgressLine,
): Promise<Outcome> {
  try {
    const answered = await answer(given, screen, progress);
    return typeof answered === 'string' ? { exitCode: 0, out: answered, err: '' } : answered;
  } catch (error) {
    if (error instanceof Refusal) {
      return { exitCode: 2, out: '', err: `${error.sentences.join('\n')}\n` };
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      exitCode: 1,
      out: '',
      err: `throughline failed, and that is its own fault.\n${detail}\n`,
    };
  } finally {
    progress.clear();
  }
}

async function answer(
  given: readonly string[],
  screen: Screen,
  progress: ProgressLine,
): Promise<string | Outcome> {
  const [first, ...rest] = given;
  if (first === '--version' || first === '-v') return `${await productVersion()}\n`;
  if (first === '--help' || first === '-h' || first === 'help') return describeCommands();
  const command = findCommand(first);
  return rest.includes('--help') || rest.includes('-h')
    ? command.help
    : command.run(rest, screen, progress);
}

function findCommand(name: string | undefined): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const known = commands.map((command) => command.name).join(', ');
  const help = 'See "throughline --help".';
  if (name === undefined) throw new Refusal(`Say what to do: ${known}. ${help}`);
  const kind = name.startsWith('-') ? 'option' : 'command';
  throw new Refusal(`There is no ${kind} "${name}". The commands are: ${known}. ${help}`);
}

function describeCommands(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return `throughline: is the way people are treated inside passed on to customers?

Usage: throughline <command> [options]

Commands
${lines.join('\n')}

Options
  --help    This text, or that of a command: throughline analyze --help
  --version The version
`;
}
