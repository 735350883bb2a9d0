import { ASSESSORS, DECIDERS, HANDLERS, HUVUDMAN, REMEDIERS, SENDER } from '../actors.ts';
import { MEASURE_OWNER } from '../../shared/actors.ts';
import { changeMeasureForm, completeMeasureForm } from '../../shared/measure-forms.ts';
import * as forms from '../forms/answer.ts';
import type { KlagomalCommands } from './definition.ts';

/** The answer, what comes of it, and the end. */
export const answerCommands = {
  giveFeedback: {
    event: 'FeedbackGiven',
    kind: 'forward',
    form: forms.giveFeedbackForm,
    who: ASSESSORS,
    sources: ['SL 4:8', 'SL 26:3a'],
    shared: true,
  },
  skipFeedback: {
    event: 'FeedbackSkipped',
    kind: 'forward',
    form: forms.skipFeedbackForm,
    who: ASSESSORS,
    sources: ['SL 4:8'],
  },
  requestReview: {
    event: 'ReviewRequested',
    kind: 'side',
    form: forms.requestReviewForm,
    who: [SENDER, ...HANDLERS],
    sources: ['SL 4:8', 'SL 26:3a'],
  },
  assignReviewer: {
    event: 'ReviewerAssigned',
    kind: 'forward',
    form: forms.assignReviewerForm,
    who: HUVUDMAN,
    sources: ['SL 4:8', 'FL 16'],
    effects: { assigns: { handler: 'handler' } },
  },
  decideMeasures: {
    event: 'MeasuresDecided',
    kind: 'forward',
    form: forms.decideMeasuresForm,
    who: REMEDIERS,
    sources: ['SL 4:7'],
  },
  changeMeasure: {
    event: 'MeasureChanged',
    kind: 'side',
    form: changeMeasureForm,
    who: REMEDIERS,
    sources: ['SL 4:7'],
  },
  completeMeasure: {
    event: 'MeasureCompleted',
    kind: 'forward',
    form: completeMeasureForm,
    who: [...REMEDIERS, MEASURE_OWNER],
    sources: ['SL 4:7'],
  },
  followUp: {
    event: 'FollowedUp',
    kind: 'forward',
    form: forms.followUpForm,
    who: REMEDIERS,
    sources: ['SL 4:3', 'SL 4:7'],
  },
  closeComplaint: {
    event: 'ComplaintClosed',
    kind: 'forward',
    form: forms.closeComplaintForm,
    who: DECIDERS,
    sources: ['SL 4:8', 'SL 26:3a'],
    shared: true,
  },
  reopen: {
    event: 'Reopened',
    kind: 'grave',
    form: forms.reopenForm,
    who: DECIDERS,
    sources: ['SL 4:7', 'SL 4:8'],
    shared: true,
  },
} as const satisfies KlagomalCommands;
