import type { Process } from '../../../../src/contract/index.ts';
import type { Me, UnitView } from '../../../../src/contract/wire.ts';
import { deleteSealed, getSealed, isDeviceStoreThere, putSealed } from './device-store.ts';

/** What is needed to write a report where there is no contact: who I am, the questions, my schools. No pupils, no cases. */
export interface ReportKit {
  readonly me: Me;
  readonly processes: readonly Process[];
  readonly units: readonly UnitView[];
}

const KIT_ID = 'report-kit';
/** A school day and the evening after it: whoever has not been online since then logs in anew. */
const KEEP_MS = 24 * 3_600_000;

/** What came from the kit is not put back as if it were new. */
const fromKit = new WeakSet<object>();

interface StoredKit {
  readonly kit: ReportKit;
  readonly savedAtMs: number;
}

/** Keeps the kit on the device, encrypted; without the token that guards changes. */
export const keepReportKit = async ({ me, processes, units }: ReportKit): Promise<void> => {
  if (!isDeviceStoreThere() || [me, processes, units].some((part) => fromKit.has(part))) return;
  const stored: StoredKit = { kit: { me: { ...me, csrfToken: '' }, processes, units }, savedAtMs: Date.now() };
  await putSealed(KIT_ID, JSON.stringify(stored)).catch(() => undefined); // a full store: there is then no kit
};

/** The kit, unless it is a day old or was never kept. */
export const reportKit = async (): Promise<ReportKit | undefined> => {
  if (!isDeviceStoreThere()) return undefined;
  const text = await getSealed(KIT_ID).catch(() => undefined);
  if (text === undefined) return undefined;
  const { kit, savedAtMs } = JSON.parse(text) as StoredKit;
  if (Date.now() - savedAtMs > KEEP_MS) return undefined;
  for (const part of [kit.me, kit.processes, kit.units]) fromKit.add(part);
  return kit;
};

/** Forgets the kit: when somebody logs out. */
export const forgetReportKit = async (): Promise<void> => {
  if (isDeviceStoreThere()) await deleteSealed(KIT_ID).catch(() => undefined);
};
