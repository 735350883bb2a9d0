import type { CaseView, TimelineEntry } from '../../../../../src/contract/wire.ts';

/** What has come into a case since the version that somebody saw, oldest first. */
export const newsSince = ({ timeline }: Pick<CaseView, 'timeline'>, version: number): readonly TimelineEntry[] =>
  timeline.filter((entry) => entry.version > version).sort((a, b) => a.version - b.version);

/**
 * Whether somebody who writes must read what is new before sending: people's doings yes; reminders that the system sends
 * by itself no. News that one may not see must be told of too.
 */
export const mustBeRead = (view: Pick<CaseView, 'timeline' | 'version'>, version: number): boolean => {
  const news = newsSince(view, version);
  const isAllSeen = news.length === view.version - version;
  return view.version > version && !(isAllSeen && news.every((entry) => entry.by === undefined));
};
