/** The files of a small chain of shops, as its administrator would write them. */

export interface Shop {
  key: string;
  name: string;
  region: string;
  people: number;
}

const towns = [
  'Ashford',
  'Bideford',
  'Crewe',
  'Dorking',
  'Exeter',
  'Frome',
  'Goole',
  'Hove',
  'Ilkley',
  'Jarrow',
  'Kelso',
  'Ludlow',
  'Matlock',
  'Newark',
  'Oakham',
];

/** Fourteen shops of six people and one of three, which is too small to be shown. */
export const shops: readonly Shop[] = towns.map((name, index) => ({
  key: `shop-${String(index + 1).padStart(2, '0')}`,
  name,
  region: index % 2 === 0 ? 'east' : 'west',
  people: index === towns.length - 1 ? 3 : 6,
}));

export const peopleInShops = shops.reduce((sum, { people }) => sum + people, 0);

export const unitsFile = writeCsv('key,name,parent_key', [
  'company,Lantern Books,',
  'east,East,company',
  'west,West,company',
  ...shops.map(({ key, name, region }) => `${key},${name},${region}`),
]);

/** The address of somebody in a shop; `person` counts from 1. */
export function emailOf(shop: Shop, person: number): string {
  return `${shop.name.toLowerCase()}.${person}@lantern.example`;
}

const peopleRows = shops.flatMap((shop) =>
  Array.from({ length: shop.people }, (_, index) => {
    const person = index + 1;
    return `${shop.key}-${person},${emailOf(shop, person)},${shop.name} Person ${person},${shop.key},en-GB,Europe/London`;
  }),
);

export const peopleFile = writeCsv('key,email,name,unit_key,locale,time_zone', peopleRows);

/** The same with one address that is none, in the row that a spreadsheet numbers 17. */
export const badPeopleRow = 17;
export const badPeopleFile = writeCsv(
  'key,email,name,unit_key,locale,time_zone',
  peopleRows.map((row, index) =>
    index === badPeopleRow - 2 ? row.replace(/,[^,]*@[^,]*,/, ',anna@,') : row,
  ),
);

/** Net Promoter Scores that go with how people are treated, and with chance. */
export function writeOutcomes(period: string): string {
  const rows = shops.map(
    ({ key }, index) =>
      `${key},${period},nps,${10 * treatmentOf(index) + drift(index)},${80 + index}`,
  );
  return writeCsv('unit,period,metric,value,n', rows);
}

/** The middle of what people in a shop answer, 2 to 4. */
export function treatmentOf(shopIndex: number): number {
  return 2 + ((shopIndex * 2) % 3);
}

function drift(shopIndex: number): number {
  return ((shopIndex * 7) % 11) - 5;
}

function writeCsv(header: string, rows: readonly string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}

/** A file as a file field takes it. */
export function asCsv(
  name: string,
  text: string,
): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
