import { afterAll, beforeAll, test } from 'vitest';
import { look, type Stage, startStage } from '../support/browser.ts';
import { gives } from '../support/browser-case.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

test('a process that neither server nor client has heard of is reported, drawn and carried to its end', async () => {
  const rektor = await stage.open('rektor.ekan', { path: '/arenden' });
  const teacher = await stage.open('larare.ekan', { path: '/rapportera' });
  await teacher.press(/^Anmäl\s*Någon har tappat en nyckel/);
  await teacher.write('När?', '17/8');
  await teacher.choose('Till vilken dörr?', 'Idrottshallen');
  await teacher.write('Vad hände?', 'Den låg på bänken.');
  await look(teacher.page, 'own-form');
  await teacher.press('Nästa');
  await teacher.heading('Stämmer allt?').waitFor();
  await teacher.press('Skicka rapporten');
  await teacher.heading('Tack! Rapporten är mottagen: NY-2026-0001').waitFor();
  await teacher.sees('mån 17 aug. 2026');

  await rektor.opensCase('NY-2026-0001');
  await rektor.sees('Borttappad nyckel');
  const entry = rektor.page.getByRole('listitem').filter({ hasText: 'Anmälde en borttappad nyckel' });
  await rektor.sees(entry.getByText('Den låg på bänken.'));
  await rektor.sees(
    rektor.page.getByRole('complementary').getByText('Senast torsdag 20 augusti 2026', { exact: true }),
  );

  await rektor.page.getByRole('tab', { name: 'Karta' }).click();
  await rektor.sees(
    rektor.page.getByRole('img', { name: /^Ärendet är i: Saknas\. Härifrån kan det gå till: Återfunnen\./ }),
  );
  await rektor.unfold('Kartan i ord');
  await rektor.sees('Återfunnen – genom ”Hittad” (det kan du göra nu)');
  await look(rektor.page, 'own-chart');

  await gives(rektor, 'Anteckna', {
    in: 'Anteckna',
    fill: () => rektor.write(/^Var letade du/, 'i soffan'),
    done: 'Letade',
  });
  await gives(rektor, 'Hittad', { done: 'Hittade nyckeln' });
  await rektor.sees(
    rektor.page.getByRole('img', { name: /^Ärendet är i: Återfunnen\. Härifrån går det inte vidare\./ }),
  );

  await teacher.follow('Mina rapporter', teacher.page.getByRole('navigation'));
  await teacher.sees(teacher.page.getByRole('listitem').filter({ hasText: 'NY-2026-0001' }).getByText('Avslutat'));
});
