import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { look, type Stage, startStage } from '../support/browser.ts';
import { report } from '../support/browser-krankning.ts';
import { krankningReport } from '../support/krankning.ts';
import type { Visitor } from '../support/browser-visitor.ts';
import { phone } from '../support/chromium.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

/** The board of somebody says how many are open. */
const openOnBoard = async (visitor: Visitor, count: number): Promise<void> => {
  await visitor.sees(
    visitor.page.getByRole('definition').filter({ hasText: new RegExp(`^${count}ärenden som inte är avslutade`) }),
  );
};

test('a report that names the rektor is nowhere to be seen for her and her deputy, and lands with the skolchef at once', async () => {
  const { school } = stage;
  const leaders = await Promise.all([
    stage.open('rektor.ekan', { path: '/arenden?view=open' }),
    stage.open('bitr.ekan', { path: '/arenden?view=open' }),
  ]);
  for (const leader of leaders) await leader.sees('Inga öppna ärenden');
  const skolchef = await stage.open('skolchef.norr', { path: '/arenden' });
  await skolchef.sees('Inget väntar på dig');

  const teacher = await stage.open('larare.ekan', { device: phone });
  const number = await report(teacher, {
    accusedKind: 'Rektorn eller en biträdande rektor',
    accused: ['Rut', /^Rut Rektor/],
  });
  const caseId = new URL(teacher.page.url()).pathname.split('/').at(-1)!;

  await skolchef.sees(skolchef.link(number));
  await look(skolchef.page, 'accused-skolchef');
  await skolchef.opensCase(number);
  await skolchef.sees('Begränsad åtkomst');
  await skolchef.sees('Direkt hos huvudmannen');

  // Something that they may see comes after it, through the same socket: what came before has been let through or not by then.
  const [other] = await (await school.as('larare.ekan')).opens(
    krankningReport({ exposed: [{ personId: 'elev.dag' }] }),
  );
  for (const leader of leaders) {
    await leader.sees(leader.link(other!.caseNumber));
    expect(await leader.link(number).count()).toBe(0);
    expect(await leader.page.getByRole('row').count()).toBe(2); // the head and the other case

    await leader.sees(leader.button('Inkorg, 1 ny'));
    await leader.follow('Översikt');
    await openOnBoard(leader, 1);
    expect(await leader.page.getByText(number).count()).toBe(0);
    await leader.page.goto('/inkorg');
    await leader.sees(`En ny rapport, ${other!.caseNumber}, väntar på dig.`);
    expect(await leader.page.getByText(number).count()).toBe(0);

    await leader.page.goto(`/arenden/${caseId}`);
    await leader.sees('Det finns inte, eller så har du inte tillgång till det.');
    expect(await leader.page.getByText(number).count()).toBe(0);
    expect(await leader.page.getByText('Alva').count()).toBe(0);
  }
  await look(leaders[0]!.page, 'accused-rektor-404');
});
