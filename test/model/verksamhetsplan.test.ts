import { expect, test } from 'vitest';
import { verksamhetsplan } from '../../workflows/verksamhetsplan/index.ts';
import { machine } from '../../workflows/verksamhetsplan/machine.ts';
import { describeModel } from '../support/describe-model.ts';
import { documentIn, documentKey, nextOf } from './document-walk.ts';
import { eventOf, walkerOf } from './walk.ts';

const { draft, walk } = walkerOf(machine);
const opened = ['enhet', 'huvudman'].map((level) => eventOf('DocumentOpened', { level }));
const next = nextOf([...opened, eventOf('MaterialAdded'), eventOf('DocumentSuperseded')]);
const walkWithout = (missing: readonly string[]) =>
  walk(draft(), (snapshot) => next(snapshot).filter(({ type }) => !missing.includes(type)), documentKey, 60_000);

describeModel({ process: verksamhetsplan, mainRegion: 'handlaggning', whole: [walkWithout([])] });

test.each(['MaterialAdded', 'CausesAnalysed', 'MeasuresProposed', 'DraftWritten', 'ParticipationRecorded'])(
  'no plan is published without %s',
  (missing) => {
    const { states } = walkWithout([missing]);
    expect([...states.values()].some((snapshot) => documentIn(snapshot).publishedVersion > 0)).toBe(false);
  },
);
