import type { ProcessTexts } from '../../src/domain/texts.ts';
import { commands } from './texts/commands.sv.ts';
import { forms as investigation } from './texts/forms-investigation.sv.ts';
import { forms as measures } from './texts/forms-measures.sv.ts';
import { forms as notes } from './texts/forms-notes.sv.ts';
import { forms as outside } from './texts/forms-outside.sv.ts';
import { forms as reception } from './texts/forms-reception.sv.ts';
import { forms as schoolChange } from './texts/forms-school-change.sv.ts';
import { forms as report } from './texts/forms-report.sv.ts';
import { law } from './texts/law.sv.ts';
import * as rest from './texts/rest.sv.ts';
import { states } from './texts/states.sv.ts';
import { statistics } from './texts/statistics.sv.ts';

/** Everything that a person reads about kränkande behandling, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Kränkande behandling',
  summary: 'När ett barn eller en elev upplever sig kränkt: rapportera, utred, åtgärda och följ upp.',
  states,
  commands,
  forms: { ...report, ...reception, ...investigation, ...measures, ...outside, ...schoolChange, ...notes },
  law,
  requirements: rest.requirements,
  deadlines: rest.deadlines,
  notifications: rest.notifications,
  delegations: {
    'krankning.utredning': 'utreda och bedöma kränkningar',
    'krankning.utsedd': 'ta emot och utreda kränkningar där det inte finns någon rektor',
  },
  participants: rest.participants,
  rulePacks: rest.rulePacks,
  options: rest.options,
  statistics,
};
