import { describeAccounts } from './accounts.ts';
import { IDENTITY_ADAPTERS } from './accounts-adapters.ts';

for (const adapter of Object.values(IDENTITY_ADAPTERS)) describeAccounts(adapter);
