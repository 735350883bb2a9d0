import { ALARM_OPTIONS, limitOf } from '../../alarms/alarm-policy.ts';
import { type Found, proposalsOf, type Said } from '../../basis/proposals.ts';
import type { DocumentBasisView } from '../../contract/wire-basis.ts';
import type { Instant } from '../../domain/clock.ts';
import type { Field } from '../../domain/form.ts';
import { itemsIn, type JsonObject } from '../../domain/json.ts';
import type { DocumentProposals, PolicyOptions, ProcessDefinition } from '../../engine/process.ts';
import { readRecurrences } from '../../projections/read-alarms.ts';
import { isCountedFrom } from '../../statistics/sight.ts';
import type { AskedBasis } from '../asked-basis.ts';
import type { AppDeps } from '../deps.ts';
import { proposalsBasis } from '../presenters/basis.ts';
import { countableFor } from './statistics.ts';

/** What recurs at the unit by the document's own numbers, in the cases that the reader counts. */
const foundAt = async (
  deps: AppDeps,
  { call: { person, at, lang }, loaded: { state }, asOf }: AskedBasis,
  config: DocumentProposals,
  { days, least }: { readonly days: number; readonly least: number },
): Promise<readonly Found[]> => {
  if (days === 0 || least === 0) return [];
  const query = { processId: config.process, unitId: state.unitId, asOf };
  const { process, common } = await countableFor(deps, { person, at, lang, query });
  const { offices, org, hidden } = common;
  const wanted = (process.statistics.recurrences ?? []).filter(({ id }) => id === config.recurrence);
  return readRecurrences(deps.projections, {
    process: { ...process, statistics: { ...process.statistics, recurrences: wanted } },
    policy: { [ALARM_OPTIONS.days]: days, ...Object.fromEntries(wanted.map((one) => [one.least, least])) },
    units: new Set([state.unitId]),
    asOf,
    isHidden: (caseId) => hidden.has(caseId),
    isSeen: ({ unitId, sight }) => isCountedFrom(offices, sight, org.path(unitId)),
  });
};

/** The list in which proposals are answered: by field what can be answered. */
const optionsOf = (process: ProcessDefinition, { command, field }: DocumentProposals) => {
  const items: readonly Field[] = process.commands[command]?.form?.fields.find(({ name }) => name === field)?.of ?? [];
  return Object.fromEntries(items.map(({ name, options }) => [name, options ?? []]));
};

const saidIn = ({ entries }: AskedBasis, { command, field }: DocumentProposals): readonly Said[] =>
  entries
    .filter((entry) => entry.command === command)
    .map(({ at, data }) => ({ at: at as Instant, items: itemsIn(data as JsonObject, field) }));

/** The routine that the document follows. */
const routineOf = (
  { directory }: AppDeps,
  { process, state: { opening, follows } }: AskedBasis['loaded'],
): PolicyOptions => ({
  ...process.options,
  ...opening.options,
  ...(follows === undefined ? {} : directory.policy(process.id, follows.policyVersion).options),
});

/** What recurs at the unit, put before the writer; what has been said of it stays. Counted only for whoever may count the unit. */
export const proposalsOfUnit = async (
  deps: AppDeps,
  asked: AskedBasis,
  isExact: boolean,
): Promise<DocumentBasisView['proposals']> => {
  const { process } = asked.loaded;
  const config = process.publication?.basis?.proposals;
  if (config === undefined) return null;
  const routine = routineOf(deps, asked.loaded);
  const limits = { days: limitOf(routine, config.days), least: limitOf(routine, config.least) };
  const found = isExact ? await foundAt(deps, asked, config, limits) : [];
  const kept = { options: optionsOf(process, config), most: limitOf(routine, config.most) };
  return {
    ...{ command: config.command, field: config.field, ...limits },
    items: proposalsBasis(process, asked.call.lang, proposalsOf(config, found, saidIn(asked, config), kept)),
  };
};
