import type { Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processes } from '../../workflows/index.ts';
import { type Stage, startStage } from '../support/browser.ts';
import { beginReport } from '../support/browser-krankning.ts';
import { until } from '../support/browser-visitor.ts';
import { phone } from '../support/chromium.ts';
import { gate } from '../support/gate.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ processes });
});
afterAll(() => stage.close());

test('nobody stands under the finger who does not fit what is typed, while those who do are looked up', async () => {
  const teacher = await stage.open('larare.ekan', { device: phone });
  const options = teacher.page.getByRole('option');
  await beginReport(teacher);
  await teacher.press('Visa förslag Vem är utsatt?');
  await until('all are shown before anything is typed', async () => (await options.count()) > 2);

  const server = gate();
  server.shut();
  const holds = async (route: Route): Promise<void> => {
    await server.pass();
    await route.continue();
  };
  await teacher.context.route('**/people/search', holds);
  await teacher.page.getByRole('combobox', { name: /^Vem är utsatt/ }).pressSequentially('Alv');
  await server.reached();
  expect(await options.allInnerTexts()).toEqual([expect.stringMatching(/^Alva Alm/), expect.stringMatching(/”Alv”/)]);
  const answered = teacher.page.waitForResponse('**/people/search');
  server.letGo();
  await answered;
  expect(await options.count()).toBe(2);
});
