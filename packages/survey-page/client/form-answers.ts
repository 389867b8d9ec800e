import { comments, form, questions } from './page-elements.ts';

const prefix = 'answer.';

/** Everything answered so far that the person is asked, by question id. */
export function collectAnswers(): Record<string, string> {
  const answers: Record<string, string> = {};
  const given = new FormData(form);
  for (const question of [...questions, ...comments.map(questionOf)]) {
    const name = nameOf(question) ?? '';
    const answer = given.getAll(name).join(' ');
    if (isAsked(question) && answer.trim() !== '') answers[name.slice(prefix.length)] = answer;
  }
  // Whether an answer was understood is asked only where there is one.
  for (const heard of form.querySelectorAll<HTMLElement>('.heard')) {
    const id = (nameOf(heard) ?? '').slice(prefix.length);
    const answer = given.get(prefix + id);
    const isOfAnswer = Object.keys(answers).some((source) => id === `${source}-heard`);
    if (isOfAnswer && typeof answer === 'string') answers[id] = answer;
  }
  return answers;
}

/** Fills in what was answered earlier; what has been answered since stands. */
export function fillAnswers(answers: Record<string, string>): void {
  const since = collectAnswers();
  for (const [id, answer] of Object.entries(answers)) {
    if (id in since) continue;
    const values = answer.split(' ');
    for (const field of form.elements) {
      if (field.getAttribute('name') !== prefix + id) continue;
      if (field instanceof HTMLTextAreaElement) field.value = answer;
      if (field instanceof HTMLInputElement) field.checked = values.includes(field.value);
    }
  }
}

/** Whether the answers so far lead to a question; most are asked of everybody. */
export function isAsked(question: HTMLElement): boolean {
  const { when, is = '' } = question.dataset;
  const source = when && questions.find((other) => nameOf(other) === when);
  if (!source) return true;
  const chosen = [...source.querySelectorAll<HTMLInputElement>(':checked')];
  return isAsked(source) && chosen.some(({ value }) => is.split(' ').includes(value));
}

/** The place of a question by its id; that of the last page for an open one; -1 for one that is not here. */
export function placeOf(id: string): number {
  const isIt = (question: HTMLElement): boolean => nameOf(question) === prefix + id;
  return comments.map(questionOf).some(isIt) ? questions.length : questions.findIndex(isIt);
}

export function questionOf(field: HTMLElement): HTMLElement {
  return field.closest<HTMLElement>('.question') ?? field;
}

/** The options of a question where only one can be chosen; none at another place. */
export function radiosOf(index: number): HTMLInputElement[] {
  return [...(questions[index]?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])];
}

export function isAnswered(question: HTMLElement | undefined): boolean {
  return Boolean(question?.querySelector(':checked'));
}

export function hasAnswers(): boolean {
  return questions.some(isAnswered) || comments.some(({ value }) => value !== '');
}

/** "Does not apply to me" and the other boxes take each other away. */
export function keepApart(ticked: HTMLInputElement): void {
  const isApart = (box: HTMLElement): boolean => box.closest('.apart') !== null;
  for (const box of questionOf(ticked).querySelectorAll('input')) {
    if (ticked.checked && isApart(box) !== isApart(ticked)) box.checked = false;
  }
}

function nameOf(question: HTMLElement): string | undefined {
  return question.querySelector<HTMLInputElement>('[name]')?.name;
}
