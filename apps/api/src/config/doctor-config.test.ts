import { readDoctorConfig } from './doctor-config.ts';

const read = (text: string): unknown =>
  readDoctorConfig({ THROUGHLINE_DNS_SERVERS: text }).dnsServers;

test('name servers are named by address, with a port where it is not 53', () => {
  expect(read('')).toEqual({ value: [] });
  expect(read('10.0.0.53, 10.0.0.54:5353 fd00::53,[fd00::54]:5353')).toEqual({
    value: ['10.0.0.53', '10.0.0.54:5353', 'fd00::53', '[fd00::54]:5353'],
  });
});

test.each(['dns.example.test', '10.0.0.53:99999', '10.0.0.300', '10.0.0.53,ns'])(
  'a name server is not named %s',
  (text) => {
    expect(read(text)).toEqual({
      problem: expect.stringMatching(/^THROUGHLINE_DNS_SERVERS names \S+, which is not an address/),
    });
  },
);

test('what is not set is said where it is needed, and else left to its default', () => {
  const config = readDoctorConfig({});
  expect(config).toMatchObject({
    smtpUrl: { problem: 'SMTP_URL is missing.' },
    mailFrom: { value: 'Throughline <pulse@localhost>' },
    returnPath: { value: null },
    dkim: { value: null },
    publicUrl: { value: 'http://localhost:3000' },
    masterKeyFile: null,
  });
  expect(readDoctorConfig({ DKIM_DOMAIN: 'example.test' }).dkim).toEqual({
    problem:
      'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE belong together: set all three, or none.',
  });
});
