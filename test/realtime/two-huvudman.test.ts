import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import supertest from 'supertest';
import { LIVE_EVENT, type LiveMessage } from '../../src/contract/live.ts';
import { commitId, personId, unitId } from '../../src/domain/ids.ts';
import { ROLES } from '../../src/domain/principal.ts';
import { fill, type Filled } from '../support/filled-huvudman.ts';
import type { Username } from '../support/kommun.ts';
import { PASSWORD, START_MS } from '../support/system.ts';
import { ONE_OF_EACH, startTwoHuvudman, type TestTenant, type TwoHuvudman } from '../support/two-huvudman.ts';

let two: TwoHuvudman;
let albys: Filled;
const sockets: Socket[] = [];
beforeAll(async () => {
  two = await startTwoHuvudman();
  albys = await fill(two.alby);
}, 2 * START_MS);
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await two.close();
});

const dial = (headers: Readonly<Record<string, string>>): Socket => {
  const socket = io(two.url, { extraHeaders: headers, transports: ['websocket'], forceNew: true, reconnection: false });
  sockets.push(socket);
  return socket;
};

/** The cookies of somebody who has logged in at the huvudman. */
const cookiesOf = async ({ host, school, ids }: TestTenant, username: Username): Promise<string> => {
  await school.browserOf(username);
  const credentials = { username: `${ids}${username}`, password: PASSWORD };
  const login = await supertest(two.url).post('/api/session').set('Host', host).send(credentials);
  return (login.headers['set-cookie'] as unknown as string[]).map((one) => one.split(';', 1)[0]).join('; ');
};

interface Listener {
  readonly told: readonly LiveMessage[];
  hears(type: LiveMessage['type']): Promise<void>;
}

/** Somebody whose page is open at the huvudman's host. */
const listens = async (tenant: TestTenant, username: Username): Promise<Listener> => {
  const socket = dial({ Host: tenant.host, Cookie: await cookiesOf(tenant, username) });
  const told: LiveMessage[] = [];
  const waiting = new Set<() => void>();
  socket.on(LIVE_EVENT, (message: LiveMessage) => {
    told.push(message);
    for (const look of waiting) look();
  });
  const listener: Listener = {
    told,
    hears: (type) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (told.some((message) => message.type === type)) resolve();
        };
        waiting.add(look);
        look();
      }),
  };
  await listener.hears('hello');
  return listener;
};

const refusalOf = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    socket.once('connect_error', (error) => resolve(error.message));
    socket.once('connect', () => resolve('connected'));
  });

describe('who may not', () => {
  test('TEN-6 open a socket at another huvudman by their own cookies', async () => {
    const cookies = await cookiesOf(two.ekby, 'handlaggare');
    expect(await refusalOf(dial({ Host: two.ekby.host, Cookie: cookies }))).toBe('connected');
    expect(await refusalOf(dial({ Host: two.alby.host, Cookie: cookies }))).toBe('unauthorized');
  });

  test('TEN-6 open a socket at a host that is nobody’s', async () => {
    const cookies = await cookiesOf(two.ekby, 'handlaggare');
    for (const host of ['nagon.arenden.test', '127.0.0.1', `${two.ekby.host}:81`])
      expect(await refusalOf(dial({ Host: host, Cookie: cookies }))).not.toBe('connected');
  });
});

/** Gives each of them something more, whereupon each hears that; what was sent before has then come. */
const everybodyIsTold = async (): Promise<void> => {
  for (const role of ROLES)
    await two.ekby.school.system.orgLog.grantRole({
      ...{ commitId: commitId(`more-${role.replaceAll('_', '-')}`), by: 'system' },
      ...{ personId: personId(ONE_OF_EACH[role]), role: 'personal', unitId: unitId('almen') },
    });
  await two.ekby.school.settle();
};

test('TEN-6 nobody at one huvudman hears what happens at another, whose people hear it', async () => {
  const ekbys = await Promise.all(ROLES.map((role) => listens(two.ekby, ONE_OF_EACH[role])));
  const theirs = await listens(two.alby, 'rektor.ekan');
  const [caseId] = albys.ids.case;
  await (await two.alby.school.as('rektor.ekan')).does(caseId!, 'addNote', { note: 'Något har hänt.' });
  await two.alby.school.turn({ days: 30 });
  await theirs.hears('case.changed');
  await everybodyIsTold();
  for (const listener of ekbys) await listener.hears('access.changed');
  expect(theirs.told).toContainEqual(expect.objectContaining({ type: 'case.changed', caseId }));
  expect(new Set(ekbys.flatMap(({ told }) => told.map(({ type }) => type)))).toEqual(
    new Set(['hello', 'access.changed']),
  );
});
