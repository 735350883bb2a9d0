import type { CommitDraft } from './commit.ts';
import { bodyOf } from './hash.ts';

/** The body of a draft that may be appended. @throws RangeError when it has no event. */
export const checkedBody = (draft: CommitDraft): string => {
  if (draft.events.length === 0) throw new RangeError('a commit has at least one event');
  return bodyOf(draft);
};

/** @throws RangeError when it is not a whole number from 1. */
export const checkedLimit = (limit: number): number => {
  if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError('limit is a whole number from 1');
  return limit;
};
