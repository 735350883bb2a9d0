import { useEffect, useState } from 'react';
import { draftKeys, loadDraft, onDraftsChanged } from '../../shared/form/draft/draft-store.ts';
import { REPORT_DRAFTS } from './report-kind.ts';

/** A report that has been begun on this device. */
export interface BegunReport {
  readonly draftKey: string;
  readonly savedAt: string;
  /** Sent by its writer, received by nobody yet. */
  readonly isWaiting: boolean;
}

const readAll = async (): Promise<readonly BegunReport[]> => {
  const found: BegunReport[] = [];
  for (const draftKey of await draftKeys(REPORT_DRAFTS)) {
    const draft = await loadDraft(draftKey);
    if (draft === undefined || Object.keys(draft.values).length === 0) continue;
    found.push({ draftKey, savedAt: draft.savedAt, isWaiting: draft.waiting !== undefined });
  }
  return found.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
};

/** My begun reports, newest first; undefined until the device has answered. */
export const useBegunReports = (): readonly BegunReport[] | undefined => {
  const [drafts, setDrafts] = useState<readonly BegunReport[]>();
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void readAll().then((found) => {
        if (isWanted) setDrafts(found);
      });
    read();
    const stop = onDraftsChanged(read);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return drafts;
};
