import type { Instant } from '../domain/clock.ts';
import type { CaseId } from '../domain/ids.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Principal } from '../domain/principal.ts';
import { registryOf } from '../engine/case-store.ts';
import type { Engine } from '../engine/handle-command.ts';
import type { CommandDefinition } from '../engine/process.ts';
import type { Handled } from '../engine/store-decision.ts';
import { processes } from '../../workflows/index.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import type { Kommun, Pupil, School, Staff } from './kommun.ts';
import type { Random } from './random.ts';
import type { SchoolDays } from './school-days.ts';

/** A command that was carried out. */
export type Accepted = Extract<Handled, { readonly kind: 'accepted' }>;

/** One thing that somebody does at a time, or as soon after it as the clock allows. */
export interface Act {
  readonly at: Instant;
  /** Command and story, for the message when it is refused. */
  readonly what: string;
  /** Cases, people and units concerned: acts that share one follow one after the other. */
  readonly touches: readonly string[];
  /** `before`: asks about other cases of those whom it touches, so that what was done to them must be known; `around`: also sends something. */
  readonly waits: 'not' | 'before' | 'around';
  readonly play: (engine: Engine) => Promise<Handled>;
}

/** A story gives acts, one at a time, and hears how each was answered. It ends when it has no more to tell. */
export type Story<T = void> = Generator<Act, T, Accepted>;

/** Where stories take place. */
export interface Stage {
  readonly kommun: Kommun;
  readonly days: SchoolDays;
  /** The end of every story: what would come later waits for the visitor. */
  readonly now: Instant;
}

/** What a story remembers of its case. */
export interface Tale {
  readonly stage: Stage;
  readonly random: Random;
  /** Names the story: the same every time. */
  readonly key: string;
  /** 0; 1 and on for the other children of one report, whose tales have the same key and reporter. */
  readonly index: number;
  readonly child: Pupil;
  reporter: Staff;
  /** More days of work than usual before a command is given, by its name. */
  readonly delays: ReadonlyMap<string, number>;
  school: School;
  /** Who is said to have done it, where it is a known pupil. */
  other?: Pupil;
  /** Who is said to have done it, where it is staff: from then on not the school's own case. */
  accusedStaff?: Staff;
  investigator: Staff;
  skolform: string;
  types: readonly string[];
  isCrime: boolean;
  isSerious: boolean;
  /** Somebody reports concern for the child. */
  isConcern: boolean;
  /** The pupil has good reasons for the guardians not to be told. */
  isSpared: boolean;
  /** Police, social services and Arbetsmiljöverket have been considered, in this round. */
  isOutsideDecided: boolean;
  caseId: CaseId | undefined;
  /** When something was last done. */
  at: Instant;
  /** Commands so far. */
  count: number;
}

/** Days of work until it is done (0 = as soon as possible), or the moment. */
export type Wait = number | Instant;

const whenever = ({ stage, random, at, delays }: Tale, wait: Wait, command: string): Instant =>
  typeof wait === 'string' ? wait : stage.days.later(at, wait + (delays.get(command) ?? 0), random);

/** Somebody without an account, in the place of staff. */
export const SENDER = 'sender';
type By = Staff | typeof SENDER;

const principalOf = (by: By): Principal =>
  by === SENDER ? { kind: 'sender' } : { kind: 'person', personId: by.personId };

/** Somebody gives a command on the case of the tale. The data may depend on when. */
export function* give(
  tale: Tale,
  command: string,
  by: By,
  wait: Wait,
  data: JsonObject | ((at: Instant) => JsonObject) = {},
  others: readonly CaseId[] = [],
): Story<Accepted> {
  const { caseId } = tale;
  if (caseId === undefined) throw new TypeError(`${tale.key}: ${command} before the report`);
  const at = whenever(tale, wait, command);
  tale.count += 1;
  const key = `${tale.key}/${tale.count}`;
  const content = typeof data === 'function' ? data(at) : data;
  const accepted = yield {
    at,
    what: `${tale.key} ${command}`,
    touches: [caseId, ...others],
    waits: others.length > 0 ? 'around' : 'not',
    play: (engine) => engine.handle({ caseId, command, data: content, principal: principalOf(by), key }),
  };
  tale.at = accepted.commit.meta['at'] as Instant;
  return accepted;
}

const registry = registryOf(processes);

/** A command by its process; undefined when that has none of the name. @throws UnknownProcess */
export const commandOf = (processId: string, command: string): CommandDefinition | undefined =>
  registry(processId).commands[command];

/** Whether earlier cases are counted at the unit, whomever they were about. */
const isCountedByUnit = (processId: string, command: string): boolean =>
  commandOf(processId, command)?.effects?.pattern !== undefined;

/** Somebody reports (or documents): the case is there from now on. */
export function* open(
  tale: Tale,
  command: string,
  data: JsonObject,
  processId = krankning.id,
  by: By = tale.reporter,
): Story<Accepted> {
  const { school, child, key, index, at } = tale;
  const accepted = yield {
    at,
    what: `${key} ${command}`,
    touches: [child.personId, ...(isCountedByUnit(processId, command) ? [school.unitId] : [])],
    waits: 'before',
    play: (engine) =>
      engine.open({
        processId,
        command,
        data,
        principal: principalOf(by),
        unitId: school.unitId,
        key,
        index,
      }),
  };
  tale.caseId = accepted.loaded.state.caseId;
  tale.at = accepted.commit.meta['at'] as Instant;
  return accepted;
}
