import type { ProcessTexts } from '../../src/domain/texts.ts';
import { commands } from './texts/commands.en.ts';
import { forms as investigation } from './texts/forms-investigation.en.ts';
import { forms as measures } from './texts/forms-measures.en.ts';
import { forms as notes } from './texts/forms-notes.en.ts';
import { forms as outside } from './texts/forms-outside.en.ts';
import { forms as reception } from './texts/forms-reception.en.ts';
import { forms as schoolChange } from './texts/forms-school-change.en.ts';
import { forms as report } from './texts/forms-report.en.ts';
import { law } from './texts/law.en.ts';
import * as rest from './texts/rest.en.ts';
import { states } from './texts/states.en.ts';
import { statistics } from './texts/statistics.en.ts';

/** Everything that a person reads about kränkande behandling, in English. */
export const en: ProcessTexts = {
  name: 'Degrading treatment',
  summary: 'When a child or pupil feels degraded: report, investigate, act and follow up.',
  states,
  commands,
  forms: { ...report, ...reception, ...investigation, ...measures, ...outside, ...schoolChange, ...notes },
  law,
  requirements: rest.requirements,
  deadlines: rest.deadlines,
  notifications: rest.notifications,
  delegations: {
    'krankning.utredning': 'investigate and assess kränkningar',
    'krankning.utsedd': 'receive and investigate kränkningar where there is no head teacher',
  },
  participants: rest.participants,
  rulePacks: rest.rulePacks,
  options: rest.options,
  statistics,
};
