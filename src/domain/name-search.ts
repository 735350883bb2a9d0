/** Folds one word or letter: small, without accents, but å, ä and ö stay the letters that they are. */
const foldLetter = (letter: string): string =>
  /[åäö]/.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');

/** A name's words as they are compared: `Åsa-Maria Carlén` gives `åsa`, `maria`, `carlen`. */
export const nameParts = (name: string): readonly string[] =>
  [...name.normalize('NFC').toLocaleLowerCase('sv')]
    .map(foldLetter)
    .join('')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** Whether every word asked for begins some word of the name. Nothing asked for matches everybody. */
export const matchesName = (parts: readonly string[], asked: readonly string[]): boolean =>
  asked.every((word) => parts.some((part) => part.startsWith(word)));

/** Whether the whole name was asked for, all words in order. */
export const isWholeName = (parts: readonly string[], asked: readonly string[]): boolean =>
  parts.length > 0 && parts.length === asked.length && parts.every((part, at) => part === asked[at]);
