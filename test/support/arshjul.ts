import type { ArshjulView, WheelView } from '../../src/contract/wire-arshjul.ts';
import { dialogue, on, words } from '../../workflows/arshjul/activities.ts';
import type { Somebody } from './somebody.ts';
import type { TestSystem } from './system.ts';

const planned = (id: string, monthDay: string, level: 'skolenhet' | 'omrade' | 'huvudman', more: object = {}) =>
  dialogue('kvalitetsdialog', {
    ...{ id, level, when: on(monthDay), leadDays: 10, title: words(`Dialog ${id}`, `Dialogue ${id}`) },
    ...more,
  });

/** A wheel of four dialogues: at schools in October and March, at områden in November, at the huvudman in June. */
export const smallWheel = (...more: ReturnType<typeof planned>[]): WheelView =>
  ({
    ...{ id: 'eget', name: words('Vårt hjul', 'Our wheel'), basis: words('Vår egen ordning', 'Our own order') },
    lasarStart: '07-01',
    areas: [words('Trygghet', 'Safety')],
    activities: [
      planned('host', '10-15', 'skolenhet', { skolformer: ['grundskola', 'gymnasieskola'] }),
      planned('omraden', '11-20', 'omrade'),
      planned('var', '03-15', 'skolenhet', { skolformer: ['grundskola'] }),
      planned('topp', '06-10', 'huvudman'),
      ...more,
    ],
  }) as unknown as WheelView;

export { planned };

/** What is decided about a wheel, from the läsår 2026/2027 on. */
export const decision = (wheel: WheelView, more: object = {}) => ({
  ...{ wheel, fromLasar: 2026, decisionNumber: 'KS 2026/12', reason: 'Nämnden vill se alla enheter i en dialog.' },
  ...more,
});

/** Decides on a wheel as the admin; @throws unless it was accepted. */
export const choose = async (school: TestSystem, wheel: WheelView, version = 0): Promise<void> => {
  const response = await (await school.as('admin')).post('/admin/arshjul', decision(wheel), { version });
  if (response.status !== 201) throw new Error(`${response.status}: ${JSON.stringify(response.body).slice(0, 1000)}`);
};

/** The wheel as somebody sees it. */
export const wheelOf = async (somebody: Somebody, query = ''): Promise<ArshjulView> => {
  const { status, body } = await somebody.get(`/arshjul${query}`);
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as ArshjulView;
};

/** Every planned case that is in the log: activity, unit and läsår, in order of the log. */
export const openedIn = async ({ system }: Pick<TestSystem, 'system'>): Promise<readonly string[]> =>
  (await system.log.readAll(0, 100_000)).flatMap(({ events: [first] }) => {
    const by = first?.data['planned'] as { activity: string; lasar: number } | undefined;
    return first?.type === 'CaseOpened' && by !== undefined
      ? [`${by.activity} ${String(first.data['unitId'])} ${by.lasar}`]
      : [];
  });
