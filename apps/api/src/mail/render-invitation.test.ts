import { renderInvitation } from './render-invitation.ts';

const render = (language: 'en' | 'fr') =>
  renderInvitation({
    organisationName: 'Lantern Books',
    look: { colour: '#0f5c8a', logo: null },
    isDemo: false,
    pulseName: 'How we treat each other',
    isReminder: false,
    language,
    path: '/s/00000000-0000-4000-8000-000000000000/nine/en',
    publicUrl: 'https://pulse.example.org',
    code: 'ABCDEFGHIJKLMNOPQRST',
    unsubscribeUrl: 'https://pulse.example.org/u/en/token',
    estimatedSeconds: 90,
    closesAt: '2026-12-24T09:00:00.000Z',
    timeZone: 'Europe/London',
    k: 5,
    commentK: 10,
  });

describe('the plain text of an invitation', () => {
  it('introduces its links as each language writes it', () => {
    expect(render('en').text).toContain('Answer now:\nhttps://');
    expect(render('fr').text).toContain('Répondre maintenant\u202f:\nhttps://');
  });
});
