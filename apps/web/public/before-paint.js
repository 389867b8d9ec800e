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
})();
