import { z } from 'zod';
import { ROLES } from '../domain/principal.ts';
import { SKOLFORMER } from '../domain/unit.ts';
import { RISK_LEVELS, risk } from './wire-forecast.ts';
import { page } from './wire-page.ts';
import { insteadOf, personRef } from './wire-person.ts';

export * from './wire-arshjul.ts';
export * from './wire-redating.ts';
export * from './wire-admin.ts';
export * from './wire-cover.ts';
export * from './wire-person.ts';
export * from './wire-forecast.ts';
export * from './wire-if-away.ts';
export * from './wire-notices.ts';
export * from './wire-sender.ts';
export * from './wire-statistics.ts';

const id = z.string().describe('Opaque id');
const instant = z.string().describe('ISO 8601, UTC');
const isoDate = z.string().describe('YYYY-MM-DD, Europe/Stockholm');
const json = z.record(z.string(), z.unknown());
const role = z.enum(ROLES);

export const login = z.strictObject({ username: z.string().min(1).max(200), password: z.string().min(1).max(1000) });

export const unit = z.object({
  unitId: id,
  kind: z.enum(['huvudman', 'omrade', 'skolenhet']),
  parentId: id.nullable(),
  name: z.string(),
  skolformer: z.array(z.enum(SKOLFORMER)),
  enhetskod: z.string().optional(),
});
export type UnitView = z.infer<typeof unit>;

export const me = z.object({
  personId: id,
  name: z.string(),
  csrfToken: z.string().describe('Send as X-CSRF-Token with everything but GET'),
  roles: z.array(z.object({ role, unitId: id, unitName: z.string() })),
  /** What the menu shows; authorisation is decided again at each request. */
  views: z.array(z.enum(['report', 'reported', 'cases', 'board', 'namnd', 'admin'])),
  isDemo: z.boolean(),
});
export type Me = z.infer<typeof me>;

/** Before login: is there a demo, must a first admin be made? */
export const startInfo = z.object({
  isDemo: z.boolean(),
  needsSetup: z.boolean(),
  huvudman: z.string(),
  demoPeople: z.array(
    z.object({ username: z.string(), password: z.string(), name: z.string(), title: z.string(), unitName: z.string() }),
  ),
});
export type StartInfo = z.infer<typeof startInfo>;

export const setup = z.strictObject({
  token: z.string().max(200).describe('Printed by the server when it started without an admin'),
  huvudman: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  username: z.string().trim().min(3).max(200),
  password: z.string().min(12).max(1000),
});

export const rosterPerson = z.object({
  personId: id,
  name: z.string(),
  kind: z.enum(['pupil', 'staff']),
  group: z.string().optional().describe('Class or department; title for staff'),
});
export type RosterPerson = z.infer<typeof rosterPerson>;
export const roster = z.object({ items: z.array(rosterPerson) });

/** A process as the client draws it. Shapes of forms, texts and chart: `src/domain/{form,texts,chart}.ts`. */
export const process = z.object({
  id: z.string(),
  version: z.int(),
  texts: z.any().describe('ProcessTexts in the language asked for'),
  commands: z.record(
    z.string(),
    z.object({
      event: z.string(),
      kind: z.enum(['start', 'forward', 'side', 'note', 'grave']),
      form: z.any().optional().describe('Form'),
      sources: z.array(z.string()),
      mayStart: z.boolean().optional().describe('Of a start command: whether I may begin a case by it, at some unit'),
    }),
  ),
  states: z.record(z.string(), z.object({ sources: z.array(z.string()), closes: z.boolean() })),
  chart: z.any().describe('Chart'),
  listFields: z.array(z.string()),
  legalClock: z.object({ from: z.string(), source: z.string() }),
  laws: z.record(z.string(), z.string()).describe('Legal source -> citation as Swedes write it'),
});
export type ProcessView = z.infer<typeof process>;
export const processes = z.object({ items: z.array(process) });

/** One request may open several cases: one for each person in the form's `oneCaseEach` field, about one incident. */
export const openCases = z.strictObject({
  processId: z.string().max(64),
  command: z.string().max(64),
  unitId: id,
  data: json,
});

export const receipt = z.object({
  caseId: id,
  caseNumber: z.string(),
  processId: z.string(),
  unitName: z.string(),
  openedAt: instant,
  /** When the reporter's duty was met, and whether in time by the huvudman's routine. */
  duty: z
    .object({
      ruleId: z.string(),
      source: z.string(),
      citation: z.string(),
      metAt: instant,
      dueAt: instant,
      isLate: z.boolean(),
    })
    .optional(),
  /** What the reporter may know of how it goes. */
  stage: z.string().describe('State path, outermost'),
  isClosed: z.boolean(),
  command: z.string(),
  data: json.describe('What the reporter wrote'),
});
export type Receipt = z.infer<typeof receipt>;
export const openedCases = z.object({ cases: z.array(receipt) });

