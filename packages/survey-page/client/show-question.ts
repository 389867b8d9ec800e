import { isAnswered, isAsked, radiosOf } from './form-answers.ts';
import { byId, fill, questions, texts } from './page-elements.ts';
import { focusOption, makeStop } from './scale-keys.ts';

/** Says which question of how many it is and goes to it, unless what stands above is read first. */
export function showQuestion(place: number, isReadFirst: boolean): void {
  const question = questions[place];
  // A preview opens at any question, also at one that only some are asked.
  const asked = questions.filter((one) => one === question || isAsked(one));
  const progress = question?.querySelector('.progress');
  if (question && progress) {
    const number = asked.indexOf(question) + 1;
    progress.textContent = fill(texts.progress, { number, count: asked.length });
  }
  const radios = radiosOf(place);
  const stop = radios.find((radio) => radio.checked) ?? question?.querySelector('input');
  if (!stop) return;
  (isReadFirst ? makeStop : focusOption)(radios, stop);
}

/** How many of the questions that were asked are answered; nothing where there are open ones only. */
export function showTally(): void {
  const asked = questions.filter(isAsked);
  if (asked.length === 0) return;
  const answered = asked.filter(isAnswered).length;
  byId('tally').textContent = fill(texts.tally, { answered, count: asked.length });
}
