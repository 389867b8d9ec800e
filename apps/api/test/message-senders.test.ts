import { createSenders } from '../src/messages/create-senders.ts';
import type { MessageSender } from '../src/messages/message-sender.ts';
import { createSlack } from '../src/messages/slack.ts';
import { createSms } from '../src/messages/sms.ts';
import { createTeams } from '../src/messages/teams.ts';
import { startMessageService, type Answer, type MessageService } from './setup/message-service.ts';

const text = 'Ihre Antwort: https://pulse.example.org/s/w/nine/de#t=ABC & "mehr"';

describe('handing over direct messages', () => {
  let service: MessageService;
  beforeAll(async () => {
    service = await startMessageService({ status: 200, body: '{"ok":true}' });
  });
  afterAll(() => service.stop());
  beforeEach(() => {
    service.requests.length = 0;
    service.answer = { status: 200, body: '{"ok":true,"channel":"D024BE91L","ts":"1.2"}' };
  });
  const slack = (): MessageSender => createSlack({ url: service.url, token: 'xoxb-secret' });
  const sms = (change: Partial<Parameters<typeof createSms>[0]> = {}): MessageSender =>
    createSms({
      url: `${service.url}/messages`,
      method: 'POST',
      headers: { authorization: 'Basic c2VjcmV0' },
      fields: { To: '{to}', Body: '{text}' },
      format: 'form',
      ...change,
    });

  it('posts to one user of Slack, and lets Slack open no link', async () => {
    expect(await slack().send({ to: 'U012ABCDEF', text })).toEqual({ outcome: 'sent' });
    const [request] = service.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/chat.postMessage' });
    expect(request?.headers.authorization).toBe('Bearer xoxb-secret');
    expect(JSON.parse(request?.body ?? '')).toEqual({
      channel: 'U012ABCDEF',
      text,
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it('gives a workflow of Teams a person and a text', async () => {
    service.answer = { status: 202, body: '' };
    const sender = createTeams({ url: `${service.url}/workflows/1?sig=x` });
    expect(await sender.send({ to: 'anna@example.org', text })).toEqual({ outcome: 'sent' });
    expect(service.requests[0]?.path).toBe('/workflows/1?sig=x');
    expect(JSON.parse(service.requests[0]?.body ?? '')).toEqual({ to: 'anna@example.org', text });
  });

  it('fills the form, the JSON or the address of an SMS gateway', async () => {
    const message = { to: '+4930123456', text };
    await sms().send(message);
    await sms({ format: 'json', fields: { to: '{to}', text: '{text}', from: 'Pulse' } }).send(
      message,
    );
    const url = `${service.url}/send?to={to}&text={text}`;
    await sms({ url, method: 'GET', fields: null }).send(message);
    const [form, json, address] = service.requests;
    expect(Object.fromEntries(new URLSearchParams(form?.body))).toEqual({
      To: '+4930123456',
      Body: text,
    });
    expect(form?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(form?.headers.authorization).toBe('Basic c2VjcmV0');
    expect(JSON.parse(json?.body ?? '')).toEqual({ to: '+4930123456', text, from: 'Pulse' });
    const query = new URL(address?.path ?? '', service.url).searchParams;
    expect([query.get('to'), query.get('text')]).toEqual(['+4930123456', text]);
  });

  const replies: [string, Answer, string][] = [
    ['too fast', { status: 429, body: '' }, 'deferred'],
    ['a service in trouble', { status: 503, body: '' }, 'unavailable'],
    ['a wrong token', { status: 401, body: '' }, 'unavailable'],
    ['a request that is not understood', { status: 400, body: '' }, 'failed'],
    ['a redirect', { status: 302, body: '', location: 'http://127.0.0.1:9/' }, 'failed'],
    ['a connection that ends after the message', 'cut', 'unknown'],
  ];
  it.each(replies)('reads %s', async (_, answer, outcome) => {
    service.answer = answer;
    expect((await sms().send({ to: '+4930123456', text })).outcome).toBe(outcome);
    expect(service.requests).toHaveLength(1);
  });

  it.each([
    ['ratelimited', 'deferred'],
    ['invalid_auth', 'unavailable'],
    ['user_not_found', 'failed'],
    ['channel_not_found', 'failed'],
  ])('reads that Slack says %s with status 200', async (error, outcome) => {
    service.answer = { status: 200, body: JSON.stringify({ ok: false, error }) };
    expect(await slack().send({ to: 'U012ABCDEF', text })).toEqual({
      outcome,
      reason: `Slack answered ${error}`,
    });
  });

  it('knows that nothing arrived where nobody listens, and says no link', async () => {
    const gone = await startMessageService({ status: 200, body: '' });
    await gone.stop();
    const sender = createTeams({ url: gone.url });
    expect(await sender.send({ to: 'a@example.org', text })).toEqual({
      outcome: 'unavailable',
      reason: 'Teams could not be reached',
    });
  });

  it('has no way where nothing is set', () => {
    expect(createSenders({ slack: null, teams: null, sms: null }).size).toBe(0);
  });
});
