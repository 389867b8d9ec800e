/** What people write, for better and for worse; none names anybody. */
const glad = [
  'When I ask another team for help, I get it, and with a smile.',
  'My manager asks how I am and means it.',
  'We are told the reasons for decisions, which helps when customers ask.',
  'I can put things right for a customer on the spot. That makes my day.',
  'People stand up for each other here.',
  'The Monday talk without an agenda is the best half hour of the week.',
] as const;
const mixed = [
  'More time with each customer, please. The slots are too short.',
  'It would help to know who to call in the workshop when an order is late.',
  'Please close the loop on ideas, even with a no.',
  'Stock lists that are up to date would save us many calls.',
  'One contact person for returns instead of three.',
  'Let us try the new booking screen before it is rolled out.',
] as const;
const sore = [
  'I am passed around when I need something from head office.',
  'It is all about the numbers at the moment.',
  'I only hear from above when something is wrong.',
  'We are asked for ideas and then nothing happens.',
  'Rosters change at short notice and nobody says why.',
  'I feel managed like a number.',
] as const;

/** A comment that fits how the person feels; most people write none. */
export function drawComment(draw: number, feeling: number): string | null {
  if (draw > 0.28) return null;
  const list = feeling > 0.7 ? glad : feeling > -0.5 ? mixed : sore;
  return list[Math.floor((draw / 0.28) * list.length)] ?? null;
}
