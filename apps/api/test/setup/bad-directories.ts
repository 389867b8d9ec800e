/** Files of units and people as hostile or careless hands write them: row, column and reason. */
type BadFile = readonly [string, string, number | null, string | null, RegExp];

export const unitHeader = 'key,name,parent_key';
export const personHeader = 'key,email,name,unit_key,locale,time_zone';
export const person = (key: string, change: Readonly<Record<string, string>> = {}): string => {
  const cells = {
    key,
    email: `${key}@example.org`,
    name: `Person ${key}`,
    unit_key: 'north',
    locale: 'en-GB',
    time_zone: 'Europe/London',
    ...change,
  };
  return Object.values(cells).join(',');
};
export const people = (...rows: readonly string[]): string =>
  [personHeader, ...rows, ''].join('\n');

export const badUnits: readonly BadFile[] = [
  ['a column that is missing', 'key,name\na,A\n', 1, null, /parent_key is missing/],
  ['cells parted by semicolons', 'key;name;parent_key\na;A;\n', 1, null, /semicolons. Use commas/],
  ['cells parted by tabs', 'key\tname\tparent_key\na\tA\t\n', 1, null, /tabs. Use commas/],
  ['a column that stands there twice', `${unitHeader},name\na,A,,A\n`, 1, 'name', /twice/],
  ['a column without a name', `${unitHeader},\na,A,company,\n`, 1, null, /without a name/],
  [
    'a property that is no number',
    `${unitHeader},size\na,A,company,12\nb,B,company,large\n`,
    3,
    'size',
    /"large" is not a number. A column of its own is a property of units/,
  ],
  [
    'more properties than a study can hold constant',
    `${unitHeader},a,b,c,d,e,f,g,h,i\na,A,company${',1'.repeat(9)}\n`,
    1,
    'i',
    /at most 8 columns may be properties/,
  ],
  [
    'a property with a long name',
    `${unitHeader},${'x'.repeat(101)}\na,A,company,1\n`,
    1,
    'x'.repeat(101),
    /at most 100 characters/,
  ],
  ['a header alone', `${unitHeader}\n`, null, null, /no row below/],
  [
    'a key that comes twice',
    `${unitHeader}\na,A,\nb,B,\na,C,\n`,
    4,
    'key',
    /'a' is already in row 2/,
  ],
  ['a key that is empty', `${unitHeader}\n ,A,\n`, 2, 'key', /must not be empty/],
  ['a name that is empty', `${unitHeader}\na,,\n`, 2, 'name', /must not be empty/],
  ['a name of two lines', `${unitHeader}\na,"A\nB",\n`, 3, 'name', /single line/],
  ['a name of 201 characters', `${unitHeader}\na,${'x'.repeat(201)},\n`, 2, 'name', /at most 200/],
  ['a parent that does not exist', `${unitHeader}\na,A,west\n`, 2, 'parent_key', /no unit 'west'/],
  ['a second top', `${unitHeader}\na,A,\n`, 2, 'parent_key', /one unit must hold all others/],
  ['a unit above itself', `${unitHeader}\na,A,a\n`, 2, 'parent_key', /above itself/],
  ['a circle of three', `${unitHeader}\na,A,c\nb,B,a\nc,C,b\n`, 2, 'parent_key', /above itself/],
  [
    'a circle through what is there',
    `${unitHeader}\ncompany,Example Ltd,north\n`,
    2,
    'parent_key',
    /above itself/,
  ],
  ['a row with a cell too many', `${unitHeader}\na,A,,x\n`, 2, null, /number of columns/],
  ['a row with a cell too few', `${unitHeader}\na,A\n`, 2, null, /number of columns/],
  ['a quote that never ends', `${unitHeader}\n"a,A,\n`, 2, null, /never closed/],
  ['a quote in the middle', `${unitHeader}\na,A "b,\n`, 2, null, /quote/],
  ['a file that is not text', `${unitHeader}\na,\u0000,\n`, null, null, /not text/],
  ['several columns missing', 'key\na\n', 1, null, /columns name, parent_key are missing/],
  ['a workbook', 'PK\u0003\u0004\u0000', null, null, /workbook; save the sheet as "CSV UTF-8"/],
  // What is left of the "ü" of a file in Latin-1.
  [
    'letters that are not UTF-8',
    `${unitHeader}\nb,B,company\na,M\uFFFDller,company\n`,
    3,
    null,
    /not UTF-8; save the file as "CSV UTF-8"/,
  ],
];

export const badPeople: readonly BadFile[] = [
  [
    'an address that is none',
    people(person('a', { email: 'anna.example.org' })),
    2,
    'email',
    /is not an address/,
  ],
  ['a quoted address', people(person('a', { email: '"a b"@example.org' })), 2, null, /quote/],
  [
    'an address of two',
    people(person('a', { email: 'a@example.org;b@example.org' })),
    2,
    'email',
    /is not an address/,
  ],
  [
    'an address with a line end',
    people(person('a', { email: '"a@example.org\nBcc: x@example.org"' })),
    3,
    'email',
    /is not an address/,
  ],
  [
    'an address that comes twice',
    people(person('a'), person('b', { email: 'A@example.org' })),
    3,
    'email',
    /already in row 2/,
  ],
  [
    'an address that is somebody else’s',
    people(person('a', { email: 'p1@example.org' })),
    2,
    'email',
    /belongs to the person with key 'p1'/,
  ],
  [
    'a key that comes twice',
    people(person('a'), person('a', { email: 'b@example.org' })),
    3,
    'key',
    /already in row 2/,
  ],
  [
    'a unit that does not exist',
    people(person('a', { unit_key: 'west' })),
    2,
    'unit_key',
    /no unit 'west'/,
  ],
  [
    'a locale that is none',
    people(person('a', { locale: 'English (UK)' })),
    2,
    'locale',
    /language tag/,
  ],
  [
    'a time zone that is none',
    people(person('a', { time_zone: 'Europe/Atlantis' })),
    2,
    'time_zone',
    /IANA/,
  ],
  [
    'a name of two lines',
    people(person('a', { name: '"Anna\nBcc: x@example.org"' })),
    3,
    'name',
    /single line/,
  ],
  [
    'three attributes',
    `${personHeader},age,shift,grade\n${person('a')},1,2,3\n`,
    1,
    'grade',
    /at most 2 attribute/,
  ],
  [
    'a missing column',
    people(person('a')).replace('time_zone', 'zone'),
    1,
    null,
    /time_zone is missing/,
  ],
];
