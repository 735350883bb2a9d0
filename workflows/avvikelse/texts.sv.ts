import type { ProcessTexts } from '../../src/domain/texts.ts';
import { commands } from './texts/commands.sv.ts';
import { forms as investigation } from './texts/forms-investigation.sv.ts';
import { forms as notes } from './texts/forms-notes.sv.ts';
import { forms as outside } from './texts/forms-outside.sv.ts';
import { forms as reception } from './texts/forms-reception.sv.ts';
import { forms as report } from './texts/forms-report.sv.ts';
import { law } from './texts/law.sv.ts';
import * as rest from './texts/rest.sv.ts';
import { states } from './texts/states.sv.ts';
import { statistics } from './texts/statistics.sv.ts';

/** Everything that a person reads about avvikelser, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Tillbud, olyckor och avvikelser',
  summary: 'När något gick fel eller kunde ha gått fel: gör säkert, utred, åtgärda och se att det hjälpte.',
  states,
  commands,
  forms: { ...report, ...reception, ...investigation, ...outside, ...notes },
  law,
  requirements: rest.requirements,
  deadlines: rest.deadlines,
  notifications: rest.notifications,
  participants: rest.participants,
  rulePacks: rest.rulePacks,
  options: rest.options,
  statistics,
};
