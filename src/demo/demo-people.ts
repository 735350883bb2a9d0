import { HUVUDMAN, AREAS, SCHOOLS } from './units.ts';

/** Somebody as whom a visitor may sign in. */
export interface DemoPerson {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly title: string;
  readonly unitName: string;
}

/** One password for all of them: it is printed on the start page. */
export const DEMO_PASSWORD = 'prova-skyndsam';

/** Name and title by username; where the person works and as what is in `kommun.ts`. */
const PEOPLE = {
  larare: { name: 'Maja Granvinge', title: 'Lärare, mentor 8B', unit: 'storakra' },
  rektor: { name: 'Samira Björkhamre', title: 'Rektor', unit: 'storakra' },
  bitr: { name: 'Jonas Tallviker', title: 'Biträdande rektor', unit: 'storakra' },
  kurator: { name: 'Hodan Warsamal', title: 'Kurator', unit: 'storakra' },
  fritids: { name: 'Pekka Lehtivaara', title: 'Fritidspedagog', unit: 'kvarnakra' },
  forskola: { name: 'Elif Demirhane', title: 'Förskollärare', unit: 'kottakern' },
  rektor2: { name: 'Anders Ljungsele', title: 'Rektor', unit: 'havreakra' },
  utsedd: { name: 'Biljana Kovarevic', title: 'Samordnare fritidshem', unit: 'fyrakern' },
  verksamhetschef: { name: 'Karin Rönnskoge', title: 'Verksamhetschef', unit: 'norra' },
  skolchef: { name: 'Khalid Eskandarnia', title: 'Skolchef', unit: HUVUDMAN.id },
  handlaggare: { name: 'Åsa Vinddahle', title: 'Handläggare', unit: HUVUDMAN.id },
  registrator: { name: 'Gunilla Mårdåker', title: 'Registrator', unit: HUVUDMAN.id },
  namnd: { name: 'Stefan Almvinge', title: 'Ledamot, barn- och utbildningsnämnden', unit: HUVUDMAN.id },
  admin: { name: 'Minh Tranvien', title: 'Systemförvaltare', unit: HUVUDMAN.id },
} as const;
export type Username = keyof typeof PEOPLE;

const unitNames: Readonly<Record<string, string>> = {
  [HUVUDMAN.id]: HUVUDMAN.name,
  ...AREAS,
  ...Object.fromEntries(SCHOOLS.map(({ id, name }) => [id, name])),
};

/** The name and title of a demo person. */
export const demoPerson = (username: Username): { readonly name: string; readonly title: string } => PEOPLE[username];

/** As whom one may sign in, the teacher at the large grundskola first. */
export const demoPeople: readonly DemoPerson[] = Object.entries(PEOPLE).map(([username, { name, title, unit }]) => ({
  username,
  password: DEMO_PASSWORD,
  name,
  title,
  unitName: unitNames[unit] ?? '',
}));
