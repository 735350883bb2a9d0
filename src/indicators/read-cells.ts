import { indicatorOf, INDICATORS } from './catalogue.ts';
import { EVERYBODY } from './point.ts';

/** Why a cell cannot be read. */
export type CellFault =
  | 'unknownIndicator'
  | 'unknownUnit'
  | 'ambiguousUnit'
  | 'notAPeriod'
  | 'notANumber'
  | 'outOfBounds'
  | 'notACount'
  | 'tooFew'
  | 'notAGroup'
  | 'tooLong';

/** What a cell says, or why it says nothing. */
export type Read<T> = { readonly value: T } | { readonly fault: CellFault };

/** Fewer answers than these are about persons. */
export const LEAST_ANSWERS = 5;

const same = (text: string): string => text.trim().toLocaleLowerCase('sv').replace(/\s+/g, ' ');

/** By id, or by name in either language. */
export const readIndicator = (text: string): Read<string> => {
  const wanted = same(text);
  const found =
    indicatorOf(wanted) ?? INDICATORS.find(({ name }) => [name.sv, name.en].some((one) => same(one) === wanted));
  return found === undefined ? { fault: 'unknownIndicator' } : { value: found.id };
};

const LASAR = /^(?:läsåret )?(\d{4}) ?[/–-] ?(\d{2}|\d{4})$/;
const HALF = /^(ht|vt) ?(\d{2}|\d{4})$/;

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

/** `2025/2026` → `2025-2026`; `HT 25` → `2025-ht`. */
export const readPeriod = (text: string): Read<string> => {
  const wanted = same(text);
  const [, from = '', to = ''] = LASAR.exec(wanted) ?? [];
  if (from !== '' && (Number(from) + 1) % 10 ** to.length === Number(to))
    return { value: `${from}-${Number(from) + 1}` };
  const [, half, year = ''] = HALF.exec(wanted) ?? [];
  return half === undefined ? { fault: 'notAPeriod' } : { value: `${fullYear(year)}-${half}` };
};

const NUMBER = /^[-−]?\d+(?:[.,]\d{1,6})?$/;

const readNumber = (text: string): number | undefined => {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/%$/, '');
  return NUMBER.test(plain) ? Number(plain.replace('−', '-').replace(',', '.')) : undefined;
};

/** A number within the bounds of the indicator. */
export const readValue = (text: string, indicatorId: string): Read<number> => {
  const value = readNumber(text);
  const indicator = indicatorOf(indicatorId);
  if (value === undefined || indicator === undefined) return { fault: 'notANumber' };
  return value < indicator.min || value > indicator.max ? { fault: 'outOfBounds' } : { value };
};

/** How many answered; null where nobody tells. */
export const readCount = (text: string): Read<number | null> => {
  if (text.trim() === '') return { value: null };
  const value = readNumber(text);
  if (value === undefined || !Number.isSafeInteger(value) || value < 0) return { fault: 'notACount' };
  return value < LEAST_ANSWERS ? { fault: 'tooFew' } : { value };
};

const GROUP = /^[\p{L}\d][\p{L}\d .()-]{0,39}$/u;

/** Of which pupils; everybody where nobody tells. */
export const readGroup = (text: string): Read<string> => {
  const group = same(text);
  if (group === '') return { value: EVERYBODY };
  return GROUP.test(group) ? { value: group } : { fault: 'notAGroup' };
};

/** Units as a file names them. */
export interface NamedUnit {
  readonly unitId: string;
  readonly name: string;
  readonly enhetskod?: string;
}

/** By skolenhetskod, id, or a name that only one has. */
export const unitReader = (units: readonly NamedUnit[]): ((text: string) => Read<string>) => {
  const exact = new Map(
    units.flatMap(({ unitId, enhetskod }) => [unitId, enhetskod ?? unitId].map((key) => [key, unitId])),
  );
  const named = new Map<string, string[]>();
  for (const { name, unitId } of units) named.set(same(name), [...(named.get(same(name)) ?? []), unitId]);
  return (text) => {
    const unitId = exact.get(text.trim());
    if (unitId !== undefined) return { value: unitId };
    const [first, ...others] = named.get(same(text)) ?? [];
    if (first === undefined) return { fault: 'unknownUnit' };
    return others.length > 0 ? { fault: 'ambiguousUnit' } : { value: first };
  };
};
