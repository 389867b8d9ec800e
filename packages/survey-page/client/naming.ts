import { isAsked, questionOf } from './form-answers.ts';
import { withoutLeads } from './leads.ts';
import { address, byId, comments, fill, texts } from './page-elements.ts';
import { findPersonalDetail } from './personal-detail.ts';

/** The comments that the person has said may be sent as they are. */
let accepted = '';

export function acceptComments(): void {
  accepted = readComments();
}

export function isAccepted(): boolean {
  return accepted === readComments();
}

function readComments(): string {
  return comments.map((comment) => comment.value).join('\0');
}

function findDetail({ value }: HTMLTextAreaElement): string | null {
  return findPersonalDetail(withoutLeads(value), address.language === 'de');
}

/** The first comment that seems to name somebody. */
export function findNaming(): HTMLTextAreaElement | undefined {
  return comments.find((one) => isAsked(questionOf(one)) && findDetail(one));
}

/** Says how much room is left once there is little. */
export function showRoom(field: HTMLTextAreaElement): void {
  const left = field.maxLength - field.value.length;
  const room = questionOf(field).querySelector<HTMLElement>('.room');
  if (room === null) return;
  room.hidden = left > 200;
  room.textContent = left > 200 ? '' : fill(texts.roomLeft, { count: left });
}

export function warn(comment: HTMLTextAreaElement): void {
  const warning = byId('warning');
  const sentence = warning.querySelector('p');
  const found = findDetail(comment) ?? '';
  if (sentence !== null) sentence.textContent = fill(texts.personalDetail, { found });
  warning.hidden = false;
  byId('change').focus();
}
