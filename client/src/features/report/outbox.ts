import type { z } from 'zod';
import type * as wire from '../../../../src/contract/wire.ts';
import { send } from '../../shared/api/http.ts';
import { OfflineError } from '../../shared/api/problem-error.ts';
import { draftKeys, forgetDraft, loadDraft, saveDraft } from '../../shared/form/draft/draft-store.ts';
import { REPORT_DRAFTS } from './report-kind.ts';

export type Report = z.infer<typeof wire.openCases>;
type Opened = z.infer<typeof wire.openedCases>;

/** Opens the cases of a report. Sent again with the same key it is the same report. */
export const sendReport = (report: Report, idempotencyKey: string): Promise<Opened> =>
  send<Opened>('POST', '/cases', report, { idempotencyKey });

/** Marks the draft of a report as sent by its writer and not yet received by anybody. */
export const keepWaiting = async (draftKey: string, report: Report): Promise<void> => {
  const draft = await loadDraft(draftKey);
  if (draft !== undefined) await saveDraft(draftKey, { ...draft, waiting: report });
};

/** Makes a waiting report a draft again. */
export const stopWaiting = async (draftKey: string): Promise<void> => {
  const draft = await loadDraft(draftKey);
  if (draft === undefined) return;
  const { waiting: _waiting, ...rest } = draft;
  await saveDraft(draftKey, rest);
};

/** Whether the draft is a report that waits to be sent. */
export const isWaiting = async (draftKey: string): Promise<boolean> =>
  (await loadDraft(draftKey))?.waiting !== undefined;

/** What became of one waiting report. */
export type Delivery =
  | { readonly draftKey: string; readonly kind: 'received'; readonly opened: Opened }
  | { readonly draftKey: string; readonly kind: 'refused'; readonly error: unknown }
  | { readonly draftKey: string; readonly kind: 'waiting' };

const deliver = async (draftKey: string): Promise<Delivery | null> => {
  const draft = await loadDraft(draftKey);
  if (draft?.waiting === undefined) return null;
  try {
    const opened = await sendReport(draft.waiting as Report, draft.idempotencyKey);
    await forgetDraft(draftKey);
    return { draftKey, kind: 'received', opened };
  } catch (error) {
    if (error instanceof OfflineError) return { draftKey, kind: 'waiting' };
    await stopWaiting(draftKey);
    return { draftKey, kind: 'refused', error };
  }
};

const listeners = new Set<(delivery: Delivery) => void>();

/** Calls back once for each waiting report that was received or refused. Gives the way to stop. */
export const onDelivered = (listener: (delivery: Delivery) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

let delivering: Promise<readonly Delivery[]> | null = null;

const deliverEach = async (): Promise<readonly Delivery[]> => {
  const deliveries: Delivery[] = [];
  for (const draftKey of await draftKeys(REPORT_DRAFTS)) {
    const delivery = await deliver(draftKey);
    if (delivery === null) continue;
    deliveries.push(delivery);
    for (const listener of listeners) listener(delivery);
    if (delivery.kind === 'waiting') break; // no contact: the next would wait as well
  }
  return deliveries;
};

/** Sends what waits, one after the other. Called twice at once it is done once. */
export const deliverWaiting = (): Promise<readonly Delivery[]> => {
  delivering ??= deliverEach().finally(() => {
    delivering = null;
  });
  return delivering;
};
