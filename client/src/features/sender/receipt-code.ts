/** Characters of a receipt code, without the hyphens between its groups. */
export const CODE_LENGTH = 16;

const NOT_IN_CODES = /[^0-9ABCDEFGHJKMNPQRSTVWXYZ]/;
const GROUP = /.{1,4}/g;

/** The code in what somebody typed or pasted: blanks and hyphens mean nothing, nor small letters; O is zero, I and L are one. */
export const codeIn = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** `ABCD`, `EFGH`, …: what one reads aloud and writes down. */
export const groupsOf = (code: string): readonly string[] => codeIn(code).match(GROUP) ?? [];

/** Why this cannot be a code, before anybody is asked. */
export type CodeFault = 'empty' | 'length' | 'characters';

/** @see CodeFault; undefined when it may be a code. */
export const faultOf = (typed: string): CodeFault | undefined => {
  const code = codeIn(typed);
  if (code === '') return 'empty';
  if (code.length !== CODE_LENGTH) return 'length';
  return NOT_IN_CODES.test(code) ? 'characters' : undefined;
};
