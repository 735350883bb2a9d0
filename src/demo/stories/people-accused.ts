import { dayOf } from '../../domain/calendar.ts';
import { someInvestigator } from '../actors.ts';
import type { Staff } from '../kommun.ts';
import { give, type Story, type Tale } from '../play.ts';
import { investigate } from './investigation.ts';
import { someOutcome } from './plain.ts';
import { assign, informGuardians, receive, report } from './reception.ts';
import { close } from './remedies.ts';

const accuse = (tale: Tale, staff: Staff): void => {
  tale.accusedStaff = staff;
  delete tale.other;
  tale.investigator = someInvestigator(tale);
  tale.types = ['verbal', 'psykisk'];
};

function* decideInspectorate(tale: Tale, isReported: boolean): Story {
  yield* give(tale, 'decideInspectorate', tale.school.areaHead, 0, (at) =>
    isReported
      ? { decision: 'anmald', reportedOn: dayOf(at) }
      : {
          decision: 'ej_anmald',
          reasonCode: 'inte_allvarligt',
          reasons: 'Hanteras som arbetsgivarfråga i särskild ordning.',
        },
  );
}

/** A member of staff is accused: the school receives the report, the huvudman decides. `isReported`: to Skolinspektionen. */
export function* staffAccused(tale: Tale, isReported = false): Story {
  const others = tale.school.workers.filter((one) => one !== tale.reporter && one.username === undefined);
  accuse(tale, tale.random.pick(others));
  const areGuardiansInformed = yield* report(tale);
  yield* receive(tale, areGuardiansInformed);
  yield* assign(tale);
  yield* decideInspectorate(tale, isReported);
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}

/** The rektor is accused: the case goes over the rektor's head from the first moment. `isOpen`: it is still being investigated. */
export function* rektorAccused(tale: Tale, isOpen: boolean): Story {
  const { rektor, areaHead } = tale.school;
  if (rektor === undefined) throw new TypeError(`${tale.key}: the school has no rektor`);
  accuse(tale, rektor);
  const areGuardiansInformed = yield* report(tale);
  yield* give(tale, 'notifyHuvudman', areaHead, 0, {
    message: 'Togs emot av verksamhetschefen eftersom rektorn är utpekad.',
  });
  if (!areGuardiansInformed) yield* informGuardians(tale, false);
  yield* assign(tale);
  yield* decideInspectorate(tale, false);
  if (isOpen) return;
  yield* investigate(tale, 'ej_konstaterad');
  yield* close(tale, 'ej_konstaterad');
}

/** Who it was becomes clear only during the investigation. */
export function* accusedFoundLater(tale: Tale): Story {
  const { other, random } = tale;
  delete tale.other;
  const areGuardiansInformed = yield* report(tale);
  yield* receive(tale, areGuardiansInformed);
  yield* assign(tale);
  if (other !== undefined) {
    tale.other = other;
    yield* give(tale, 'identifyAccused', tale.investigator, random.int(1, 2), {
      accusedKind: 'elev',
      accused: [{ personId: other.personId }],
      how: 'Framkom när skolvärden gick igenom vem som var på platsen.',
    });
  }
  const outcome = someOutcome(tale);
  yield* investigate(tale, outcome);
  yield* close(tale, outcome);
}
