/** One prepared statement; whether an earlier answer existed is not part of the reply. */
export const submitStatement = {
  name: 'submit',
  text: 'SELECT ballot.submit($1, $2, $3) AS outcome',
};