export const CASE_VIEWS = ['mine', 'open', 'late', 'closed', 'reported'] as const;
export const caseQuery = z.strictObject({
  view: z.enum(CASE_VIEWS).default('open').describe('mine: a task waits for me; reported: I reported it'),
  unitId: id.optional(),
  processId: z.string().max(64).optional(),
  state: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(500).optional(),
});

export const caseRow = z.object({
  caseId: id,
  caseNumber: z.string(),
  processId: z.string(),
  unitId: id,
  unitName: z.string(),
  state: z.string().describe('State path of the main region'),
  openedAt: instant,
  /** Age of the statute's own clock. */
  legalClockAt: instant,
  dueAt: instant.optional().describe('Next deadline, excluded'),
  dueRuleId: z.string().optional(),
  isLate: z.boolean(),
  isClosed: z.boolean(),
  isMine: z.boolean().describe('A task of it waits for me'),
  myTasks: z
    .array(z.string())
    .describe('What waits for me, the most urgent first: state paths, and rules of planned work'),
  isProtected: z.boolean(),
  subject: z
    .string()
    .optional()
    .describe('Whom it is about, for those who may read the case and only while the identity is not protected'),
  fields: json.describe('Open codes of the report, by listFields'),
  version: z.int(),
});
export type CaseRow = z.infer<typeof caseRow>;
export const casePage = page(caseRow);

export const permittedCommand = z.object({
  name: z.string(),
  status: z.enum(['permitted', 'blocked']),
  requirements: z
    .array(z.object({ name: z.string(), text: z.string() }))
    .describe('What must be done first, when blocked'),
});
export type PermittedCommand = z.infer<typeof permittedCommand>;

export const dateDecision = z.object({
  at: instant,
  by: personRef.optional().describe('Absent: nobody in person, or not for the reader to know'),
  as: z.string().optional().describe('Role or part in which the person acted, in words'),
  citations: z.array(z.string()),
});
export type DateDecisionView = z.infer<typeof dateDecision>;

export const deadlineView = z.object({
  deadlineId: z.string(),
  ruleId: z.string(),
  title: z.string(),
  dueAt: instant,
  dueText: z.string(),
  status: z.enum(['running', 'passed', 'met', 'cancelled']),
  isLate: z.boolean(),
  basis: z.enum(['statute', 'regulation', 'policy']),
  citation: z.string(),
  /** Varför detta datum? Sentences in the language of the request. */
  explanation: z.array(z.string()),
  /** The days walked, for a small calendar. */
  days: z.array(
    z.object({
      date: isoDate,
      kind: z.enum(['start', 'counted', 'skipped', 'pause', 'extended', 'due']),
      name: z.string().optional(),
      number: z.int().optional().describe('Which of the days that count it is, from 1'),
    }),
  ),
  /** Decisions that gave more time: from one last day to another. */
  extensions: z.array(z.object({ from: isoDate, to: isoDate, decided: dateDecision })),
  pauses: z.array(z.object({ from: isoDate, to: isoDate, reason: z.string(), decided: dateDecision.optional() })),
  /** Lov and studiedagar of the school meanwhile; they move no date. */
  schoolDays: z.array(z.object({ from: isoDate, to: isoDate, name: z.string() })),
  /** Who is told when, if nothing happens. */
  ladder: z.array(
    z.object({
      at: instant,
      kind: z.enum(['remind', 'pass', 'escalate']),
      to: z.string().optional().describe('The office, in words'),
      people: z.array(personRef).optional().describe('Who hold it then; absent of what has happened, and of a list'),
      isList: z.boolean().describe('The office gets a list that names no case'),
      isDone: z.boolean().describe('Has happened, at that instant'),
    }),
  ),
  risk: risk.optional().describe('How likely it is to be late: while it runs, for those who oversee the case'),
});
export type DeadlineView = z.infer<typeof deadlineView>;

/** Everything that a date came of, to be kept and worked out again by anybody. */
export const deadlineExplanation = z.object({
  fileName: z.string(),
  text: z.string().describe('For people: one sentence a line'),
  evidence: json.describe('For machines: the plan with its derivation, and the days of the calendar that it went by'),
});
export type DeadlineExplanation = z.infer<typeof deadlineExplanation>;

