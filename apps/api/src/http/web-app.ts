import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import { escapeHtml } from '../config/escape-html.ts';

/** What the first screen begins with: the sentence, its language, and whether a banner stands above it. */
export interface FirstSentence {
  readonly language: string;
  readonly sentence: string;
  readonly isDemo: boolean;
}

/** The built web app of admins, executives and managers. */
export class WebApp {
  private readonly page: string;
  private readonly isBuilt: boolean;
  readonly root: string;

  constructor(root: string) {
    this.root = root;
    this.page = join(root, 'index.html');
    this.isBuilt = existsSync(this.page);
  }

  /**
   * Every address that nothing else serves belongs to the web app's own router. A first sentence is
   * put where the page has a place for it, so that nobody waits for scripts to read it.
   */
  async sendPage(reply: FastifyReply, first: FirstSentence | null = null): Promise<void> {
    if (!this.isBuilt) {
      await reply
        .code(503)
        .type('text/plain')
        .send('The web app has not been built: run `npm run build`.');
      return;
    }
    const page = await readFile(this.page, 'utf8');
    await reply
      .code(200)
      // With somebody's figures in it, it is nothing to be kept.
      .header('cache-control', first === null ? 'no-cache' : 'no-store')
      .type('text/html; charset=utf-8')
      .send(first === null ? page : putIn(page, first));
  }
}

function putIn(page: string, { language, sentence, isDemo }: FirstSentence): string {
  const shown = page
    .replace('id="early" hidden', `id="early" lang="${language}"`)
    .replace('<!--sentence-->', () => escapeHtml(sentence));
  return isDemo ? shown.replace('data-banner hidden', 'data-banner') : shown;
}
