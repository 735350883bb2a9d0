import { CONCERN_READERS, HANDLERS, HUVUDMAN, RECEIVERS, REKTOR_ALONE } from '../actors.ts';
import type { KrankningCommands } from './definition.ts';
import * as forms from '../forms/outside.ts';

/** What is owed to others than the child: guardians, police, social services, Arbetsmiljöverket, Skolinspektionen. */
export const outsideCommands = {
  informGuardians: {
    event: 'GuardiansInformed',
    kind: 'note',
    form: forms.informGuardiansForm,
    who: HANDLERS,
    sources: ['OSL 12:3'],
  },
  decidePolice: {
    event: 'PoliceDecided',
    kind: 'side',
    form: forms.decidePoliceForm,
    who: REKTOR_ALONE,
    sources: ['SL 6a:10', 'SL 6a:11'],
  },
  decideSocialServices: {
    event: 'SocialServicesDecided',
    kind: 'side',
    form: forms.decideSocialServicesForm,
    who: CONCERN_READERS,
    sources: ['SoL 19:1', 'OSL 40:7g'],
    readers: CONCERN_READERS,
  },
  decideWorkEnvironment: {
    event: 'WorkEnvironmentDecided',
    kind: 'side',
    form: forms.decideWorkEnvironmentForm,
    who: RECEIVERS,
    sources: ['AML 3:3a', 'AML 1:3'],
  },
  decideInspectorate: {
    event: 'InspectorateDecided',
    kind: 'side',
    form: forms.decideInspectorateForm,
    who: HUVUDMAN,
    sources: ['SL 26:3'],
  },
  tellOutcome: {
    event: 'OutcomeTold',
    kind: 'note',
    form: forms.tellOutcomeForm,
    who: HANDLERS,
    sources: ['SL 1:10', 'OSL 12:3'],
  },
} as const satisfies KrankningCommands;
