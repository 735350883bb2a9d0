import { runInNewContext } from 'node:vm';
import { textOf } from './compose-file.ts';

/** What a user may do with a collection. */
export interface Privilege {
  readonly resource: { readonly db: string; readonly collection: string };
  readonly actions: readonly string[];
}

interface Made {
  readonly roles: Map<string, readonly Privilege[]>;
  readonly users: Map<string, { readonly pwd: string; readonly roles: readonly string[] }>;
}

/** A server as far as deploy/init-mongo.js sees it through mongosh: a replica set that may be made once, users, and roles. */
export const createServer = () => {
  const made: Made = { roles: new Map(), users: new Map() };
  let members: readonly { readonly host: string }[] | undefined;
  const add = <Value>(map: Map<string, Value>, key: string, value: Value): void => {
    if (map.has(key)) throw new Error(`${key} exists`);
    map.set(key, value);
  };
  const change = <Value>(map: Map<string, Value>, key: string, value: Value): void => {
    if (!map.has(key)) throw new Error(`${key} does not exist`);
    map.set(key, value);
  };
  const db = {
    hello: () => (members === undefined ? { ok: 1 } : { ok: 1, setName: 'skyndsam', isWritablePrimary: true }),
    getSiblingDB: () => db,
    auth: (user: string, password: string) => {
      if (made.users.get(user)?.pwd !== password) throw new Error('Authentication failed');
      return { ok: 1 };
    },
    getRole: (role: string) => made.roles.get(role) ?? null,
    createRole: (given: { role: string; privileges: Privilege[] }) => add(made.roles, given.role, given.privileges),
    updateRole: (role: string, given: { privileges: Privilege[] }) => change(made.roles, role, given.privileges),
    getUser: (user: string) => made.users.get(user) ?? null,
    createUser: (given: { user: string; pwd: string; roles: string[] }) => add(made.users, given.user, given),
    updateUser: (user: string, given: { pwd: string; roles: string[] }) => change(made.users, user, given),
  };
  const initiate = (config: { members: { host: string }[] }): void => {
    if (members !== undefined) throw new Error('already initialized');
    members = config.members;
  };
  /** Runs the script; `secrets` are the files of /run/secrets by name. */
  const run = (secrets: Readonly<Record<string, string>>, databases: string): void => {
    const readFileSync = (path: string): string => `${secrets[path.replace('/run/secrets/', '')]}\n`;
    runInNewContext(textOf('deploy/init-mongo.js'), {
      ...{ db, rs: { initiate }, connect: () => db, sleep: () => undefined, print: () => undefined },
      require: () => ({ readFileSync }),
      process: { env: { DATABASES: databases } },
    });
  };
  return { run, made, hosts: () => members?.map(({ host }) => host) };
};
