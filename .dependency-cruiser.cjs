// Imports flow one way. Each layer names what it may see of our own code besides itself; all else is refused.
// A folder of `src` that is in no layer is refused too: a new one gets its place here first.

const DOMAIN = '^src/domain/';
const LOG_PORT = '^src/log/[^/]+[.]ts$';
const VAULT_PORT = '^src/vault/vault[.]ts$';
const CONTRACT = '^src/contract/';
const ENGINE = '^src/engine/';
const FORECAST = '^src/forecast/';
const DISCLOSURE = '^src/statistics/disclosure/';
const STATISTICS = '^src/statistics/[^/]+[.]ts$';
const FINDINGS = '^src/(alarms|basis|reconciliation)/';
const SERVICES =
  '^src/(arshjul|outbox|projections|notifications|policies|vault|identity|org|config|audit|documents|indicators|findings)/';
const RIM = '^src/(http|realtime|reports)/';
const DRIVER = '^src/(sqlite|mongo)/';
const ADAPTER = '^src/([^/]+)/(?:sqlite|mongo|smtp|push)/';
const PORT_OF_ADAPTER = '^src/$1/[^/]+[.]ts$';
const COMPOSE = '^src/compose/';
const MIGRATE = '^src/migrate/';
const PROVE = '^src/prove/';
const PROGRAMS = '^src/(main[.]ts$|cli[.]ts$|cli/|demo/)';
const WORKFLOWS = '^workflows/';
const CLIENT = '^client/';
const TESTS = '^(test|bench)/';

const CENTRE = [DOMAIN, LOG_PORT, VAULT_PORT, CONTRACT, ENGINE];
const PARTS = [...CENTRE, FORECAST, STATISTICS, FINDINGS, SERVICES, RIM, DRIVER, ADAPTER, COMPOSE];

/** Folders of one layer may see each other; circles are refused below. */
const LAYERS = [
  { name: 'domain', files: DOMAIN, sees: [] },
  { name: 'log-port', files: LOG_PORT, sees: [DOMAIN] },
  { name: 'vault-port', files: VAULT_PORT, sees: [DOMAIN] },
  { name: 'contract', files: CONTRACT, sees: [DOMAIN] },
  { name: 'engine', files: ENGINE, except: [ADAPTER], sees: CENTRE },
  { name: 'disclosure', files: DISCLOSURE, sees: [DOMAIN] },
  { name: 'forecast', files: FORECAST, sees: [DOMAIN, ENGINE] },
  { name: 'statistics', files: STATISTICS, sees: [DOMAIN, ENGINE, DISCLOSURE] },
  { name: 'findings', files: FINDINGS, sees: [DOMAIN, ENGINE, STATISTICS] },
  {
    name: 'services',
    files: SERVICES,
    except: [ADAPTER, VAULT_PORT],
    sees: [...CENTRE, FORECAST, STATISTICS, FINDINGS],
  },
  { name: 'rim', files: RIM, except: [ADAPTER], sees: [...CENTRE, FORECAST, STATISTICS, FINDINGS, SERVICES] },
  { name: 'driver', files: DRIVER, sees: [DOMAIN] },
  { name: 'adapter', files: ADAPTER, sees: [DOMAIN, DRIVER, PORT_OF_ADAPTER] },
  { name: 'compose', files: COMPOSE, sees: PARTS },
  { name: 'migrate', files: MIGRATE, sees: PARTS },
  { name: 'prove', files: PROVE, sees: [...CENTRE, SERVICES] },
  { name: 'programs', files: PROGRAMS, sees: [...PARTS, MIGRATE, PROVE, WORKFLOWS] },
  { name: 'workflows', files: WORKFLOWS, sees: [DOMAIN, '^src/engine/index[.]ts$'] },
  { name: 'client', files: CLIENT, sees: [CONTRACT] },
];

const layerRule = ({ name, files, except = [], sees }) => ({
  name: `layer-${name}`,
  severity: 'error',
  from: { path: files, pathNot: except },
  to: { path: '^(src|workflows|client|test|bench)/', pathNot: [files, ...sees] },
});

module.exports = {
  forbidden: [
    ...LAYERS.map(layerRule),
    {
      name: 'every-folder-has-a-layer',
      severity: 'error',
      from: { path: '^src/', pathNot: LAYERS.map((layer) => layer.files) },
      to: {},
    },
    {
      name: 'adapters-are-chosen-by-the-programs',
      comment: 'The centre never asks "which database?".',
      severity: 'error',
      from: { pathNot: [ADAPTER, DRIVER, COMPOSE, MIGRATE, '^src/(main|cli)[.]ts$', '^src/cli/', TESTS] },
      to: { path: [ADAPTER, DRIVER] },
    },
    {
      name: 'domain-stands-on-temporal-only',
      severity: 'error',
      from: { path: DOMAIN },
      to: { pathNot: [DOMAIN, '^node_modules/temporal-polyfill/'] },
    },
    {
      name: 'contract-stands-on-zod-only',
      severity: 'error',
      from: { path: CONTRACT },
      to: { pathNot: [CONTRACT, DOMAIN, '^node_modules/zod/'] },
    },
    {
      name: 'workflows-stand-on-the-engine-only',
      severity: 'error',
      from: { path: WORKFLOWS },
      to: { pathNot: [WORKFLOWS, '^src/', '^node_modules/xstate/'] },
    },
    {
      name: 'xstate-in-few-places',
      comment: 'The rest knows processes through src/engine, so that the library can be upgraded in three places.',
      severity: 'error',
      from: {
        pathNot: ['^src/engine/(process|evolve)[.]ts$', '^workflows/[^/]+/machine[.]ts$', '^test/', '^node_modules/'],
      },
      to: { path: '^node_modules/(xstate|@xstate)/' },
    },
    {
      name: 'mongoose-in-its-adapters',
      severity: 'error',
      from: { pathNot: ['^src/mongo/', '^src/[^/]+/mongo/', '^test/', '^node_modules/'] },
      to: { path: '^node_modules/(mongoose|mongodb|bson)/' },
    },
    {
      name: 'no-builtins-where-decisions-are-made',
      severity: 'error',
      from: {
        path: [
          DOMAIN,
          CONTRACT,
          WORKFLOWS,
          '^src/engine/(accept|check-command|decide|decide-opening|evolve|unfold)[.]ts$',
        ],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '^node_modules/' },
      to: { circular: true },
    },
    {
      name: 'no-development-packages-at-work',
      comment: '`npm ci --omit=dev` must still start.',
      severity: 'error',
      from: { path: '^(src|workflows|client/src)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'every-import-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(client/)?dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
