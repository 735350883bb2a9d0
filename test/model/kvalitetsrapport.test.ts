import { describe, expect, test } from 'vitest';
import { kvalitetsrapport } from '../../workflows/kvalitetsrapport/index.ts';
import { machine } from '../../workflows/kvalitetsrapport/machine.ts';
import { describeModel } from '../support/describe-model.ts';
import { decided, documentIn, documentKey, MEASURES, nextOf, took } from './document-walk.ts';
import { eventOf, type Snapshot, walkerOf } from './walk.ts';

const { draft, after, walk } = walkerOf(machine);
const opened = ['enhet', 'skolform'].map((level) => eventOf('DocumentOpened', { level }));
const popular = eventOf('PopularVersionWritten');
const next = nextOf([...opened, eventOf('MaterialAdded'), eventOf('ConclusionsDrawn'), popular]);
const keyOf = (snapshot: Snapshot): string => documentKey(snapshot) + String(snapshot.context.hasPopularVersion);
const walkWithout = (missing: readonly string[], options = {}) =>
  walk(draft(options), (snapshot) => next(snapshot).filter(({ type }) => !missing.includes(type)), keyOf, 60_000);
const isPublished = (snapshot: Snapshot): boolean => documentIn(snapshot).publishedVersion > 0;

describeModel({ process: kvalitetsrapport, mainRegion: 'handlaggning', whole: [walkWithout([])] });

describe('the popular version', () => {
  const without = (options = {}) => [...walkWithout(['PopularVersionWritten'], options).states.values()];

  test('comes before the report is published', () => {
    expect(without().some(isPublished)).toBe(false);
  });

  test('is not asked for where the huvudman does not', () => {
    expect(without({ popularVersionFirst: false }).some(isPublished)).toBe(true);
  });

  test('is written anew for a new version', () => {
    const way = [took('rektorer'), eventOf('DialogueEnded'), eventOf('CausesAnalysed')];
    const ready = after(
      draft(),
      eventOf('DocumentOpened', { level: 'skolform' }),
      eventOf('MaterialAdded'),
      eventOf('MaterialGathered'),
      eventOf('DraftWritten'),
      ...way,
      eventOf('MeasuresProposed', { measures: MEASURES }),
      popular,
      eventOf('ConclusionsDrawn'),
      decided,
      eventOf('DocumentPublished'),
      eventOf('RevisionBegun'),
      eventOf('DraftWritten'),
      ...way,
      eventOf('ConclusionsDrawn'),
      decided,
    );
    expect(ready.can(eventOf('DocumentPublished'))).toBe(false);
    expect(after(ready, popular).can(eventOf('DocumentPublished'))).toBe(true);
  });
});
