import { DECIDERS, HUVUDMAN, INVESTIGATORS } from '../actors.ts';
import type { KrankningCommands } from './definition.ts';
import * as forms from '../forms/investigation.ts';

/** The huvudman's duty to find out promptly what happened, and to say what it was. */
export const investigationCommands = {
  startInvestigation: {
    event: 'InvestigationStarted',
    kind: 'forward',
    form: forms.startInvestigationForm,
    who: INVESTIGATORS,
    sources: ['SL 6:10', 'DL 2:7', 'FL 18'],
  },
  recordInterview: {
    event: 'InterviewRecorded',
    kind: 'forward',
    form: forms.recordInterviewForm,
    who: INVESTIGATORS,
    sources: ['SL 6:10', 'SL 1:10'],
  },
  noteChildNotHeard: {
    event: 'ChildNotHeard',
    kind: 'note',
    form: forms.noteChildNotHeardForm,
    who: INVESTIGATORS,
    sources: ['SL 1:10'],
  },
  addMaterial: {
    event: 'MaterialAdded',
    kind: 'forward',
    form: forms.addMaterialForm,
    who: INVESTIGATORS,
    sources: ['SL 6:10', 'SL 6:14'],
  },
  pauseInterviews: {
    event: 'InterviewsPaused',
    kind: 'side',
    form: forms.pauseInterviewsForm,
    who: INVESTIGATORS,
    sources: ['SL 6:10', 'DL 2:7'],
  },
  reviewPause: {
    event: 'InterviewPauseReviewed',
    kind: 'forward',
    form: forms.reviewPauseForm,
    who: INVESTIGATORS,
    sources: ['SL 6:10', 'DL 2:7'],
  },
  resumeInterviews: {
    event: 'InterviewsResumed',
    kind: 'forward',
    who: INVESTIGATORS,
    sources: ['SL 6:10', 'DL 2:7'],
  },
  reclassify: {
    event: 'Reclassified',
    kind: 'side',
    form: forms.reclassifyForm,
    who: INVESTIGATORS,
    sources: ['DL 1:4', 'DL 2:7', 'SL 6:2'],
  },
  extendInvestigation: {
    event: 'InvestigationExtended',
    kind: 'side',
    form: forms.extendInvestigationForm,
    who: HUVUDMAN,
    sources: ['SL 6:10'],
  },
  completeInvestigation: {
    event: 'InvestigationCompleted',
    kind: 'forward',
    form: forms.completeInvestigationForm,
    who: INVESTIGATORS,
    sources: ['SL 6:10', 'DL 2:7', 'SL 4:3'],
  },
  returnInvestigation: {
    event: 'InvestigationReturned',
    kind: 'side',
    form: forms.returnInvestigationForm,
    who: DECIDERS,
    sources: ['SL 6:10'],
  },
  assess: {
    event: 'Assessed',
    kind: 'forward',
    form: forms.assessForm,
    who: DECIDERS,
    sources: ['SL 6:10', 'SL 6:3', 'DL 2:7', 'SL 1:10'],
  },
} as const satisfies KrankningCommands;
