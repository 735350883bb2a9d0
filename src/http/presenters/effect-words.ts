import type { Lang } from '../../domain/explain-deadline.ts';
import type { MoveReason } from '../../engine/events.ts';

/** How the engine's own events are told. No words about persons but the names handed in. */
export interface EffectWords {
  readonly opened: (caseNumber: string) => string;
  readonly entered: (state: string) => string;
  readonly closed: string;
  readonly taskCreated: (task: string, to: string) => string;
  readonly taskDelegated: (task: string, to: string) => string;
  readonly deadlineSet: (deadline: string, due: string) => string;
  readonly deadlineMoved: Readonly<Record<MoveReason, (deadline: string, due: string) => string>>;
  readonly policyFollowed: (version: number, decisionNumber: string) => string;
  readonly deadlineMet: (deadline: string) => string;
  readonly deadlineMetLate: (deadline: string) => string;
  readonly deadlineCancelled: (deadline: string) => string;
  readonly deadlineReminded: (deadline: string, to: string) => string;
  readonly deadlinePassed: (deadline: string) => string;
  readonly deadlineEscalated: (deadline: string, to: string) => string;
  readonly assigned: (part: string, people: string) => string;
  readonly restricted: string;
  readonly moved: (from: string, to: string) => string;
  readonly linked: string;
  readonly parted: string;
  /** Title of what nobody did: the clock of the case went on. */
  readonly bySystem: string;
  /** Title of a change of those for whom the case waits. */
  readonly handedOver: string;
}

/** The engine's own catalogue, apart from the processes' texts. */
export const EFFECT_WORDS = {
  sv: {
    opened: (caseNumber) => `Ärendet fick nummer ${caseNumber}`,
    entered: (state) => `Läge: ${state}`,
    closed: 'Ärendet är avslutat',
    taskCreated: (task, to) => `Väntar på ${to}: ${task}`,
    taskDelegated: (task, to) => `Gick över till ${to}: ${task}`,
    deadlineSet: (deadline, due) => `Tidsgräns: ${deadline}, senast ${due}`,
    deadlineMoved: {
      extended: (deadline, due) => `Förlängd: ${deadline}, nu senast ${due}`,
      paused: (deadline, due) => `Ny sista dag efter uppehåll: ${deadline}, nu senast ${due}`,
      redated: (deadline, due) => `Omräknad efter huvudmannens beslut: ${deadline}, nu senast ${due}`,
    },
    policyFollowed: (version, decisionNumber) =>
      `Ärendet följer huvudmannens rutin i version ${version}, enligt beslut ${decisionNumber}`,
    deadlineMet: (deadline) => `Gjort i tid: ${deadline}`,
    deadlineMetLate: (deadline) => `Gjort för sent: ${deadline}`,
    deadlineCancelled: (deadline) => `Tidsgränsen gäller inte längre: ${deadline}`,
    deadlineReminded: (deadline, to) => `Påminnelse till ${to}: ${deadline}`,
    deadlinePassed: (deadline) => `Tiden har gått ut: ${deadline}`,
    deadlineEscalated: (deadline, to) => `Gick vidare till ${to}: ${deadline}`,
    assigned: (part, people) => `${part}: ${people}`,
    restricted: 'Färre personer får se ärendet',
    moved: (from, to) => `Flyttades från ${from} till ${to}`,
    linked: 'Kopplades ihop med en händelse i ett annat ärende',
    parted: 'Gäller inte längre samma händelse som ett annat ärende',
    bySystem: 'Tiden gick',
    handedOver: 'Uppgifter gick över till andra',
  },
  en: {
    opened: (caseNumber) => `The case was given number ${caseNumber}`,
    entered: (state) => `Stage: ${state}`,
    closed: 'The case is closed',
    taskCreated: (task, to) => `Waits for ${to}: ${task}`,
    taskDelegated: (task, to) => `Handed to ${to}: ${task}`,
    deadlineSet: (deadline, due) => `Deadline: ${deadline}, by ${due}`,
    deadlineMoved: {
      extended: (deadline, due) => `Extended: ${deadline}, now by ${due}`,
      paused: (deadline, due) => `New last day after a pause: ${deadline}, now by ${due}`,
      redated: (deadline, due) => `Worked out anew by the huvudman's decision: ${deadline}, now by ${due}`,
    },
    policyFollowed: (version, decisionNumber) =>
      `The case follows version ${version} of the huvudman's routine, by decision ${decisionNumber}`,
    deadlineMet: (deadline) => `Done in time: ${deadline}`,
    deadlineMetLate: (deadline) => `Done late: ${deadline}`,
    deadlineCancelled: (deadline) => `The deadline no longer applies: ${deadline}`,
    deadlineReminded: (deadline, to) => `Reminder to ${to}: ${deadline}`,
    deadlinePassed: (deadline) => `Time ran out: ${deadline}`,
    deadlineEscalated: (deadline, to) => `Handed up to ${to}: ${deadline}`,
    assigned: (part, people) => `${part}: ${people}`,
    restricted: 'Fewer people may see the case',
    moved: (from, to) => `Moved from ${from} to ${to}`,
    linked: 'Linked to an event in another case',
    parted: 'No longer about the same event as another case',
    bySystem: 'Time passed',
    handedOver: 'Tasks were handed to others',
  },
} as const satisfies Record<Lang, EffectWords>;
