import { ASSESSORS, HANDLERS, HUVUDMAN } from '../actors.ts';
import * as forms from '../forms/investigation.ts';
import type { KlagomalCommands } from './definition.ts';

/** Finding out what is needed to answer. */
export const investigationCommands = {
  startInvestigation: {
    event: 'InvestigationStarted',
    kind: 'forward',
    form: forms.startInvestigationForm,
    who: HANDLERS,
    sources: ['SL 4:8', 'FL 18'],
  },
  recordHearing: {
    event: 'PersonHeard',
    kind: 'forward',
    form: forms.recordHearingForm,
    who: HANDLERS,
    sources: ['SL 4:8', 'FL 27', 'SL 1:10'],
  },
  addMaterial: {
    event: 'MaterialAdded',
    kind: 'forward',
    form: forms.addMaterialForm,
    who: HANDLERS,
    sources: ['SL 4:8'],
  },
  extendInvestigation: {
    event: 'InvestigationExtended',
    kind: 'side',
    form: forms.extendInvestigationForm,
    who: HANDLERS,
    sources: ['SL 4:8', 'FL 11'],
    shared: true,
  },
  notifyDelay: {
    event: 'DelayNotified',
    kind: 'note',
    form: forms.notifyDelayForm,
    who: HANDLERS,
    sources: ['FL 11'],
    shared: true,
  },
  assess: {
    event: 'Assessed',
    kind: 'forward',
    form: forms.assessForm,
    who: ASSESSORS,
    sources: ['SL 4:7', 'SL 4:8', 'SL 1:10', 'FL 16'],
  },
  returnInvestigation: {
    event: 'InvestigationReturned',
    kind: 'side',
    form: forms.returnInvestigationForm,
    who: HUVUDMAN,
    sources: ['SL 4:8'],
  },
} as const satisfies KlagomalCommands;
