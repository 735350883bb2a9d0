import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personId } from '../../src/domain/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/notice-settings.ts';
import { changeSettings } from '../../src/notifications/change-settings.ts';
import { processes } from '../../workflows/index.ts';
import { reportedAvvikelse } from '../support/avvikelse.ts';
import { closed, reported } from '../support/krankning.ts';
import type { Username } from '../support/kommun.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { START_MS, startSystem, type TestSystem } from '../support/system.ts';

const TOLD = ['larare.ekan', 'rektor.ekan', 'handlaggare', 'skolchef.norr'] as const;
const mailOf = (who: Username): string => `${who}@lillvik.example`;

let school: TestSystem;
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  school = await startSystem({ notices: { smtpUrl: server.url } });
  const admin = await school.as('admin');
  const settings = { ...DEFAULT_SETTINGS, quietHours: null, quietDays: false };
  for (const who of TOLD) {
    await admin.send('put', `/admin/people/${who}/mail`, { mail: mailOf(who) });
    await changeSettings(school.system.log, { by: personId(who), at: school.now(), settings });
  }
  await school.settle();
}, START_MS);
afterAll(async () => {
  await school.close();
  await server.down();
});
beforeEach(() => {
  server.mails.length = 0;
});

/** What has been told to somebody of the case by mail. */
const toldTo = async (who: Username, caseId: string): Promise<readonly string[]> => {
  await school.sendNotices();
  const mine = server.mails.filter(({ to }) => to.includes(mailOf(who)));
  return mine.map(({ text }) => text).filter((text) => text.includes(caseId));
};

/** What a deadline is called that the process keeps to the huvudman. */
const HANDOVER = processes.find(({ id }) => id === 'avvikelse')?.texts.sv.deadlines['overlamning_emi'] ?? '';

describe('who may not know', () => {
  test('NOTE-9 whoever reported hears that the case is closed, and of no deadline in it and nobody who was told', async () => {
    const caseId = await reported(school, { happenedAt: school.now(), noticedAt: school.now() });
    const { active } = await closed(school, caseId);
    expect(active).toContain('handlaggning.avslutad.efterkontroll');
    const told = await toldTo('larare.ekan', caseId);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`/rapporter/${caseId}`);
    expect(told[0]).not.toMatch(/Det gäller|klart|senast|Har också fått veta/);
  });

  test('NOTE-9 a rektor hears of an avvikelse, and not of the deadline that the huvudman keeps', async () => {
    const caseId = await reportedAvvikelse(school, { alsoConcerns: ['emi'], concerned: ['ingen'] });
    // What the rektor is told of now is due later than what the huvudman is to hand over.
    await (await school.as('bitr.ekan')).does(caseId, 'triage', { grade: 'ringa', reasons: 'Sett på plats.' });
    const told = await toldTo('rektor.ekan', caseId);
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) expect(text).not.toContain(HANDOVER);
  });
});

test('NOTE-9 whoever has the task that is kept to few hears what is due in it', async () => {
  const caseId = await reportedAvvikelse(school, { alsoConcerns: ['emi'] });
  const told = [...(await toldTo('handlaggare', caseId)), ...(await toldTo('skolchef.norr', caseId))];
  expect(told.some((text) => text.includes(`Det gäller: ${HANDOVER}`))).toBe(true);
});

test('NOTE-3 a mail does not count its own recipient among the others who have been told', async () => {
  const caseId = await reported(school, { happenedAt: school.now(), noticedAt: school.now() });
  const [told] = await toldTo('rektor.ekan', caseId);
  expect(told).toContain('Du får mejlet som: rektor');
  expect(told).toMatch(/Har också fått veta: biträdande rektor \(1\)\n/);
});