export const timelineEntry = z.object({
  version: z.int(),
  at: instant,
  command: z.string(),
  title: z.string().describe('What was done, past tense'),
  by: personRef.optional().describe('Absent: the system'),
  as: z.string().optional().describe('Role or part in which the person acted, in words'),
  insteadOf: insteadOf.optional(),
  citations: z.array(z.string()),
  form: z.string().optional(),
  data: json.describe('What was written, by field name; person values carry names'),
  isErased: z.boolean().describe('The content is gone: its key has been destroyed'),
  /** What followed by itself: deadlines set, met, passed; handed up; states. */
  effects: z.array(z.object({ kind: z.string(), text: z.string(), ruleId: z.string().optional() })),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const documentView = z.object({
  documentId: z.string().describe('Version of the commit that made it'),
  title: z.string(),
  at: instant,
  by: personRef.optional(),
});

export const caseView = z.object({
  caseId: id,
  caseNumber: z.string(),
  processId: z.string(),
  processVersion: z.int(),
  version: z.int(),
  unit: unit,
  incidentId: id,
  linkedCases: z.array(z.object({ caseId: id, caseNumber: z.string() })),
  openedAt: instant,
  rulePack: z.object({ id: z.string(), text: z.string(), isVerified: z.boolean() }),
  legalClock: z.object({ startedAt: instant, days: z.int(), citation: z.string(), text: z.string() }),
  isClosed: z.boolean(),
  isRestricted: z.boolean(),
  subject: personRef.partial({ personId: true }).optional(),
  active: z.array(z.string()).describe('Active state paths'),
  commands: z.array(permittedCommand),
  tasks: z.array(
    z.object({
      taskId: z.string(),
      name: z.string(),
      title: z.string(),
      owner: z.string(),
      people: z.array(personRef.extend({ insteadOf: insteadOf.optional() })),
      isMine: z.boolean(),
    }),
  ),
  participants: z.array(z.object({ participant: z.string(), title: z.string(), people: z.array(personRef) })),
  deadlines: z.array(deadlineView),
  timeline: z.array(timelineEntry),
  documents: z.array(documentView),
  papers: z.array(z.enum(['document', 'popular', 'file', 'pack'])).describe('Files of the case that I may take out'),
  hasBasis: z.boolean().describe('GET /cases/{caseId}/basis has what stands beside the writing of it, for me'),
});
export type CaseView = z.infer<typeof caseView>;

export const accepted = z.object({ caseId: id, version: z.int() });
export type Accepted = z.infer<typeof accepted>;
export const commandBody = z.strictObject({ data: json.default({}) });

export const AGE_BANDS = ['0-10', '11-30', '31-90', '91-'] as const;
export const board = z.object({
  at: instant,
  total: z.object({ open: z.int(), late: z.int(), escalated: z.int() }),
  ages: z.array(z.object({ band: z.enum(AGE_BANDS), open: z.int() })).describe('Days since the case was opened'),
  states: z.array(z.object({ processId: z.string(), state: z.string(), open: z.int(), late: z.int() })),
  units: z.array(
    z.object({ unitId: id, name: z.string(), open: z.int(), late: z.int(), oldestOpenedAt: instant.optional() }),
  ),
  /** First the late ones, then by due; at most 50. */
  cases: z.array(caseRow),
});
export type Board = z.infer<typeof board>;

/** Open cases none of whose deadlines has passed, by how likely they are to be late. */
export const forecastBoard = z.object({
  at: instant,
  weighed: z.int().describe('Open cases that were looked at, the nearest due first'),
  isCut: z.boolean().describe('There are more than were looked at'),
  levels: z.array(z.object({ level: z.enum(RISK_LEVELS), open: z.int() })),
  wanted: z.int().describe('Of the level asked for'),
  /** At most 50. */
  items: z.array(z.object({ case: caseRow, risk })),
});
export type ForecastBoard = z.infer<typeof forecastBoard>;

/** What a nämnd sees of what is much too late: unit and age, no case, no person. */
export const namndBoard = z.object({
  at: instant,
  items: z.array(z.object({ unitName: z.string(), processId: z.string(), ageDays: z.int(), lateDays: z.int() })),
  total: z.object({ open: z.int(), late: z.int() }),
});
export type NamndBoard = z.infer<typeof namndBoard>;

export const readEntry = z.object({
  at: instant,
  by: personRef,
  action: z.string().describe('case.read, document.read, case.denied …'),
  wasAllowed: z.boolean(),
});
export const readLog = page(readEntry);
