import { endOfDay } from '../../domain/calendar.ts';
import type { Instant, IsoDate } from '../../domain/clock.ts';
import { isId, type UnitId } from '../../domain/ids.ts';
import { INDICATORS } from '../../indicators/catalogue.ts';
import { compare, type Comparison, toStore } from '../../indicators/compare.ts';
import type { Point } from '../../indicators/point.ts';
import { unitReader } from '../../indicators/read-cells.ts';
import { readFile, type ReadFile } from '../../indicators/read-file.ts';
import type { IndicatorPreview } from '../../contract/wire-indicators.ts';
import type { Unit } from '../../domain/unit.ts';
import { may } from '../../policies/may.ts';
import { knownBeside, readIndicators } from '../../projections/indicators.ts';
import { allUnits } from '../all-units.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import { keyedChangeId, keyedDigest } from '../change-id.ts';
import type { AppDeps } from '../deps.ts';
import { HttpProblem } from '../problems.ts';

type Changing = MemberCall<'previewIndicators' | 'importIndicators'>;
type Reading = Extract<ReadFile, { kind: 'read' }>;

/** So many of each are shown. */
const SHOWN = 100;

const NOTHING: IndicatorPreview = {
  ...{ added: 0, changed: 0, unchanged: 0, refused: 0 },
  ...{ firstAdded: [], firstChanged: [], firstRefused: [] },
};

const unitsOf = ({ directory }: AppDeps, { person, at }: Pick<Changing, 'person' | 'at'>): readonly Unit[] => {
  const org = directory.org();
  return allUnits(directory).filter(({ unitId }) => may(person, 'statistics.readUnit', { unitId }, org, at));
};

const mustImport = ({ directory }: AppDeps, { person, at }: Changing): void => {
  if (!may(person, 'indicators.import', undefined, directory.org(), at)) throw new HttpProblem('forbidden');
};

const namedPoint = ({ directory }: AppDeps, point: Point) => ({
  ...point,
  unitName: directory.org().unit(point.unitId)?.name ?? point.unitId,
});

const previewOf = (
  deps: AppDeps,
  { refused }: Reading,
  { added, changed, unchanged }: Comparison,
): IndicatorPreview => ({
  ...{ added: added.length, changed: changed.length, unchanged, refused: refused.length },
  firstAdded: added.slice(0, SHOWN).map((point) => namedPoint(deps, point)),
  firstChanged: changed
    .slice(0, SHOWN)
    .map(({ point, before: { value, count } }) => ({ ...namedPoint(deps, point), before: { value, count } })),
  firstRefused: refused.slice(0, SHOWN).map((row) => ({ ...row })),
});

const readRows = (deps: AppDeps, call: Changing): ReadFile => {
  mustImport(deps, call);
  return readFile(call.body.rows, unitReader(unitsOf(deps, call)));
};

const unreadable = ({ kind: _kind, ...why }: Exclude<ReadFile, Reading>): IndicatorPreview => ({
  ...NOTHING,
  unreadable: why,
});

const besides = async ({ projections }: AppDeps, { points }: Reading, at: Instant): Promise<Comparison> =>
  compare(points, await knownBeside(projections, points, at));

/** What a file would add and change, and what not and why; changes nothing. */
export const previewIndicators =
  (deps: AppDeps): MemberHandler<'previewIndicators'> =>
  async (call) => {
    const file = readRows(deps, call);
    if (file.kind === 'unreadable') return { body: unreadable(file) };
    return { body: previewOf(deps, file, await besides(deps, file, call.at)) };
  };

/** Imports what is new and changed, and says what that was. */
export const importIndicators =
  (deps: AppDeps): MemberHandler<'importIndicators'> =>
  async (call) => {
    const file = readRows(deps, call);
    if (file.kind === 'unreadable') return { body: unreadable(file) };
    const comparison = await besides(deps, file, call.at);
    const points = toStore(comparison);
    if (points.length > 0) {
      const commitId = keyedChangeId(keyedDigest(call.person, 'importIndicators', call.key));
      const stored = await deps.indicatorLog.store({
        ...{ commitId, points },
        by: call.person.personId,
        source: call.body.source,
      });
      if (stored.kind === 'too-large') throw new HttpProblem('too-large', { limitBytes: stored.limitBytes });
      await deps.relay.caughtUp();
    }
    return { body: previewOf(deps, file, comparison) };
  };

const unitsAsked = (deps: AppDeps, call: MemberCall<'indicators'>): readonly UnitId[] => {
  const { person, at, query } = call;
  const org = deps.directory.org();
  if (!may(person, 'statistics.read', undefined, org, at)) throw new HttpProblem('forbidden');
  if (query.unitId === undefined) return unitsOf(deps, call).map(({ unitId }) => unitId);
  const unitId = query.unitId as UnitId;
  if (!isId(unitId) || !may(person, 'statistics.readUnit', { unitId }, org, at)) throw new HttpProblem('not-found');
  return [unitId];
};

/** What is measured outside, of the units that I oversee. */
export const indicators =
  (deps: AppDeps): MemberHandler<'indicators'> =>
  async (call) => {
    const { lang, query, at } = call;
    const asOf = query.asOf === undefined ? at : endOfDay(query.asOf as IsoDate);
    const units = unitsAsked(deps, call);
    const points = await Promise.all(units.map((unitId) => readIndicators(deps.projections, unitId, asOf)));
    return {
      body: {
        mayImport: may(call.person, 'indicators.import', undefined, deps.directory.org(), at),
        indicators: INDICATORS.map(({ id, name, definition, unit }) => ({
          ...{ id, unit },
          ...{ name: name[lang], definition: definition[lang] },
        })),
        points: points.flat().map((point) => ({ ...namedPoint(deps, point), source: point.source, at: point.at })),
      },
    };
  };
