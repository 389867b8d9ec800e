/** The words of invitations and reminders in one language; `{name}` marks are filled. */
export interface MailTexts {
  readonly demo: string;
  /** {pulse}, {duration} */
  readonly subject: string;
  /** {pulse} */
  readonly reminderSubject: string;
  readonly preview: string;
  readonly heading: string;
  readonly reminderHeading: string;
  /** {organisation}, {pulse} */
  readonly opening: string;
  /** {organisation} */
  readonly reminderOpening: string;
  /** {duration}, {closing} */
  readonly length: string;
  readonly action: string;
  readonly promiseHead: string;
  readonly codeHint: string;
  readonly why: string;
  readonly unsubscribeHint: string;
  readonly unsubscribe: string;
}
