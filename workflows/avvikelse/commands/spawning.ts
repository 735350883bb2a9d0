import { HANDLERS } from '../actors.ts';
import * as forms from '../forms/spawning.ts';
import { openKrankning } from '../open-krankning.ts';
import { openDataIncident } from '../open-data-incident.ts';
import type { AvvikelseCommands } from './definition.ts';

/** What the case turns out to be as well: a case of its own about the same event, while this one goes on. */
export const spawningCommands = {
  openKrankning: {
    event: 'FoundToBeKrankning',
    kind: 'grave',
    form: forms.openKrankningForm,
    who: HANDLERS,
    sources: ['SL 6:10'],
    effects: { bars: ['accused'], spawns: [openKrankning] },
  },
  openDataIncident: {
    event: 'FoundToBePersonalDataIncident',
    kind: 'grave',
    form: forms.openDataIncidentForm,
    who: HANDLERS,
    sources: ['GDPR 33:1'],
    effects: { spawns: [openDataIncident] },
  },
  openedCaseClosed: {
    event: 'OpenedCaseClosed',
    kind: 'note',
    form: forms.openedCaseClosedForm,
    who: [],
    sources: ['SL 6:10'],
  },
} as const satisfies AvvikelseCommands;
