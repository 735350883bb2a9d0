import type { CommandDefinition } from '../../src/engine/index.ts';
import { LEADERS } from '../shared/meeting/actors.ts';
import { meetingCommands } from '../shared/meeting/commands.ts';
import { CALLED } from '../shared/meeting/forms.ts';
import type { DialogueEventType } from './events.ts';
import * as forms from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: DialogueEventType }>>;

/** Everything that can be done in a dialogue: by whom, with which questions, under which law. */
export const commands = {
  call: {
    event: 'DialogueCalled',
    kind: 'start',
    form: forms.callForm,
    who: LEADERS,
    sources: ['SL 4:3'],
    planned: CALLED,
    plannedRule: 'genomforande',
  },
  prepare: {
    event: 'SidePrepared',
    kind: 'forward',
    form: forms.prepareForm,
    who: LEADERS,
    sources: ['SL 4:4'],
  },
  hold: {
    event: 'MeetingHeld',
    kind: 'forward',
    form: forms.holdForm,
    who: LEADERS,
    sources: ['SL 4:4', 'SL 4:6'],
  },
  conclude: {
    event: 'ConclusionsDrawn',
    kind: 'forward',
    form: forms.concludeForm,
    who: LEADERS,
    sources: ['SL 4:3', 'SL 4:6'],
  },
  ...meetingCommands(['SL 4:3']),
} satisfies Commands;
