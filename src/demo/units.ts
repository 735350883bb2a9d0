import type { Skolform } from '../domain/unit.ts';

/** A school as planned: who goes there, who works there, and how much happens. */
export interface SchoolPlan {
  readonly id: string;
  readonly name: string;
  readonly area: AreaId;
  readonly skolformer: readonly Skolform[];
  /** Groups with the skolform of those in them and how many läsår of the school they have behind them. */
  readonly groups: readonly Group[];
  readonly perGroup: number;
  /** Rektor by id; one may lead several schools. Absent: the huvudman has appointed somebody instead. */
  readonly rektor?: string;
  readonly hasDeputy?: true;
  /** Titles of the staff, leaders and kurator left out. */
  readonly titles: Readonly<Record<string, number>>;
  /** Share of all cases, in no particular unit. */
  readonly weight: number;
}

/** A class or an avdelning. */
export interface Group {
  readonly name: string;
  readonly skolform: Skolform;
  readonly yearsBehind: number;
}

/** Områden of the huvudman, each under a verksamhetschef. */
export const AREAS = {
  norra: 'Verksamhetsområde norra',
  sodra: 'Verksamhetsområde södra',
  vuxna: 'Verksamhetsområde gymnasium och vuxna',
} as const;
export type AreaId = keyof typeof AREAS;

/** The invented kommun. There is none of this name, nor a school of any name below. */
export const HUVUDMAN = { id: 'lindakra', name: 'Lindåkra kommun' } as const;

const groups = (skolform: Skolform, years: Readonly<Record<string, number>>): readonly Group[] =>
  Object.entries(years).map(([name, yearsBehind]) => ({ name, skolform, yearsBehind }));

const PRIMARY: readonly Group[] = [
  ...groups('forskoleklass', { F: 0 }),
  ...groups('grundskola', { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6 }),
];
const PRIMARY_STAFF = {
  'Lärare åk 1–3': 3,
  'Lärare åk 4–6': 3,
  Fritidspedagog: 3,
  Elevassistent: 2,
  Skolsköterska: 1,
  Vaktmästare: 1,
};
const UPPER_STAFF = { Lärare: 5, Specialpedagog: 1, Elevassistent: 2, Skolsköterska: 1, Vaktmästare: 1 };

// Specialskola and sameskola belong to the state: no kommun is their huvudman (skollagen 2 kap. 6 §).

