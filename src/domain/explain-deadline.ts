import { epochMs, type Instant, type IsoDate, ZONE } from './clock.ts';
import {
  type DateDecision,
  type DeadlinePlan,
  type Derivation,
  type SkippedDay,
  type Tick,
  TIME_WORDS,
} from './deadline.ts';
import { lastDayOf, lastDayOfLimit } from './last-day.ts';
import { citeInSwedish, type LawCode, LAWS } from './legal-source.ts';
import type { Role } from './principal.ts';

// Without Temporal and without the calendar, so that a browser can show dates and explanations at no cost.

export type Lang = 'sv' | 'en';
/** `short`: `mån 17 aug. 2026`; `long`: `måndag 17 augusti 2026`. */
export type DateLength = 'short' | 'long';
type PartName = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute';

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Lang, string>;

/** Making a formatter costs a hundred times its use. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (lang: Lang, length: DateLength, timeZone: string): Intl.DateTimeFormat => {
  const key = `${lang} ${length} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const words = { weekday: length, month: length, day: 'numeric', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat(LOCALES[lang], { ...words, ...time, timeZone });
  formatters.set(key, made);
  return made;
};

/** The parts one by one: their order and punctuation differ between editions of ICU, in Node and in browsers. */
const partsOf = (format: Intl.DateTimeFormat, ms: number): ((name: PartName) => string) => {
  const parts = new Map<string, string>(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return (name) => parts.get(name) ?? '';
};

const dayAndMonth = (part: (name: PartName) => string): string => `${part('weekday')} ${part('day')} ${part('month')}`;
const partsOfDate = (date: IsoDate, lang: Lang, length: DateLength) =>
  partsOf(formatter(lang, length, 'UTC'), Date.parse(date));

const formatDay = (date: IsoDate, lang: Lang, length: DateLength): string => {
  const part = partsOfDate(date, lang, length);
  return `${dayAndMonth(part)} ${part('year')}`;
};

const formatInstant = (at: Instant, lang: Lang, length: DateLength): string => {
  const part = partsOf(formatter(lang, length, ZONE), epochMs(at));
  const time = lang === 'sv' ? ` kl. ${part('hour')}.${part('minute')}` : ` at ${part('hour')}:${part('minute')}`;
  return `${dayAndMonth(part)} ${part('year')}${time}`;
};

/** A day in Swedish: `mån 17 aug. 2026`. */
export const formatDaySv = (date: IsoDate, length: DateLength = 'short'): string => formatDay(date, 'sv', length);
/** A day in British English: `Mon 17 Aug 2026`. */
export const formatDayEn = (date: IsoDate, length: DateLength = 'short'): string => formatDay(date, 'en', length);
/** A moment in Swedish, by the clocks of Europe/Stockholm: `mån 17 aug. 2026 kl. 10.00`. Seconds are cut off. */
export const formatInstantSv = (at: Instant, length: DateLength = 'short'): string => formatInstant(at, 'sv', length);
/** A moment in British English, by the clocks of Europe/Stockholm: `Mon 17 Aug 2026 at 10:00`. Seconds are cut off. */
export const formatInstantEn = (at: Instant, length: DateLength = 'short'): string => formatInstant(at, 'en', length);

const long = (date: IsoDate, lang: Lang): string => formatDay(date, lang, 'long');
const withoutYear = (date: IsoDate, lang: Lang): string => dayAndMonth(partsOfDate(date, lang, 'long'));

type Who = Role | 'owner';
interface Words {
  readonly started: (when: string, startedBy: string) => string;
  readonly event: (type: string) => string;
  readonly sameDay: string;
  readonly hours: (amount: number) => string;
  readonly calendarDays: (amount: number) => string;
  readonly workingDays: (amount: number) => string;
  readonly to: string;
  readonly weekend: string;
  readonly huvudmanDay: (name: string) => string;
  readonly pause: (reason: string) => string;
  readonly skipped: (days: string) => string;
  readonly due: (when: string) => string;
  readonly byLimit: (when: string) => string;
  readonly extended: (to: string, decided: string) => string;
  readonly paused: (from: string, to: string, reason: string, decided: string) => string;
  readonly decided: (when: string, by: string | undefined) => string;
  readonly redated: (when: string, decisionNumber: string) => string;
  readonly basis: Record<Derivation['basis'], (law: string, version: number) => string>;
  readonly lawSays: (word: keyof typeof TIME_WORDS) => string;
  readonly reminded: (whens: string) => string;
  readonly escalated: (levels: string) => string;
  readonly level: (who: string, when: string) => string;
  readonly who: Record<Who, string>;
}

const WORDS = {
  sv: {
    started: (when, startedBy) => `Klockan startade ${when} ${startedBy}.`,
    event: (type) => `genom händelsen ${type}`,
    sameDay: 'Det ska göras samma dag',
    hours: (amount) => `${amount} ${amount === 1 ? 'timme' : 'timmar'} räknas dygnet runt, alla dagar.`,
    calendarDays: (amount) => `${amount} ${amount === 1 ? 'kalenderdag' : 'kalenderdagar'} räknas`,
    workingDays: (amount) => `${amount} ${amount === 1 ? 'arbetsdag' : 'arbetsdagar'} räknas`,
    to: ' till och med ',
    weekend: 'helg',
    huvudmanDay: (name) => `${name}, ledig dag hos huvudmannen`,
    pause: (reason) => `uppehåll: ${reason}`,
    skipped: (days) => `Hoppade över: ${days}.`,
    due: (when) => `Senast ${when}.`,
    byLimit: (when) => `Utan förlängning hade det varit senast ${when}.`,
    extended: (to, decided) => `Förlängd till och med ${to}, ${decided}.`,
    paused: (from, to, reason, decided) => `Uppehåll från och med ${from} till och med ${to} (${reason}), ${decided}.`,
    decided: (when, by) => `beslutat ${when}${by === undefined ? '' : ` av ${by}`}`,
    redated: (when, decisionNumber) => `Datumet räknades om ${when} enligt huvudmannens beslut ${decisionNumber}.`,
    basis: {
      statute: (law) => `Grund: ${law}`,
      regulation: (law) => `Grund: föreskrift med stöd av ${law}`,
      policy: (law, version) => `Grund: huvudmannens rutin (version ${version}) för ${law}`,
    },
    lawSays: (word) => `: lagen säger ”${word}” och anger inget antal dagar`,
    reminded: (whens) => `Påminnelse: ${whens}.`,
    escalated: (levels) => `Är det inte gjort då går frågan vidare: ${levels}.`,
    level: (who, when) => `till ${who} ${when}`,
    who: {
      owner: 'den ansvariga',
      personal: 'personalen',
      rektor: 'rektorn',
      bitr_rektor: 'biträdande rektorn',
      utredare: 'utredaren',
      skolchef: 'skolchefen',
      handlaggare: 'huvudmannens handläggare',
      registrator: 'registratorn',
      namnd: 'nämnden',
      admin: 'administratören',
    },
  },
  en: {
    started: (when, startedBy) => `The clock started on ${when} ${startedBy}.`,
    event: (type) => `with the event ${type}`,
    sameDay: 'It is to be done the same day',
    hours: (amount) => `${amount} ${amount === 1 ? 'hour counts' : 'hours count'}, day and night, all days.`,
    calendarDays: (amount) => `${amount} ${amount === 1 ? 'calendar day counts' : 'calendar days count'}`,
    workingDays: (amount) => `${amount} ${amount === 1 ? 'working day counts' : 'working days count'}`,
    to: ' to ',
    weekend: 'weekend',
    huvudmanDay: (name) => `${name}, a day off of the huvudman's own`,
    pause: (reason) => `pause: ${reason}`,
    skipped: (days) => `Skipped: ${days}.`,
    due: (when) => `Due by ${when}.`,
    byLimit: (when) => `Without an extension it would have been due by ${when}.`,
    extended: (to, decided) => `Extended to ${to}, ${decided}.`,
    paused: (from, to, reason, decided) => `Paused from ${from} to ${to} (${reason}), ${decided}.`,
    decided: (when, by) => `decided on ${when}${by === undefined ? '' : ` by ${by}`}`,
    redated: (when, decisionNumber) =>
      `The date was worked out anew on ${when} by the huvudman's decision ${decisionNumber}.`,
    basis: {
      statute: (law) => `Basis: ${law}`,
      regulation: (law) => `Basis: regulation under ${law}`,
      policy: (law, version) => `Basis: the huvudman's routine (version ${version}) for ${law}`,
    },
    lawSays: (word) => `: the law says “${word}” (${TIME_WORDS[word]}) and gives no number of days`,
    reminded: (whens) => `Reminder: ${whens}.`,
    escalated: (levels) => `If it is not done by then it is handed on: ${levels}.`,
    level: (who, when) => `to ${who} ${when}`,
    who: {
      owner: 'the owner',
      personal: 'the staff',
      rektor: 'the rektor',
      bitr_rektor: 'the deputy rektor',
      utredare: 'the investigator',
      skolchef: 'the skolchef',
      handlaggare: "the huvudman's case officer",
      registrator: 'the registrar',
      namnd: 'the board (nämnd)',
      admin: 'the administrator',
    },
  },
} as const satisfies Record<Lang, Words>;

/** More days than this are told by the first and the last. */
const NAMED_DAYS = 5;

const namedDays = (days: readonly IsoDate[], lang: Lang): string => {
  const names = days.map((date) => withoutYear(date, lang));
  return names.length > NAMED_DAYS ? `${names[0]}${WORDS[lang].to}${names.at(-1)}` : names.join(', ');
};

const countedSentence = ({ limit, counted }: Derivation, lang: Lang): string => {
  const words = WORDS[lang];
  if (limit.unit === 'hour') return words.hours(limit.amount);
  if (limit.unit === 'sameDay') return `${words.sameDay}: ${namedDays(counted, lang)}.`;
  const length = limit.unit === 'workingDay' ? words.workingDays(limit.amount) : words.calendarDays(limit.amount);
  return `${length}: ${namedDays(counted, lang)}.`;
};

const whySkipped = ({ reason, name = '' }: SkippedDay, lang: Lang): string => {
  const { weekend, huvudmanDay, pause } = WORDS[lang];
  return { weekend, freeDay: name, huvudmanDay: huvudmanDay(name), pause: pause(name) }[reason];
};

const skippedSentence = ({ skipped }: Derivation, lang: Lang): string[] => {
  const days = skipped.map((day) => `${withoutYear(day.date, lang)} (${whySkipped(day, lang)})`);
  return days.length === 0 ? [] : [WORDS[lang].skipped(days.join(', '))];
};

/** Limits in days end with a day, so the day is named and not the midnight after it. */
const dueSentence = ({ dueAt, derivation }: DeadlinePlan, lang: Lang): string => {
  const lastDay = lastDayOf(derivation);
  return WORDS[lang].due(lastDay === undefined ? formatInstant(dueAt, lang, 'long') : long(lastDay, lang));
};

/** Who decided, as a clause in the language; undefined leaves it out. */
export type DecidedBy = (decision: DateDecision) => string | undefined;

const extensionSentences = (derivation: Derivation, lang: Lang, decidedBy: DecidedBy): string[] => {
  const { byLimit, extended, decided, redated: redatedAnew } = WORDS[lang];
  const { extensions = [], redated } = derivation;
  const limitDay = lastDayOfLimit(derivation);
  const told = extensions.map(({ lastDay, decided: by }) =>
    extended(long(lastDay, lang), decided(formatInstant(by.at, lang, 'short'), decidedBy(by))),
  );
  return [
    ...(told.length === 0 || limitDay === undefined ? [] : [byLimit(long(limitDay, lang))]),
    ...told,
    ...(redated === undefined ? [] : [redatedAnew(formatInstant(redated.at, lang, 'short'), redated.decisionNumber)]),
  ];
};

const pauseSentences = ({ pauses = [] }: Derivation, lang: Lang, decidedBy: DecidedBy): string[] => {
  const { paused, decided: words } = WORDS[lang];
  return pauses.flatMap(({ from, to, reason, decided }) =>
    decided === undefined || to < from
      ? []
      : [
          paused(
            long(from, lang),
            long(to, lang),
            reason,
            words(formatInstant(decided.at, lang, 'short'), decidedBy(decided)),
          ),
        ],
  );
};

const cited = ({ source }: Derivation, lang: Lang): string => {
  const law = LAWS[source.split(' ')[0] as LawCode];
  return lang === 'sv' ? citeInSwedish(source) : `${citeInSwedish(source)}, ${law.en}`;
};

const basisSentence = (derivation: Derivation, lang: Lang): string => {
  const { basis, policyVersion, lawSays } = derivation;
  const grounds = WORDS[lang].basis[basis](cited(derivation, lang), policyVersion);
  return `${grounds}${lawSays === undefined ? '' : WORDS[lang].lawSays(lawSays)}.`;
};

const tickSentences = (ticks: readonly Tick[], lang: Lang): string[] => {
  const { reminded, escalated, level, who } = WORDS[lang];
  const reminders = ticks.filter((tick) => tick.kind === 'remind').map(({ at }) => formatInstant(at, lang, 'short'));
  const levels = ticks.filter((tick) => tick.kind === 'escalate');
  const handed = levels.map(({ at, to }) => level(who[to], formatInstant(at, lang, 'short')));
  return [
    ...(reminders.length === 0 ? [] : [reminded(reminders.join(', '))]),
    ...(handed.length === 0 ? [] : [escalated(handed.join(', '))]),
  ];
};

/**
 * Why a deadline is when it is, a sentence an item: start, days counted, days skipped, pauses and extensions (if any), due, grounds, reminders and
 * escalations (if any). Holds no personal data but what `decidedBy` gives. Names of free days and reasons of pauses are Swedish in both languages.
 * @param decidedBy who decided a pause or an extension, as a clause; without it only when is told.
 * @param startedBy what started it, as a clause in the language (`när anmälan kom in`); without it the event type is named.
 * @example explainDeadline(plan, 'sv', 'när personalen anmälde')[0] // 'Klockan startade fredag 19 juni 2026 kl. 10.00 när personalen anmälde.'
 */
export const explainDeadline = (
  plan: DeadlinePlan,
  lang: Lang,
  startedBy?: string,
  decidedBy: DecidedBy = () => undefined,
): string[] => {
  const { derivation, ticks } = plan;
  const words = WORDS[lang];
  return [
    words.started(formatInstant(derivation.startsAt, lang, 'long'), startedBy ?? words.event(derivation.startedBy)),
    countedSentence(derivation, lang),
    ...skippedSentence(derivation, lang),
    ...pauseSentences(derivation, lang, decidedBy),
    ...extensionSentences(derivation, lang, decidedBy),
    dueSentence(plan, lang),
    basisSentence(derivation, lang),
    ...tickSentences(ticks, lang),
  ];
};
