import { OfflineError } from '../api/problem-error.ts';
import { type ReportKit, reportKit } from './report-kit.ts';

/** What the server answers; without contact, the same part of the kit on the device, where there is one. */
export const orFromKit = async <T>(ask: () => Promise<T>, part: (kit: ReportKit) => T): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    const kit = error instanceof OfflineError ? await reportKit() : undefined;
    if (kit === undefined) throw error;
    return part(kit);
  }
};
