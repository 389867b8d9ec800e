/**
 * One prepared statement stores answers to one wave, all or none: the wave, their hashes in
 * ascending order, and their ciphertexts, each joined to one. `outcome` has one word for each.
 */
export const submitStatement = {
  name: 'submit',
  text: 'SELECT ballot.submit($1, $2, $3) AS outcome',
};

/** What became of one answer; whether an earlier one existed is not part of it. */
export type SubmitOutcome = 'stored' | 'unknown' | 'closed';
