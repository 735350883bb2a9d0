import type { CaseView, UnitView } from '../../contract/wire.ts';
import type { Unit } from '../../domain/unit.ts';
import { permittedCommands } from '../../engine/permitted.ts';
import { isClosedIn } from '../../engine/process.ts';
import { requirementTexts } from '../refusal-problem.ts';
import type { CasePage } from './case-page.ts';
import { deadlineView } from './deadline.ts';
import { laddersOf } from './ladder.ts';
import { legalClockView } from './legal-clock.ts';
import { subjectOf, subjectView } from './subject.ts';
import { taskViews } from './task.ts';
import { documentsOf, type OpenedCommit, timelineOf } from './timeline.ts';
import { whoInWords } from './words.ts';

/** A unit of the organisation. */
export const unitView = ({ skolformer, enhetskod, ...unit }: Unit): UnitView => ({
  ...unit,
  skolformer: [...skolformer],
  ...(enhetskod !== undefined && { enhetskod }),
});

const commandViews = ({ process, state, reader, lang }: CasePage): CaseView['commands'] =>
  permittedCommands(process, state, reader.standing, { kind: 'person', personId: reader.personId })
    .filter(({ name }) => reader.maySeeCommand(name))
    .map(({ name, status, requirements }) => ({
      name,
      status,
      requirements: requirementTexts(process, requirements, lang),
    }));

const participantViews = ({ process, state, names, lang }: CasePage): CaseView['participants'] =>
  Object.entries(state.participants).map(([participant, personIds]) => ({
    participant,
    title: whoInWords(process, participant, lang),
    people: names.people(personIds),
  }));

const rulePackView = ({ process, state, lang }: CasePage): CaseView['rulePack'] => {
  const id = state.opening.rulePack;
  return {
    id,
    text: process.texts[lang].rulePacks[id] ?? id,
    isVerified: process.rulePacks.packs.some((pack) => pack.id === id && pack.verified),
  };
};

const subjectIn = ({ process, names }: CasePage, [first]: readonly OpenedCommit[]) => {
  const command = String(first?.commit.meta['command']);
  return subjectView(subjectOf(process, command, first?.content.data ?? {}), names);
};

/** Everything about a case that the reader may know. `linked` are cases about the same incident which the reader may read. */
export const caseView = (
  page: CasePage,
  unit: Unit,
  opened: readonly OpenedCommit[],
  linked: CaseView['linkedCases'],
  offered: Pick<CaseView, 'papers' | 'hasBasis'>,
): CaseView => {
  const { process, state, reader } = page;
  const subject = subjectIn(page, opened);
  const timeline = timelineOf(page, opened);
  const ladders = laddersOf(page, opened);
  return {
    caseId: state.caseId,
    caseNumber: state.opening.caseNumber,
    processId: process.id,
    processVersion: process.version,
    version: state.version,
    unit: unitView(unit),
    incidentId: state.incidentId,
    linkedCases: linked,
    openedAt: state.opening.openedAt,
    rulePack: rulePackView(page),
    legalClock: legalClockView(page),
    isClosed: isClosedIn(process, state.snapshot),
    isRestricted: state.restriction !== 'none',
    ...(subject !== undefined && { subject }),
    active: state.active.filter(reader.maySeeState),
    commands: commandViews(page),
    tasks: taskViews(page),
    participants: participantViews(page),
    deadlines: Object.values(state.deadlines)
      .filter(({ ruleId }) => reader.maySeeDeadline(ruleId))
      .map((deadline) => ({ ...deadlineView(page, deadline), ladder: ladders.get(deadline.deadlineId) ?? [] })),
    timeline,
    documents: documentsOf(timeline),
    ...offered,
  };
};
