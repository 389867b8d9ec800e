import { focusOn } from './page-elements.ts';

/** Chooses the option whose number was typed; null once it has. */
let settleKey: (() => void) | null = null;
let waiting = 0;

/**
 * Keys of a scale: it is one Tab stop, arrows move without choosing (choosing turns the page),
 * Space and Enter choose, a number chooses the option that shows it, or the one in that place. A 1
 * that may become a 10 waits a moment for its 0; whatever is pressed instead leaves it a 1.
 */
export function listenForKeys(scale: () => HTMLInputElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const radios = scale();
    const focused = radios.findIndex((radio) => radio === event.target);
    const chosen = findChosen(settleKey && event.key === '0' ? '10' : event.key, radios, focused);
    clearTimeout(waiting);
    if (chosen === undefined) settleKey?.();
    settleKey = null;
    const step = focused < 0 ? 0 : stepOf(event.key);
    const next = chosen ?? radios[(focused + step + radios.length) % radios.length];
    if (next === undefined || (chosen === undefined && step === 0)) return;
    event.preventDefault();
    focusOption(radios, next);
    if (chosen === undefined || event.repeat) return;
    const mayBeTen = event.key === '1' && findChosen('10', radios, focused);
    settleKey = () => {
      settleKey = null;
      if (document.activeElement === chosen) chosen.click();
    };
    waiting = setTimeout(settleKey, mayBeTen ? 700 : 0);
  });
}

/** Makes one option the scale's Tab stop. */
export function makeStop(radios: HTMLInputElement[], option: HTMLInputElement): void {
  for (const radio of radios) radio.tabIndex = radio === option ? 0 : -1;
}

/** Makes one option the scale's Tab stop and goes there. */
export function focusOption(radios: HTMLInputElement[], option: HTMLInputElement): void {
  makeStop(radios, option);
  focusOn(option);
}

function findChosen(
  key: string,
  radios: HTMLInputElement[],
  focused: number,
): HTMLInputElement | undefined {
  if (key === 'Enter') return radios[focused];
  if (!/^\d+$/.test(key)) return undefined;
  const options = radios.filter((radio) => radio.closest('.apart') === null);
  const isNumbered = options[0]?.closest('.numbers') ?? null;
  return isNumbered === null
    ? options[Number(key) - 1]
    : options.find((option) => option.value === key);
}

function stepOf(key: string): number {
  const forwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowDown' || key === forwards) return 1;
  return key.startsWith('Arrow') ? -1 : 0;
}
