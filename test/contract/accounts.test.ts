import { describeAccounts } from './accounts.ts';
import { onEveryIdentityStore } from './identity-adapters.ts';

await onEveryIdentityStore(describeAccounts);
