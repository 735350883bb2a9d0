// Run by mongosh beside mongo1 (`mongo-init` in docker-compose.yml): makes the replica set, its administrator, and the program's user with
// the least it needs in each database named in DATABASES. Run it again after a change: it does what is left, and sets rights and passwords anew.
const { readFileSync } = require('node:fs');

const MEMBERS = ['mongo1:27017', 'mongo2:27017', 'mongo3:27017'];
const DATABASES = process.env.DATABASES.split(',');

/** The log: nobody of the program changes a commit or takes one away (LOG-14). */
const APPENDED = ['commits', 'log_checkpoints'];
/** Its counters. */
const UPDATED = ['log_positions'];
/** What is derived from it; of each its documents and the entries by which they are found. */
const PROJECTED = [
  'armedDeadlines',
  'caseWatches',
  'cases',
  'directory',
  'failedHandOvers',
  'findings',
  'followedVersions',
  'inboxCounts',
  'incidentCounts',
  'indicatorSeries',
  'monthTallies',
  'noticeSettings',
  'notifications',
  'offices',
  'outcomeTallies',
  'ownedCases',
  'placeTallies',
  'places',
  'powerChanges',
  'projectionVersions',
  'receipts',
  'redatings',
  'reported',
  'sealedReports',
  'statisticsBarred',
  'statisticsCube',
  'statisticsFacts',
  'unitTallies',
];
const CHANGED = [
  'accounts',
  'deliveries',
  'deliveryMarks',
  'dataKeys',
  'leases',
  'loginAttempts',
  'projectionGroups',
  'projectionUnitParts',
  'projectionUnits',
  'pushSubscriptions',
  'reads',
  'sessions',
  'unfinishedCopy',
  'vaultFingerprint',
  ...PROJECTED.flatMap((name) => [`projected.${name}`, `projected.${name}.entries`]),
];
const APPEND = ['find', 'insert', 'createIndex', 'listIndexes', 'changeStream'];
const UPDATE = [...APPEND, 'update'];
const CHANGE = [...UPDATE, 'remove'];

const secret = (name) => readFileSync(`/run/secrets/${name}`, 'utf8').trim();
const rights = (actions) => (database) => (collection) => ({ resource: { db: database, collection }, actions });
const privileges = DATABASES.flatMap((database) => [
  ...APPENDED.map(rights(APPEND)(database)),
  ...UPDATED.map(rights(UPDATE)(database)),
  ...CHANGED.map(rights(CHANGE)(database)),
]);

const isAdministrator = (password) => {
  try {
    return db.getSiblingDB('admin').auth('administrator', password).ok === 1;
  } catch (error) {
    return false;
  }
};

const waitForPrimary = () => {
  for (let tries = 0; !db.hello().isWritablePrimary; tries += 1) {
    if (tries === 240) throw new Error('mongo1 did not become the primary');
    sleep(500);
  }
};

// As long as there is no user the server lets its own machine make the first one, on the primary: mongo1 goes before the others.
if (!db.hello().setName)
  rs.initiate({ _id: 'skyndsam', members: MEMBERS.map((host, _id) => ({ _id, host, priority: _id === 0 ? 2 : 1 })) });
const password = secret('mongo_admin_password');
if (!isAdministrator(password)) {
  waitForPrimary();
  db.getSiblingDB('admin').createUser({ user: 'administrator', pwd: password, roles: ['root'] });
}

const admin = connect(`mongodb://administrator:${password}@${MEMBERS.join(',')}/admin?replicaSet=skyndsam`);
if (admin.getRole('skyndsamNode') === null) admin.createRole({ role: 'skyndsamNode', privileges, roles: [] });
else admin.updateRole('skyndsamNode', { privileges, roles: [] });

const user = { pwd: secret('mongo_app_password'), roles: ['skyndsamNode'] };
if (admin.getUser('skyndsam') === null) admin.createUser({ user: 'skyndsam', ...user });
else admin.updateUser('skyndsam', user);
print(`databases: ${DATABASES.join(', ')}`);
