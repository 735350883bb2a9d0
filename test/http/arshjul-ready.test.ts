import { describe, expect, test } from 'vitest';
import type { WheelView } from '../../src/contract/wire-arshjul.ts';
import { wheels } from '../../workflows/arshjul/index.ts';
import { choose, openedIn, wheelOf } from '../support/arshjul.ts';
import { START_MS, startSystem } from '../support/system.ts';

const TODAY = '2026-08-17';
const LASAR = 2026;

describe.each(wheels.map((wheel) => [wheel.id, wheel] as const))('the ready wheel %s', (_, wheel) => {
  test(
    'WHEEL-5 opens each activity once over a läsår, at its day',
    async () => {
      const school = await startSystem();
      try {
        await choose(school, wheel as unknown as WheelView);
        const { items } = await wheelOf(await school.as('handlaggare'));
        expect(new Set(items.map(({ activityId }) => activityId))).toEqual(
          new Set(wheel.activities.map(({ id }) => id)),
        );
        const opening = ({ opensOn }: (typeof items)[number]): string => (opensOn < TODAY ? TODAY : opensOn);
        for (const day of [...new Set(items.map(opening))].sort()) {
          await school.turnTo(`${day}T08:00:00Z`);
          const expected = items.filter((item) => opening(item) <= day);
          const opened = (await openedIn(school)).filter((one) => one.endsWith(` ${LASAR}`));
          expect(opened.toSorted()).toEqual(
            expected.map(({ activityId, unitId }) => `${activityId} ${unitId} ${LASAR}`).toSorted(),
          );
        }
        const after = (await wheelOf(await school.as('handlaggare'), `?lasar=${LASAR}`)).items;
        expect(after.filter(({ caseId }) => caseId === undefined)).toEqual([]);
        expect(school.logged()).not.toContain('background work failed');
      } finally {
        await school.close();
      }
    },
    4 * START_MS,
  );
});
