import type { TimelineEntry } from '../../contract/wire.ts';
import type { StatePath } from '../../domain/chart.ts';
import type { Task } from '../../engine/case-state.ts';
import { type CommitMeta, type EngineEvent, isEngineEvent } from '../../engine/events.ts';
import type { Commit } from '../../log/commit.ts';
import type { CasePage } from './case-page.ts';
import { deadlineTitle, dueText } from './deadline.ts';
import { EFFECT_WORDS } from './effect-words.ts';
import { ownerInWords, taskTitle } from './task.ts';
import { whoInWords } from './words.ts';

type Effect = TimelineEntry['effects'][number];

/** States in which somebody is to act, or that close the case: the others are the machine's own book-keeping. */
const isTold = ({ process, reader }: CasePage, path: StatePath): boolean => {
  const rule = process.states[path];
  return rule !== undefined && (rule.owner.length > 0 || rule.closes === true) && reader.maySeeState(path);
};

const aboutTask = (page: CasePage, task: Task, say: (title: string, owner: string) => string): readonly string[] =>
  page.reader.maySeeState(task.name) ? [say(taskTitle(page, task), ownerInWords(page, task))] : [];

type DeadlineEvent = Extract<EngineEvent, { readonly data: { readonly ruleId: string } }>;

const ofDeadline = ({ process, lang }: CasePage, event: DeadlineEvent): string => {
  const words = EFFECT_WORDS[lang];
  const title = deadlineTitle(process, event.data.ruleId, lang);
  switch (event.type) {
    case 'DeadlineSet':
      return words.deadlineSet(title, dueText(event.data.plan, lang));
    case 'DeadlineMoved':
      return words.deadlineMoved[event.data.why](title, dueText(event.data.plan, lang));
    case 'DeadlineMet':
      return event.data.isLate ? words.deadlineMetLate(title) : words.deadlineMet(title);
    case 'DeadlineCancelled':
      return words.deadlineCancelled(title);
    case 'DeadlineReminded':
      return words.deadlineReminded(title, whoInWords(process, event.data.to, lang));
    case 'DeadlinePassed':
      return words.deadlinePassed(title);
    case 'DeadlineEscalated':
      return words.deadlineEscalated(title, whoInWords(process, event.data.to, lang));
  }
};

/** Whether the command parts the case from others rather than linking it to them: the event is the same. */
const parts = ({ process }: CasePage, command: string): boolean =>
  process.commands[command]?.effects?.unlinks !== undefined;

const ofCase = (page: CasePage, event: Exclude<EngineEvent, DeadlineEvent>, command: string): readonly string[] => {
  const { process, lang, names } = page;
  const words = EFFECT_WORDS[lang];
  switch (event.type) {
    case 'CaseOpened':
      return [words.opened(event.data.caseNumber)];
    case 'StatesChanged':
      return [
        ...event.data.entered
          .filter((path) => isTold(page, path))
          .map((path) => words.entered(process.texts[lang].states[path]?.title ?? path)),
        ...(event.data.isClosed ? [words.closed] : []),
      ];
    case 'PolicyFollowed':
      return [words.policyFollowed(event.data.policyVersion, event.data.decisionNumber)];
    case 'TaskCreated':
      return aboutTask(page, event.data, words.taskCreated);
    case 'TaskDelegated':
      return aboutTask(page, event.data, words.taskDelegated);
    case 'TaskCompleted':
      return [];
    case 'ParticipantAssigned': {
      const people = names.people(event.data.personIds).map(({ name }) => name);
      // the system that opens a planned case has nobody to name
      return people.length === 0
        ? []
        : [words.assigned(whoInWords(process, event.data.participant, lang), people.join(', '))];
    }
    case 'AccessRestricted':
      return [words.restricted];
    case 'CaseMoved':
      return [words.moved(names.unit(event.data.from), names.unit(event.data.to))];
    case 'IncidentLinked':
      return [parts(page, command) ? words.parted : words.linked];
  }
};

const isAboutDeadline = (event: EngineEvent): event is DeadlineEvent => 'ruleId' in event.data;

const effectsOf = (page: CasePage, event: EngineEvent, command: string): readonly Effect[] => {
  if (!isAboutDeadline(event)) return ofCase(page, event, command).map((text) => ({ kind: event.type, text }));
  const { ruleId } = event.data;
  return page.reader.maySeeDeadline(ruleId) ? [{ kind: event.type, text: ofDeadline(page, event), ruleId }] : [];
};

/** A state whose task is told of need not be told of twice. */
const withoutTold = (event: EngineEvent, told: ReadonlySet<string>): EngineEvent =>
  event.type === 'StatesChanged'
    ? { ...event, data: { ...event.data, entered: event.data.entered.filter((path) => !told.has(path)) } }
    : event;

/** What followed by itself from a commit, in words, without what the reader may not know of. */
export const effectViews = (page: CasePage, commit: Commit): Effect[] => {
  const events = (commit.events as unknown as readonly { readonly type: string }[]).filter(isEngineEvent);
  const told = new Set(events.flatMap(({ type, data }) => (type === 'TaskCreated' ? [data.name] : [])));
  const { command } = commit.meta as CommitMeta;
  return events.flatMap((event) => effectsOf(page, withoutTold(event, told), command));
};
