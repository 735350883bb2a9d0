import { createMask, type Mask } from '../../documents/mask.ts';
import { type Named, namedIn, peopleIn, type PersonIn } from '../../documents/known-names.ts';
import type { Lang } from '../../domain/explain-deadline.ts';
import type { PersonId } from '../../domain/ids.ts';
import { SENDER } from '../../domain/principal.ts';
import type { Recipient } from '../../domain/recipient.ts';
import type { LoadedCase } from '../../engine/case-store.ts';
import type { CommitMeta } from '../../engine/events.ts';
import { RECIPIENT_RULES } from '../../policies/recipient.ts';
import type { AppDeps } from '../deps.ts';
import { openedCommits } from './opened-commits.ts';
import { subjectOf } from './subject.ts';
import type { OpenedCommit } from './timeline.ts';

type Deps = Pick<AppDeps, 'log' | 'vault' | 'directory'>;

interface OpenedCase extends LoadedCase {
  readonly opened: readonly OpenedCommit[];
}

const NOBODY: ReadonlySet<string> = new Set(['system', SENDER]);

const named = ({ directory }: Deps, { personId, name }: PersonIn): readonly Named[] => {
  if (personId === undefined) return name === undefined ? [] : [{ name, isProtected: false }];
  if (NOBODY.has(personId)) return [];
  const known = directory.person(personId as PersonId);
  const other = { personId, name: known?.name ?? name ?? '', isProtected: known?.isProtected === true };
  return [known === undefined ? other : { ...other, kind: known.kind }];
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Everybody who has to do with the case, whether the reader may know of it or not: in parts, barred, as actors and in what was written. */
const peopleOf = (deps: Deps, { state, opened }: OpenedCase): readonly Named[] => {
  const { participants, barred, tasks } = state;
  const ids = [
    ...opened.map(({ commit }) => (commit.meta as CommitMeta).by),
    ...Object.values(participants).flat(),
    ...barred,
    ...Object.values(tasks).flatMap(({ personIds }) => personIds),
    // Ids of staff stand in data as bare texts.
    ...opened.flatMap(({ content }) => textsIn(content.data)).filter((id) => deps.directory.person(id as PersonId)),
  ];
  const written = opened.flatMap(({ content }) => peopleIn(content.data));
  return [...written, ...ids.map((personId): PersonIn => ({ personId }))].flatMap((person) => named(deps, person));
};

const subjectIn = ({ process, opened: [first] }: OpenedCase): readonly string[] => {
  if (first === undefined) return [];
  const subject = subjectOf(process, (first.commit.meta as CommitMeta).command, first.content.data);
  if (subject?.personId !== undefined) return [subject.personId];
  return subject?.name === undefined ? [] : [`name:${subject.name.toLowerCase()}`];
};

/** What hides from a recipient whom cases tell of. All whom the huvudman knows are looked for by their whole names, and the protected of the same units by each part. */
export const caseMask = async (
  deps: Deps,
  cases: readonly LoadedCase[],
  recipient: Recipient,
  lang: Lang,
): Promise<Mask> => {
  const opened = await Promise.all(
    cases.map(async (one): Promise<OpenedCase> => ({ ...one, opened: await openedCommits(deps, one.state) })),
  );
  const texts = opened.flatMap((one) => one.opened.flatMap(({ content }) => textsIn(content.data)));
  const all = [...deps.directory.people()];
  const others = all.flatMap(({ personId }) => named(deps, { personId }));
  const units = new Set(cases.map(({ state }) => state.unitId));
  const isNear = ({ personId }: Named): boolean =>
    deps.directory.person(personId as PersonId)?.unitIds.some((unitId) => units.has(unitId)) === true;
  return createMask({
    lang,
    people: opened.flatMap((one) => peopleOf(deps, one)),
    others: [...namedIn(texts, others), ...others.filter((one) => one.isProtected && isNear(one))],
    shown: new Set(RECIPIENT_RULES[recipient].seesExposed ? opened.flatMap(subjectIn) : []),
  });
};
