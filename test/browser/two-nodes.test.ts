import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { report } from '../support/browser-krankning.ts';
import { reported } from '../support/krankning.ts';
import { databaseOf, onMongo } from '../support/mongo.ts';
import { newKey, START_MS, startSystem, type TestSystem } from '../support/system.ts';
import { tempDir } from '../support/temp-dir.ts';

await onMongo(({ uri }) =>
  describe('browsers at two nodes of one database', () => {
    let a: Stage;
    let b: TestSystem;
    let portOfB = 0;
    beforeAll(async () => {
      const shared = { uri, database: databaseOf(tempDir()), key: newKey() };
      a = await startStage({ processes, shared });
      const http = { clientFolder: inject('clientFolder') };
      b = await startSystem({ processes, shared, http, seed: async () => {} });
      portOfB = Number(new URL(b.url).port);
    }, 2 * START_MS);
    afterAll(async () => {
      await b.close();
      await a.close();
    });

    test('a rektor whose page is at one node sees without reloading what a teacher reports at the other, both ways', async () => {
      const atA = await a.open('rektor.ekan', { path: '/arenden?view=open' });
      const atB = await a.open('bitr.ekan', { path: '/arenden?view=open', leadTo: portOfB });
      await Promise.all([atA, atB].map((one) => one.sees('Inga öppna ärenden')));
      await reported(b, { exposed: [{ name: 'Ada Asp' }] });
      await Promise.all([atA, atB].map((one) => one.sees('Ada Asp')));
      await reported(a.school, { exposed: [{ name: 'Bo Björk' }] });
      await Promise.all([atA, atB].map((one) => one.sees('Bo Björk')));
      await look(atB.page, 'two-nodes-b');
    });

    test('a teacher reports at the other node with the login and the pages of the first', async () => {
      const teacher = await a.open('larare.ekan', { path: '/', leadTo: portOfB });
      expect(await report(teacher, {})).toMatch(/KB-/);
    });

    test('when its node stops, the page finds the other by itself and shows what it missed', async () => {
      const rektor = await a.open('rektor.ekan', { path: '/arenden?view=open' });
      await rektor.sees('Bo Björk');
      rektor.line.cut();
      await a.school.close();
      await reported(b, { exposed: [{ name: 'Cleo Cederlund' }] });
      rektor.line.leadTo(portOfB);
      rektor.line.mend();
      await rektor.sees('Cleo Cederlund');
      await look(rektor.page, 'two-nodes-missed');
      // And goes on hearing: it is on the line of the other now.
      await reported(b, { exposed: [{ name: 'Disa Dahl' }] });
      await rektor.sees('Disa Dahl');
    });
  }),
);
