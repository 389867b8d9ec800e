import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';

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

  /** Every address that nothing else serves belongs to the web app's own router. */
  async sendPage(reply: FastifyReply): Promise<void> {
    if (!this.isBuilt) {
      await reply
        .code(503)
        .type('text/plain')
        .send('The web app has not been built: run `npm run build`.');
      return;
    }
    await reply
      .code(200)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(createReadStream(this.page));
  }
}