/** Every skolform that a kommun may run. */
export const SCHOOLS: readonly SchoolPlan[] = [
  {
    id: 'kottakern',
    name: 'Förskolan Kottåkern',
    area: 'norra',
    skolformer: ['forskola'],
    groups: groups('forskola', { Gläntan: 1, Stubben: 2, Toppen: 3 }),
    perGroup: 10,
    rektor: 'forskolor',
    titles: { Förskollärare: 3, Barnskötare: 3 },
    weight: 2,
  },
  {
    id: 'akerbaret',
    name: 'Pedagogisk omsorg Åkerbäret',
    area: 'norra',
    skolformer: ['pedagogisk_omsorg'],
    groups: groups('pedagogisk_omsorg', { Åkerbäret: 2 }),
    perGroup: 8,
    titles: { 'Samordnare pedagogisk omsorg': 1, Dagbarnvårdare: 2 },
    weight: 1,
  },
  {
    id: 'kvarnakra',
    name: 'Kvarnåkraskolan F–6',
    area: 'norra',
    skolformer: ['forskoleklass', 'grundskola', 'fritidshem'],
    groups: PRIMARY,
    perGroup: 12,
    rektor: 'kvarnakra',
    hasDeputy: true,
    titles: PRIMARY_STAFF,
    weight: 13,
  },
  {
    id: 'storakra',
    name: 'Storåkraskolan 7–9',
    area: 'norra',
    skolformer: ['grundskola'],
    groups: groups('grundskola', { '7A': 0, '7B': 0, '8A': 1, '8B': 1, '9A': 2, '9B': 2 }),
    perGroup: 21,
    rektor: 'storakra',
    hasDeputy: true,
    titles: { ...UPPER_STAFF, Lärare: 9, Skolvärd: 1 },
    weight: 28,
  },
  {
    id: 'myrakern',
    name: 'Förskolan Myråkern',
    area: 'sodra',
    skolformer: ['forskola'],
    groups: groups('forskola', { Bäcken: 1, Tuvan: 2 }),
    perGroup: 12,
    rektor: 'forskolor',
    titles: { Förskollärare: 2, Barnskötare: 2 },
    weight: 2,
  },
  {
    id: 'fyrakern',
    name: 'Fritidshemmet Fyråkern',
    area: 'sodra',
    skolformer: ['fritidshem'],
    groups: groups('fritidshem', { Fyren: 2, Bryggan: 3 }),
    perGroup: 10,
    titles: { 'Samordnare fritidshem': 1, Fritidspedagog: 2 },
    weight: 2,
  },
  {
    id: 'havreakra',
    name: 'Havreåkraskolan F–6',
    area: 'sodra',
    skolformer: ['forskoleklass', 'grundskola', 'fritidshem'],
    groups: PRIMARY,
    perGroup: 10,
    rektor: 'havreakra',
    titles: PRIMARY_STAFF,
    weight: 12,
  },
  {
    id: 'tranakra',
    name: 'Tranåkraskolan F–6',
    area: 'sodra',
    skolformer: ['forskoleklass', 'grundskola', 'fritidshem'],
    groups: PRIMARY,
    perGroup: 6,
    rektor: 'tranakra',
    titles: { 'Lärare åk 1–3': 2, 'Lärare åk 4–6': 2, Fritidspedagog: 1, Elevassistent: 1 },
    weight: 6,
  },
  {
    id: 'ragakra',
    name: 'Rågåkraskolan 7–9',
    area: 'sodra',
    skolformer: ['grundskola'],
    groups: groups('grundskola', { '7A': 0, '8A': 1, '9A': 2 }),
    perGroup: 20,
    rektor: 'ragakra',
    titles: UPPER_STAFF,
    weight: 15,
  },
  {
    id: 'anpassade-grund',
    name: 'Anpassade grundskolan Rågåkra',
    area: 'sodra',
    skolformer: ['anpassad_grundskola', 'fritidshem'],
    groups: groups('anpassad_grundskola', { 'Grupp 1–6': 4, 'Grupp 7–9': 8 }),
    perGroup: 7,
    rektor: 'anpassade-grund',
    titles: { Speciallärare: 3, Elevassistent: 3 },
    weight: 4,
  },
  {
    id: 'gymnasiet',
    name: 'Lindåkra gymnasium',
    area: 'vuxna',
    skolformer: ['gymnasieskola'],
    groups: groups('gymnasieskola', { NA1: 0, BA1: 0, NA2: 1, BA2: 1, EK3: 2 }),
    perGroup: 14,
    rektor: 'gymnasiet',
    hasDeputy: true,
    titles: { ...UPPER_STAFF, Yrkeslärare: 2 },
    weight: 9,
  },
  {
    id: 'anpassade-gymnasiet',
    name: 'Anpassade gymnasieskolan Lindåkra',
    area: 'vuxna',
    skolformer: ['anpassad_gymnasieskola'],
    groups: groups('anpassad_gymnasieskola', { 'Fastighet och handel': 2 }),
    perGroup: 9,
    rektor: 'anpassade-gymnasiet',
    titles: { Speciallärare: 2, Elevassistent: 2 },
    weight: 2,
  },
  {
    id: 'komvux',
    name: 'Komvux Lindåkra',
    area: 'vuxna',
    skolformer: ['komvux'],
    groups: groups('komvux', { 'Sfi kurs C': 2, 'Vård och omsorg': 1 }),
    perGroup: 14,
    rektor: 'komvux',
    titles: { 'Lärare sfi': 2, Yrkeslärare: 2 },
    weight: 3,
  },
];
