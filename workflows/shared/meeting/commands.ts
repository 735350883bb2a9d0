import type { LegalSource } from '../../../src/domain/legal-source.ts';
import type { CommandDefinition } from '../../../src/engine/index.ts';
import { MEASURE_OWNER } from '../actors.ts';
import { changeMeasureForm, completeMeasureForm } from '../measure-forms.ts';
import { LEADERS } from './actors.ts';
import * as forms from './forms.ts';
import type { SharedMeetingEvent } from './memory.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: SharedMeetingEvent }>>;

/** What can be done with every meeting, under the law that it serves. */
export const meetingCommands = (sources: readonly LegalSource[]) => {
  const common = { who: LEADERS, sources };
  return {
    move: { ...common, event: 'MeetingMoved', kind: 'side', form: forms.moveForm },
    cancel: { ...common, event: 'MeetingCancelled', kind: 'grave', form: forms.cancelForm },
    decideMeasures: { ...common, event: 'MeasuresDecided', kind: 'side', form: forms.decideMeasuresForm },
    changeMeasure: { ...common, event: 'MeasureChanged', kind: 'side', form: changeMeasureForm },
    completeMeasure: {
      ...common,
      event: 'MeasureCompleted',
      kind: 'forward',
      form: completeMeasureForm,
      who: [...LEADERS, MEASURE_OWNER],
    },
    followUp: { ...common, event: 'MeetingFollowedUp', kind: 'forward', form: forms.followUpForm },
    close: { ...common, event: 'MeetingClosed', kind: 'forward', form: forms.closeForm },
    addNote: { ...common, event: 'NoteAdded', kind: 'note', form: forms.addNoteForm },
  } as const satisfies Commands;
};
