import { onEveryIdentityStore } from './identity-adapters.ts';
import { describeSessions } from './sessions.ts';

await onEveryIdentityStore(describeSessions);
