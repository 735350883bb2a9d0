import { CASES, type Measure } from './measure.ts';

/** What alarms and the daily reconciliation tell. */
export const FINDING_MEASURES: readonly Measure[] = [
  {
    id: 'recurrence',
    source: 'ALARM-1',
    sv: {
      name: 'Återkommer',
      unit: CASES.sv,
      definition:
        'Så många ärenden som rutinen säger på en enhet inom rutinens dagar med samma plats och del av dagen (före 8, 8–10, 10–13, 13–15, efter 15), eller av samma slag. Räknas efter dagen då ärendet öppnades, som det var känt när den angivna dagen var slut; makulerade och sammanslagna räknas inte. En fråga, inget omdöme.',
    },
    en: {
      name: 'Comes again',
      unit: CASES.en,
      definition:
        'As many cases as the routine says at a unit within its days with the same place and part of the day (before 8, 8–10, 10–13, 13–15, after 15), or of the same kind. By the day on which the case was opened, as known when the day named was over; annulled and merged ones are not counted. A question, no judgement.',
    },
  },
  {
    id: 'silentSchool',
    source: 'ALARM-5',
    sv: {
      name: 'Tyst skola',
      unit: 'enheter',
      definition:
        'En skolenhet med minst så många elever som rutinen säger och ingen rapport på rutinens antal dagar, som det var känt när den angivna dagen var slut. Det kan vara bra, eller så är det ingen som vågar eller vet hur man gör.',
    },
    en: {
      name: 'Silent school',
      unit: 'units',
      definition:
        'A school with at least as many pupils as the routine says and no report in its number of days, as known when the day named was over. It may be good, or nobody dares or knows how.',
    },
  },
  {
    id: 'nothingLost',
    source: 'REC-1',
    sv: {
      name: 'Ingenting tappat',
      unit: CASES.sv,
      definition:
        'Per enhet och dag då ärendena rapporterades: rapporterade + mottagna = öppna + avslutade + makulerade eller sammanförda + flyttade härifrån. Det som rapporterats räknas ur loggen; var ärendena finns nu räknas ur ärendelistan och statistiken. Ett ärende som de inte är överens om saknas.',
    },
    en: {
      name: 'Nothing lost',
      unit: CASES.en,
      definition:
        'By unit and day on which the cases were reported: reported + received = open + closed + annulled or merged + moved from there. What was reported is counted from the log; where the cases are now from the list of cases and the statistics. A case of which they do not agree is missing.',
    },
  },
];
