import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import { maximumPictureBytes, maximumPictures, type Walk } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { listChecks, unknownCheck, WalkthroughsService } from './walkthroughs.service.ts';

/** Pictures of what was found at a check, without what the camera wrote beside them. */
@Injectable()
export class PicturesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly walks: WalkthroughsService,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `invalid-request` for what is no JPEG, `conflict` when there are too many. */
  async add(account: AccountEntity, id: string, check: string, base64: string): Promise<Walk> {
    const jpeg = cleanJpeg(Buffer.from(base64, 'base64'));
    const added = await this.database.transaction(async (db) => {
      const row = await this.walks.lockDraft(account, id, db);
      if (!listChecks(row).includes(check)) throw unknownCheck(check, 'check');
      if (jpeg === null || jpeg.length > maximumPictureBytes) {
        throw new AppError(
          'invalid-request',
          say('This is not a whole picture in the format JPEG.'),
        );
      }
      return db.query<{ id: string }[]>(
        `INSERT INTO office.walkthrough_picture (walkthrough_id, check_id, taken_at, jpeg)
         SELECT $1, $2, $3, $4
         WHERE (SELECT count(*) FROM office.walkthrough_picture WHERE walkthrough_id = $1) < $5
         RETURNING id`,
        [id, check, this.clock.now(), jpeg, maximumPictures],
      );
    });
    if (added.length === 0) {
      throw new AppError(
        'conflict',
        say('A walk has at most {limit} pictures.', { limit: maximumPictures }),
      );
    }
    return this.walks.read(account, id);
  }

  /** @throws AppError `not-found` alike for a picture that is not there and one not for this account. */
  async read(account: AccountEntity, id: string, pictureId: string): Promise<Buffer> {
    await this.walks.find(account, id);
    const [row] = await this.database.query<{ jpeg: Buffer }[]>(
      'SELECT jpeg FROM office.walkthrough_picture WHERE id = $2 AND walkthrough_id = $1',
      [id, pictureId],
    );
    if (row === undefined) throw new AppError('not-found', say('There is no such picture.'));
    return row.jpeg;
  }

  async remove(account: AccountEntity, id: string, pictureId: string): Promise<Walk> {
    await this.database.transaction(async (db) => {
      await this.walks.lockDraft(account, id, db);
      await db.query(
        'DELETE FROM office.walkthrough_picture WHERE id = $2 AND walkthrough_id = $1',
        [id, pictureId],
      );
    });
    return this.walks.read(account, id);
  }
}
