import type { HttpConfig } from '../config/config.ts';
import type { PaceLimits } from '../config/mail-config.ts';
import type { MailProvider } from '../config/mail-provider.ts';
import { listOwnOrigins } from './origin.ts';

/** What routes need to know about where this instance is reached, and how fast its mails leave. */
export class HttpSettings {
  readonly publicUrl: string;
  readonly isHttps: boolean;
  readonly ownOrigins: ReadonlySet<string>;
  readonly setupCode: string | null;
  readonly mailboxUrl: string | null;
  readonly submitsPerSecond: number;
  readonly pace: PaceLimits;
  /** Who tells of returned mails; null where nobody does. */
  readonly mailProvider: MailProvider | null;

  constructor(config: HttpConfig) {
    this.publicUrl = config.publicUrl;
    this.isHttps = config.publicUrl.startsWith('https:');
    this.ownOrigins = listOwnOrigins(config.publicUrl, config.port);
    this.setupCode = config.setupCode;
    this.mailboxUrl = config.mailboxUrl;
    this.submitsPerSecond = config.submitsPerSecond;
    this.pace = config.pace;
    this.mailProvider = config.mailProvider;
  }
}
