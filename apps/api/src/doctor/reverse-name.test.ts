import { reverseName } from './reverse-name.ts';

test.each([
  ['192.0.2.10', '10.2.0.192.in-addr.arpa'],
  ['::1', `1.${'0.'.repeat(31)}ip6.arpa`],
  [
    '2001:db8::567:89ab',
    'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
  ],
])('the names of %s stand under %s', (address, name) => {
  expect(reverseName(address)).toBe(name);
});
