import type { ProcessTexts } from '../../src/domain/texts.ts';
import { commands } from './texts/commands.sv.ts';
import { forms as beside } from './texts/forms-beside.sv.ts';
import { forms as handling } from './texts/forms-handling.sv.ts';
import { forms as reception } from './texts/forms-reception.sv.ts';
import { forms as start } from './texts/forms-start.sv.ts';
import { law } from './texts/law.sv.ts';
import * as rest from './texts/rest.sv.ts';
import { sender } from './texts/sender.sv.ts';
import { states } from './texts/states.sv.ts';
import { statistics } from './texts/statistics.sv.ts';

/** Everything that a person reads about complaints, in Swedish. */
export const sv: ProcessTexts = {
  name: 'Klagomål',
  summary: 'När någon inte är nöjd med utbildningen: ta emot, bekräfta, utred, svara och rätta till.',
  states,
  commands,
  forms: { ...start, ...reception, ...handling, ...beside },
  law,
  requirements: rest.requirements,
  deadlines: rest.deadlines,
  notifications: rest.notifications,
  delegations: { 'klagomal.handlaggning': 'handlägga klagomål' },
  participants: rest.participants,
  rulePacks: rest.rulePacks,
  options: rest.options,
  statistics,
  sender,
};
