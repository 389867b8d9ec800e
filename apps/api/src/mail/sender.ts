/** The bare address of a sender such as `Pulse <pulse@example.org>`. */
export function addressOfSender(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();
}
