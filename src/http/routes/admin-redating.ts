import { checkPolicy } from '../../config/check-policy.ts';
import { type PreviewedMove, previewRedating } from '../../config/preview-redating.ts';
import type { PolicyPreview } from '../../contract/wire.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import { may } from '../../policies/may.ts';
import { followsOlder } from '../../engine/redate.ts';
import { openCasesOf, redatingsOf } from '../../projections/followed.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { keyedChangeId, keyedDigest } from '../change-id.ts';
import type { AppDeps } from '../deps.ts';
import { namesIn } from '../presenters/names.ts';
import { previewedCase, previewView, redatingView } from '../presenters/redating.ts';
import { HttpProblem } from '../problems.ts';
import { problemOf } from '../refusal-problem.ts';
import { processFor } from './admin-policy.ts';

/** Decisions shown, and dates of a preview. */
const MOST_DECISIONS = 20;
const MOST_DATES = 200;

/** Keeps what the person may see of what a preview tells, and counts the rest. */
const shownTo = ({ directory }: AppDeps, { person, at, lang }: MemberCall<'previewPolicy'>) => {
  const cases: PolicyPreview['cases'] = [];
  const shown = { cases, hidden: 0 };
  const onMove = (move: PreviewedMove): void => {
    const isSeen = cases.length < MOST_DATES && may(person, 'case.read', move.loaded, directory.org(), at);
    if (isSeen) cases.push(previewedCase(move, lang));
    else shown.hidden += 1;
  };
  return { shown, onMove };
};

/** Which dates of open cases a routine would change if they were re-dated by it. Changes nothing. */
export const previewPolicy =
  (deps: AppDeps): MemberHandler<'previewPolicy'> =>
  async (call) => {
    const process = processFor(deps, call, 'policy.publish');
    const { limits, options } = call.body;
    const issues = checkPolicy(process, { limits, options });
    if (issues.length > 0) throw problemOf({ kind: 'validation-failed', issues }, call.lang, process);
    const { engine, directory, projections } = deps;
    const policy = { version: directory.policy(process.id).version + 1, limits, options };
    const { shown, onMove } = shownTo(deps, call);
    const preview = await previewRedating({
      pages: openCasesOf(projections, process.id),
      load: engine.load,
      routine: { policy, calendar: directory.calendar() },
      at: call.at,
      onMove,
    });
    return { body: previewView(process, preview, shown, call.lang) };
  };

const inForce = ({ directory }: AppDeps, { id }: ProcessDefinition) => ({
  policyVersion: directory.policy(id).version,
  calendarVersion: directory.calendar().version,
});

const behindIn = async (deps: AppDeps, process: ProcessDefinition): Promise<number> => {
  let behind = 0;
  const versions = inForce(deps, process);
  for await (const page of openCasesOf(deps.projections, process.id))
    behind += page.filter((doc) => followsOlder(doc, versions)).length;
  return behind;
};

/** What has been decided, how far it has come, and how many open cases follow an older version. */
export const redatings =
  (deps: AppDeps): MemberHandler<'redatings'> =>
  async (call) => {
    const process = processFor(deps, call, 'policy.read');
    const [docs, reasons] = await Promise.all([
      redatingsOf(deps.projections, process.id, MOST_DECISIONS),
      deps.redatingLog.reasons(process.id),
    ]);
    const names = namesIn(deps.directory, call.lang);
    const items = docs.map((doc) => redatingView(doc, reasons.get(doc.decisionId), names));
    return { body: { items, behind: await behindIn(deps, process) } };
  };

/** Decides that open cases follow what is in force; carried out afterwards, case by case. */
export const redate =
  (deps: AppDeps): MemberHandler<'redate'> =>
  async (call) => {
    const process = processFor(deps, call, 'policy.redate');
    const { policyVersion, calendarVersion, decisionNumber, reason } = call.body;
    const now = inForce(deps, process);
    if (policyVersion !== now.policyVersion || calendarVersion !== now.calendarVersion)
      throw problemOf({ kind: 'version-conflict', currentVersion: now.policyVersion }, call.lang, process);
    const { commitId } = await deps.redatingLog.decide({
      commitId: keyedChangeId(keyedDigest(call.person, `redate ${process.id}`, call.key)),
      processId: process.id,
      by: call.person.personId,
      total: await behindIn(deps, process),
      ...{ policyVersion, calendarVersion, decisionNumber, reason },
    });
    await deps.relay.caughtUp();
    const docs = await redatingsOf(deps.projections, process.id, MOST_DECISIONS);
    const made = docs.find(({ decisionId }) => decisionId === commitId);
    if (made === undefined) throw new HttpProblem('not-found');
    return { body: redatingView(made, reason, namesIn(deps.directory, call.lang)) };
  };
