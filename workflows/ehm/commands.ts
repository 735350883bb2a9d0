import type { CommandDefinition } from '../../src/engine/index.ts';
import { LEADERS } from '../shared/meeting/actors.ts';
import { meetingCommands } from '../shared/meeting/commands.ts';
import { CALLED } from '../shared/meeting/forms.ts';
import type { HealthEventType } from './events.ts';
import * as forms from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: HealthEventType }>>;

/** Everything that can be done in a meeting of elevhälsan: by whom, with which questions, under which law. */
export const commands = {
  call: {
    event: 'HealthMeetingCalled',
    kind: 'start',
    form: forms.callForm,
    who: LEADERS,
    sources: ['SL 2:25'],
    planned: CALLED,
    plannedRule: 'genomforande',
  },
  hold: {
    event: 'MeetingHeld',
    kind: 'forward',
    form: forms.holdForm,
    who: LEADERS,
    sources: ['SL 2:25', 'SL 4:4', 'SL 4:6'],
  },
  conclude: {
    event: 'ConclusionsDrawn',
    kind: 'forward',
    form: forms.concludeForm,
    who: LEADERS,
    sources: ['SL 2:25', 'SL 4:6'],
  },
  ...meetingCommands(['SL 2:25']),
} satisfies Commands;
