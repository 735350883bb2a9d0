import type { Messages } from '../messages.ts';

/** Texts of client/src/features/forecast. */
export const forecast = {
  title: 'Vad riskerar att bli sent?',
  lead: 'En uppskattning av vilka tidsgränser som inte kommer att hållas, räknad på hur det har gått hos huvudmannen tidigare. Den handlar om steget i ärendet, aldrig om en person, och den kan slå fel.',
  how: 'Hur räknas det?',
  howSimilar:
    'Liknande tidsgränser är de som har följt samma regel och som inte heller var klara när lika stor del av tiden hade gått. Andelen av dem som blev sena är grunden.',
  howFew: 'Är de få vägs det in hur det har gått vid enheten och hos hela huvudmannen.',
  howTooLittle: 'Är de färre än tio sägs ingenting.',
  howKept: 'Ärenden som hålls utanför enheten räknas aldrig med i underlaget.',
  late: 'Redan försenat',
  high: 'Hög risk',
  raised: 'Förhöjd risk',
  low: 'Låg risk',
  tooLittle: 'För lite underlag',
  percent: 'ungefär {percent} %',
  basis: {
    one: '{late} av {count} liknande tidsgräns som inte var klar vid den här tiden blev sen.',
    other: '{late} av {count} liknande tidsgränser som inte var klara vid den här tiden blev sena.',
  },
  basisFew: {
    one: 'Bara {count} liknande tidsgräns har varit öppen så här länge.',
    other: 'Bara {count} liknande tidsgränser har varit öppna så här länge.',
  },
  basisNone: 'Ingen liknande tidsgräns har varit öppen så här länge.',
  step: 'Steg som kan bli sent',
  due: 'Ska vara klart',
  risk: 'Risk',
  filter: 'Visa',
  all: 'Alla ({count})',
  level: '{level} ({count})',
  orderBy: 'Ordna efter',
  orderRisk: 'Störst risk',
  orderDue: 'Närmast sista dag',
  none: 'Inget öppet ärende har en tidsgräns som löper.',
  noneOfLevel: 'Inga ärenden har den risken just nu.',
  shown: { one: 'Visar {shown} av {count} ärende.', other: 'Visar {shown} av {count} ärenden.' },
  cut: 'Bara de {count} ärenden som har närmast sista dag har räknats.',
  onCase: 'Risk att det blir sent',
} as const satisfies Messages;
