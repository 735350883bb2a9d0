import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { commitId, streamId } from '../../src/domain/ids.ts';
import type { Json, JsonObject } from '../../src/domain/json.ts';
import type { EventLog } from '../../src/log/event-log.ts';
import { recordsOf, verifyLog } from '../../src/log/verify-log.ts';
import { KeyDestroyed, SealBroken, type Vault, WrongInstallationKey } from '../../src/vault/vault.ts';
import { tempDir } from '../support/temp-dir.ts';
import { type Deviations, ruleTests } from './rules.ts';

/** Rules of `src/vault/SPEC.md`. */
export type VaultRule = `VAULT-${number}`;

/** A vault that is open, with the log beside it. */
export interface OpenedVault {
  readonly vault: Vault;
  /** The vault as another node has it, where there can be one. */
  readonly otherNode: Vault;
  readonly log: EventLog;
  /** From now on every write to storage fails, until called with false. */
  breakStorage(isBroken: boolean): void;
  close(): Promise<void>;
}

/** What an adapter shows of itself to be tested. */
export interface VaultAdapter {
  readonly name: string;
  /** `installationKey` is 32 bytes. `cacheSize` keys at most are kept in memory. */
  open(place: string, installationKey: Buffer, cacheSize?: number): Promise<OpenedVault>;
  /** The wrapped key of a stream as stored, or undefined. */
  wrappedKey(opened: OpenedVault, stream: string): Promise<string | undefined>;
  /** True when the text is anywhere in what the storage holds on disk, while the vault is open. */
  isOnDisk(place: string, text: string): boolean;
  readonly deviations: Deviations<VaultRule>;
}

const KEY = Buffer.alloc(32, 1);
const CASE = streamId('case:1');
const OTHER = streamId('case:2');
const STORY: JsonObject = { story: 'Elev A blev knuffad på skolgården', n: 1 };

