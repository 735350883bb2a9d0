import { type Installation, openInstallation } from '../../src/compose/installation.ts';
import { operatorServer } from '../../src/compose/operator.ts';
import { listenOn } from '../../src/compose/serving.ts';
import { ROLES, type Role } from '../../src/domain/principal.ts';
import { type Elsewhere, STAFF, type Username } from './kommun.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { Somebody } from './somebody.ts';
import { PASSWORD, startSystem, type TestSystem, type TestSystemOptions } from './system.ts';

/** One huvudman of an installation. */
export interface TestTenant extends Elsewhere {
  readonly host: string;
  readonly school: TestSystem;
}

/** Two huvudmän of the same kind, served by one program. */
export interface TwoHuvudman {
  /** The port that both are reached by. */
  readonly url: string;
  readonly operatorUrl: string;
  readonly operatorToken: string;
  readonly ekby: TestTenant;
  readonly alby: TestTenant;
  /** Of Alby: refuses to take mail for `dead@`. */
  readonly mails: MailServer;
  /** Somebody of a huvudman, logged in at its host, by the installation's port. */
  at(tenant: TestTenant, username: Username): Promise<Somebody>;
  close(): Promise<void>;
}

/** One person for each role. */
export const ONE_OF_EACH: Readonly<Record<Role, Username>> = Object.fromEntries(
  ROLES.map((role) => [role, (Object.keys(STAFF) as Username[]).find((name) => STAFF[name][1] === role)]),
) as Record<Role, Username>;

const OPERATOR_TOKEN = 'den som sköter maskinerna';

const startTenant = async (
  host: string,
  elsewhere: Elsewhere,
  options: Pick<TestSystemOptions, 'clock' | 'notices'> = {},
): Promise<TestTenant> => {
  // Each request comes from an address of its own, so that nobody is slowed down as one who guesses.
  const school = await startSystem({ ...options, elsewhere, http: { trustedProxies: 1 } });
  return { host, school, ...elsewhere };
};

const installationOf = async (tenants: readonly TestTenant[]): Promise<Installation> =>
  openInstallation({
    tenants: tenants.map(({ host }) => ({ name: host.split('.', 1)[0] ?? '', origin: `http://${host}` })),
    signOfKey: ({ name }) => name,
    isPassing: () => false,
    open: async ({ origin }) => {
      const tenant = tenants.find(({ host }) => origin === `http://${host}`);
      if (tenant === undefined) throw new Error('no such huvudman');
      return tenant.school.system;
    },
    onError: (_what, error) => {
      throw error;
    },
  });

/** Starts both, empty but for their people. At Alby it is a year later, so that no case of Ekby's has the number of one there. */
export const startTwoHuvudman = async (): Promise<TwoHuvudman> => {
  const mails = await startMailServer();
  mails.answer = (to) => (to.startsWith('dead@') ? 550 : undefined);
  const ekby = await startTenant('ekby.arenden.test', { ids: '', names: '' });
  const notices = { smtpUrl: mails.url, retry: { attempts: 1 } };
  const albys = { clock: '2027-08-16T08:00:00Z', notices };
  const alby = await startTenant('alby.arenden.test', { ids: 'alby.', names: 'Alby ' }, albys);
  const installation = await installationOf([ekby, alby]);
  const url = `http://127.0.0.1:${(await installation.listen(0, '127.0.0.1')).port}`;
  const operator = operatorServer(installation.opened, OPERATOR_TOKEN);
  const operatorUrl = `http://127.0.0.1:${(await listenOn(operator, 0, '127.0.0.1')).port}`;
  return {
    ...{ url, operatorUrl, operatorToken: OPERATOR_TOKEN, ekby, alby, mails },
    at: async ({ host, school, ids }, username) => {
      await school.browserOf(username);
      const somebody = new Somebody(url, { username: `${ids}${username}`, password: PASSWORD });
      void somebody.agent.set('Host', host);
      await somebody.logIn();
      return somebody;
    },
    close: async () => {
      operator.close();
      operator.closeAllConnections();
      await installation.close();
      await mails.down();
    },
  };
};
