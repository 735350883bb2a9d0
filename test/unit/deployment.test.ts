import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadSettings, readSettings } from '../../src/compose/settings.ts';
import { readTenants } from '../../src/compose/tenants-file.ts';
import { loadInstallationKey } from '../../src/vault/installation-key.ts';
import { composeFile, dockerStages, ROOT, type Service, textOf } from '../support/compose-file.ts';
import { makeSecrets } from '../support/secrets.ts';

const one = composeFile('docker-compose.yml');
const many = composeFile('docker-compose.many.yml');
const stages = dockerStages();
const services = Object.entries(one.services);
const files = [one, many];

/** Run once and done: others wait for its end. */
const ends = (name: string): boolean =>
  services.some(([, { depends_on }]) => depends_on?.[name]?.condition === 'service_completed_successfully');
const linesOf = ({ build }: Service): readonly string[] => (build && stages[build.target]?.lines) ?? [];
const userOf = (service: Service): string | undefined =>
  service.user ??
  linesOf(service)
    .findLast((line) => line.startsWith('USER '))
    ?.slice(5);
const imageEnvironment = (stage: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (stages[stage]?.lines ?? [])
      .filter((line) => line.startsWith('ENV '))
      .flatMap((line) => [...line.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
  );
const secretsNamed = (text: string): readonly string[] =>
  [...text.matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name as string);

/** What a node's program finds in its environment, alone or when it serves several. */
const nodeEnvironment = (isMany: boolean): Readonly<Record<string, string>> => {
  const written = {
    ...imageEnvironment('app'),
    ...one.services['app1']?.environment,
    ...(isMany && many.services['app1']?.environment),
  };
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, value]) =>
      value === null ? [] : [[name, value.replace(/\$\{\w+:-([^}]*)\}/g, '$1')]],
    ),
  );
};

const withSecretsIn = (folder: string, env: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace('/run/secrets', folder)]));

describe('who may not, in a container', () => {
  test.each(services)('%s has no rights beyond its own files', (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service.cap_add).toBeUndefined();
    expect(service.privileged).toBeUndefined();
  });

  test.each(services)('%s runs as somebody who is not root, by number', (_name, service) => {
    expect(userOf(service)).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test.each(services)('%s cannot take the whole machine', (_name, { deploy }) => {
    expect(deploy?.resources.limits).toMatchObject({ cpus: expect.any(String), memory: expect.any(String) });
  });

  test('the databases are reached by the nodes alone, and reach nobody', () => {
    expect(one.networks['data']).toEqual({ internal: true });
    const there = services.filter(([, { networks }]) => networks?.includes('data')).map(([name]) => name);
    expect(there).toEqual(['mongo1', 'mongo2', 'mongo3', 'app1', 'app2']);
    for (const name of ['mongo1', 'mongo2', 'mongo3']) expect(one.services[name]).toMatchObject({ networks: ['data'] });
  });

  test('only the proxy is reached from other machines', () => {
    for (const { services: all } of files)
      for (const [name, { ports = [] }] of Object.entries(all))
        if (name !== 'proxy') for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('nothing secret is written in clear', () => {
    for (const { services: all } of files)
      for (const { environment = {} } of Object.values(all))
        for (const [name, value] of Object.entries(environment)) {
          if (/KEY|TOKEN|PASSWORD|SECRET|URI|SMTP_URL/.test(name))
            expect([name, value]).toEqual([expect.stringMatching(/_FILE$/), value]);
          expect(value ?? '').not.toMatch(/:\/\/[^/\s]*@/);
        }
    for (const { secrets } of files)
      for (const { file } of Object.values(secrets)) expect(file).toMatch(/^\.\/deploy\/secrets\/\w+$/);
    expect(textOf('.gitignore').split('\n')).toContain('deploy/secrets/');
  });

  test('nothing comes into the image but what is named', () => {
    const [first, ...rules] = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(first).toBe('*');
    for (const rule of rules.filter((line) => line.startsWith('!')))
      expect(existsSync(join(ROOT, rule.slice(1)))).toBe(true);
    const copied = Object.values(stages)
      .flatMap(({ lines }) => lines)
      .flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
    for (const path of copied) expect(rules).toContain(`!${path}`);
  });
});

describe('the images', () => {
  test('are pinned', () => {
    const pulled = services.flatMap(([, { image, build }]) => (build === undefined ? [image] : []));
    for (const image of [...pulled, ...Object.values(stages).map(({ from }) => from)])
      expect(image).toMatch(/^[\w./-]+:v?\d+(\.\d+)+(-[\w-]+)?$/);
  });

  test('each that is built is a stage', () => {
    for (const [, { build }] of services) if (build !== undefined) expect(Object.keys(stages)).toContain(build.target);
  });

  test('the server has the packages that it imports, and no others', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    const sources = ['src', 'workflows'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) =>
        name.endsWith('.ts') ? [textOf(join(folder, name))] : [],
      ),
    );
    // Also a file of a package (the fonts) by `require.resolve`; what builds the client does so otherwise, and is in no image.
    const imports = (name: string): boolean =>
      sources.some((text) => new RegExp(`(from|import\\(?|require\\.resolve\\() ?'${name}[/']`).test(text));
    const removed = stages['packages']?.lines
      .find((line) => line.includes('npm uninstall'))
      ?.replace(/^.*npm uninstall/, '')
      .split(/\s+/)
      .filter((word) => word !== '' && !word.startsWith('--'));
    const entry = stages['app']?.lines.find((line) => line.startsWith('ENTRYPOINT')) ?? '';
    expect(removed).toEqual(
      Object.keys(dependencies)
        .filter((name) => !imports(name) && !entry.includes(`"${name}"`))
        .sort(),
    );
  });
});

