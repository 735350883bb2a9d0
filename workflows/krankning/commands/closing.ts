import { HANDLERS, MEASURE_OWNER, HUVUDMAN_DESK, RECEIVERS } from '../actors.ts';
import { changeMeasureForm, completeMeasureForm } from '../../shared/measure-forms.ts';
import type { KrankningCommands } from './definition.ts';
import * as forms from '../forms/measures.ts';

/** From the assessment to the end: what is done, whether it helped, and whether the huvudman agrees. */
export const closingCommands = {
  decideMeasures: {
    event: 'MeasuresDecided',
    kind: 'forward',
    form: forms.decideMeasuresForm,
    who: RECEIVERS,
    sources: ['SL 6:10', 'SL 6:7', 'DL 2:7', 'SL 3:7', 'SL 5:9'],
  },
  changeMeasure: {
    event: 'MeasureChanged',
    kind: 'side',
    form: changeMeasureForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
  },
  completeMeasure: {
    event: 'MeasureCompleted',
    kind: 'forward',
    form: completeMeasureForm,
    who: [...HANDLERS, MEASURE_OWNER],
    sources: ['SL 6:10'],
  },
  refer: {
    event: 'ReferralMade',
    kind: 'forward',
    form: forms.referForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
  },
  followUp: {
    event: 'FollowedUp',
    kind: 'forward',
    form: forms.followUpForm,
    who: HANDLERS,
    sources: ['SL 6:10', 'SL 4:3', 'SL 1:10'],
  },
  proposeClosing: {
    event: 'ClosingProposed',
    kind: 'forward',
    form: forms.proposeClosingForm,
    who: RECEIVERS,
    sources: ['SL 6:10', 'SL 6:5'],
  },
  approveControl: {
    event: 'ControlApproved',
    kind: 'forward',
    form: forms.approveControlForm,
    who: HUVUDMAN_DESK,
    sources: ['SL 2:8', 'SL 6:5'],
  },
  returnControl: {
    event: 'ControlReturned',
    kind: 'side',
    form: forms.returnControlForm,
    who: HUVUDMAN_DESK,
    sources: ['SL 2:8', 'SL 6:5'],
  },
  makeAfterControl: {
    event: 'AfterControlMade',
    kind: 'forward',
    form: forms.makeAfterControlForm,
    who: HANDLERS,
    sources: ['SL 6:10', 'SL 6:11'],
  },
  reopen: {
    event: 'Reopened',
    kind: 'grave',
    form: forms.reopenForm,
    who: RECEIVERS,
    sources: ['SL 6:10'],
  },
} as const satisfies KrankningCommands;
