import { isId, unitId } from '../../domain/ids.ts';
import type { ProcessDefinition } from '../../engine/process.ts';
import type { Handled } from '../../engine/store-decision.ts';
import { may } from '../../policies/may.ts';
import { etagOf, type MemberCall, type MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { casesIn } from '../one-case-each.ts';
import { receiptOf } from '../presenters/receipt.ts';
import { HttpProblem } from '../problems.ts';
import { invalid, problemOf } from '../refusal-problem.ts';
import { newestOf } from './processes.ts';

type Call = MemberCall<'openCases'>;
type Opened = Extract<Handled, { kind: 'accepted' }>;

const startOf = ({ processes, directory }: AppDeps, { body, person, at }: Call): ProcessDefinition => {
  const process = newestOf(processes).find(({ id }) => id === body.processId);
  if (process === undefined) throw invalid('/processId', 'unknownProcess');
  if (process.commands[body.command]?.kind !== 'start') throw new HttpProblem('unknown-command');
  if (!isId(body.unitId)) throw invalid('/unitId', 'unknownUnit');
  const target = { process, command: body.command, unitId: unitId(body.unitId) };
  if (!may(person, 'case.report', target, directory.org(), at)) throw new HttpProblem('forbidden');
  return process;
};

/** One after the other: the numbers then follow the order of the persons. */
const openEach = async ({ engine }: AppDeps, { body, person, key, lang, at }: Call, process: ProcessDefinition) => {
  const opened: Opened[] = [];
  for (const [index, data] of casesIn(process, body.command, body.data, at).entries()) {
    const request = { ...body, unitId: unitId(body.unitId), data, principal: person, key, index };
    const handled = await engine.open(request);
    if (handled.kind === 'refused') throw problemOf(handled.refusal, lang, process);
    opened.push(handled);
  }
  return opened;
};

/** Reports: opens one case for each person whom the report is about, and gives the receipts. */
export const openCases =
  (deps: AppDeps): MemberHandler<'openCases'> =>
  async (call) => {
    const opened = await openEach(deps, call, startOf(deps, call));
    const cases = await Promise.all(opened.map(({ loaded, commit }) => receiptOf(deps, loaded, commit, call.lang)));
    const [first] = opened;
    return {
      body: { cases },
      headers: {
        Location: `/api/cases/${cases[0]?.caseId}/receipt`,
        ...(first !== undefined && { ETag: etagOf(first.commit.version) }),
      },
    };
  };
