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
    const { account, organisation } = await (await asked['/api/session']).clone().json();
    if (!account) return;
    const ofBranch = ['/api/linkage', '/api/culture/changes'];
    const ofAll = account.role === 'manager' ? [] : ['/api/studies/latest', '/api/outcomes'];
    for (const path of [...ofBranch, ...ofAll]) asked[path] = ask(path);
    const latest = asked['/api/studies/latest'];
    if (latest)
      showAnswer((await (await latest).clone().json()) ?? {}, organisation?.isDemo === true);
  }

  // The answer stands where the app will put it, until the app has put it there
  // (src/app/early-answer.ts): nobody waits for scripts to read one sentence.
  function showAnswer({ result, texts }, isDemo) {
    const main = result?.hypotheses.find(({ id }) => id === 'H4') ?? result?.hypotheses[0];
    const headline = texts?.[main?.id]?.headline;
    const app = document.getElementById('app');
    if (!headline || !app || app.childElementCount > 0) return;
    const early = document.createElement('div');
    early.id = 'early';
    early.innerHTML = `${isDemo ? '<p class="border-b border-default bg-muted py-1.5 text-xs">&nbsp;</p>' : ''}
      <div class="border-b border-default"><div class="h-14"></div></div>
      <div class="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-8 sm:pt-12"><div class="mb-3 min-h-8"></div>
      <p class="max-w-[30em] text-lg font-semibold tracking-tight text-highlighted sm:text-2xl sm:leading-9"></p></div>`;
    early.lastElementChild.lastElementChild.textContent = headline;
    app.before(early);
  }
})();
