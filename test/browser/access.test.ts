import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { languageOf, moving, Typist, violations } from '../support/browser-access.ts';
import { receivedNumber } from '../support/browser-krankning.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { desktop, phone } from '../support/chromium.ts';
import { reported, underInvestigation } from '../support/krankning.ts';
import type { Username } from '../support/kommun.ts';

const LONG = { timeout: 180_000 };
const NARROW: BrowserContextOptions = { ...phone, viewport: { width: 320, height: 700 } };

let stage: Stage;
let caseId: string;
beforeAll(async () => {
  stage = await startStage({ processes });
  caseId = await underInvestigation(stage.school, await reported(stage.school));
  await reported(stage.school);
});
afterAll(() => stage.close());

/** Pages by name: who goes there, the address, and its heading in each language. */
const PAGES: Readonly<Record<string, readonly [who: Username | null, path: string, sv: RegExp, en: RegExp]>> = {
  start: [null, '/', /^När ett barn far illa/, /^When a child/],
  report: ['larare.ekan', '/rapportera?processId=krankning&command=report', /^Rapportera kränkning/, /^Report/],
  list: ['rektor.ekan', '/arenden?view=open', /^Ärenden/, /^Cases/],
  case: ['utredare.ekan', '/arenden/{caseId}', /^KB-2026-0001/, /^KB-2026-0001/],
  board: ['handlaggare', '/oversikt', /^Översikt/, /^Overview/],
  statistics: ['handlaggare', '/statistik', /^Statistik/, /^Statistics/],
  findings: ['handlaggare', '/ingenting-tappat', /^Ingenting tappat/, /^Nothing lost/],
  namnd: ['ledamot', '/namnd', /^Till nämnden/, /^For the/],
  cover: ['rektor.ekan', '/borta', /^Min frånvaro/, /^My absence/],
  inbox: ['rektor.ekan', '/inkorg', /^Inkorg/, /^Inbox/],
  notices: ['rektor.ekan', '/aviseringar', /^Mina aviseringar/, /^My notices/],
  admin: ['admin', '/admin', /^Administration/, /^Administration/],
};

const isThere = async (visitor: Visitor, heading: RegExp): Promise<void> => {
  await visitor.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await visitor.page.getByRole('status', { name: /Hämtar|Loading/ }).waitFor({ state: 'hidden' });
};

const openPage = async (name: string, device: BrowserContextOptions): Promise<Visitor> => {
  const [who, address, heading] = PAGES[name]!;
  const path = address.replace('{caseId}', caseId);
  const visitor = await (who === null ? stage.openNobody({ device, path }) : stage.open(who, { device, path }));
  await isThere(visitor, heading);
  return visitor;
};

const SIZES = [phone.viewport!, desktop.viewport!];

for (const name of Object.keys(PAGES))
  test(
    `axe finds nothing on ${name}, in Swedish and English, at the width of a phone and of a desk`,
    LONG,
    async () => {
      const visitor = await openPage(name, phone);
      for (const language of ['sv', 'en'] as const) {
        await visitor.page.evaluate(`localStorage.setItem('skyndsam.language', '${language}')`);
        await visitor.page.reload();
        await isThere(visitor, PAGES[name]![language === 'sv' ? 2 : 3]);
        expect(await languageOf(visitor)).toBe(language);
        for (const size of SIZES) {
          await visitor.page.setViewportSize(size);
          await look(visitor.page, `${name}-${language}-${size.width}`);
          expect(await violations(visitor)).toEqual([]);
        }
        await visitor.page.setViewportSize(SIZES[0]!);
      }
      await visitor.context.close();
    },
  );

test('no page is wider than a window of 320 pixels', LONG, async () => {
  for (const name of Object.keys(PAGES)) {
    const visitor = await openPage(name, NARROW);
    expect(await visitor.scrollsSideways(), name).toBe(false);
    await visitor.context.close();
  }
});

test('where less motion is asked for nothing moves', async () => {
  const visitor = await openPage('report', { ...desktop, reducedMotion: 'reduce' });
  await visitor.press('Granska först');
  expect(await moving(visitor)).toBe(0);
  await visitor.unfold(/^Lagen: 6 kap\. 10 §/);
  expect(await moving(visitor)).toBe(0);
});

test(
  'a report is made from login to receipt by keyboard alone, the focus is always seen, and is at what is new',
  LONG,
  async () => {
    const { username, password } = await stage.account('larare.ekan');
    const teacher = await stage.openNobody();
    const typist = new Typist(teacher);
    const { page } = teacher;
    const isFocused = async (place: ReturnType<Visitor['heading']>) => {
      await place.waitFor();
      await expect.poll(() => typist.isAt(place), { timeout: 10_000 }).toBe(true);
    };

    await typist.tabTo(page.getByRole('textbox', { name: 'Användarnamn' }));
    await typist.type(username);
    await typist.tabTo(page.getByRole('textbox', { name: 'Lösenord' }));
    await typist.type(password);
    await typist.key('Enter');
    await isFocused(page.getByRole('heading', { level: 1, name: /^Hej Lena/ }));
    await typist.tabTo(teacher.link(/^Rapportera kränkning/));
    await typist.key('Enter');
    const exposed = page.getByRole('combobox', { name: /^Vem är utsatt/ });
    await isFocused(exposed);

    await typist.press('Granska först');
    await isFocused(page.getByRole('region', { name: /saker behöver rättas$/ }));
    await look(page, 'keyboard-errors');
    expect(await violations(teacher)).toEqual([]);
    await typist.tabTo(teacher.link(/^Vem är utsatt\?/));
    await typist.key('Enter');
    await isFocused(exposed);
    await typist.type('Alv');
    await page.getByRole('option', { name: 'Alva Alm' }).waitFor();
    await typist.key('ArrowDown');
    await typist.key('Enter');
    await page.getByRole('list', { name: 'Valda personer' }).getByText('Alva Alm').waitFor();
    await typist.choose(/^I vilken skolform/, 'radio', 'Grundskola');
    await typist.choose(/^Vem ska ha gjort det/, 'radio', 'Jag vet inte vem');
    await typist.choose(/^Var hände det/, 'radio', 'Korridor');
    await typist.choose(/^Vad för slags kränkning/, 'checkbox', 'Utfrysning');
    await typist.tabTo(page.getByRole('textbox', { name: /^Vad har hänt/ }));
    await typist.type('Ingen ville sitta med Alva.');
    await typist.choose(/^Behöver barnet skydd/, 'radio', 'Nej');
    await typist.key('Enter');
    await isFocused(page.getByRole('heading', { level: 2, name: 'Stämmer allt?' }));
    await typist.press('Skicka rapporten');
    await receivedNumber(teacher);
    await isFocused(page.getByRole('heading', { level: 1, name: /^Tack! Rapporten är mottagen/ }));
    expect(typist.unseen).toEqual([]);
  },
);
