import { invitationTemplates } from '../src/mail/compiled-invitation.ts';
import { compileInvitation } from '../mails/invitation.ts';

describe('the compiled templates of mails', () => {
  it.each(['ltr', 'rtl'] as const)('are those of their source, %s', async (direction) => {
    expect(invitationTemplates[direction]).toBe(await compileInvitation(direction));
  });
});