describe('the services', () => {
  test.each(services.filter(([name]) => !ends(name)))('%s says how it is, and is started again', (_name, service) => {
    expect(service.healthcheck !== undefined || linesOf(service).some((line) => line.startsWith('HEALTHCHECK'))).toBe(
      true,
    );
    expect(service.restart).toBe('unless-stopped');
  });

  test.each(services)('what is waited for before %s says when it is ready', (_name, { depends_on = {} }) => {
    for (const [name, { condition }] of Object.entries(depends_on))
      expect([name, condition]).toEqual([name, ends(name) ? 'service_completed_successfully' : 'service_healthy']);
  });

  test('what is mounted is there', () => {
    const mounted = files.flatMap(({ services: all }) => Object.values(all).flatMap(({ volumes = [] }) => volumes));
    const ours = mounted.filter((volume) => volume.startsWith('./'));
    expect(ours).not.toEqual([]);
    for (const volume of ours) {
      expect(existsSync(join(ROOT, volume.split(':')[0] as string))).toBe(true);
      expect(volume).toMatch(/:ro$/);
    }
  });

  test('each secret that a service reads is handed to it', () => {
    for (const { services: all } of files)
      for (const [name, service] of Object.entries(all)) {
        const handed = service.secrets ?? one.services[name]?.secrets ?? [];
        expect(handed).toEqual(expect.arrayContaining([...secretsNamed(JSON.stringify(service))]));
        for (const secret of handed) expect({ ...one.secrets, ...many.secrets }).toHaveProperty(secret);
      }
  });
});

describe('the environment of a node', () => {
  const isRead = (name: string): boolean => {
    const program = textOf('src/compose/settings.ts') + textOf('src/vault/installation-key.ts');
    if (new RegExp(`\\b${name}\\b`).test(program)) return true;
    try {
      readSettings({ [name]: '/nowhere/at/all' });
      return false;
    } catch (error) {
      return error instanceof BadSettings && error.message.startsWith(name);
    }
  };

  test.each([false, true])('holds only what the program reads (several huvudmän: %s)', (isMany) => {
    const { NODE_ENV, ...rest } = nodeEnvironment(isMany); // express reads NODE_ENV
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(rest).filter((name) => !isRead(name))).toEqual([]);
  });

  test('of one huvudman is understood as a shared database behind one proxy with TLS', () => {
    const env = withSecretsIn(makeSecrets(), nodeEnvironment(false));
    expect(readSettings(env)).toMatchObject({
      host: '0.0.0.0',
      publicOrigin: 'https://localhost',
      trustedProxies: 1,
      mongo: { database: 'skyndsam', uri: expect.stringContaining('replicaSet=skyndsam') },
      notices: { smtpUrl: 'smtp://mailpit:1025' },
      huvudmanFile: undefined,
    });
    expect(loadInstallationKey({ env, dataFolder: '/nowhere' })).toHaveLength(32);
  });

  test('of several names them, each with a key that it is handed, a site and a database', () => {
    const secrets = makeSecrets();
    const { huvudmanFile, operator, publicOrigin } = readSettings(withSecretsIn(secrets, nodeEnvironment(true)));
    expect([huvudmanFile, publicOrigin]).toEqual(['/deploy/huvudman.json', undefined]);
    expect(operator).toMatchObject({ host: '0.0.0.0', port: 3001 });
    const tenants = readTenants(join(ROOT, 'deploy/many/huvudman.json'));
    for (const { keyFile } of tenants) {
      expect(many.services['app1']?.secrets).toEqual(expect.arrayContaining([...secretsNamed(keyFile)]));
      const env = { SKYNDSAM_KEY_FILE: keyFile.replace('/run/secrets', secrets) };
      expect(loadInstallationKey({ env, dataFolder: '/nowhere' })).toHaveLength(32);
    }
    const databases = tenants.map(({ name }) => `skyndsam_${name}`).join(',');
    expect(many.services['mongo-init']?.environment).toEqual({ DATABASES: databases });
    const sites = [...textOf('deploy/many/Caddyfile').matchAll(/^(\S+) \{\n\timport huvudman (\S+)$/gm)];
    const hosts = tenants.map(({ origin }) => new URL(origin).host);
    expect(sites.map(([, site, asked]) => [site, asked])).toEqual(hosts.map((host) => [host, host]));
  });
});
