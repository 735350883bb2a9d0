import type { Actor, CommandDefinition } from '../../src/engine/index.ts';
import { LEADERS } from '../shared/meeting/actors.ts';
import { meetingCommands } from '../shared/meeting/commands.ts';
import { CALLED } from '../shared/meeting/forms.ts';
import type { VisitEventType } from './events.ts';
import * as forms from './forms.ts';

type Commands = Readonly<Record<string, CommandDefinition & { readonly event: VisitEventType }>>;

const SCHOOL: readonly Actor[] = [{ role: 'rektor' }, { role: 'bitr_rektor' }];
const HUVUDMAN: readonly Actor[] = [{ role: 'skolchef' }, { role: 'handlaggare' }];

/** Each judges by itself: the other side reads it when both have. */
const onceBothHave = (actors: readonly Actor[]): readonly Actor[] =>
  actors.map((actor) => ({ ...actor, when: 'bothHaveJudged' }));

/** Everything that can be done in a visit: by whom, with which questions, under which law. */
export const commands = {
  plan: {
    event: 'VisitPlanned',
    kind: 'start',
    form: forms.planForm,
    who: LEADERS,
    sources: ['SL 4:3'],
    planned: CALLED,
    plannedRule: 'genomforande',
  },
  hold: {
    event: 'MeetingHeld',
    kind: 'forward',
    form: forms.holdForm,
    who: LEADERS,
    sources: ['SL 4:4', 'SL 4:6'],
  },
  judgeAsRektor: {
    event: 'JudgedAsRektor',
    kind: 'forward',
    form: forms.judgeAsRektorForm,
    who: SCHOOL,
    sources: ['SL 4:4', 'SL 4:6'],
    readers: [...SCHOOL, ...onceBothHave(HUVUDMAN)],
  },
  judgeAsHuvudman: {
    event: 'JudgedAsHuvudman',
    kind: 'forward',
    form: forms.judgeAsHuvudmanForm,
    who: HUVUDMAN,
    sources: ['SL 4:3', 'SL 4:6'],
    readers: [...HUVUDMAN, ...onceBothHave(SCHOOL)],
  },
  giveFeedback: {
    event: 'FeedbackGiven',
    kind: 'forward',
    form: forms.giveFeedbackForm,
    who: HUVUDMAN,
    sources: ['SL 4:3', 'SL 4:6'],
  },
  ...meetingCommands(['SL 4:3']),
} satisfies Commands;
