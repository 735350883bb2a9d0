import type { Instant } from '../domain/clock.ts';
import { type Finding, type FindingEvent, type FindingKind, FINDINGS_STREAM } from '../findings/finding.ts';
import { pagesOf } from './pages.ts';
import type { Projection } from './projection.ts';
import type { Collection, ProjectionReader } from './store.ts';

/** What the system has found and is still so. Key: the finding's. */
type OpenFinding = Finding & { readonly at: Instant };

const BY_KIND = 'kind';
const PAGE = 500;

const FINDINGS: Collection<OpenFinding> = {
  name: 'findings',
  entries: ({ kind, at }, key) => [{ index: BY_KIND, group: kind, sort: `${at}|${key}` }],
};

/** What has been found and not been solved. */
export const findings: Projection = {
  name: 'findings',
  version: 1,
  project: async (commit, writer) => {
    if (commit.streamId !== FINDINGS_STREAM) return;
    for (const event of commit.events as unknown as readonly FindingEvent[])
      if (event.type === 'FindingRaised') writer.put(FINDINGS, event.data.key, event.data);
      else writer.remove(FINDINGS, event.data.key);
  },
};

/** Those of a kind that are still so, the oldest first. */
export const openFindings = async (reader: ProjectionReader, kind: FindingKind): Promise<readonly OpenFinding[]> => {
  const found: OpenFinding[] = [];
  for await (const page of pagesOf(reader, FINDINGS, { index: BY_KIND, group: kind, limit: PAGE }))
    found.push(...page.map(({ doc }) => doc));
  return found;
};
