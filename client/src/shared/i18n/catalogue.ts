import { en } from './en/index.ts';
import type { Params, Translated } from './messages.ts';
import { sv } from './sv/index.ts';

type Swedish = typeof sv;
type Feature = keyof Swedish;

/** Every key: `feature.name`, from `sv/<feature>.ts`. */
export type Key = { [F in Feature]: `${F}.${keyof Swedish[F] & string}` }[Feature];

/** The Swedish message of a key, from which its parameters are known. */
export type MessageOf<K extends Key> = K extends `${infer F extends Feature}.${infer N}`
  ? N extends keyof Swedish[F]
    ? Swedish[F][N]
    : never
  : never;
export type ParamsOf<K extends Key> = Params<MessageOf<K>>;

/** The languages of the interface, and the locale by which each writes dates and numbers. */
export const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;
export type Language = keyof typeof LOCALES;

/** All texts of the interface. A key without its English twin does not compile. */
export const CATALOGUES = { sv, en } satisfies { sv: Swedish; en: { [F in Feature]: Translated<Swedish[F]> } };
