/**
 * Takes away the sentence that came with the page (`index.html`) while the app was on its way; until
 * then the app is drawn unseen. Called when the first screen stands, or is not what is shown.
 */
export function clearEarlyAnswer(): void {
  document.getElementById('early')?.remove();
}
