import { reportStates } from '../shared/report/states.ts';
import { DECISION_SCOPE } from './actors.ts';

/** Whose turn it is in each state, and under which law. */
export const states = reportStates('beskrivning', DECISION_SCOPE);
