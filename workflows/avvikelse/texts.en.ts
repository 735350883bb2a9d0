import type { ProcessTexts } from '../../src/domain/texts.ts';
import { commands } from './texts/commands.en.ts';
import { forms as investigation } from './texts/forms-investigation.en.ts';
import { forms as notes } from './texts/forms-notes.en.ts';
import { forms as outside } from './texts/forms-outside.en.ts';
import { forms as reception } from './texts/forms-reception.en.ts';
import { forms as report } from './texts/forms-report.en.ts';
import { law } from './texts/law.en.ts';
import * as rest from './texts/rest.en.ts';
import { states } from './texts/states.en.ts';
import { statistics } from './texts/statistics.en.ts';

/** Everything that a person reads about avvikelser, in English. */
export const en: ProcessTexts = {
  name: 'Near misses, accidents and deviations',
  summary: 'When something went wrong or could have: make it safe, investigate, put it right and see that it helped.',
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
