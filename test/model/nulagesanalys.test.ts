import { expect, test } from 'vitest';
import { nulagesanalys } from '../../workflows/nulagesanalys/index.ts';
import { machine } from '../../workflows/nulagesanalys/machine.ts';
import { describeModel } from '../support/describe-model.ts';
import { documentIn, documentKey, nextOf } from './document-walk.ts';
import { eventOf, walkerOf } from './walk.ts';

const { draft, walk } = walkerOf(machine);
const opened = ['enhet', 'omrade'].map((level) => eventOf('DocumentOpened', { level }));
const next = nextOf([...opened, eventOf('MaterialAdded'), eventOf('ConclusionsDrawn')]);
const walkWithout = (missing: readonly string[]) =>
  walk(draft(), (snapshot) => next(snapshot).filter(({ type }) => !missing.includes(type)), documentKey, 60_000);

describeModel({ process: nulagesanalys, mainRegion: 'handlaggning', whole: [walkWithout([])] });

test.each(['MaterialAdded', 'ParticipationRecorded', 'CausesAnalysed', 'MeasuresProposed', 'ConclusionsDrawn'])(
  'no analysis is published without %s',
  (missing) => {
    const { states } = walkWithout([missing]);
    expect([...states.values()].some((snapshot) => documentIn(snapshot).publishedVersion > 0)).toBe(false);
  },
);
