import { createRandom } from './seeded-random.ts';

/** The organisation that the demo invents: a company, six regions, sixty branches. */
export const demoName = 'Harbour & Hill Opticians';
export const demoTimeZone = 'Europe/London';

interface Region {
  readonly key: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly towns: readonly string[];
}

const regions: readonly Region[] = [
  {
    key: 'north',
    name: 'North of England',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    towns: [
      'Carlisle',
      'Durham',
      'Harrogate',
      'Hexham',
      'Kendal',
      'Lancaster',
      'Leeds',
      'Skipton',
      'Whitby',
      'York',
    ],
  },
  {
    key: 'south',
    name: 'South of England',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    towns: [
      'Arundel',
      'Brighton',
      'Canterbury',
      'Chichester',
      'Dover',
      'Farnham',
      'Guildford',
      'Lewes',
      'Rye',
      'Winchester',
    ],
  },
  {
    key: 'scotland',
    name: 'Scotland',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    towns: [
      'Aberdeen',
      'Ayr',
      'Dundee',
      'Elgin',
      'Falkirk',
      'Inverness',
      'Oban',
      'Perth',
      'St Andrews',
      'Stirling',
    ],
  },
  {
    key: 'ireland',
    name: 'Ireland',
    locale: 'en-IE',
    timeZone: 'Europe/Dublin',
    towns: [
      'Athlone',
      'Cork',
      'Drogheda',
      'Ennis',
      'Galway',
      'Kilkenny',
      'Limerick',
      'Sligo',
      'Tralee',
      'Waterford',
    ],
  },
  {
    key: 'germany',
    name: 'Germany',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    towns: [
      'Bamberg',
      'Bonn',
      'Celle',
      'Freiburg',
      'Jena',
      'Konstanz',
      'Lübeck',
      'Münster',
      'Potsdam',
      'Weimar',
    ],
  },
  {
    key: 'canada',
    name: 'Atlantic Canada',
    locale: 'en-CA',
    timeZone: 'America/Halifax',
    towns: [
      'Amherst',
      'Antigonish',
      'Bathurst',
      'Bridgewater',
      'Charlottetown',
      'Fredericton',
      'Halifax',
      'Moncton',
      'Truro',
      'Yarmouth',
    ],
  },
];

const firstNames = [
  'Aisha',
  'Alan',
  'Anna',
  'Ben',
  'Chidi',
  'Clara',
  'Daniel',
  'Deepa',
  'Elif',
  'Emma',
  'Farid',
  'Fiona',
  'Grace',
  'Hannah',
  'Ian',
  'Ines',
  'Jakob',
  'Joan',
  'Karim',
  'Katja',
  'Liam',
  'Lucía',
  'Marek',
  'Mei',
  'Niamh',
  'Noah',
  'Olga',
  'Oscar',
  'Priya',
  'Rosa',
  'Ruth',
  'Samir',
  'Sofie',
  'Tariq',
  'Theo',
  'Uma',
  'Vera',
  'Wei',
  'Yusuf',
  'Zoe',
] as const;
const lastNames = [
  'Adeyemi',
  'Ahmed',
  'Baker',
  'Becker',
  'Byrne',
  'Campbell',
  'Chen',
  'Doyle',
  'Evans',
  'Fischer',
  'Fraser',
  'Gill',
  'Hall',
  'Hughes',
  'Iqbal',
  'Jones',
  'Kaya',
  'Kelly',
  'Khan',
  'Kowalska',
  'Lang',
  'Leblanc',
  'Mackay',
  'Murphy',
  'Nowak',
  'Obi',
  'Patel',
  'Quinn',
  'Reid',
  'Rossi',
  'Schmidt',
  'Shah',
  'Silva',
  'Singh',
  'Taylor',
  'Vogel',
  'Walsh',
  'Weber',
  'Wood',
  'Yilmaz',
] as const;

export interface DemoUnit {
  readonly key: string;
  readonly name: string;
  readonly parentKey: string | null;
  /** Whether customers are served here. */
  readonly isBranch: boolean;
}

export interface DemoPerson {
  readonly key: string;
  readonly email: string;
  readonly name: string;
  readonly unitKey: string;
  readonly locale: string;
  readonly timeZone: string;
}

export interface DemoOrganisation {
  readonly units: readonly DemoUnit[];
  readonly people: readonly DemoPerson[];
}

/** Always the same organisation: about 900 people, 8 to 20 in a branch. */
export function inventOrganisation(): DemoOrganisation {
  const random = createRandom('organisation');
  const units: DemoUnit[] = [{ key: 'company', name: demoName, parentKey: null, isBranch: false }];
  const people: DemoPerson[] = [];
  const staff = (unitKey: string, size: number, locale: string, timeZone: string): void => {
    for (let person = 0; person < size; person += 1) {
      const number = 1_001 + people.length;
      const first = random.pick(firstNames);
      const last = random.pick(lastNames);
      const email = `${plain(first)}.${plain(last)}.${number}@demo.example`;
      people.push({
        key: String(number),
        email,
        name: `${first} ${last}`,
        unitKey,
        locale,
        timeZone,
      });
    }
  };
  staff('company', 24, 'en-GB', demoTimeZone);
  for (const region of regions) {
    units.push({ key: region.key, name: region.name, parentKey: 'company', isBranch: false });
    staff(region.key, 6, region.locale, region.timeZone);
    for (const town of region.towns) {
      const key = `${region.key}-${plain(town)}`;
      units.push({ key, name: town, parentKey: region.key, isBranch: true });
      staff(key, 8 + Math.floor(random.next() * 13), region.locale, region.timeZone);
    }
  }
  return { units, people };
}

/** Lower-case letters and dashes only, for keys and addresses. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '-');
}
