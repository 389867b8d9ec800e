import { ref } from 'vue';

/** Shared with `public/before-paint.js`, which sets the class before anything is drawn. */
const storageKey = 'throughline-theme';
const root = document.documentElement;
const isDark = ref(root.classList.contains('dark'));

/** Light or dark: the system's choice until the person makes one, which this browser remembers. */
export function useTheme() {
  function toggleTheme(): void {
    isDark.value = !isDark.value;
    root.classList.toggle('dark', isDark.value);
    root.classList.toggle('light', !isDark.value);
    try {
      localStorage.setItem(storageKey, isDark.value ? 'dark' : 'light');
    } catch {
      // Storage can be switched off: the choice then lasts as long as the page.
    }
  }
  return { isDark, toggleTheme };
}
