/** A text, or its forms by number: `{ one: '{count} ärende', other: '{count} ärenden' }`. Words in braces are filled in. */
export type Message = string | { readonly one: string; readonly other: string };
export type Messages = Readonly<Record<string, Message>>;

/** The twin in another language: the same keys, the same kind of message. */
export type Translated<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : { readonly one: string; readonly other: string };
};

type Holes<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type HolesOf<M> = M extends string
  ? Holes<M>
  : M extends { one: infer O extends string; other: infer P extends string }
    ? 'count' | Holes<O> | Holes<P>
    : never;

/** What must be given to fill in a message: nothing, or an object with its words. */
export type Params<M> = [HolesOf<M>] extends [never] ? [] : [params: Readonly<Record<HolesOf<M>, string | number>>];

/** A message with its words filled in. */
export const fillIn = (message: Message, params: Readonly<Record<string, string | number>>, locale: string): string => {
  const text =
    typeof message === 'string'
      ? message
      : message[new Intl.PluralRules(locale).select(Number(params.count)) === 'one' ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
};
