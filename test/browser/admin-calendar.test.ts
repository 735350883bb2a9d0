import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { Typist, violations } from '../support/browser-access.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { desktop, phone } from '../support/chromium.ts';

const LONG = { timeout: 120_000 };

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

const openCalendar = async (device = desktop): Promise<Visitor> => {
  const admin = await stage.open('admin', { path: '/admin', device });
  await admin.page.getByRole('tab', { name: 'Kalender' }).click();
  await admin.sees(admin.heading('Lediga dagar'));
  return admin;
};

const LINES = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT\r\nSUMMARY:Sportlov\r\nDTSTART;VALUE=DATE:20270222\r\nDTEND;VALUE=DATE:20270227\r\nEND:VEVENT',
  'BEGIN:VEVENT\r\nSUMMARY:Lov varje år\r\nDTSTART;VALUE=DATE:20270301\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT',
  'END:VCALENDAR',
];
const sportlov = { name: 'lov.ics', mimeType: 'text/calendar', buffer: Buffer.from(LINES.join('\r\n')) };

test('an admin sees why days are free, adds a klämdag and the lov of a file, and publishes them', LONG, async () => {
  const admin = await openCalendar();
  const years = admin.page.getByRole('table', { name: 'Läsåret 2026/2027' });
  await admin.sees(years.getByRole('row', { name: /24 dec.*Julafton.*Helgdag/ }));
  await admin.press(/^Lägg till fre 7 maj 2027 som klämdag/);
  await admin.sees(years.getByRole('row', { name: /7 maj.*Klämdag.*Huvudmannens egen/ }));
  await admin.page.getByLabel('Vems dagar').selectOption('Ekans skola');
  await admin.page.getByLabel('Kalenderfil').setInputFiles(sportlov);
  await admin.sees('Ekans skola: mån 22 feb. 2027 – fre 26 feb. 2027, Sportlov');
  await admin.sees('Lov varje år: återkommer flera gånger. Lägg in varje gång för sig.');
  await look(admin.page, 'calendar-file');
  await admin.press('Lägg till i utkastet');
  await admin.sees('Läggs till: fre 7 maj 2027, Klämdag');
  await look(admin.page, 'calendar-1280');
  expect(await violations(admin)).toEqual([]);
  await admin.press('Publicera ny version');
  await admin.sees('Ärenden som redan är öppna behåller sin.');
  await admin.press('Publicera', admin.page.getByRole('dialog'));
  await admin.sees(/Gäller nu: version 2, publicerad/);
  expect((await (await stage.school.as('admin')).get('/admin/calendar')).body).toMatchObject({
    huvudmanDays: { '2027-05-07': 'Klämdag' },
    schoolDays: [{ unitId: 'ekan', kind: 'lov', from: '2027-02-22', to: '2027-02-26', name: 'Sportlov' }],
  });
});

test(
  'on a phone lov of a school can be renamed, and is not published over what somebody else published meanwhile',
  LONG,
  async () => {
    const admin = await openCalendar(phone);
    await admin.page.getByLabel('Skolenhet').selectOption('Ekans skola');
    await admin.press(/^Ändra Sportlov/);
    await admin.write('Namn', 'Vinterlov', admin.page.locator('form', { has: admin.button('Spara i utkastet') }));
    await admin.press('Spara i utkastet');
    await admin.sees('Läggs till: Ekans skola: mån 22 feb. 2027 – fre 26 feb. 2027, Vinterlov');
    await admin.sees('Tas bort: Ekans skola: mån 22 feb. 2027 – fre 26 feb. 2027, Sportlov');
    await look(admin.page, 'calendar-390');
    expect(await violations(admin)).toEqual([]);
    const width = await admin.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
    const other = await stage.school.as('admin');
    const { version } = (await other.get('/admin/calendar')).body;
    await other.post('/admin/calendar', { basedOn: version, huvudmanDays: {}, schoolDays: [] });
    await admin.press('Publicera ny version');
    await admin.press('Publicera', admin.page.getByRole('dialog'));
    await admin.sees('Någon annan har publicerat en ny version under tiden.');
    await admin.sees('Läggs till: Ekans skola: mån 22 feb. 2027 – fre 26 feb. 2027, Vinterlov');
  },
);

test('with the keyboard alone a klämdag is added and removed', LONG, async () => {
  const admin = await openCalendar();
  const typist = new Typist(admin);
  const add = admin.button(/^Lägg till .* 2028 som klämdag/).first();
  await add.focus();
  await typist.key('Enter');
  const remove = admin.button(/^Ta bort Klämdag, .* 2028/).first();
  await admin.sees(remove);
  await remove.focus();
  await typist.key('Enter');
  await admin.seesNot(remove);
  await admin.sees('Du har inte ändrat något.');
});

test('the page is in English too', LONG, async () => {
  const admin = await openCalendar();
  await admin.page.getByRole('button', { name: /English/ }).click();
  await admin.sees(admin.heading('Days off'));
  await admin.sees(/They move no date/);
  await look(admin.page, 'calendar-en');
});
