import { say } from '@throughline/speech';
/** Why a unit is not found that a program or a file names by its key, and what to do. */
export function unknownUnitReason(key: string): string {
  return say(
    "there is no unit with the key '{key}'; if it was renamed or merged, name the unit that goes on in its place",
    { key },
  );
}
