import { FINDING_MEASURES } from './finding-measures.ts';
import { CASES, type Measure } from './measure.ts';

/** Every measure, once. Ids are stable. */
export const MEASURES: readonly Measure[] = [
  {
    id: 'opened',
    source: 'SL 4:3',
    sv: {
      name: 'Ärenden',
      unit: CASES.sv,
      definition:
        'Ärenden som öppnades under perioden. Ett ärende hör alltid till den period då det öppnades, vad som än händer sedan. Makulerade ärenden och ärenden som slagits samman med ett annat räknas inte. Ett ärende räknas på den enhet där det nu ligger.',
    },
    en: {
      name: 'Cases',
      unit: CASES.en,
      definition:
        'Cases opened in the period. A case always belongs to the period in which it was opened, whatever happens later. Cases annulled or merged into another are not counted. A case counts at the unit where it is now.',
    },
  },
  {
    id: 'per100',
    source: 'STAT-27',
    sv: {
      name: 'Ärenden per 100 elever',
      unit: 'ärenden per 100 elever',
      definition:
        'Ärenden under perioden delat med antalet barn och elever som enligt registret är inskrivna när siffran tas fram (vid en rapport: när rapportens dag är slut), gånger hundra, med en decimal. Säger hur mycket som anmäls, inte hur trygg skolan är: jämför inte skolor med det.',
    },
    en: {
      name: 'Cases per 100 pupils',
      unit: 'cases per 100 pupils',
      definition:
        'Cases of the period divided by the pupils enrolled by the register when the number is made (in a report: when its day is over), times a hundred, one decimal. Says how much is reported, not how safe a school is: do not compare schools by it.',
    },
  },
  {
    id: 'open',
    source: 'STAT-21',
    sv: { name: 'Pågående', unit: CASES.sv, definition: 'De av periodens ärenden som inte är avslutade.' },
    en: { name: 'Open', unit: CASES.en, definition: 'Those of the cases of the period that are not closed.' },
  },
  {
    id: 'closed',
    source: 'STAT-21',
    sv: { name: 'Avslutade', unit: CASES.sv, definition: 'De av periodens ärenden som nu är avslutade.' },
    en: { name: 'Closed', unit: CASES.en, definition: 'Those of the cases of the period that are closed now.' },
  },
  {
    id: 'reopened',
    source: 'STAT-21',
    sv: {
      name: 'Återöppnade',
      unit: CASES.sv,
      definition: 'De av periodens ärenden som har tagits upp igen minst en gång sedan de avslutats.',
    },
    en: {
      name: 'Reopened',
      unit: CASES.en,
      definition: 'Those of the cases of the period that have been taken up again at least once after closing.',
    },
  },
  {
    id: 'moved',
    source: 'STAT-21',
    sv: {
      name: 'Flyttade',
      unit: CASES.sv,
      definition: 'De av periodens ärenden som har flyttats från en annan enhet.',
    },
    en: {
      name: 'Moved',
      unit: CASES.en,
      definition: 'Those of the cases of the period that were moved from another unit.',
    },
  },
  {
    id: 'voided',
    source: 'STAT-22',
    sv: {
      name: 'Makulerade och sammanslagna',
      unit: CASES.sv,
      definition:
        'Ärenden som öppnades under perioden men var inget ärende eller samma som ett annat. De räknas bara här.',
    },
    en: {
      name: 'Annulled and merged',
      unit: CASES.en,
      definition: 'Opened in the period, but no case or the same as another. They are counted here only.',
    },
  },
  {
    id: 'dimension',
    source: 'STAT-23',
    sv: {
      name: 'Fördelning',
      unit: CASES.sv,
      definition:
        'Periodens ärenden efter det senaste som svarats. Där flera svar kan ges räknas ett ärende under vart och ett, så att summan kan bli större än antalet ärenden. Veckodag och tid på dagen gäller när det hände, i svensk tid.',
    },
    en: {
      name: 'Distribution',
      unit: CASES.en,
      definition:
        'Cases of the period by what was answered last. Where several answers may be given a case counts under each of them, so that the sum may exceed the cases. Weekday and time of day are those of the event, in Swedish time.',
    },
  },
  {
    id: 'funnel',
    source: 'STAT-24',
    sv: {
      name: 'Steg som nåtts',
      unit: CASES.sv,
      definition: 'Hur många av periodens ärenden som har nått steget, första gången räknad.',
    },
    en: {
      name: 'Milestones reached',
      unit: CASES.en,
      definition: 'How many cases of the period have reached the milestone, by the first time.',
    },
  },
  {
    id: 'leadTime',
    source: 'STAT-25',
    sv: {
      name: 'Ledtid',
      unit: 'hela timmar eller dagar',
      definition:
        'Tiden från steget före till steget, för de ärenden som nått båda; första gången räknad. Timmar är hela timmar på klockan, dagar är kalenderdagar. Tider under noll räknas som noll, över 720 timmar eller 400 dagar som just det. Median är det lägsta värde som minst hälften inte överstiger, p90 det som minst nio av tio inte överstiger.',
    },
    en: {
      name: 'Lead time',
      unit: 'whole hours or days',
      definition:
        'The time from the milestone before to this one, of cases that have reached both; by the first time. Hours are whole hours of the clock, days are days of the calendar. Times below zero count as zero, above 720 hours or 400 days as just that. The median is the least value that at least half do not exceed, p90 the one that at least nine in ten do not.',
    },
  },
  {
    id: 'withinPolicy',
    source: 'STAT-26',
    sv: {
      name: 'Andel inom rutinens tid',
      unit: 'tidsgränser',
      definition:
        'Av de tidsgränser i periodens ärenden som har uppfyllts eller passerats: den andel som uppfylldes i tid, efter huvudmannens rutin som den gällde i ärendet. En som passerats och sedan uppfyllts är försenad. Avbrutna räknas inte. Lagen har få tal i dagar: det här är rutinen, inte lagen.',
    },
    en: {
      name: 'Share within the routine',
      unit: 'deadlines',
      definition:
        'Of the deadlines in cases of the period that have been met or have passed: the share met in time, by the routine as it held in the case. One that passed and was met later is late. Those cancelled are not counted. The law has few numbers of days: this is the routine, not the law.',
    },
  },
  {
    id: 'outcome',
    source: 'STAT-23',
    sv: {
      name: 'Utfall',
      unit: CASES.sv,
      definition: 'Hur många av periodens ärenden som det gäller nu, enligt det senaste som skrivits.',
    },
    en: {
      name: 'Outcome',
      unit: CASES.en,
      definition: 'Of how many cases of the period it is so now, by what was written last.',
    },
  },
  {
    id: 'tried',
    source: 'STAT-31',
    sv: {
      name: 'Åtgärder som prövats',
      unit: CASES.sv,
      definition:
        'Ärenden där ett slag av åtgärd var beslutat när ärendet följdes upp, efter vad som då sågs. Varje slag räknas en gång i ett ärende, efter den senaste uppföljningen av det. Visas för tre läsår tillsammans; tal under fem visas inte. Säger vad som sågs efteråt, inte att åtgärden var orsaken.',
    },
    en: {
      name: 'Measures that were tried',
      unit: CASES.en,
      definition:
        'Cases in which a kind of measure was decided when the case was followed up, by what was seen then. Each kind counts once in a case, by when it was last followed up. Three läsår together; numbers below five are not shown. Says what was seen afterwards, not that the measure was the cause.',
    },
  },
  {
    id: 'recurring',
    source: 'BASIS-7',
    sv: {
      name: 'Återkommande plats och tid',
      unit: CASES.sv,
      definition:
        'Ärenden på enheten med samma plats och samma del av dagen, öppnade inom så många dagar som huvudmannens rutin säger. Makulerade och sammanslagna räknas inte. Föreslås till kartläggningen när de är så många som rutinen säger.',
    },
    en: {
      name: 'Recurring place and time',
      unit: CASES.en,
      definition:
        'Cases at the unit of the same place and part of the day, opened within so many days as the routine says. Those annulled or merged are not counted. Proposed to the mapping when there are as many as the routine says.',
    },
  },
  {
    id: 'followedMeasure',
    source: 'BASIS-6',
    sv: {
      name: 'Förra dokumentets åtgärder',
      unit: 'åtgärder',
      definition:
        'Åtgärder som beslutades i förra dokumentet, med om de är gjorda och vad som sågs när effekten följdes upp. Den som ingen har följt upp har ingen känd effekt.',
    },
    en: {
      name: 'Measures of the document before',
      unit: 'measures',
      definition:
        'Measures decided in the document before, with whether they are done and what was seen when the effect was looked at. One that nobody has looked at has no known effect.',
    },
  },
  {
    id: 'indicator',
    source: 'IND-10',
    sv: {
      name: 'Mått utifrån',
      unit: 'enligt måttet',
      definition:
        'Det som mäts utanför Skyndsam och har lästs in, som det var inläst när dagen var slut. Varje mått har sin egen definition. Värden över färre än fem svar tas inte in.',
    },
    en: {
      name: 'Measures from outside',
      unit: 'by the indicator',
      definition:
        'What is measured outside and has been imported, as it had been when the day was over. Each has a definition of its own. Values over fewer than five answers are not taken.',
    },
  },
  {
    id: 'asOf',
    source: 'STAT-28',
    sv: {
      name: 'Per dag',
      unit: 'dag',
      definition:
        'Siffror per en dag bygger bara på det som var registrerat när den dagen var slut. De blir desamma när de än tas fram.',
    },
    en: {
      name: 'As of a day',
      unit: 'day',
      definition:
        'Numbers as of a day stand on what had been recorded when it was over. They are the same whenever they are made.',
    },
  },
  {
    id: 'published',
    source: 'STAT-30',
    sv: {
      name: 'Öppna tabeller',
      unit: CASES.sv,
      definition:
        'En fast uppsättning tabeller per läsår, som de var känt en månad efter varje halvår. Tal under gränsen (fem, om inte huvudmannen valt en högre) visas inte, och så många andra döljs att de inte går att räkna ut. Ärenden som hålls undan från skolan räknas inte.',
    },
    en: {
      name: 'Published tables',
      unit: CASES.en,
      definition:
        'A fixed set of tables for each läsår, as known a month after each half-year. Numbers below the threshold (five, unless a higher one was chosen) are withheld, and so many others that they cannot be worked out. Cases kept from the school are not counted.',
    },
  },
  {
    id: 'casesWithinPolicy',
    source: 'STAT-30',
    sv: {
      name: 'Ärenden inom rutinens tid',
      unit: CASES.sv,
      definition:
        'Ärenden där alla tidsgränser som har uppfyllts eller gått ut var i tid, mot dem där någon var försenad, efter huvudmannens rutin som den gällde i ärendet och som det var känt den dag tabellen gäller. Ärenden där ingen tidsgräns har uppfyllts eller gått ut än räknas för sig.',
    },
    en: {
      name: 'Cases within the time of the routine',
      unit: CASES.en,
      definition:
        'Cases in which every deadline that was met or passed was in time, against those in which something was late, by the routine as it held in the case and as known on the day of the table. Cases in which none has been met or has passed yet are counted by themselves.',
    },
  },
  ...FINDING_MEASURES,
];
