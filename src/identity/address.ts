import { isIPv6 } from 'node:net';

const groupsOf = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));

/** The eight groups of an address without an IPv4 tail. */
const expand = (address: string): readonly string[] => {
  const [left = '', right] = address.split('::');
  if (right === undefined) return groupsOf(left);
  const [before, after] = [groupsOf(left), groupsOf(right)];
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
};

const firstHalf = (address: string): string =>
  expand(address)
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');

/**
 * What counts as one address when guesses are counted: an IPv4 address, or the /64 of an IPv6 one, which a single household has for
 * itself. Anything else as it is.
 */
export const addressGroup = (address: string): string => {
  const [bare = ''] = address.toLowerCase().split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(bare) && !bare.includes('.') ? `${firstHalf(bare)}::/64` : bare;
};
