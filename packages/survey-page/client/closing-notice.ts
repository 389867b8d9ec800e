import type { ShownNotice } from '../src/page-data.ts';
import { byId, form, say } from './page-elements.ts';

/** The last thing this page says, in place of the questions. */
export function finishWith(notice: ShownNotice): void {
  document.documentElement.dataset['stage'] = 'done';
  say('');
  form.hidden = true;
  const section = byId('notice');
  const heading = document.createElement('h2');
  heading.textContent = notice.title;
  section.replaceChildren(
    heading,
    ...notice.sentences.map((sentence) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
  section.hidden = false;
  section.focus();
}
