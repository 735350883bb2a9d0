import type { ProcessDefinition } from '../../engine/process.ts';
import { may } from '../../policies/may.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { newChangeId } from '../change-id.ts';
import type { AppDeps } from '../deps.ts';
import { policyView } from '../presenters/policy.ts';
import { HttpProblem } from '../problems.ts';
import { problemOf } from '../refusal-problem.ts';
import { newestOf } from './processes.ts';

type Call = Pick<
  MemberCall<'policy' | 'publishPolicy' | 'previewPolicy' | 'redatings' | 'redate'>,
  'person' | 'params' | 'at'
>;

/** The process whose routine is asked about. @throws HttpProblem `forbidden` before it is said whether there is one. */
export const processFor = (
  { processes, directory }: AppDeps,
  { person, params, at }: Call,
  action: 'policy.read' | 'policy.publish' | 'policy.redate',
): ProcessDefinition => {
  if (!may(person, action, undefined, directory.org(), at)) throw new HttpProblem('forbidden');
  const process = newestOf(processes).find(({ id }) => id === params.processId);
  if (process === undefined) throw new HttpProblem('not-found');
  return process;
};

const viewOf = (
  { directory }: AppDeps,
  process: ProcessDefinition,
  { lang }: MemberCall<'policy' | 'publishPolicy'>,
  version?: number,
) => policyView(process, directory.policy(process.id, version), directory.calendar().version, lang);

/** The huvudman's own limits and switches for a process. */
export const policy =
  (deps: AppDeps): MemberHandler<'policy'> =>
  (call) => {
    const process = processFor(deps, call, 'policy.read');
    return { body: viewOf(deps, process, call) };
  };

/** Publishes a new version; open cases keep theirs. */
export const publishPolicy =
  (deps: AppDeps): MemberHandler<'publishPolicy'> =>
  async (call) => {
    const process = processFor(deps, call, 'policy.publish');
    const { limits, options } = call.body;
    const request = { commitId: newChangeId(), by: call.person.personId, process, limits, options };
    const published = await deps.configLog.publishPolicy(request);
    if (published.kind === 'refused') throw problemOf(published.refusal, call.lang, process);
    await deps.relay.caughtUp();
    return { body: viewOf(deps, process, call, published.version) };
  };
