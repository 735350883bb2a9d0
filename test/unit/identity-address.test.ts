import { expect, it } from 'vitest';
import { addressGroup } from '../../src/identity/address.ts';

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:192.0.2.1', '192.0.2.1'],
  ['2001:db8:0:1::5', '2001:db8:0:1::/64'],
  ['2001:0DB8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b::192.0.2.1'],
  ['', ''],
  ['not an address', 'not an address'],
])('counts %j as %j', (address, group) => {
  expect(addressGroup(address)).toBe(group);
});
