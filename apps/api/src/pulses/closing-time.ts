/** The one instant at which a wave closes, wherever people are. */
export function closingTime(opening: Date, windowDays: number): Date {
  return new Date(opening.getTime() + windowDays * 86_400_000);
}
