import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';

/** What a command can be told: `value` and `list` options are followed by something, `flag` options are not. */
export type OptionKinds = Readonly<Record<string, 'value' | 'list' | 'flag'>>;

/** The options that were given, by name without dashes; only a list has more than one text. Flags have an empty one. */
export type GivenOptions = ReadonlyMap<string, readonly string[]>;

/**
 * Reads options in the forms `--name value` and `--name=value`.
 *
 * @throws Refusal that names what is unknown, given twice, or without its value.
 */
export function readOptions(
  command: string,
  given: readonly string[],
  kinds: OptionKinds,
): GivenOptions {
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const read = new Map<string, readonly string[]>();
  const help = `See "throughline ${command} --help".`;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new Refusal(`"${token.value}" does not belong to an option. ${help}`);
    }
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw new Refusal(`There is no option ${token.rawName}. ${help}`);
    const earlier = read.get(token.name) ?? [];
    if (earlier.length > 0 && kind !== 'list')
      throw new Refusal(`The option ${token.rawName} is given twice.`);
    if (kind === 'flag' && token.value !== undefined) {
      throw new Refusal(`The option ${token.rawName} takes no value.`);
    }
    if (kind !== 'flag' && isNoValue(token)) {
      throw new Refusal(`The option ${token.rawName} needs a value after it. ${help}`);
    }
    read.set(token.name, [...earlier, token.value ?? '']);
  }
  return read;
}

/** The value of an option, `null` where it was not given. */
export function optionOf(options: GivenOptions, name: string): string | null {
  return options.get(name)?.[0] ?? null;
}

/** The value of an option that must be there. @throws Refusal that names it. */
export function requireOption(options: GivenOptions, name: string, meaning: string): string {
  const value = optionOf(options, name);
  if (value === null) throw new Refusal(`The option --${name} is missing: ${meaning}.`);
  return value;
}

/** The whole number after an option, `null` where it was not given. @throws Refusal. */
export function readWholeNumber(
  options: GivenOptions,
  name: string,
  { low, high }: { readonly low: number; readonly high: number },
): number | null {
  const text = optionOf(options, name);
  if (text === null) return null;
  const value = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new Refusal(`--${name} takes a whole number from ${low} to ${high}, not "${text}".`);
}

/** `--culture --outcomes O.csv` forgot a file; `--predictor=--odd` meant what it says. */
function isNoValue(token: {
  value: string | undefined;
  inlineValue: boolean | undefined;
}): boolean {
  const { value, inlineValue } = token;
  return value === undefined || value === '' || (inlineValue !== true && value.startsWith('--'));
}
