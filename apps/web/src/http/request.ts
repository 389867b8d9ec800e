import { currentSpeech } from '@throughline/speech';
import { problemSchema } from '@throughline/types';
import { takeEarly } from './early.ts';
import { RequestFailure } from './request-failure.ts';

/** A contract that checks a reply; every Zod schema is one. */
interface Contract<T> {
  safeParse(input: unknown): { success: true; data: T } | { success: false };
}

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, as CSV. */
  csv?: string;
  /** Sent as it is, as XLIFF. */
  xliff?: string;
  /** Sent as it is, as a picture. */
  jpeg?: Blob;
  /** Sent as it is, whatever it holds. */
  file?: Blob;
  query?: Readonly<Record<string, string | number | undefined>>;
}

let signInRequired: () => void = () => {};

/** Says what to do when the server no longer knows who is asking. */
export function whenSignInRequired(react: () => void): void {
  signInRequired = react;
}

/** Asks the api and checks the answer against its contract. @throws RequestFailure */
export async function request<T>(
  contract: Contract<T>,
  path: string,
  options: RequestOptions = {},
): Promise<T> {
  const response = await send(path, options);
  const parsed = contract.safeParse(await readJson(response));
  if (parsed.success) return parsed.data;
  throw new RequestFailure('unexpected-reply', 'The server answered in a form we do not know.');
}

/** For requests whose answer has no content. @throws RequestFailure */
export async function requestNothing(path: string, options: RequestOptions): Promise<void> {
  await send(path, options);
}

/** For requests whose answer is a page or a text. @throws RequestFailure */
export async function requestText(path: string, options: RequestOptions): Promise<string> {
  return (await send(path, options)).text();
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  const response = await fetchOrFail(path + toQuery(options.query), options);
  if (response.ok) return response;
  const failure = await readProblem(response);
  if (failure.code === 'sign-in-required') signInRequired();
  throw failure;
}

async function fetchOrFail(path: string, options: RequestOptions): Promise<Response> {
  const address = `/api${path}`;
  const { method = 'GET' } = options;
  const early = method === 'GET' ? await takeEarly(address) : null;
  if (early !== null) return early;
  try {
    return await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': currentSpeech().language,
        ...typeOf(options),
      },
      body:
        options.csv ??
        options.xliff ??
        options.jpeg ??
        options.file ??
        (options.json === undefined ? null : JSON.stringify(options.json)),
    });
  } catch {
    throw new RequestFailure('offline', 'The server could not be reached.');
  }
}

// Without a body there is no type to name: a server rightly refuses JSON that is empty.
function typeOf({ csv, xliff, jpeg, file, json }: RequestOptions): Record<string, string> {
  if (file !== undefined) return { 'Content-Type': 'application/octet-stream' };
  if (csv !== undefined) return { 'Content-Type': 'text/csv; charset=utf-8' };
  if (xliff !== undefined) return { 'Content-Type': 'application/xliff+xml; charset=utf-8' };
  if (jpeg !== undefined) return { 'Content-Type': 'image/jpeg' };
  return json === undefined ? {} : { 'Content-Type': 'application/json' };
}

async function readProblem(response: Response): Promise<RequestFailure> {
  const parsed = problemSchema.safeParse(await readJson(response));
  if (parsed.success) {
    return new RequestFailure(parsed.data.code, parsed.data.detail, parsed.data.issues);
  }
  const code = response.status >= 502 ? 'unavailable' : 'unexpected-reply';
  return new RequestFailure(code, `The server answered with status ${response.status}.`);
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

function toQuery(query: RequestOptions['query']): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  if (given.length === 0) return '';
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
