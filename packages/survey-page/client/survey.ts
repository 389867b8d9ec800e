import { deriveBallotKey, nameStorage, normaliseCode } from './ballot-key.ts';
import { finishWith } from './closing-notice.ts';
import {
  collectAnswers,
  fillAnswers,
  hasAnswers,
  isAnswered,
  isAsked,
  keepApart,
  placeOf,
  questionOf,
  radiosOf,
} from './form-answers.ts';
import {
  address,
  byId,
  codeField,
  comments,
  focusOn,
  form,
  isPressed,
  onClick,
  page,
  questions,
  say,
  sendButton,
  texts,
} from './page-elements.ts';
import { followUp } from './listening.ts';
import { acceptComments, findNaming, isAccepted, showRoom, warn } from './naming.ts';
import type { ShownNotice } from '../src/page-data.ts';
import { keepPosting, pause, retryNow } from './post-answers.ts';
import {
  forgetAnswers,
  forgetExpired,
  loadAnswers,
  recallCode,
  rememberCode,
  saveAnswers,
  sentMark,
  settleAnswers,
  type Unsent,
} from './saved-answers.ts';
import { listenForKeys } from './scale-keys.ts';
import { showQuestion, showTally } from './show-question.ts';

declare global {
  interface Window {
    /** What was answered on the page in another language that this one took the place of. */
    throughline?: Unsent;
  }
}

/**
 * Where the person is: at the promise, with the first question under it unless something else comes
 * first; at a question by index; or at the end.
 */
const start = -1;
const finish = questions.length;
let place = start;

let code: string | null = null;
/** Name of the saved answers; null before a code is known and in a preview. */
let storage: string | null = null;
/** Whether this browser held answers when the page was opened, which the person may go on with. */
let isResumed = false;
/** Ends the sending that is under way; null while nothing is being sent. */
let sending: AbortController | null = null;
let turning = 0;
const followUps = comments.flatMap((comment) => followUp(comment, save) ?? []);

/** The code of the link, and with it what this browser holds of its answers. */
const entered = open();

async function open(): Promise<void> {
  const given = new URLSearchParams(location.hash.slice(1));
  code = normaliseCode(given.get('t') ?? recallCode(address.wave));
  form.noValidate = true;
  sendButton.type = 'submit';
  listen();
  // Whoever writes a question sees a preview of that question.
  const previewed = page.submitPath === null && given.get('at');
  const handed = window.throughline;
  fillIn(handed);
  show(previewed ? placeOf(previewed) : (handed?.place ?? start));
  // Whoever comes by a link sees the question before anything is looked for that is kept.
  if (location.hash) await pause(0.1);
  history.replaceState(null, '', location.pathname + location.search);
  await enterCode(code ?? '');
  forgetExpired(new Date());
  if (!hasAnswers()) return;
  // A choice may come before what was kept is found.
  if (place !== start || turning !== 0) {
    save();
    return;
  }
  isResumed = storage !== null;
  show(start);
}

/** Whether the first question waits for a code, or for what to do with earlier answers. */
function isGated(): boolean {
  return (page.asksCode && code === null) || isResumed || questions.length === 0;
}

function listen(): void {
  form.addEventListener('click', (event) => {
    if (event.target instanceof HTMLInputElement && place < finish) choose(event.target);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (place === start && isGated()) void begin();
    else if (place < finish) show(step(1));
    else if (isPressed(event)) trySending();
  });
  onClick('begin', () => (isGated() ? void begin() : show(start)));
  onClick('back', () => {
    if (place < finish || !followUps.some(({ back }) => back())) show(step(-1));
  });
  onClick('forward', () => show(step(1)));
  onClick('forget', startAfresh);
  onClick('change', () => findNaming()?.focus());
  byId('anyway').addEventListener('click', (event) => {
    if (!isPressed(event)) return;
    acceptComments();
    trySending();
  });
  for (const comment of comments) {
    comment.addEventListener('input', () => {
      save();
      byId('warning').hidden = true;
      showRoom(comment);
    });
  }
  // What is changed while the page waits for the network is sent when the person sends it.
  form.addEventListener('input', stopSending);
  listenForKeys(() => radiosOf(shown()));
  // The page in another language starts with the same code and finds the answers in this browser.
  byId('languages').addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement)) return;
    if (code !== null) target.hash = `t=${code}`;
    if (save() || !hasAnswers()) return;
    event.preventDefault();
    void turnInto(target.href);
  });
  // The same link may be open in another tab: neither takes away what is answered in the other.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== storage || newValue === null) return;
    if (newValue === sentMark) return finishWith(page.received);
    form.reset();
    fillIn(loadAnswers(key ?? ''));
    if (place === finish) showFinish();
    else labelForward();
  });
  // Another link opened in the same tab changes only the fragment.
  addEventListener('hashchange', () => location.reload());
}

async function enterCode(text: string): Promise<boolean> {
  if (!page.asksCode) return true;
  const previous = storage;
  code = normaliseCode(text);
  if (code === null) return false;
  storage = await nameStorage(address.wave, code);
  rememberCode(address.wave, code);
  if (previous !== null && previous !== storage) forgetAnswers(previous);
  fillIn(loadAnswers(storage));
  return true;
}

function fillIn(unsent: Unsent | null | undefined): void {
  if (!unsent) return;
  fillAnswers(unsent.answers);
  unsent.said?.forEach((said, index) => followUps[index]?.resume(said));
}

/** Becomes the page in another language where no browser may hold the answers: they stay in memory. */
async function turnInto(path: string): Promise<void> {
  try {
    const html = await (await fetch(path)).text();
    window.throughline = unsent();
    document.write(html);
    document.close();
  } catch {
    say(texts.failed);
  }
}

