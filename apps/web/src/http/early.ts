declare global {
  /** What `public/before-paint.js` has asked the api for, by address. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of the global object.
  var throughlineEarly: Record<string, Promise<Response>> | undefined;
}

/** Answers that came before the app did are of the page that was opened, and of no later one. */
const freshMilliseconds = 10_000;

/**
 * The answer to what was asked before the app's own scripts had come, once; null where nothing was
 * asked, where it is no longer fresh, or where it is none that can be used.
 */
export async function takeEarly(address: string): Promise<Response | null> {
  const asked = globalThis.throughlineEarly?.[address];
  if (asked === undefined) return null;
  delete globalThis.throughlineEarly?.[address];
  if (performance.now() > freshMilliseconds) return null;
  try {
    const response = await asked;
    return response.ok ? response : null;
  } catch {
    return null;
  }
}
