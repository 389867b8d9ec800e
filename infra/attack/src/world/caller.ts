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
    this.asked += 1;
    const response = await fetch(`${this.url}${path}`, {
      headers: { origin: this.url, cookie: this.cookie },
    });
    const text = await response.text();
    return { status: response.status, headers: [...response.headers], text };
  }
}

export const everybodysPassword = 'correct horse battery';
