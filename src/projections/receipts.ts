import type { CaseId } from '../domain/ids.ts';
import { SENDER } from '../domain/principal.ts';
import type { EngineEvent } from '../engine/events.ts';
import type { Receipts } from '../identity/receipts.ts';
import type { Projection } from './projection.ts';
import type { Collection, ProjectionReader } from './store.ts';

/** Cases that came in without an account, by what their receipt code is looked up by. */
const RECEIPTS: Collection<{ readonly caseId: CaseId }> = { name: 'receipts', entries: () => [] };

/** Finds cases again by their receipt codes, which stand nowhere. */
export const createReceiptIndex = ({ codeOf, lookupKey }: Pick<Receipts, 'codeOf' | 'lookupKey'>): Projection => ({
  name: 'receipts',
  version: 1,
  project: async ({ events }, writer) => {
    const first = events[0] as EngineEvent | undefined;
    if (first?.type !== 'CaseOpened' || first.data.reporterId !== SENDER || first.data.origin !== undefined) return;
    const { caseId } = first.data;
    writer.put(RECEIPTS, lookupKey(codeOf(caseId)) ?? '', { caseId });
  },
});

/** The case to which the code belongs. */
export const caseOfReceipt = async (reader: ProjectionReader, lookupKey: string): Promise<CaseId | undefined> =>
  (await reader.get(RECEIPTS, lookupKey))?.caseId;
