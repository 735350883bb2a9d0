import { IDENTITY_ADAPTERS } from './accounts-adapters.ts';
import { describeSessions } from './sessions.ts';

for (const adapter of Object.values(IDENTITY_ADAPTERS)) describeSessions(adapter);
