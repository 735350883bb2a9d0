import type { Commit } from '../log/commit.ts';
import type { Projection } from './projection.ts';
import type { Collection, ProjectionStore, ProjectionWriter } from './store.ts';

/** Name of the checkpoint of all projections: they read each other's documents, so they advance together. */
export const PROJECTIONS = 'projections';

type Versions = { readonly [name: string]: number };

const VERSIONS: Collection<{ readonly versions: Versions }> = { name: 'projectionVersions', entries: () => [] };
const ONE = 'one';

const versionsOf = (projections: readonly Projection[]): Versions =>
  Object.fromEntries(projections.map(({ name, version }) => [name, version]));

const isSame = (a: Versions, b: Versions): boolean => Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);

const projectAll = async (
  projections: readonly Projection[],
  commits: readonly Commit[],
  writer: ProjectionWriter,
): Promise<void> => {
  for (const commit of commits) for (const projection of projections) await projection.project(commit, writer);
  const versions = versionsOf(projections);
  const known = await writer.get(VERSIONS, ONE);
  if (known === undefined || !isSame(known.versions, versions)) writer.put(VERSIONS, ONE, { versions });
};

const newOnes = (commits: readonly Commit[], after: number): readonly Commit[] => {
  let last = after;
  return commits.filter(({ position }) => {
    const isNew = position > last;
    last = Math.max(last, position);
    return isNew;
  });
};

/**
 * Projects the commits, which come in order of the log, as one unit of work. Those before the checkpoint are passed over,
 * so that a commit handed over twice, or that another node has projected, counts once.
 */
export const projectCommits = async (
  store: ProjectionStore,
  projections: readonly Projection[],
  commits: readonly Commit[],
): Promise<void> => {
  const last = commits.at(-1);
  if (last !== undefined)
    await store.advance(PROJECTIONS, last.position, (writer, from) =>
      projectAll(projections, newOnes(commits, from), writer),
    );
};

/** Forgets everything projected by other versions than these; true when there was anything to forget. To be called before the first commit. */
export const forgetOutdated = async (store: ProjectionStore, projections: readonly Projection[]): Promise<boolean> => {
  const known = await store.get(VERSIONS, ONE);
  if (known === undefined || isSame(known.versions, versionsOf(projections))) return false;
  await store.forget(PROJECTIONS);
  return true;
};
