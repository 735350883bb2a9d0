import { swedishCalendar } from '../../src/config/swedish-holidays.ts';
import { type Instant, instantOf, parseInstant } from '../../src/domain/clock.ts';
import { type IncidentId, personId } from '../../src/domain/ids.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Delegation } from '../../src/domain/principal.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { CaseState } from '../../src/engine/case-state.ts';
import { decide } from '../../src/engine/decide.ts';
import { decideOpening } from '../../src/engine/decide-opening.ts';
import type { Decided, Decision } from '../../src/engine/decision.ts';
import type { World } from '../../src/engine/world.ts';
import { INVESTIGATION_SCOPE } from '../../workflows/krankning/actors.ts';
import { krankning } from '../../workflows/krankning/index.ts';
import { at, caseOf, person, smallOrg } from '../support/engine.ts';

const calendar = await swedishCalendar({ fromYear: 2020, toYear: 2030, version: 1 });
const DAY_MS = 86_400_000;

/** The rektor investigates for the huvudman. */
export const delegation: Delegation = {
  delegationId: 'd1',
  fromRole: 'skolchef',
  toPersonId: personId('rektor'),
  unitId: at('al'),
  scope: INVESTIGATION_SCOPE,
  validFrom: parseInstant('2020-01-01T00:00:00Z'),
  validTo: parseInstant('2030-01-01T00:00:00Z'),
  decisionNumber: 'BUN 2020/1',
};

/** The shortest report that can be sent. */
export const shortReport = (more: JsonObject = {}): JsonObject => ({
  happenedAt: '2026-08-17T07:30:00.000Z',
  noticedAt: '2026-08-17T07:45:00.000Z',
  exposed: [{ personId: 'elev-vilda' }],
  skolform: 'grundskola',
  accusedKind: 'elev',
  types: ['verbal'],
  place: 'korridor',
  what: 'Hon säger att de ropade efter henne.',
  needsProtection: false,
  ...more,
});

export interface Settings {
  readonly delegations?: readonly Delegation[];
  readonly options?: JsonObject;
  readonly recurrence?: number;
}

/** A case told step by step through the engine's own decision, without a log. */
export class Story {
  now: Instant = parseInstant('2026-08-17T08:00:00Z');
  state: CaseState | undefined;
  last: Decided | undefined;
  readonly #world: World;

  constructor({ delegations = [], options = {}, recurrence = 0 }: Settings = {}) {
    const policy = { version: 1, limits: {}, options: options as Record<string, boolean> };
    this.#world = { org: smallOrg(delegations), calendar, policy, recurrence };
  }

  open(by: string, name: string, data: JsonObject): Refusal | undefined {
    const opening = { caseId: caseOf('case-1'), incidentId: 'i1' as IncidentId, caseNumber: 'KB-1', unitId: at('al') };
    return this.#take(decideOpening(krankning, opening, { name, data, principal: person(by) }, this.now, this.#world));
  }

  /** Gives a command; the refusal if there was one. */
  give(by: string, name: string, data: JsonObject = {}): Refusal | undefined {
    if (this.state === undefined) throw new Error('not opened');
    return this.#take(decide(krankning, this.state, { name, data, principal: person(by) }, this.now, this.#world));
  }

  /** Days go by. */
  wait(days: number): this {
    this.now = instantOf(Date.parse(this.now) + days * DAY_MS);
    return this;
  }

  /** @throws when the command is refused. */
  must(by: string, name: string, data: JsonObject = {}): this {
    const refusal = name === 'report' ? this.open(by, name, data) : this.give(by, name, data);
    if (refusal !== undefined) throw new Error(`${name} by ${by}: ${JSON.stringify(refusal)}`);
    return this;
  }

  #take(decision: Decision): Refusal | undefined {
    if (decision.kind === 'refused') return decision.refusal;
    this.state = decision.state;
    this.last = decision;
    return undefined;
  }
}

/** The happy path as the tests and the documentation tell it: who does what with the least that must be said. */
export const HAPPY_PATH: readonly (readonly [string, string, JsonObject?])[] = [
  ['larare', 'report', shortReport()],
  ['rektor', 'acknowledge'],
  ['rektor', 'notifyHuvudman'],
  ['handlaggare', 'assignInvestigator', { investigator: 'bitr' }],
  ['bitr', 'startInvestigation', { impartiality: 'ingen_jav' }],
  [
    'bitr',
    'recordInterview',
    {
      role: 'utsatt',
      person: { personId: 'elev-vilda' },
      heldAt: '2026-08-17T07:59:00.000Z',
      said: 'De ropade.',
      ownView: 'Det gjorde mig ledsen.',
      wantedMeasures: 'Att de slutar.',
    },
  ],
  ['rektor', 'informGuardians', { whose: ['utsatt'], told: 'informerade', toldAt: '2026-08-17T07:59:00.000Z' }],
  [
    'bitr',
    'completeInvestigation',
    { circumstances: 'Alla är eniga.', causeLevels: ['grupp'], causes: 'En ny klass.', accusedHeard: 'ja' },
  ],
  [
    'rektor',
    'assess',
    { outcome: 'konstaterad', basis: 'krankning', reasons: 'Ropen kränkte.', childsBest: 'Hon vill ha lugn.' },
  ],
  [
    'rektor',
    'decideMeasures',
    { measures: [{ what: 'Vuxen i korridoren', level: 'organisation', owner: 'larare2', dueOn: '2026-08-28' }] },
  ],
  ['rektor', 'decidePolice', { decision: 'ej_anmald', reasonCode: 'ingen_brottsmisstanke', reasons: 'Ord utan hot.' }],
  ['rektor', 'decideSocialServices', { decision: 'ej_anmald', reasonCode: 'ingen_oro', reasons: 'Ingen oro.' }],
  [
    'rektor',
    'decideWorkEnvironment',
    { decision: 'ej_anmald', reasonCode: 'inget_tillbud', reasons: 'Inget tillbud.' },
  ],
  ['rektor', 'completeMeasure', { measure: 1, doneOn: '2026-08-17' }],
  [
    'rektor',
    'followUp',
    {
      followedUpOn: '2026-08-17',
      stopped: 'ja',
      measuresDone: 'ja',
      decision: 'fortsatt',
      nextFollowUpOn: '2026-09-30',
    },
  ],
  ['rektor', 'followUp', { followedUpOn: '2026-08-17', stopped: 'ja', measuresDone: 'ja', decision: 'avsluta' }],
  ['rektor', 'proposeClosing', { reasonCode: 'upphort' }],
  ['handlaggare', 'approveControl'],
  ['rektor', 'makeAfterControl', { talkedOn: '2026-08-17', stopped: 'ja', reprisals: 'nej' }],
];

/** A story that has gone so far along the happy path that the named command is next. */
export const until = (name: string, settings: Settings = { delegations: [delegation] }): Story => {
  const story = new Story(settings);
  const steps = HAPPY_PATH.slice(
    0,
    HAPPY_PATH.findIndex(([, command]) => command === name),
  );
  return steps.reduce((told, [by, command, data]) => told.must(by, command, data), story);
};
