import { Body, Controller, Put } from '@nestjs/common';
import { languageChoiceSchema, type LanguageChoice } from '@throughline/types';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import type { AccountEntity } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { CurrentAccount } from './current-account.ts';

@Controller('api/language')
@Access('admin', 'executive', 'manager')
export class LanguageController {
  constructor(private readonly accounts: AccountsService) {}

  @Put()
  @Describe('Choose the language of pages, mails and files of the account', languageChoiceSchema)
  async choose(
    @CurrentAccount() account: AccountEntity,
    @Body({ schema: languageChoiceSchema }) choice: LanguageChoice,
  ): Promise<LanguageChoice> {
    await this.accounts.speak(account, choice.language);
    return choice;
  }
}
