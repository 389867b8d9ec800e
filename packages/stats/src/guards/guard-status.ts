/** Whether a number rests on enough data to be shown, and to decide something. */
export type GuardStatus = {
  readonly mayShow: boolean;
  readonly mayDecide: boolean;
  /** What is missing, in the words of the rule; `null` if nothing is. */
  readonly missing: string | null;
};

/** A rule met so far, and the first one that is not. */
type Rule = { readonly holds: boolean; readonly rule: string };

/** Status from the rules for showing and the further ones for deciding. */
export function guardStatus(show: readonly Rule[], decide: readonly Rule[]): GuardStatus {
  const broken = [...show, ...decide].find(({ holds }) => !holds);
  const mayShow = show.every(({ holds }) => holds);
  return {
    mayShow,
    mayDecide: mayShow && decide.every(({ holds }) => holds),
    missing: broken?.rule ?? null,
  };
}

/** Status of a result that may be shown under the given rules but never decides anything. */
export function supportingEvidence(show: readonly Rule[]): GuardStatus {
  return guardStatus(show, [
    { holds: false, rule: 'a primary test: this one only supports others' },
  ]);
}
