/** People a unit: small enough that thousands of them make hundreds of units. */
export const peoplePerUnit = 20;

export const personColumns = ['key', 'email', 'name', 'unit_key', 'locale', 'time_zone'] as const;
export type PersonCells = readonly [string, string, string, string, string, string];

/** `units.csv`: one branch of shops below the company, which comes with the first branch. */
export function writeUnits(branch: string, people: number): string {
  const shops = Array.from(
    { length: Math.ceil(people / peoplePerUnit) },
    (_, index) => `${branch}-${index},Shop ${branch} ${index},${branch}`,
  );
  return ['key,name,parent_key', 'company,Example Ltd,', `${branch},Region ${branch},company`]
    .concat(shops, '')
    .join('\n');
}

/** People of a branch; `mark` makes their keys and addresses other ones. */
export function listPeople(branch: string, mark: string, count: number): PersonCells[] {
  return Array.from({ length: count }, (_, index): PersonCells => {
    const unit = `${branch}-${Math.floor(index / peoplePerUnit)}`;
    const key = `${branch}-${mark}-${index}`;
    const zone = zones[index % zones.length] ?? 'Europe/London';
    const locale = locales[index % locales.length] ?? 'en-GB';
    return [key, `person.${key}@example.org`, `Given${index} Family ${mark}`, unit, locale, zone];
  });
}

const zones = ['Europe/London', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const;
const locales = ['en-GB', 'de-DE', 'en-US', 'en-IN'] as const;

/** `people.csv` as an administrator would upload it. */
export function writePeople(people: readonly PersonCells[]): string {
  return [personColumns.join(','), ...people.map((cells) => cells.join(','))].concat('').join('\n');
}
