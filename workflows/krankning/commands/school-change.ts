import { HANDLERS, RECEIVERS } from '../actors.ts';
import * as forms from '../forms/school-change.ts';
import { followUpElsewhere } from '../follow-up-elsewhere.ts';
import type { KrankningCommands } from './definition.ts';

/** The child goes on to another school. The case, and the duty to find out what happened, stay. */
export const schoolChangeCommands = {
  noteSchoolChange: {
    event: 'SchoolChangeNoted',
    kind: 'note',
    form: forms.noteSchoolChangeForm,
    who: HANDLERS,
    sources: ['SL 3:12j'],
  },
  handOverFollowUp: {
    event: 'FollowUpHandedOver',
    kind: 'side',
    form: forms.handOverFollowUpForm,
    who: RECEIVERS,
    sources: ['SL 3:12j', 'SL 6:10'],
    effects: { spawns: [followUpElsewhere] },
  },
  receiveFollowUpResult: {
    event: 'HandedOverFollowUpReported',
    kind: 'note',
    form: forms.receiveFollowUpResultForm,
    who: [],
    sources: ['SL 6:10'],
  },
  handOverToOtherHuvudman: {
    event: 'HandedOverToOtherHuvudman',
    kind: 'grave',
    form: forms.handOverToOtherHuvudmanForm,
    who: RECEIVERS,
    sources: ['SL 3:12j', 'OSL 10:2', 'OSL 10:27', 'OSL 10:28'],
  },
} as const satisfies KrankningCommands;
