import { questionOf } from './form-answers.ts';
import { leads } from './leads.ts';
import { focusOn, page, say, texts } from './page-elements.ts';

/** After this many of the questions that follow, a person may go straight to what was heard. */
const fewestLayers = 3;

/** What was said so far: the layer being asked, the last one asked, and what was said to each. */
export type Said = [place: number, last: number, parts: (string | null)[]];

export interface FollowUp {
  said: () => Said;
  /** Goes on where the page was left. */
  resume: (said: Said) => void;
  /** Goes to the layer before; says whether there was one. */
  back: () => boolean;
  /** Brings what is shown into line with the answer. */
  refresh: () => void;
  /** Reads back what was heard, where questions are still being asked; says whether any of it was not read before. */
  showUnread: () => boolean;
}

/**
 * Follows an open answer up, one question after the other, for whoever asks for it; then reads
 * back what was heard and asks whether it was understood. All of it stays on this page: what is
 * sent is the text that was read back, as the person leaves it.
 *
 * @returns null where nothing follows
 */
export function followUp(comment: HTMLTextAreaElement, save: () => void): FollowUp | null {
  const { listening } = page;
  const question = questionOf(comment);
  if (!listening || !question.querySelector('.more')) return null;
  const find = (selector: string): HTMLElement => question.querySelector(selector) as HTMLElement;
  const [more, box, heard, played] = [
    find('.more'),
    find('.layer'),
    find('.heard'),
    find('.played'),
  ];
  const field = find('.layer textarea') as HTMLTextAreaElement;
  const [label, enough, on] = [find('.layer label'), find('.enough'), find('.on')];
  const { layers } = listening;
  const missedPlace = leads.length - 1;
  let parts: Said[2] = [];
  /** What was read back before it was asked what was missed. */
  let readBackText = '';
  /** What is being asked: a layer from 1 on, or what was missed; 0 while nothing is. */
  let place = 0;
  /** The layer that Back leads to from what was read back; 0 where that was changed by hand. */
  let last = 0;
  let hasAskedMissed = false;

  const isReadBack = (): boolean => comment.value.startsWith(leads[0] ?? '');

  const refresh = (): void => {
    // Nobody says whether they were understood where nothing is read back.
    if (!isReadBack()) {
      for (const radio of heard.querySelectorAll('input')) radio.checked = false;
      hasAskedMissed = false;
    }
    const isAsking = place > 0;
    box.hidden = !isAsking;
    comment.hidden = isAsking && place < missedPlace;
    const isPlayed = !isAsking && isReadBack();
    played.hidden = !isReadBack() || comment.hidden;
    comment.rows = played.hidden ? 5 : 10;
    heard.hidden = played.hidden;
    more.hidden = isAsking || isPlayed || comment.value.trim() === '' || roomFor(1) < 40;
  };

  const roomFor = (at: number): number =>
    comment.maxLength - comment.value.length - `${leads[0]}${leads[at]}`.length - 4;

  const ask = (at: number): void => {
    place = at;
    if (at < missedPlace) last = at;
    readBackText = comment.value;
    label.textContent = at === missedPlace ? listening.missed : (layers[at - 1] ?? '');
    on.textContent = at === missedPlace ? listening.add : texts.next;
    enough.hidden = at <= fewestLayers || at === missedPlace;
    field.value = parts[at] ?? '';
    field.maxLength = Math.max(0, roomFor(at)) + field.value.length;
    refresh();
    field.focus();
  };

  /** Puts what is being written where it will be read back, so that closing the page loses nothing. */
  const take = (): void => {
    const lead = (part: string | null, at: number): string =>
      part?.trim() ? `${leads[at]} ${part.trim()}` : '';
    parts[place] = field.value;
    const said = place === missedPlace ? [readBackText, lead(field.value, place)] : parts.map(lead);
    comment.value = said.filter(Boolean).join('\n');
    save();
  };

  const readBack = (): void => {
    place = 0;
    refresh();
    save();
    focusOn(comment);
  };

  more.addEventListener('click', () => {
    parts = [comment.value];
    ask(1);
  });
  field.addEventListener('input', take);
  on.addEventListener('click', () => {
    take();
    if (place < layers.length && roomFor(place + 1) >= 40) ask(place + 1);
    else readBack();
  });
  enough.addEventListener('click', readBack);
  heard.addEventListener('change', ({ target }) => {
    const isUnderstood = target instanceof HTMLInputElement && target.value === 'yes';
    save();
    if (isUnderstood && place === missedPlace) readBack();
    // Asked once: whoever is still not understood can change the text itself.
    if (isUnderstood || hasAskedMissed || roomFor(missedPlace) < 40) return;
    hasAskedMissed = true;
    ask(missedPlace);
  });
  comment.addEventListener('input', () => {
    // Whoever changes the text itself needs no help with it any more.
    place = last = 0;
    refresh();
  });
  const back = (): boolean => {
    if (place + last === 0) return false;
    const before = place === missedPlace ? 0 : place > 0 ? place - 1 : last;
    if (place === 1) {
      last = 0;
      // What was written first stands alone again, unless more has been said to it.
      if (!parts.slice(1).join('')) comment.value = parts[0] ?? '';
    }
    if (before > 0) ask(before);
    else readBack();
    return true;
  };
  const resume = (said: Said): void => {
    [place, last, parts] = said;
    if (place > 0) ask(place);
  };
  const showUnread = (): boolean => {
    // What was missed is added to what has been read.
    const isUnread = place > 0 && place < missedPlace;
    if (place > 0) readBack();
    if (isUnread) say(played.textContent);
    return isUnread;
  };
  // What was missed is not asked again where the page is left.
  return { said: () => [place % missedPlace, last, parts], resume, back, refresh, showUnread };
}
