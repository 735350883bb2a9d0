import type { ProcessTexts } from '../../src/domain/texts.ts';
import { commands } from './texts/commands.en.ts';
import { forms as beside } from './texts/forms-beside.en.ts';
import { forms as handling } from './texts/forms-handling.en.ts';
import { forms as reception } from './texts/forms-reception.en.ts';
import { forms as start } from './texts/forms-start.en.ts';
import { law } from './texts/law.en.ts';
import * as rest from './texts/rest.en.ts';
import { sender } from './texts/sender.en.ts';
import { states } from './texts/states.en.ts';
import { statistics } from './texts/statistics.en.ts';

/** Everything that a person reads about complaints, in English. */
export const en: ProcessTexts = {
  name: 'Complaint',
  summary: 'When somebody is not content with the education: receive, confirm, look into it, answer and put it right.',
  states,
  commands,
  forms: { ...start, ...reception, ...handling, ...beside },
  law,
  requirements: rest.requirements,
  deadlines: rest.deadlines,
  notifications: rest.notifications,
  delegations: { 'klagomal.handlaggning': 'handle complaints' },
  participants: rest.participants,
  rulePacks: rest.rulePacks,
  options: rest.options,
  statistics,
  sender,
};
