import type { Lang } from '../domain/explain-deadline.ts';

const sv = {
  title: (half: string) => `Halvårsrapport till nämnden, ${half}`,
  footer: (half: string) => `Halvårsrapport, ${half}`,
  half: { ht: (year: string) => `hösten ${year}`, vt: (year: string) => `våren ${year}` },
  shown: 'Vad rapporten visar',
  asOf: (from: string, to: string, day: string) =>
    `Ärenden som öppnades från och med ${from} till och med ${to}, som det var känt när ${day} var slut. Rapporten blir densamma när den än tas ut.`,
  suppressed: (threshold: number) =>
    `Tal under ${threshold} visas inte, för att ingen ska kunna pekas ut. Därför visas inte heller andra tal som de skulle kunna räknas ut från; där står ”visas inte”. Ett streck betyder att inget sådant ärende finns eller att inget är offentliggjort. Ärenden som hålls undan från den egna skolan är inte med i tabellerna. Jämför inte skolor med varandra: mycket som rapporteras kan betyda att skolan ser.`,
  withheld: 'visas inte',
  notPublished: '–',
  cases: 'Ärenden',
  compared: 'Jämfört med tidigare halvår',
  late: 'I tid och försenat',
  share: (percent: string) =>
    `Av de ärenden där någon tidsgräns har uppfyllts eller gått ut var allt i tid i ${percent} procent. Gränserna är huvudmannens rutin; lagen säger skyndsamt.`,
  noShare: 'Andelen i tid visas inte, för att talen bakom den är för små eller saknas.',
  nothing: 'Inga siffror är offentliggjorda för halvåret.',
  whole: 'Ingenting tappat',
  wholeEven:
    'Alla ärenden som rapporterades under halvåret i hela verksamheten finns: öppna, avslutade, flyttade eller makulerade.',
  wholeUneven: (missing: string, surplus: string) =>
    `Av ärendena som rapporterades under halvåret i hela verksamheten saknas ${missing} i listor och siffror, och ${surplus} finns som inte rapporterats. Felet utreds.`,
  definitions: 'Vad orden betyder',
};

/** What stands in the nämnd's report beside the published tables. */
export type NamndWords = typeof sv;

const en: NamndWords = {
  title: (half) => `Half-yearly report to the board, ${half}`,
  footer: (half) => `Half-yearly report, ${half}`,
  half: { ht: (year) => `autumn ${year}`, vt: (year) => `spring ${year}` },
  shown: 'What the report shows',
  asOf: (from, to, day) =>
    `Cases opened from ${from} to ${to}, as known when ${day} was over. The report is the same whenever it is taken out.`,
  suppressed: (threshold) =>
    `Numbers under ${threshold} are not shown, so that nobody can be pointed out. Nor are other numbers from which they could be worked out; there it says “not shown”. A dash means that there is no such case or that nothing is published. Cases kept from their own school are not in the tables. Do not compare schools: that much is reported may mean that the school looks.`,
  withheld: 'not shown',
  notPublished: '–',
  cases: 'Cases',
  compared: 'Compared with earlier half-years',
  late: 'In time and late',
  share: (percent) =>
    `Of the cases in which a deadline has been met or has passed, everything was in time in ${percent} per cent. The limits are the routine of the huvudman; the law says promptly.`,
  noShare: 'The share in time is not shown: the numbers behind it are too small or not there.',
  nothing: 'No figures are published of the half-year.',
  whole: 'Nothing lost',
  wholeEven: 'All cases that were reported in the half-year in the whole are there: open, closed, moved or annulled.',
  wholeUneven: (missing, surplus) =>
    `Of the cases that were reported in the half-year in the whole ${missing} are missing in lists and numbers, and ${surplus} are there that were not reported. The fault is looked into.`,
  definitions: 'What the words mean',
};

/** The words by language. */
export const NAMND_WORDS: Readonly<Record<Lang, NamndWords>> = { sv, en };
