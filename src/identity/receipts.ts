import { createHmac } from 'node:crypto';
import type { Instant } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import { addressGroup } from './address.ts';
import { type Attempts, beginTry, type Slowdown, withoutFailure } from './attempts.ts';
import type { IdentitySecrets } from './secrets.ts';

/** Crockford's base 32: no letter that is taken for a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 16;
const IS_CODE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);

/** Wrong codes from an address: a mistyped one or two are nothing, twenty take hours. */
export const WRONG_CODES: Slowdown = { freeFailures: 5, longestWaitSeconds: 1800, forgetAfterSeconds: 86_400 };
/** Cases sent in from an address, which a whole school may share; and from everywhere. */
export const SENT_FROM_ADDRESS: Slowdown = { freeFailures: 20, longestWaitSeconds: 600, forgetAfterSeconds: 3600 };
export const SENT_FROM_ANYWHERE: Slowdown = { freeFailures: 300, longestWaitSeconds: 60, forgetAfterSeconds: 3600 };

/**
 * Receipt codes: how somebody without an account comes back to what he or she sent in. A code is 80 bits, follows from the case and
 * the installation's key, and is kept nowhere: asked again, the same case has the same code.
 */
export interface Receipts {
  /** `XXXX-XXXX-XXXX-XXXX`. */
  codeOf(caseId: CaseId): string;
  /** What a code is looked up by, however it was typed (blanks, hyphens, small letters, O for 0, I or L for 1); undefined when it is none. */
  lookupKey(code: string): string | undefined;
  /** Seconds to wait before a code from this address is looked at, 0 = go on. It counts as wrong from now on. */
  beginLookup(address: string, now: Instant): Promise<number>;
  /** The code was right, so this one was not wrong. */
  found(address: string): Promise<void>;
  /** Seconds to wait before another case is taken from this address, 0 = go on. */
  beginSending(address: string, now: Instant): Promise<number>;
}

const base32 = (bytes: Uint8Array): string => {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: CODE_LENGTH }, (_, at) => ALPHABET[Number((bits >> BigInt(5 * at)) & 31n)]).join('');
};

const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

const asTyped = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

/** Receipt codes under the installation's keys; attempts are counted where logins are. */
export const createReceipts = (attempts: Attempts, { receipt, attempts: attemptsKey }: IdentitySecrets): Receipts => {
  const mac = (text: string): Buffer => createHmac('sha256', receipt).update(text).digest();
  const countKey = (what: string, address: string): string =>
    `${what}.${createHmac('sha256', attemptsKey)
      .update(`${what} ${addressGroup(address)}`)
      .digest('base64url')
      .slice(0, 32)}`;
  return {
    codeOf: (caseId) => inFours(base32(mac(`code ${caseId}`).subarray(0, 10))),
    lookupKey: (code) => {
      const typed = asTyped(code);
      return IS_CODE.test(typed) ? mac(`lookup ${typed}`).toString('hex').slice(0, 32) : undefined;
    },
    beginLookup: (address, now) => beginTry(attempts, [[countKey('receipt', address), WRONG_CODES]], now),
    found: (address) =>
      attempts.update([countKey('receipt', address)], ([count]) => [[withoutFailure(count)], undefined]),
    beginSending: (address, now) =>
      beginTry(
        attempts,
        [
          [countKey('sent', address), SENT_FROM_ADDRESS],
          ['sent', SENT_FROM_ANYWHERE],
        ],
        now,
      ),
  };
};
