/**
 * @typedef {{ id: string, to: string, from: string, subject: string, date: string | null }} Summary
 * @typedef {Summary & { text: string, html: string, headers: { name: string, value: string }[] }} Mail
 */

const STEP = 100;
const POLL_MS = 2000;
const parts = ['html', 'text', 'headers'];
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });

let shown = STEP;
let lastList = '';
let chosenId = '';

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no #${id} on this page.`);
  return found;
}

const search = /** @type {HTMLInputElement} */ (element('search'));
const frame = /** @type {HTMLIFrameElement} */ (element('frame'));

async function refresh() {
  const query = new URLSearchParams({
    view: 'summary',
    limit: String(shown),
    search: search.value,
  });
  try {
    const response = await fetch(`/mailbox/api/messages?${query}`);
    if (!response.ok) throw new Error(String(response.status));
    const text = await response.text();
    // An answer to what was typed before the last key is late, not news.
    if (query.get('search') !== search.value) return;
    // Drawing again would take the focus from the list although nothing changed.
    if (text !== lastList) drawList(JSON.parse(text));
    lastList = text;
  } catch {
    lastList = '';
    element('tally').textContent = 'The mailbox does not answer; trying again.';
  }
}

/** @param {{ total: number, mails: Summary[] }} list */
function drawList({ total, mails }) {
  const focusedId = document.activeElement?.getAttribute('data-id');
  element('mails').replaceChildren(...mails.map(drawSummary));
  element('tally').textContent = total === 1 ? '1 mail' : `${total.toLocaleString()} mails`;
  element('older').hidden = total <= mails.length;
  element('empty').hidden = total === 0 || search.value.trim() !== '';
  element('nothing').hidden = total > 0;
  element('nothing').textContent =
    search.value.trim() === ''
      ? 'No mail yet. When a pulse is opened, its invitations appear here by themselves.'
      : 'No mail has this in its addresses or its subject.';
  markChosen();
  if (focusedId)
    mailLinks()
      .find((link) => link.getAttribute('data-id') === focusedId)
      ?.focus();
}

/** @param {Summary} mail */
function drawSummary({ id, to, subject, date }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.setAttribute('data-id', id);
  const time = document.createElement('time');
  time.dateTime = date ?? '';
  time.textContent = date ? shortDate(new Date(date)) : '';
  link.append(span('to', to), time, span('about', subject || 'No subject'));
  item.append(link);
  return item;
}

/**
 * @param {string} name
 * @param {string} text
 */
function span(name, text) {
  const made = document.createElement('span');
  made.className = name;
  made.textContent = text;
  return made;
}

/** @param {Date} date */
function shortDate(date) {
  const isToday = date.toDateString() === new Date().toDateString();
  return (isToday ? clock : day).format(date);
}

/** @returns {HTMLAnchorElement[]} */
function mailLinks() {
  return [...element('mails').querySelectorAll('a')];
}

function markChosen() {
  for (const link of mailLinks()) {
    if (link.getAttribute('data-id') === chosenId) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

async function openChosen() {
  chosenId = location.hash.slice(1);
  const response = chosenId ? await fetch(`/mailbox/api/messages/${chosenId}`) : null;
  /** @type {Mail | null} */
  const mail = response?.ok ? await response.json() : null;
  if (mail && mail.id !== chosenId) return;
  element('mail').hidden = !mail;
  element('unchosen').hidden = Boolean(mail);
  document.body.classList.toggle('reading', Boolean(mail));
  document.title = mail ? `${mail.subject} · Mailbox` : 'Mailbox';
  markChosen();
  if (mail) drawMail(mail);
}

/** @param {Mail} mail */
function drawMail(mail) {
  element('subject').textContent = mail.subject || 'No subject';
  element('to').textContent = mail.to;
  element('from').textContent = mail.from;
  element('date').textContent = mail.date ? moment.format(new Date(mail.date)) : 'unknown';
  element('text').textContent = mail.text || 'This mail has no text part.';
  element('headers').replaceChildren(
    ...mail.headers.flatMap(({ name, value }) => {
      const term = document.createElement('dt');
      const details = document.createElement('dd');
      term.textContent = name;
      details.textContent = value;
      return [term, details];
    }),
  );
  element('tab-html').hidden = mail.html === '';
  // Replaced rather than assigned, so that the Back button does not walk through frames.
  frame.contentWindow?.location.replace(`/mailbox/api/messages/${mail.id}/html`);
  choosePart(mail.html === '' ? 'text' : 'html');
  element('subject').focus();
}

/** @param {string} chosen */
function choosePart(chosen) {
  for (const part of parts) {
    const tab = element(`tab-${part}`);
    tab.setAttribute('aria-selected', String(part === chosen));
    tab.tabIndex = part === chosen ? 0 : -1;
    element(`part-${part}`).hidden = part !== chosen;
  }
}

/** @param {KeyboardEvent} event */
function walkTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const open = parts.filter((part) => !element(`tab-${part}`).hidden);
  const now = open.findIndex((part) => element(`tab-${part}`).tabIndex === 0);
  const next = open.at((now + step) % open.length) ?? 'text';
  choosePart(next);
  element(`tab-${next}`).focus();
}

async function deleteAll() {
  if (!confirm('Delete every mail in this mailbox? This cannot be undone.')) return;
  await fetch('/mailbox/api/messages', { method: 'DELETE' });
  location.hash = '';
  await refresh();
}

async function poll() {
  if (!document.hidden) await refresh();
  setTimeout(poll, POLL_MS);
}

for (const part of parts) element(`tab-${part}`).addEventListener('click', () => choosePart(part));
element('tabs').addEventListener('keydown', walkTabs);
element('empty').addEventListener('click', deleteAll);
element('older').addEventListener('click', () => {
  shown += STEP;
  refresh();
});
search.addEventListener('input', () => {
  shown = STEP;
  refresh();
});
element('search-form').addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', openChosen);
document.addEventListener('visibilitychange', () => document.hidden || refresh());
openChosen();
poll();