async function begin(): Promise<void> {
  await entered;
  if (code === null && !(await enterCode(codeField?.value ?? ''))) {
    byId('code-fault').textContent = texts.codeMissing;
    codeField?.setAttribute('aria-invalid', 'true');
    codeField?.focus();
    return;
  }
  save();
  const unanswered = questions.findIndex((one) => isAsked(one) && !isAnswered(one));
  show(unanswered < 0 ? finish : unanswered);
}

/** The question that is shown, by index. */
function shown(): number {
  return place === start && !isGated() ? 0 : place;
}

/** The next place forwards or back, past questions that the answers so far rule out. */
function step(by: 1 | -1): number {
  let next = shown() + by;
  for (let question; (question = questions[next]) && !isAsked(question);) next += by;
  return next === 0 && !isGated() ? start : next;
}

function show(next: number): void {
  clearTimeout(turning);
  stopSending();
  place = next;
  say('');
  const { dataset } = document.documentElement;
  // A page that has just come is at its top, and is read from there.
  const isFirst = !dataset['stage'];
  if (!isFirst) scrollTo(0, 0);
  dataset['stage'] = place === start ? 'start' : place === finish ? 'finish' : 'question';
  const isWaiting = place === start && isGated();
  byId('start').hidden = place !== start;
  byId('resumed').hidden = !isResumed;
  codeField?.parentElement?.toggleAttribute('hidden', code !== null);
  // On a phone the question may be out of sight, and this leads to it.
  byId('gate').hidden = !isWaiting && matchMedia('(hover:hover)').matches;
  byId('begin').textContent = hasAnswers() ? texts.proceed : texts.begin;
  questions.forEach((question, index) => (question.hidden = index !== shown()));
  byId('finish').hidden = place !== finish;
  byId('turns').hidden = isWaiting;
  byId('back').hidden = place === start;
  byId('forward').hidden = place === finish;
  sendButton.hidden = place !== finish;
  labelForward();
  byId('warning').hidden = true;
  if (place === finish) showFinish();
  else if (!isWaiting) showQuestion(shown(), isFirst && place === start);
  if (!isFirst && place === start) questions[0]?.scrollIntoView();
}

function showFinish(): void {
  showTally();
  for (const comment of comments) {
    const question = questionOf(comment);
    question.hidden = !isAsked(question);
  }
  for (const { refresh } of followUps) refresh();
  focusOn(byId('finish'));
}

/** After a choice of one the page turns, late enough for the eye to see what was chosen. */
function choose(option: HTMLInputElement): void {
  if (option.type === 'checkbox') keepApart(option);
  save();
  labelForward();
  clearTimeout(turning);
  if (option.type === 'radio') turning = setTimeout(() => show(step(1)), 200);
}

function labelForward(): void {
  byId('forward').textContent = isAnswered(questions[shown()]) ? texts.next : texts.skip;
}

function startAfresh(): void {
  if (storage !== null) forgetAnswers(storage);
  form.reset();
  isResumed = false;
  show(start);
}

function trySending(): void {
  // Nobody sends what they have not read.
  if (followUps.filter(({ showUnread }) => showUnread()).length > 0) return;
  const naming = findNaming();
  if (Object.keys(collectAnswers()).length === 0) say(texts.nothingYet);
  else if (naming && !isAccepted()) warn(naming);
  else if (page.submitPath === null) finishWith(page.received);
  else if (sending !== null) retryNow();
  else void send(page.submitPath);
}

/** Sends until the answers have arrived, are refused, or the person does something else. */
async function send(path: string): Promise<void> {
  const stop = new AbortController();
  sending = stop;
  byId('warning').hidden = true;
  const outcome = await keepPosting(path, await writeBody(), stop.signal, (state) => {
    if (state === 'sending') return say(texts.sending);
    say(save() ? `${texts.retrying} ${texts.kept}` : texts.retrying);
    sendButton.textContent = texts.tryNow;
  });
  if (stop.signal.aborted) return;
  sending = null;
  if (outcome.kind === 'received') arrive();
  if (outcome.kind === 'refused') refuse(outcome.code, outcome.notice);
}

function stopSending(): void {
  if (sending !== null) say('');
  sending?.abort();
  sending = null;
  sendButton.textContent = texts.send;
}

async function writeBody(): Promise<unknown> {
  const sent = { ...address, nonce: page.nonce, answers: collectAnswers() };
  if (!page.asksCode) return sent;
  const ballotKey = await deriveBallotKey(code ?? '');
  return { ...sent, ...(ballotKey === null ? { code } : { ballotKey }) };
}

function arrive(): void {
  if (storage !== null) settleAnswers(storage);
  rememberCode(address.wave, null);
  code = null;
  form.reset();
  finishWith(page.received);
}

function refuse(problem: string, notice?: ShownNotice): void {
  if (problem === 'unknown-code') {
    rememberCode(address.wave, null);
    code = null;
    show(start);
    byId('code-fault').textContent = notice?.sentences.join(' ') ?? '';
    codeField?.focus();
  } else if (problem === 'wave-closed' && notice !== undefined) {
    if (storage !== null) forgetAnswers(storage);
    finishWith(notice);
  } else {
    show(finish);
    say(notice?.sentences.join(' ') ?? texts.failed);
  }
}

/** Says whether this browser keeps the answers. */
function save(): boolean {
  return storage !== null && saveAnswers(storage, unsent());
}

function unsent(): Unsent {
  const said = followUps.map((one) => one.said());
  return { answers: collectAnswers(), said, until: page.closesAt, place };
}
