import { findPersonalDetail } from '../../client/personal-detail.ts';

test.each([
  ['Write to anna.schmidt@example.org, or come by.', 'anna.schmidt@example.org'],
  ['Call me on +49 (0)30 123 45-67 please', '+49 (0)30 123 45-67'],
  ['My staff number is 10442981.', '10442981'],
  ['the shop at 12 Old Mill Road is cold', '12 Old Mill Road'],
  ['at 4 rue Lepic nobody answers', '4 rue Lepic'],
  ['in der Bahnhofstraße 12 ist es kalt', 'Bahnhofstraße 12'],
  ['I was told by mr. Miller to wait', 'mr. Miller'],
  ['Dr Weber never answers', 'Dr Weber'],
  ['I asked Anna for help and waited a week.', 'Anna'],
  ['Anna Schmidt was rude', 'Anna Schmidt'],
  ['Sarah Miller and Tom Baker never answer the phone', 'Sarah Miller'],
  ['Sarah Miller, Tom Baker and Priya Shah never answer when we call the store', 'Sarah Miller'],
  ['It is slow. Ask Önder Łukasz about it', 'Ask Önder Łukasz'],
  ['My number is 48213', '48213'],
  ['رقمي ٠١٧١١٢٣٤٥٦٧', '٠١٧١١٢٣٤٥٦٧'],
  ['تحدثت مع السيد أحمد عن هذا', 'السيد أحمد'],
  ['Ich habe mit Thomas Müller gesprochen und warte', 'Thomas Müller'],
  ['Frau Weber ist nie da', 'Frau Weber'],
])('"%s" is worth a warning', (text, found) => {
  expect(findPersonalDetail(text)).toBe(found);
});

test.each([
  '',
  'Quicker answers from the warehouse would help.',
  'On Monday the queue is long. In December it is worse.',
  'I think HR and IT should talk. "They do not." (Never did.)',
  'We wait 3 to 5 days, since 2019, for 100 parcels.',
  'First.\nSecond.\n\nThird: More staff',
  'Wenn ein Kunde eine Frage hat, muss der Mitarbeiter im Lager die Antwort suchen.',
  'Mehr Zeit für Kunden.',
  'Bessere Absprachen im Lager.',
  'Ich hätte gern mehr Ruhe.',
  'Die Kasse ist zu oft allein besetzt und niemand hilft uns dabei.',
  'Queues on Mondays are long.',
  'Keine Zeit',
  'Die Rückmeldung fehlt',
  'The Warehouse is cold.',
])('"%s" is not', (text) => {
  expect(findPersonalDetail(text)).toBeNull();
});

test('on a German page a noun after its adjective is no name, and two that stand inside a sentence are', () => {
  expect(findPersonalDetail('Bessere Technik an der Kasse', true)).toBeNull();
  expect(findPersonalDetail('Bitte fragt Thomas Müller', true)).toBe('Thomas Müller');
  expect(findPersonalDetail('Frau Weber fehlt', true)).toBe('Frau Weber');
});

test('a long text is looked through at once', () => {
  const started = performance.now();
  findPersonalDetail('1 '.repeat(500) + 'Aa '.repeat(300) + '1-'.repeat(400));
  findPersonalDetail(`${'a'.repeat(1000)}@${'b.'.repeat(400)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
