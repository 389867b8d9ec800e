import type { MessageSender } from './message-sender.ts';
import { sendRequest } from './send-request.ts';

/** A gateway as its operator describes it. `{to}` and `{text}` are filled in the address and the body. */
export interface SmsGateway {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** Fields of the body; null for none. */
  readonly fields: Readonly<Record<string, string>> | null;
  readonly format: 'json' | 'form';
}

const types = {
  json: 'application/json; charset=utf-8',
  form: 'application/x-www-form-urlencoded',
};

/** Short messages through any gateway that takes a request. */
export function createSms(gateway: SmsGateway): MessageSender {
  const { url, method, headers, fields, format } = gateway;
  return {
    send: (message) => {
      const fill = (text: string, write = (value: string): string => value): string =>
        text.replace(/\{(to|text)\}/g, (_, name: 'to' | 'text') => write(message[name]));
      const filled =
        fields === null
          ? null
          : Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fill(value)]));
      return sendRequest(
        {
          url: fill(url, encodeURIComponent),
          method,
          headers: filled === null ? headers : { 'content-type': types[format], ...headers },
          body: filled === null ? null : write(filled, format),
        },
        'the SMS gateway',
        () => ({ outcome: 'sent' }),
      );
    },
  };
}

function write(fields: Readonly<Record<string, string>>, format: 'json' | 'form'): string {
  return format === 'json' ? JSON.stringify(fields) : new URLSearchParams(fields).toString();
}
