import { invitationTemplates } from '../src/mail/compiled-invitation.ts';
import { letterTemplates } from '../src/mail/compiled-letter.ts';
import { compileInvitation } from '../mails/invitation.ts';
import { compileLetter } from '../mails/letter.ts';

describe('the compiled templates of mails', () => {
  it.each(['ltr', 'rtl'] as const)('are those of their sources, %s', async (direction) => {
    expect(invitationTemplates[direction]).toBe(await compileInvitation(direction));
    expect(letterTemplates[direction]).toBe(await compileLetter(direction));
  });

  it.each(['ltr', 'rtl'] as const)('write every cell in their own direction, %s', (direction) => {
    for (const template of [invitationTemplates[direction], letterTemplates[direction]]) {
      const directions = [...template.matchAll(/direction:\s*(\w+)/g)].map(([, one]) => one);
      expect(new Set(directions)).toEqual(new Set([direction]));
    }
  });
});