/** Every rule of the vault, for one adapter. */
export const describeVault = (adapter: VaultAdapter): void => {
  describe(`vault: ${adapter.name}`, () => {
    const rule = ruleTests(adapter.deviations);
    const withVault = async (
      run: (opened: OpenedVault, place: string) => Promise<void>,
      cacheSize = 100,
    ): Promise<string> => {
      const place = tempDir();
      const opened = await adapter.open(place, KEY, cacheSize);
      try {
        await run(opened, place);
      } finally {
        await opened.close();
      }
      return place;
    };

    rule('VAULT-1', 'what was sealed is opened as it was, any JSON', async () => {
      await withVault(async ({ vault }) => {
        const roundTrip = async (content: Json): Promise<void> =>
          deepStrictEqual(
            await vault.open(CASE, await vault.seal(CASE, { content })),
            JSON.parse(JSON.stringify({ content })),
          );
        await fc.assert(fc.asyncProperty(fc.jsonValue() as fc.Arbitrary<Json>, roundTrip));
      });
    });

    rule('VAULT-2', 'two seals of one content differ, and neither shows it', async () => {
      await withVault(async ({ vault }) => {
        const seals = [await vault.seal(CASE, STORY), await vault.seal(CASE, STORY)];
        expect(seals[0]).not.toBe(seals[1]);
        expect(seals.some((seal) => Buffer.from(seal, 'base64').includes('Elev A'))).toBe(false);
      });
    });

    rule('VAULT-3', 'a seal that was changed, cut or moved to another stream does not open', async () => {
      await withVault(async ({ vault }) => {
        const seal = await vault.seal(CASE, { n: 1 });
        await vault.seal(OTHER, { n: 1 });
        const changed = [...seal].map(
          (letter, at) => `${seal.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${seal.slice(at + 1)}`,
        );
        for (const bad of [...changed, seal.slice(0, -4), '', `${seal}AAAA`, ` ${seal}`, 'åäö'])
          await expect(vault.open(CASE, bad)).rejects.toThrow(SealBroken);
        await expect(vault.open(OTHER, seal)).rejects.toThrow(SealBroken);
        await expect(vault.open(streamId('case:3'), seal)).rejects.toThrow(SealBroken);
      });
    });

    rule('VAULT-4', 'first seals at once on one stream agree on one key', async () => {
      const seals: string[] = [];
      const place = await withVault(async ({ vault, otherNode }) => {
        const first = Array.from({ length: 20 }, (_, n) => (n % 2 ? vault : otherNode).seal(CASE, { n }));
        seals.push(...(await Promise.all(first)));
      });
      const { vault, close } = await adapter.open(place, KEY);
      expect(await Promise.all(seals.map((seal) => vault.open(CASE, seal)))).toEqual(seals.map((_, n) => ({ n })));
      await close();
    });

    rule(
      'VAULT-5',
      'a seal is answered only when its key is stored: no commit can have a key that is not',
      async () => {
        await withVault(async (opened) => {
          const { vault, log, breakStorage } = opened;
          const report = async (id: string): Promise<void> => {
            const events = [{ type: 'Reported', data: {}, sealed: await vault.seal(CASE, STORY) }];
            await log.append({ streamId: CASE, commitId: commitId(id), meta: {}, events, messages: [] }, 'next');
          };
          breakStorage(true);
          const lost = await Promise.allSettled([report('c:1'), report('c:2')]);
          breakStorage(false);
          expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
          expect(await adapter.wrappedKey(opened, CASE)).toBeUndefined();
          await report('c:3');
          const [commit, ...more] = await log.readStream(CASE);
          expect(more).toEqual([]);
          expect(await vault.open(CASE, commit?.events[0]?.sealed ?? '')).toEqual(STORY);
        });
      },
    );

    rule('VAULT-6', 'after destroying, nothing opens and nothing is sealed, also after reopening', async () => {
      let seal = '';
      const check = async (vault: Vault): Promise<void> => {
        expect([await vault.open(CASE, seal), await vault.isDestroyed(CASE)]).toEqual([undefined, true]);
        await expect(vault.seal(CASE, STORY)).rejects.toThrow(KeyDestroyed);
      };
      const place = await withVault(async ({ vault }) => {
        seal = await vault.seal(CASE, STORY);
        expect(await vault.isDestroyed(CASE)).toBe(false);
        await vault.destroy(CASE);
        await vault.destroy(CASE);
        await check(vault);
        expect(await vault.isDestroyed(OTHER)).toBe(false);
      });
      const { vault, close } = await adapter.open(place, KEY);
      await check(vault);
      await close();
    });

    rule(
      'VAULT-7',
      'a key is never made where one was destroyed, not even in a race or before the first seal',
      async () => {
        await withVault(async ({ vault }) => {
          await vault.destroy(OTHER);
          await expect(vault.seal(OTHER, STORY)).rejects.toThrow(KeyDestroyed);
          const racing = Array.from({ length: 5 }, () => vault.seal(CASE, STORY));
          await Promise.allSettled([...racing, vault.destroy(CASE), vault.seal(CASE, STORY)]);
          await expect(vault.seal(CASE, STORY)).rejects.toThrow(KeyDestroyed);
        });
      },
    );

    rule('VAULT-8', 'a destroyed key is gone from the disk, wrapped as it was', async () => {
      await withVault(async (opened, place) => {
        const streams = Array.from({ length: 300 }, (_, n) => streamId(`case:${n}`));
        for (const stream of streams) await opened.vault.seal(stream, { n: 1 });
        for (const stream of streams.filter((_, n) => n % 50 === 7)) {
          const wrapped = (await adapter.wrappedKey(opened, stream)) ?? '';
          expect([wrapped.length > 60, adapter.isOnDisk(place, wrapped)]).toEqual([true, true]);
          await opened.vault.destroy(stream);
          expect(adapter.isOnDisk(place, wrapped)).toBe(false);
        }
      });
    });

    rule(
      'VAULT-9',
      'a pseudonym is the same for the same text, and another under another installation key',
      async () => {
        const tokens: string[] = [];
        await withVault(
          async ({ vault }) => void tokens.push(vault.pseudonym('a'), vault.pseudonym('a'), vault.pseudonym('b')),
        );
        const { vault, close } = await adapter.open(tempDir(), Buffer.alloc(32, 2));
        tokens.push(vault.pseudonym('a'));
        await close();
        expect([
          tokens[0] === tokens[1],
          new Set(tokens).size,
          tokens.every((token) => /^[0-9a-f]{32}$/.test(token)),
        ]).toEqual([true, 3, true]);
      },
    );

    rule('VAULT-10', 'data made under another installation key is refused at opening', async () => {
      const place = await withVault(async ({ vault }) => void (await vault.seal(CASE, STORY)));
      await expect(adapter.open(place, Buffer.alloc(32, 2))).rejects.toThrow(WrongInstallationKey);
    });

    rule('VAULT-11', 'destroying a key leaves a log that verifies', async () => {
      await withVault(async ({ vault, log }) => {
        for (const n of [0, 1, 2]) {
          const events = [{ type: 'NoteAdded', data: { n }, sealed: await vault.seal(CASE, STORY) }];
          await log.append({ streamId: CASE, commitId: commitId(`c:${n}`), meta: {}, events, messages: [] }, n);
        }
        const before = await log.readStream(CASE);
        await vault.destroy(CASE);
        expect(await log.readStream(CASE)).toEqual(before);
        expect(await verifyLog({ records: recordsOf(log) })).toMatchObject({ commits: 3, faultCount: 0 });
      });
    });

    rule('VAULT-12', 'keys that are forgotten by the cache are found again', async () => {
      await withVault(async ({ vault }) => {
        const streams = Array.from({ length: 10 }, (_, n) => streamId(`case:${n}`));
        const seals = await Promise.all(streams.map((stream, n) => vault.seal(stream, { n })));
        const opened = await Promise.all(streams.map((stream, n) => vault.open(stream, seals[n] ?? '')));
        expect(opened).toEqual(streams.map((_, n) => ({ n })));
      }, 2);
    });

    rule(
      'VAULT-13',
      'what one node has destroyed is opened and sealed on no other, though it knew the key',
      async () => {
        await withVault(async ({ vault, otherNode }) => {
          const seal = await vault.seal(CASE, STORY);
          expect(await otherNode.open(CASE, seal)).toEqual(STORY);
          await vault.destroy(CASE);
          expect([await otherNode.open(CASE, seal), await otherNode.isDestroyed(CASE)]).toEqual([undefined, true]);
          await expect(otherNode.seal(CASE, STORY)).rejects.toThrow(KeyDestroyed);
        });
      },
    );

    rule('VAULT-14', 'seals at once while another node destroys use the one key or none', async () => {
      await withVault(async ({ vault, otherNode }) => {
        for (const n of Array.from({ length: 20 }, (_, at) => at)) {
          const stream = streamId(`case:${n}`);
          const sealing = Array.from({ length: 4 }, (_, at) => (at % 2 ? vault : otherNode).seal(stream, { at }));
          const [sealed] = await Promise.all([Promise.allSettled(sealing), vault.destroy(stream)]);
          for (const one of sealed)
            if (one.status === 'fulfilled') expect(await otherNode.open(stream, one.value)).toBeUndefined();
            else expect(one.reason).toBeInstanceOf(KeyDestroyed);
          expect(await otherNode.isDestroyed(stream)).toBe(true);
        }
      });
    });
  });
};
