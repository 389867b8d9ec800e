import type { Instance } from '../../../bench/src/instance/instance.ts';

export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** A browser that is signed in to an account, and asks whatever it likes. */
export class Caller {
  readonly name: string;
  private readonly url: string;
  private readonly cookie: string;
  asked = 0;

  private constructor(name: string, url: string, cookie: string) {
    this.name = name;
    this.url = url;
    this.cookie = cookie;
  }

  static async signIn(instance: Instance, email: string): Promise<Caller> {
    const response = await fetch(`${instance.url}/api/session`, {
      method: 'POST',
      headers: { origin: instance.url, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: everybodysPassword }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!response.ok || cookie === undefined) throw new Error(`${email} cannot sign in`);
    await response.arrayBuffer();
    return new Caller(email, instance.url, cookie);
  }

  async get(path: string): Promise<Answer> {
    return this.toAnswer(await this.send(path));
  }

  async post(path: string, body: unknown): Promise<Answer> {
    return this.toAnswer(await this.send(path, JSON.stringify(body)));
  }

  async getBytes(path: string): Promise<Uint8Array> {
    return (await this.send(path)).bytes();
  }

  private send(path: string, body: string | null = null): Promise<Response> {
    this.asked += 1;
    return fetch(`${this.url}${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: {
        origin: this.url,
        cookie: this.cookie,
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      },
      body,
    });
  }

  private async toAnswer(response: Response): Promise<Answer> {
    const text = await response.text();
    return { status: response.status, headers: [...response.headers], text };
  }
}

export const everybodysPassword = 'correct horse battery';
