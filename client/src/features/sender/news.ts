import type { ReadCase, SenderCase } from '../../shared/api/sender-case.ts';

/** The version of the newest entry; 0 when there is none. */
export const newestVersion = ({ entries }: Pick<SenderCase, 'entries'>): number =>
  Math.max(0, ...entries.map(({ version }) => version));

/** What others have written since a version, oldest first. */
export const writtenSince = (
  { entries }: Pick<SenderCase, 'entries'>,
  version: number,
): readonly SenderCase['entries'][number][] => entries.filter((entry) => !entry.isMine && entry.version > version);

/** What is worth saying aloud when the case has been read again: somebody has written, or it has come further. */
export const newsBetween = (before: ReadCase, after: ReadCase): 'written' | 'stage' | undefined => {
  if (writtenSince(after.view, newestVersion(before.view)).length > 0) return 'written';
  if (after.view.isClosed !== before.view.isClosed) return 'stage';
  return after.language === before.language && after.view.stage !== before.view.stage ? 'stage' : undefined;
};
