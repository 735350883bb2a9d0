import type { z } from 'zod';
import type * as wire from '../../src/contract/wire.ts';

export type { Accepted, CaseView, Me, SenderCase, SentIn } from '../../src/contract/wire.ts';
export type CasePage = z.infer<typeof wire.casePage>;
export type OpenedCases = z.infer<typeof wire.openedCases>;
