// Runs before the first paint, as a file because the content security policy allows no inline script.
(function () {
  // Zod compiles parsers with `new Function` where it can; the policy forbids that, so it is told not to try.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  let chosen = null;
  try {
    chosen = localStorage.getItem('throughline-theme');
  } catch {
    // Storage can be switched off; the system's choice is a good answer then.
  }
  const isDark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.add(isDark ? 'dark' : 'light');
  const language = chooseLanguage();
  document.documentElement.lang = language;
  // The app asks again, and says what is wrong.
  askEarly().catch(() => undefined);
  document.addEventListener('DOMContentLoaded', startAfterPaint);

  // The app reads it from the document (src/speech/start-speech.ts).
  function chooseLanguage() {
    const languages = ['en', 'de', 'fr', 'es'];
    let wanted = [...navigator.languages];
    try {
      wanted = [localStorage.getItem('throughline-language'), ...wanted];
    } catch {
      // Without storage the browser's own languages decide.
    }
    const tags = wanted.map((tag) => (tag ?? '').split('-')[0].toLowerCase());
    return tags.find((tag) => languages.includes(tag)) ?? 'en';
  }

  // The sentence that may have come with the page is painted before the app's scripts take the
  // processor for themselves. The paint follows the frame, and the timer follows the paint; a page in
  // the background has no frames. While developing, the page starts the app by itself.
  function startAfterPaint() {
    const start = document.getElementById('start');
    if (start === null) return;
    let hasStarted = false;
    const run = () => {
      if (!hasStarted) void import(start.href);
      hasStarted = true;
    };
    const early = document.getElementById('early');
    if (early !== null && getComputedStyle(early).display === 'none') early.remove();
    if (early === null || !early.isConnected) return run();
    requestAnimationFrame(() => setTimeout(run));
    setTimeout(run, 250);
  }

  // What the first screen shows is asked for while the app's own scripts are still on their way; they
  // take it from here (src/http/early.ts). Whoever is not signed in has nothing to ask for.
  async function askEarly() {
    const ask = (path) =>
      fetch(path, {
        credentials: 'same-origin',
        headers: {
          Accept: 'application/json, application/problem+json',
          'Accept-Language': language,
        },
      });
    const asked = { '/api/session': ask('/api/session') };
    globalThis.throughlineEarly = asked;
    if (location.pathname !== '/' || location.search !== '') return;
    const { account } = await (await asked['/api/session']).clone().json();
    if (!account) return;
    const ofBranch = ['/api/linkage', '/api/culture/changes'];
    const ofAll = account.role === 'manager' ? [] : ['/api/studies/latest', '/api/outcomes'];
    for (const path of [...ofBranch, ...ofAll]) asked[path] = ask(path);
  }
})();
