import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/domain/json.ts';
import type { MachineEvent } from '../../src/engine/index.ts';
import type { PlanEventType } from '../../workflows/plan_mot_krankande/events.ts';
import { planMotKrankande } from '../../workflows/plan_mot_krankande/index.ts';
import { machine } from '../../workflows/plan_mot_krankande/machine.ts';
import { plannedItems } from '../../workflows/plan_mot_krankande/deadlines.ts';
import { describeModel } from '../support/describe-model.ts';
import { decided, documentIn, documentKey, MEASURES, nextOf, SCHOOL_TOOK_PART, took } from './document-walk.ts';
import { eventOf, isIn, type Snapshot, type Walk, walkerOf } from './walk.ts';

const { draft, after, walk } = walkerOf(machine);
const event = (type: PlanEventType, data: JsonObject = {}): MachineEvent => eventOf(type, data);

const next = nextOf([
  event('DocumentOpened', { earlier: 'c-last' }),
  event('AccountGiven', { hasEarlier: true }),
  event('SurveyRecorded'),
  event('DocumentSuperseded'),
]);
const walkFrom = (start: Snapshot, missing: readonly string[] = []): Walk =>
  walk(start, (snapshot) => next(snapshot).filter(({ type }) => !missing.includes(type)), documentKey, 60_000);

const opened = after(draft(), event('DocumentOpened'));
const surveyed = after(opened, event('AccountGiven', { hasEarlier: false }), event('SurveyRecorded'));
const proposed = after(
  surveyed,
  ...SCHOOL_TOOK_PART,
  event('MaterialGathered'),
  event('CausesAnalysed'),
  event('MeasuresProposed', { measures: MEASURES }),
);
const written = after(proposed, event('DraftWritten'));
const inForce = after(written, ...SCHOOL_TOOK_PART, event('DialogueEnded'), decided, event('DocumentPublished'));

describeModel({ process: planMotKrankande, mainRegion: 'handlaggning', whole: [walkFrom(draft())] });

describe('a plan is never published when', () => {
  const isPublished = (snapshot: Snapshot): boolean => documentIn(snapshot).publishedVersion > 0;

  test.each([
    ['last year’s account is not given', ['AccountGiven']],
    ['nothing is mapped', ['SurveyRecorded']],
    ['nobody has taken part', ['ParticipationRecorded']],
    ['the causes are not analysed', ['CausesAnalysed']],
    ['there are no measures', ['MeasuresProposed']],
    ['it is not decided', ['DocumentDecided']],
  ])('%s', (_, missing) => {
    expect([...walkFrom(draft(), missing).states.values()].some(isPublished)).toBe(false);
  });
});

test('who has taken part in the mapping is asked again about the draft, and about each new draft', () => {
  expect(written.can(event('DialogueEnded'))).toBe(false);
  const consulted = after(written, ...SCHOOL_TOOK_PART);
  expect(consulted.can(event('DialogueEnded'))).toBe(true);
  const anew = after(consulted, event('DialogueEnded'), event('DraftReturned'), event('DraftWritten'));
  expect(anew.can(event('DialogueEnded'))).toBe(false);
});

test('rektorer take part above the school, and do not stand in for pupils', () => {
  const others = [took('rektorer'), took('personal'), event('GuardiansOffered')];
  expect(after(surveyed, ...others).can(event('MaterialGathered'))).toBe(false);
});

test('a plan that builds on last year’s gives an account of it', () => {
  const second = after(draft(), event('DocumentOpened', { earlier: 'c-last' }));
  expect(second.can(event('AccountGiven', { hasEarlier: false }))).toBe(false);
  expect(second.can(event('AccountGiven', { hasEarlier: true }))).toBe(true);
});

test('a time that ends before it begins is not decided', () => {
  const ready = after(written, ...SCHOOL_TOOK_PART, event('DialogueEnded'));
  expect(ready.can(event('DocumentDecided', { validFrom: '2026-02-01', validTo: '2026-02-01' }))).toBe(false);
});

describe('measures', () => {
  const planned = (snapshot: Snapshot) => plannedItems.of(snapshot.context as never);

  test('wait for nobody before the plan is published', () => {
    expect(planned(written)).toEqual([]);
    expect(planned(inForce)).toEqual([{ id: '1', ownerId: 'tove', dueOn: '2026-03-20' }]);
  });

  test('are to be looked at when they are done, and over when it is known whether they helped', () => {
    const done = after(inForce, event('MeasureCompleted', { measure: 1 }));
    expect(planned(done)).toEqual([{ id: '1-effekt', ownerId: 'tove', dueOn: '2026-03-30' }]);
    expect(done.can(event('DocumentClosed', { reasonCode: 'uppfoljd' }))).toBe(false);
    const known = after(done, event('MeasureFollowedUp', { measure: 1, effect: 'delvis' }));
    expect(planned(known)).toEqual([]);
    expect(documentIn(known).measures.map(({ effect }) => effect)).toEqual(['delvis']);
    expect(known.can(event('DocumentClosed', { reasonCode: 'uppfoljd' }))).toBe(true);
  });

  test('that were struck out or never were are not followed up', () => {
    const struck = after(inForce, event('MeasureChanged', { measure: 1, change: 'stryk' }));
    expect(struck.can(event('MeasureFollowedUp', { measure: 1, effect: 'ja' }))).toBe(false);
    expect(inForce.can(event('MeasureFollowedUp', { measure: 2, effect: 'ja' }))).toBe(false);
  });

  test('of a revision wait for it, while those in force go on', () => {
    const revising = after(inForce, event('RevisionBegun'), event('MeasuresProposed', { measures: MEASURES }));
    expect(planned(revising).map(({ id }) => id)).toEqual(['1']);
    expect(revising.can(event('MeasureCompleted', { measure: 2 }))).toBe(false);
    expect(revising.can(event('MeasureCompleted', { measure: 1 }))).toBe(true);
    const second = after(
      revising,
      event('DraftWritten'),
      ...SCHOOL_TOOK_PART,
      event('DialogueEnded'),
      decided,
      event('DocumentPublished'),
    );
    expect(planned(second).map(({ id }) => id)).toEqual(['1', '2']);
    expect(documentIn(second).publishedVersion).toBe(2);
  });
});

test('what is published is revised or ended, and never annulled', () => {
  expect(surveyed.can(event('DocumentAnnulled'))).toBe(true);
  expect(after(inForce, event('RevisionBegun')).can(event('DocumentAnnulled'))).toBe(false);
});

test('next year’s plan takes over, also while this one is being revised, and not before this one was in force', () => {
  expect(surveyed.can(event('DocumentSuperseded'))).toBe(false);
  for (const plan of [inForce, after(inForce, event('RevisionBegun'))])
    expect(isIn(after(plan, event('DocumentSuperseded')), 'handlaggning.ersatt')).toBe(true);
  const over = after(inForce, event('DocumentSuperseded'));
  expect(plannedItems.of(over.context as never)).toEqual([]);
  expect(isIn(after(over, event('DocumentReopened')), 'handlaggning.galler')).toBe(true);
});
