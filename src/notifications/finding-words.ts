import type { Lang } from '../domain/explain-deadline.ts';
import type { FindingKind } from '../findings/finding.ts';
import type { NotificationDoc } from '../projections/notification-doc.ts';

/** The same is silent to the rektor and to the skolchef. */
const SILENT = {
  sv: 'Ingenting har rapporterats på {unit} på länge. Det kan vara bra, eller så är det ingen som vågar eller vet hur.',
  en: 'Nothing has been reported at {unit} for long. It may be good, or nobody dares or knows how.',
} as const satisfies Record<Lang, string>;

/** Texts by key; `{unit}` is the unit's name. They say what it is and what it is not. */
const WORDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  sv: {
    'finding.lost':
      'Ärenden stämmer inte: det som rapporterats går inte ihop med det som finns. Se sidan Ingenting tappat.',
    'finding.lost.solved': 'Ärendena stämmer igen: allt som rapporterats finns.',
    'finding.recurrence':
      'Något återkommer på {unit}: flera ärenden med samma plats och tid, eller av samma slag. Se Statistik.',
    'finding.silent': SILENT.sv,
    'finding.silentAbove': SILENT.sv,
  },
  en: {
    'finding.lost': 'Cases do not add up: what was reported does not match what there is. See the page Nothing lost.',
    'finding.lost.solved': 'The cases add up again: everything that was reported is there.',
    'finding.recurrence':
      'Something comes again at {unit}: several cases of the same place and time, or of the same kind. See Statistics.',
    'finding.silent': SILENT.en,
    'finding.silentAbove': SILENT.en,
  },
};

/** Where in the app it is to be seen. */
const PAGES = {
  lost: 'reconciliation',
  recurrence: 'statistics',
  silent: 'statistics',
  silentAbove: 'statistics',
} as const satisfies Record<FindingKind, string>;
export type FindingPage = (typeof PAGES)[FindingKind];

const PATHS = { reconciliation: '/ingenting-tappat', statistics: '/statistik' } as const satisfies Record<
  FindingPage,
  string
>;

type Found = NonNullable<NotificationDoc['finding']>;

/** The page that shows it. */
export const pageOf = ({ kind }: Found): FindingPage => PAGES[kind as FindingKind] ?? 'statistics';

/** Path of that page. */
export const pathOf = (finding: Found): string => PATHS[pageOf(finding)];

/** What is told of it. */
export const findingWords = (text: string, lang: Lang, unitName: string): string =>
  (WORDS[lang][text] ?? text).replaceAll('{unit}', unitName);
