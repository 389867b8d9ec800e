import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { MailLook } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { AppError } from '../http/app-error.ts';
import { readLogo } from '../mail/look.ts';

/** Colour and logo of the organisation's mails. */
@Injectable()
export class MailLookService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
  ) {}

  async read(): Promise<MailLook> {
    const { mailColour, mailLogo } = await this.database
      .getRepository(OrganisationEntity)
      .findOneByOrFail({ id: 1 });
    return { colour: mailColour, logo: mailLogo?.toString('base64') ?? null };
  }

  /** Holds for every mail sent from now on. */
  async change(by: AccountEntity, { colour, logo }: MailLook): Promise<MailLook> {
    const content = logo === null ? null : Buffer.from(logo, 'base64');
    if (content !== null && readLogo(content) === null) {
      throw new AppError(
        'invalid-request',
        say(
          'Nothing was saved: the logo is neither a PNG nor a JPEG, which all mail programs can show.',
        ),
      );
    }
    await this.database.transaction(async (db) => {
      await db
        .getRepository(OrganisationEntity)
        .update({ id: 1 }, { mailColour: colour, mailLogo: content });
      await this.audit.record(db, by.id, 'mail-look-changed', { colour, hasLogo: logo !== null });
    });
    return this.read();
  }
}
