/** How the bare loop's sessions are told from the api's, which have the same role. */
export const loopName = 'bare loop';
